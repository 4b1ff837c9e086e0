// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { Reading } from './types';

export type DeskFigureParts = {
  readonly id: string;
  readonly seriesKey: string;
  readonly period: {
    readonly label: string;
  };
  readonly printed: string;
  readonly reading: Reading;
  readonly value: number | null;
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
  readonly note: string | null;
};
