// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { FigureStep } from './FigureStep';
import type { FigureWhole } from './FigureWhole';
import type { Operation } from './types';

export interface FigureCardVariables {
  readonly id: string;
  readonly asOf?: string | null;
}

export type FigureCardData = {
  readonly node: FigureWhole & {
    readonly isRecord: boolean;
    readonly lastYear: FigureStep | null;
    readonly before: FigureStep | null;
    readonly revision: FigureStep | null;
  } | {
  } | null;
};

export const FigureCard: Operation<FigureCardData, FigureCardVariables> = { name: 'FigureCard', hash: 'fb6a8035da1a343b719e74958c14561a909e2d4742e1069ce8e7d0773b8f8336' };
