// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { FigureBrief } from './FigureBrief';

export type FigureWhole = FigureBrief & {
  readonly rounding: number | null;
  readonly note: string | null;
  readonly withdrawn: boolean;
  readonly sourceUrl: string | null;
  readonly status: {
    readonly code: string;
    readonly name: string;
  };
};
