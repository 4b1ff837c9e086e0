// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { Operation } from './types';

export interface DeskInForceVariables {
  readonly series: string;
  readonly from: string;
  readonly to: string;
  readonly asOf?: string | null;
}

export type DeskInForceData = {
  readonly node: {
    readonly key: string;
    readonly indicator: {
      readonly name: string;
    };
    readonly refArea: {
      readonly name: string;
    };
    readonly counterpartArea: {
      readonly name: string;
    };
    readonly figures: readonly ({
      readonly period: {
        readonly label: string;
      };
      readonly printed: string;
      readonly value: number | null;
      readonly release: {
        readonly title: string;
        readonly publishedAt: string;
      };
    })[] | null;
  } | {
  } | null;
};

export const DeskInForce: Operation<DeskInForceData, DeskInForceVariables> = { name: 'DeskInForce', hash: 'b56629e9a1d80eda26cf497ac7fcf6426b3aa8ae732a9e791945fba3933d1d14' };
