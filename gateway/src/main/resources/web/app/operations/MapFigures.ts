// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { MapFigure } from './MapFigure';
import type { AreaKind, Operation } from './types';

export interface MapFiguresVariables {
  readonly indicator: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly asOf?: string | null;
}

export type MapFiguresData = {
  readonly series: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly key: string;
      readonly publisher: string;
      readonly refArea: {
        readonly code: string;
        readonly name: string;
        readonly kind: AreaKind;
      };
      readonly counterpartArea: {
        readonly code: string;
        readonly name: string;
        readonly kind: AreaKind;
      };
      readonly figures: readonly MapFigure[] | null;
    })[];
  } | null;
};

export const MapFigures: Operation<MapFiguresData, MapFiguresVariables> = { name: 'MapFigures', hash: '2da1274057faf59a939484cfe28a7853954283694679be1b491256c026493185' };
