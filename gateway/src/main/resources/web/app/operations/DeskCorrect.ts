// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { Operation, ReleaseState } from './types';

export interface DeskCorrectVariables {
  readonly figureId: string;
  readonly value: number;
  readonly evidenceUrl: string;
}

export type DeskCorrectData = {
  readonly correctReading: {
    readonly id: string;
    readonly state: ReleaseState;
    readonly title: string;
  } | null;
};

export const DeskCorrect: Operation<DeskCorrectData, DeskCorrectVariables> = { name: 'DeskCorrect', hash: 'a36d4216b5e78ae119b017d2b22c4a6b97ca4ee4c4345f2bc1f7a8b7ef9dc53f' };
