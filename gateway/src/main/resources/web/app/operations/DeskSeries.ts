// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { Operation } from './types';

export interface DeskSeriesVariables {
  readonly id: string;
}

export type DeskSeriesData = {
  readonly node: {
    readonly key: string;
    readonly unit: string;
    readonly indicator: {
      readonly name: string;
    };
    readonly refArea: {
      readonly name: string;
    };
    readonly counterpartArea: {
      readonly name: string;
    };
  } | {
  } | null;
};

export const DeskSeries: Operation<DeskSeriesData, DeskSeriesVariables> = { name: 'DeskSeries', hash: '83cb2847d5673e39301277c8abeda19d88e08ac227540a2e0340318af6ccb2d8' };
