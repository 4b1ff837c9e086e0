// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { Pillar, Purpose } from './types';

export type CorridorBalance = {
  readonly period: string;
  readonly purpose: Purpose;
  readonly pillars: readonly Pillar[];
  readonly note: string | null;
  readonly pledged: readonly ({
    readonly amount: number;
    readonly currency: string;
  })[];
  readonly committed: readonly ({
    readonly amount: number;
    readonly currency: string;
  })[];
  readonly disbursed: readonly ({
    readonly amount: number;
    readonly currency: string;
  })[];
  readonly pledgedOnCondition: readonly ({
    readonly amount: number;
    readonly currency: string;
  })[];
};
