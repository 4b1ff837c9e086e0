// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { DeskFigureParts } from './DeskFigureParts';
import type { Operation } from './types';

export interface DeskFigureVariables {
  readonly id: string;
}

export type DeskFigureData = {
  readonly node: DeskFigureParts & {
    readonly release: {
      readonly title: string;
      readonly publisher: string;
      readonly publishedAt: string;
    };
  } | {
  } | null;
};

export const DeskFigure: Operation<DeskFigureData, DeskFigureVariables> = { name: 'DeskFigure', hash: 'c9f1dc89d410d67ea28b46ca38a8242b35190c53ad168b35847a61b28ce9e217' };
