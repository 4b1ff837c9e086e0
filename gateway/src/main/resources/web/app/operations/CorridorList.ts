// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { Operation } from './types';

export interface CorridorListVariables {
  readonly asOf?: string | null;
}

export type CorridorListData = {
  readonly corridors: readonly ({
    readonly origin: {
      readonly code: string;
      readonly name: string;
    };
    readonly destination: {
      readonly code: string;
      readonly name: string;
    };
  })[] | null;
};

export const CorridorList: Operation<CorridorListData, CorridorListVariables> = { name: 'CorridorList', hash: '7dc71431430f078a41e8ceb0a75490d1615211a50ab24ae19ed3c8d17fd2eb03' };
