// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { FigureWhole } from './FigureWhole';
import type { Frequency, Operation } from './types';

export interface FigureVintagesVariables {
  readonly id: string;
}

export type FigureVintagesData = {
  readonly node: {
    readonly id: string;
    readonly seriesKey: string;
    readonly period: {
      readonly label: string;
      readonly start: string;
      readonly end: string;
      readonly frequency: Frequency;
    };
    readonly vintages: readonly (FigureWhole & {
      readonly revision: {
        readonly absolute: number | null;
        readonly percent: number | null;
      } | null;
    })[] | null;
  } | {
  } | null;
};

export const FigureVintages: Operation<FigureVintagesData, FigureVintagesVariables> = { name: 'FigureVintages', hash: '84ee6bb50eac66cd67a4ceb6392ff78d7da15e44a376c78190188970de2f1844' };
