// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { AgreementStatus, Operation, PublicationState } from './types';

export interface AgreementNowVariables {
  readonly id: string;
}

export type AgreementNowData = {
  readonly agreement: {
    readonly id: string;
    readonly title: string;
    readonly shortTitle: string | null;
    readonly status: AgreementStatus | null;
    readonly events: readonly ({
      readonly id: string;
      readonly status: AgreementStatus;
      readonly actedOn: string;
      readonly publishedOn: string;
    })[];
    readonly commitments: readonly ({
      readonly id: string;
      readonly publishedOn: string | null;
    })[];
    readonly versions: readonly ({
      readonly version: number;
      readonly state: PublicationState;
      readonly change: string;
      readonly changes: readonly string[];
      readonly recordedAt: string;
      readonly recordedBy: string;
      readonly publishedAt: string | null;
      readonly publishedBy: string | null;
    })[] | null;
  } | null;
};

export const AgreementNow: Operation<AgreementNowData, AgreementNowVariables> = { name: 'AgreementNow', hash: '4327872fae9dbbae4e396560a4199001c4a8d0b212f391d5d8f923e0eb5befa7' };
