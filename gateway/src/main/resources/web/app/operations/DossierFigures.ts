// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { DossierFigure } from './DossierFigure';
import type { CounterpartMeaning, Frequency, IndicatorKind, Operation } from './types';

export interface DossierFiguresVariables {
  readonly code: string;
  readonly asOf?: string | null;
}

export type DossierFiguresData = {
  readonly area: {
    readonly series: readonly ({
      readonly key: string;
      readonly publisher: string;
      readonly indicator: {
        readonly name: string;
        readonly kind: IndicatorKind;
        readonly counterpartMeaning: CounterpartMeaning;
      };
      readonly route: {
        readonly code: string;
        readonly name: string;
      };
      readonly frequency: Frequency;
      readonly refArea: {
        readonly code: string;
        readonly name: string;
      };
      readonly counterpartArea: {
        readonly code: string;
        readonly name: string;
      };
      readonly latest: DossierFigure | null;
    })[] | null;
  } | null;
  readonly outward: readonly ({
    readonly destination: {
      readonly code: string;
      readonly name: string;
    };
  })[] | null;
  readonly inward: readonly ({
    readonly origin: {
      readonly code: string;
      readonly name: string;
    };
  })[] | null;
};

export const DossierFigures: Operation<DossierFiguresData, DossierFiguresVariables> = { name: 'DossierFigures', hash: 'd54fcd21c812bc75680cbd4f5b0916d94693c331d8d61e2548801a3e7ad363d7' };
