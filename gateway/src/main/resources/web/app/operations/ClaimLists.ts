// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { AreaKind, CounterpartMeaning, Frequency, IndicatorKind, Operation } from './types';

export interface ClaimListsVariables {}

export type ClaimListsData = {
  readonly indicators: readonly ({
    readonly code: string;
    readonly name: string;
    readonly definition: string | null;
    readonly kind: IndicatorKind;
    readonly counterpartMeaning: CounterpartMeaning;
  })[] | null;
  readonly areas: readonly ({
    readonly code: string;
    readonly name: string;
    readonly kind: AreaKind;
  })[] | null;
  readonly series: {
    readonly nodes: readonly ({
      readonly key: string;
      readonly frequency: Frequency;
      readonly indicator: {
        readonly code: string;
      };
      readonly refArea: {
        readonly code: string;
      };
      readonly counterpartArea: {
        readonly code: string;
      };
      readonly route: {
        readonly code: string;
        readonly name: string;
      };
    })[];
  } | null;
};

export const ClaimLists: Operation<ClaimListsData, ClaimListsVariables> = { name: 'ClaimLists', hash: '39d83bf551f9e7a0346e715b5ee4ddf97ca5fbed4864ea94b4c69098bc9a4373' };
