// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { Operation } from './types';

export interface FigureNamesVariables {}

export type FigureNamesData = {
  readonly indicators: readonly ({
    readonly code: string;
    readonly name: string;
  })[] | null;
};

export const FigureNames: Operation<FigureNamesData, FigureNamesVariables> = { name: 'FigureNames', hash: '493612e2a1a006d4ec56d5a50d19c8bc70d6c40f2f32c174051065554c4c7f0f' };
