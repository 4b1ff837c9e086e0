// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { FigureBrief } from './FigureBrief';
import type { FigureCaveatCode } from './types';

export type FigureStep = {
  readonly absolute: number | null;
  readonly percent: number | null;
  readonly bounds: {
    readonly low: number | null;
    readonly high: number | null;
  } | null;
  readonly from: FigureBrief;
  readonly caveats: readonly ({
    readonly code: FigureCaveatCode;
    readonly text: string;
  })[];
};
