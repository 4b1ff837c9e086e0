// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { AgreementStatus } from './types';

export type AgreementEvent = {
  readonly id: string;
  readonly status: AgreementStatus;
  readonly actedOn: string;
  readonly effectiveOn: string | null;
  readonly publishedOn: string;
  readonly note: string | null;
  readonly sourceUrl: string | null;
  readonly warnings: readonly string[];
};
