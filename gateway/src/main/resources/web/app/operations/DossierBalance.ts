// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { DossierSum } from './DossierSum';
import type { Pillar, Purpose } from './types';

export type DossierBalance = {
  readonly period: string;
  readonly purpose: Purpose;
  readonly pillars: readonly Pillar[];
  readonly pledged: readonly DossierSum[];
  readonly committed: readonly DossierSum[];
  readonly disbursed: readonly DossierSum[];
  readonly counted: number;
  readonly spreadAmounts: number;
  readonly note: string | null;
};
