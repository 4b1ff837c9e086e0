// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { Operation, ReleaseState } from './types';

export interface DeskApproveVariables {
  readonly id: string;
}

export type DeskApproveData = {
  readonly approveRelease: {
    readonly id: string;
    readonly state: ReleaseState;
    readonly approvedBy: string | null;
  } | null;
};

export const DeskApprove: Operation<DeskApproveData, DeskApproveVariables> = { name: 'DeskApprove', hash: '864d360d38ca8525e0a5ac4be81168ccd1e5a98548908e73610bc1fbbc6dc41b' };
