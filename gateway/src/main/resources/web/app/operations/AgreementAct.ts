// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { PartyActionKind } from './types';

export type AgreementAct = {
  readonly kind: PartyActionKind;
  readonly of: PartyActionKind | null;
  readonly actedOn: string;
  readonly effectiveOn: string | null;
  readonly publishedOn: string;
  readonly place: string | null;
  readonly warnings: readonly string[];
};
