// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { SeriesHead } from './SeriesHead';
import type { SeriesPoint } from './SeriesPoint';
import type { Operation } from './types';

export interface SeriesFiguresVariables {
  readonly id: string;
  readonly asOf?: string | null;
  readonly to?: string | null;
}

export type SeriesFiguresData = {
  readonly node: SeriesHead & {
    readonly vintages: readonly ({
      readonly id: string;
      readonly title: string;
      readonly publisher: string;
      readonly publishedAt: string;
      readonly publishedOn: string;
      readonly url: string | null;
    })[] | null;
    readonly figures: readonly SeriesPoint[] | null;
  } | {
  } | null;
};

export const SeriesFigures: Operation<SeriesFiguresData, SeriesFiguresVariables> = { name: 'SeriesFigures', hash: 'e22ebe6ca7e519c291bdf73f78882252a2ed4b60f241473724260414bb5a9d99' };
