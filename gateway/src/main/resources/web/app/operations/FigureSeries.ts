// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { SeriesHead } from './SeriesHead';
import type { IndicatorKind, Operation } from './types';

export interface FigureSeriesVariables {
  readonly id: string;
}

export type FigureSeriesData = {
  readonly node: SeriesHead | {
  } | null;
  readonly indicators: readonly ({
    readonly code: string;
    readonly name: string;
    readonly definition: string | null;
    readonly kind: IndicatorKind;
  })[] | null;
};

export const FigureSeries: Operation<FigureSeriesData, FigureSeriesVariables> = { name: 'FigureSeries', hash: '7b4b20888d530cc1b1e3b3974b5f98c41a2752acc94077bfe4ebc63c7461111f' };
