// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { DossierBalance } from './DossierBalance';
import type { DossierFunding } from './DossierFunding';
import type { Operation } from './types';

export interface DossierMoneyVariables {
  readonly code: string;
  readonly spread: boolean;
  readonly asOf?: string | null;
}

export type DossierMoneyData = {
  readonly receiving: {
    readonly funding: readonly DossierFunding[] | null;
    readonly balance: readonly DossierBalance[] | null;
  } | null;
  readonly giving: {
    readonly funding: readonly DossierFunding[] | null;
    readonly balance: readonly DossierBalance[] | null;
  } | null;
};

export const DossierMoney: Operation<DossierMoneyData, DossierMoneyVariables> = { name: 'DossierMoney', hash: '784831cad087e369a404e95adfd89c07d24f3187ecaadd47f4f01d57dda0cf7d' };
