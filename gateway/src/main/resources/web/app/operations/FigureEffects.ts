// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { FigureBrief } from './FigureBrief';
import type { FigureCheck } from './FigureCheck';
import type { FigureSum } from './FigureSum';
import type { DerivedKind, Operation } from './types';

export interface FigureEffectsVariables {
  readonly id: string;
  readonly asOf?: string | null;
}

export type FigureEffectsData = {
  readonly node: {
    readonly id: string;
    readonly checks: readonly FigureCheck[] | null;
    readonly revisionEffects: {
      readonly previous: FigureBrief;
      readonly record: {
        readonly before: FigureBrief | null;
        readonly after: FigureBrief | null;
      } | null;
      readonly sums: readonly ({
        readonly kind: DerivedKind;
        readonly before: FigureSum | null;
        readonly after: FigureSum | null;
      })[];
      readonly verdicts: readonly ({
        readonly before: FigureCheck | null;
        readonly after: FigureCheck | null;
      })[];
    } | null;
  } | {
  } | null;
};

export const FigureEffects: Operation<FigureEffectsData, FigureEffectsVariables> = { name: 'FigureEffects', hash: '0419e6e31ac9fcf79f37ef1e3f72dd345940d367538fa1b076b1b4f0c382596a' };
