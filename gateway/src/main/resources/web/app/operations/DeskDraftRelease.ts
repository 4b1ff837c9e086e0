// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { Operation, ReleaseInput, ReleaseState } from './types';

export interface DeskDraftReleaseVariables {
  readonly input: ReleaseInput;
}

export type DeskDraftReleaseData = {
  readonly draftRelease: {
    readonly id: string;
    readonly state: ReleaseState;
    readonly title: string;
  } | null;
};

export const DeskDraftRelease: Operation<DeskDraftReleaseData, DeskDraftReleaseVariables> = { name: 'DeskDraftRelease', hash: '00f2bea36cb27bb63c142360af2f8d18e6c3fa324f7e48591e117169ef917771' };
