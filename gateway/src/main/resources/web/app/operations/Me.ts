// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { Operation } from './types';

export interface MeVariables {}

export type MeData = {
  readonly me: {
    readonly username: string;
    readonly roles: readonly string[];
    readonly desks: readonly string[];
    readonly maySeeEmbargoed: boolean;
    readonly mayEdit: readonly string[];
  };
};

export const Me: Operation<MeData, MeVariables> = { name: 'Me', hash: '9ece16c9f09140c7a95538e010f2f9f2f30fc9a5359489f82453ae187f33bd43' };
