// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { Frequency, Reading } from './types';

export type FigureBrief = {
  readonly id: string;
  readonly seriesKey: string;
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
  readonly period: {
    readonly label: string;
    readonly start: string;
    readonly end: string;
    readonly frequency: Frequency;
  };
  readonly release: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly publishedAt: string;
    readonly publishedOn: string;
    readonly url: string | null;
    readonly licence: string | null;
  };
};
