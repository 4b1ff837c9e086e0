// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { CommitmentKind, Pillar } from './types';

export type AgreementMoney = {
  readonly id: string;
  readonly kind: CommitmentKind;
  readonly money: {
    readonly amount: number;
    readonly currency: string;
  } | null;
  readonly inKind: string | null;
  readonly conditional: boolean;
  readonly pillar: Pillar;
  readonly provider: {
    readonly code: string;
    readonly name: string;
  };
  readonly receiver: {
    readonly code: string;
    readonly name: string;
  } | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly publishedOn: string | null;
  readonly note: string | null;
  readonly sourceUrl: string | null;
};
