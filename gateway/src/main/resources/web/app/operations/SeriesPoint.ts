// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { Reading } from './types';

export type SeriesPoint = {
  readonly id: string;
  readonly printed: string;
  readonly value: number | null;
  readonly reading: Reading;
  readonly bounds: {
    readonly low: number | null;
    readonly high: number | null;
  } | null;
  readonly candidates: readonly ({
    readonly low: number | null;
    readonly high: number | null;
  })[];
  readonly note: string | null;
  readonly status: {
    readonly code: string;
    readonly name: string;
  };
  readonly period: {
    readonly label: string;
    readonly start: string;
    readonly end: string;
  };
  readonly release: {
    readonly id: string;
  };
  readonly vintages: readonly ({
    readonly id: string;
    readonly printed: string;
    readonly value: number | null;
    readonly reading: Reading;
    readonly release: {
      readonly id: string;
    };
  })[] | null;
};
