// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { AgreementAct } from './AgreementAct';
import type { AgreementEvent } from './AgreementEvent';
import type { AgreementMoney } from './AgreementMoney';
import type { DossierFigure } from './DossierFigure';
import type { EngagementRow } from './EngagementRow';
import type { AgreementStatus, AreaKind, CounterpartMeaning, Frequency, Instrument, Operation, PartyStatus, Pillar, RelationKind, Role, Visibility } from './types';

export interface AgreementPageVariables {
  readonly id: string;
  readonly on?: string | null;
  readonly asOf?: string | null;
}

export type AgreementPageData = {
  readonly agreement: {
    readonly id: string;
    readonly title: string;
    readonly shortTitle: string | null;
    readonly instrument: Instrument;
    readonly binding: boolean;
    readonly visibility: Visibility;
    readonly version: number;
    readonly note: string | null;
    readonly pillars: readonly Pillar[];
    readonly agencies: readonly string[];
    readonly sources: readonly string[];
    readonly status: AgreementStatus | null;
    readonly onThatDay: AgreementStatus | null;
    readonly parties: readonly ({
      readonly area: {
        readonly code: string;
        readonly name: string;
        readonly kind: AreaKind;
      };
      readonly roles: readonly Role[];
      readonly onThatDay: PartyStatus | null;
      readonly actions: readonly AgreementAct[];
    })[];
    readonly events: readonly AgreementEvent[];
    readonly commitments: readonly (AgreementMoney & {
      readonly disbursed: readonly ({
        readonly id: string;
        readonly money: {
          readonly amount: number;
          readonly currency: string;
        };
        readonly on: string | null;
        readonly sourceUrl: string | null;
      })[];
      readonly pays: {
        readonly id: string;
      } | null;
      readonly restates: readonly ({
        readonly id: string;
        readonly money: {
          readonly amount: number;
          readonly currency: string;
        } | null;
        readonly agreement: {
          readonly id: string;
          readonly title: string;
          readonly shortTitle: string | null;
        } | null;
      })[] | null;
    })[];
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
        readonly status: AgreementStatus | null;
      };
    })[] | null;
    readonly succession: readonly ({
      readonly kind: RelationKind;
      readonly agreement: {
        readonly id: string;
        readonly title: string;
        readonly shortTitle: string | null;
        readonly status: AgreementStatus | null;
      };
      readonly through: {
        readonly id: string;
        readonly title: string;
        readonly shortTitle: string | null;
      } | null;
    })[] | null;
    readonly engagements: readonly EngagementRow[] | null;
    readonly series: readonly ({
      readonly key: string;
      readonly publisher: string;
      readonly indicator: {
        readonly name: string;
        readonly counterpartMeaning: CounterpartMeaning;
      };
      readonly frequency: Frequency;
      readonly refArea: {
        readonly code: string;
        readonly name: string;
      };
      readonly counterpartArea: {
        readonly code: string;
        readonly name: string;
      };
      readonly latest: DossierFigure | null;
    })[] | null;
  } | null;
};

export const AgreementPage: Operation<AgreementPageData, AgreementPageVariables> = { name: 'AgreementPage', hash: 'aab5ecee1380f31955f775b3b7405ec5b10d3fc08215ba02c8a7193c0252d491' };
