// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { Operation, ReleaseState } from './types';

export interface DeskWithdrawVariables {
  readonly id: string;
  readonly reason: string;
}

export type DeskWithdrawData = {
  readonly withdrawRelease: {
    readonly id: string;
    readonly state: ReleaseState;
  } | null;
};

export const DeskWithdraw: Operation<DeskWithdrawData, DeskWithdrawVariables> = { name: 'DeskWithdraw', hash: '358f41143c37bc947fc05c2532a4f2b3cbdfb657e9539c8d34c672ae4b6647ad' };
