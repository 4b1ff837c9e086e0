// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { CounterpartMeaning, Frequency, IndicatorKind } from './types';

export type SeriesHead = {
  readonly id: string;
  readonly key: string;
  readonly publisher: string;
  readonly unit: string;
  readonly frequency: Frequency;
  readonly indicator: {
    readonly code: string;
    readonly name: string;
    readonly definition: string | null;
    readonly kind: IndicatorKind;
    readonly counterpartMeaning: CounterpartMeaning;
  };
  readonly refArea: {
    readonly code: string;
    readonly name: string;
  };
  readonly counterpartArea: {
    readonly code: string;
    readonly name: string;
  };
  readonly route: {
    readonly code: string;
    readonly name: string;
  };
};
