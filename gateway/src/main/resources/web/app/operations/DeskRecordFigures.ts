// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { FigureInput, Operation } from './types';

export interface DeskRecordFiguresVariables {
  readonly releaseId: string;
  readonly figures: readonly FigureInput[];
}

export type DeskRecordFiguresData = {
  readonly recordFigures: {
    readonly id: string;
    readonly figureCount: number;
  } | null;
};

export const DeskRecordFigures: Operation<DeskRecordFiguresData, DeskRecordFiguresVariables> = { name: 'DeskRecordFigures', hash: '5fc2fe81a8e0f2f49380d49d07281fd829ca2c733aeaa9d9334b0b4598e07f64' };
