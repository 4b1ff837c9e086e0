// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { AreaKind, CounterpartMeaning, Frequency, Operation } from './types';

export interface MapCorridorsVariables {
  readonly asOf?: string | null;
}

export type MapCorridorsData = {
  readonly series: {
    readonly pageInfo: {
      readonly hasNextPage: boolean;
    };
    readonly nodes: readonly ({
      readonly frequency: Frequency;
      readonly indicator: {
        readonly code: string;
      };
      readonly refArea: {
        readonly code: string;
        readonly kind: AreaKind;
      };
      readonly counterpartArea: {
        readonly code: string;
        readonly kind: AreaKind;
      };
    })[];
  } | null;
  readonly indicators: readonly ({
    readonly code: string;
    readonly name: string;
    readonly definition: string | null;
    readonly unit: string;
    readonly counterpartMeaning: CounterpartMeaning;
  })[] | null;
  readonly areas: readonly ({
    readonly code: string;
    readonly name: string;
    readonly kind: AreaKind;
  })[] | null;
};

export const MapCorridors: Operation<MapCorridorsData, MapCorridorsVariables> = { name: 'MapCorridors', hash: '785ab0511bbefe36f9d71c54fe2d91b1eade62f25b1e3dc89d696462dccbe1f0' };
