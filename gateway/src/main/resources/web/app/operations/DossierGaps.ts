// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { GapKind, Operation } from './types';

export interface DossierGapsVariables {
  readonly code: string;
  readonly asOf?: string | null;
}

export type DossierGapsData = {
  readonly gaps: readonly ({
    readonly kind: GapKind;
    readonly origin: {
      readonly code: string;
      readonly name: string;
    };
    readonly explanation: string;
  })[] | null;
};

export const DossierGaps: Operation<DossierGapsData, DossierGapsVariables> = { name: 'DossierGaps', hash: '58a159d875d0c7f8584c64db4451c8f11b253f3ccaff9f1c80f539fa0ea1df9b' };
