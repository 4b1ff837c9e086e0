// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { CorridorFigure } from './CorridorFigure';
import type { Operation } from './types';

export interface CorridorFiguresVariables {
  readonly series: string;
  readonly from: string;
  readonly asOf?: string | null;
}

export type CorridorFiguresData = {
  readonly node: {
    readonly id: string;
    readonly figures: readonly CorridorFigure[] | null;
  } | {
  } | null;
};

export const CorridorFigures: Operation<CorridorFiguresData, CorridorFiguresVariables> = { name: 'CorridorFigures', hash: 'c918ea567752a3a849d21ddd4eda0a9e4eda3c8d94b2e902f6ea0e1366b2ea1d' };
