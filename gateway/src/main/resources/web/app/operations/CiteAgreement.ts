// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { Operation } from './types';

export interface CiteAgreementVariables {
  readonly agreementIds: readonly string[];
  readonly asOf?: string | null;
}

export type CiteAgreementData = {
  readonly cite: {
    readonly id: string;
    readonly text: string;
    readonly sha256: string;
  } | null;
};

export const CiteAgreement: Operation<CiteAgreementData, CiteAgreementVariables> = { name: 'CiteAgreement', hash: 'e6caea0c8e742462ea11f34036ce7f6c7ef6a5ee222d8c45e8ea9a9d26de4659' };
