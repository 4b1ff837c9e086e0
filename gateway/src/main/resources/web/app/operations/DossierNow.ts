// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { AgreementStatus, Operation } from './types';

export interface DossierNowVariables {
  readonly code: string;
}

export type DossierNowData = {
  readonly area: {
    readonly agreements: readonly ({
      readonly id: string;
      readonly title: string;
      readonly shortTitle: string | null;
      readonly status: AgreementStatus | null;
      readonly events: readonly ({
        readonly publishedOn: string;
      })[];
    })[] | null;
    readonly engagements: readonly ({
      readonly id: string;
      readonly from: string;
    })[] | null;
    readonly statements: readonly ({
      readonly id: string;
      readonly on: string | null;
    })[] | null;
  } | null;
};

export const DossierNow: Operation<DossierNowData, DossierNowVariables> = { name: 'DossierNow', hash: '05371614ea49cb2296024f4b6c98aeec998a1f00f93ce729dce6186c2b58f088' };
