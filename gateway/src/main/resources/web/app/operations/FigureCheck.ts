// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { FigureBrief } from './FigureBrief';
import type { CheckKind, Verdict } from './types';

export type FigureCheck = {
  readonly kind: CheckKind;
  readonly verdict: Verdict;
  readonly statement: string;
  readonly explanation: string;
  readonly slack: {
    readonly low: number | null;
    readonly high: number | null;
  } | null;
  readonly terms: readonly FigureBrief[];
};
