// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { CorridorBalance } from './CorridorBalance';
import type { ExclusionReason, Operation, Pillar, Reading } from './types';

export interface CorridorMoneyVariables {
  readonly receiver: string;
  readonly provider?: string | null;
  readonly indicator: string;
  readonly from: number;
  readonly to: number;
  readonly first: string;
  readonly last: string;
  readonly asOf?: string | null;
}

export type CorridorMoneyData = {
  readonly area: {
    readonly code: string;
    readonly name: string;
    readonly fundingAndFigures: {
      readonly years: readonly ({
        readonly year: number;
        readonly funding: readonly CorridorBalance[];
        readonly figures: readonly ({
          readonly series: {
            readonly key: string;
            readonly publisher: string;
            readonly refArea: {
              readonly code: string;
            };
            readonly indicator: {
              readonly name: string;
            };
          };
          readonly figure: {
            readonly id: string;
            readonly printed: string;
            readonly value: number | null;
            readonly bounds: {
              readonly low: number | null;
              readonly high: number | null;
            } | null;
            readonly reading: Reading;
            readonly status: {
              readonly code: string;
            };
          };
        })[];
      })[];
      readonly spanning: readonly CorridorBalance[];
      readonly undated: readonly CorridorBalance[];
    } | null;
    readonly funding: readonly ({
      readonly pillar: Pillar;
      readonly counted: number;
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
      readonly exclusions: readonly ({
        readonly reason: ExclusionReason;
        readonly words: string;
        readonly commitment: {
          readonly money: {
            readonly amount: number;
            readonly currency: string;
          } | null;
          readonly agreement: {
            readonly id: string;
            readonly title: string;
            readonly shortTitle: string | null;
          } | null;
        } | null;
      })[];
    })[] | null;
  } | null;
};

export const CorridorMoney: Operation<CorridorMoneyData, CorridorMoneyVariables> = { name: 'CorridorMoney', hash: 'b92ca87e71cc1c30de3fd968c429d6f0226889b55adef667fc93c0a0c086921a' };
