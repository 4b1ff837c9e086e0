// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { Operation } from './types';

export interface MapNewsVariables {
  readonly today: string;
}

export type MapNewsData = {
  readonly releases: {
    readonly nodes: readonly ({
      readonly title: string;
      readonly publisher: string;
      readonly publishedAt: string;
      readonly publishedOn: string;
      readonly url: string | null;
      readonly figureCount: number;
    })[];
  } | null;
  readonly releaseCalendar: readonly ({
    readonly at: string;
    readonly publisher: string;
    readonly title: string;
  })[] | null;
};

export const MapNews: Operation<MapNewsData, MapNewsVariables> = { name: 'MapNews', hash: 'a0d40c56b0fe03e6f2704058c851a437c8ceadb61db75ebeab8081cda81028fb' };
