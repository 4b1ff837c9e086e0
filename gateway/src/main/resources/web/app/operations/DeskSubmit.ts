// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { Operation, ReleaseState } from './types';

export interface DeskSubmitVariables {
  readonly id: string;
}

export type DeskSubmitData = {
  readonly submitRelease: {
    readonly id: string;
    readonly state: ReleaseState;
    readonly submittedBy: string | null;
  } | null;
};

export const DeskSubmit: Operation<DeskSubmitData, DeskSubmitVariables> = { name: 'DeskSubmit', hash: 'd53f2aeba79fce7801fe68ab0f77f745cedb91740c7b59e78cbfd361ab7282c7' };
