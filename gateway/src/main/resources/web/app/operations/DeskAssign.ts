// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { Operation } from './types';

export interface DeskAssignVariables {
  readonly username: string;
  readonly areas: readonly string[];
}

export type DeskAssignData = {
  readonly assignDesk: {
    readonly username: string;
    readonly roles: readonly string[];
    readonly desks: readonly string[];
  } | null;
};

export const DeskAssign: Operation<DeskAssignData, DeskAssignVariables> = { name: 'DeskAssign', hash: 'f9f0b3b3905eae78db9e74a4a3244cb0e394665cba3c6659714eb26a49e2fb7a' };
