// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { AreaKind, Operation } from './types';

export interface AllAreasVariables {}

export type AllAreasData = {
  readonly areas: readonly ({
    readonly code: string;
    readonly name: string;
    readonly kind: AreaKind;
  })[] | null;
};

export const AllAreas: Operation<AllAreasData, AllAreasVariables> = { name: 'AllAreas', hash: '8e9d4fa4d1481fc3191d0867ff5eb39d9724e7ff21bfd49d991ca7b3fdcc4552' };
