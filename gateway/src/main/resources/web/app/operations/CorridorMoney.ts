// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { CorridorBalance } from './CorridorBalance';
import type { Operation, Pillar, Reading } from './types';

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
    })[] | null;
  } | null;
};

export const CorridorMoney: Operation<CorridorMoneyData, CorridorMoneyVariables> = { name: 'CorridorMoney', hash: '905c12bb5798c02c4a44edd09afcf238bbb90cc76855307b15f3dc7987b0a436' };
