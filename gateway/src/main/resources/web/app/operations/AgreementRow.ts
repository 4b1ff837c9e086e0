// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { AgreementStatus, Instrument, Pillar, Role, Visibility } from './types';

export type AgreementRow = {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string | null;
  readonly instrument: Instrument;
  readonly binding: boolean;
  readonly status: AgreementStatus | null;
  readonly visibility: Visibility;
  readonly pillars: readonly Pillar[];
  readonly parties: readonly ({
    readonly area: {
      readonly code: string;
      readonly name: string;
    };
    readonly roles: readonly Role[];
  })[];
  readonly events: readonly ({
    readonly status: AgreementStatus;
    readonly actedOn: string;
    readonly effectiveOn: string | null;
  })[];
};
