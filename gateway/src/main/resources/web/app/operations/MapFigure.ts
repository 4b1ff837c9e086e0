// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { Reading } from './types';

export type MapFigure = {
  readonly id: string;
  readonly period: {
    readonly label: string;
    readonly start: string;
    readonly end: string;
  };
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
  readonly status: {
    readonly code: string;
    readonly name: string;
  };
};
