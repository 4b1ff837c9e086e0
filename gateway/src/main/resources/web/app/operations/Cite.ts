// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { Operation } from './types';

export interface CiteVariables {
  readonly figureIds: readonly string[];
  readonly agreementIds: readonly string[];
  readonly asOf?: string | null;
}

export type CiteData = {
  readonly cite: {
    readonly id: string;
    readonly text: string;
    readonly sha256: string;
  } | null;
};

export const Cite: Operation<CiteData, CiteVariables> = { name: 'Cite', hash: '2a0ae9140776df8ad975feccc39db56f1e5f5e9455d8fed8f710d7d88c1120de' };
