// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { AgreementAct } from './AgreementAct';
import type { AgreementEvent } from './AgreementEvent';
import type { AgreementMoney } from './AgreementMoney';
import type { Instrument, Pillar, RelationKind, Role, Visibility } from './types';

export type AgreementContent = {
  readonly version: number;
  readonly title: string;
  readonly shortTitle: string | null;
  readonly instrument: Instrument;
  readonly binding: boolean;
  readonly visibility: Visibility;
  readonly pillars: readonly Pillar[];
  readonly agencies: readonly string[];
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly parties: readonly ({
    readonly area: {
      readonly code: string;
      readonly name: string;
    };
    readonly roles: readonly Role[];
    readonly actions: readonly AgreementAct[];
  })[];
  readonly events: readonly AgreementEvent[];
  readonly commitments: readonly AgreementMoney[];
  readonly documents: readonly ({
    readonly title: string;
    readonly url: string;
    readonly language: string | null;
    readonly publishedOn: string | null;
  })[];
  readonly related: readonly ({
    readonly kind: RelationKind;
    readonly agreement: {
      readonly id: string;
      readonly title: string;
      readonly shortTitle: string | null;
    };
  })[] | null;
};
