// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { AgreementContent } from './AgreementContent';
import type { Operation } from './types';

export interface AgreementCompareVariables {
  readonly id: string;
  readonly older: number;
  readonly newer: number;
}

export type AgreementCompareData = {
  readonly older: AgreementContent | null;
  readonly newer: AgreementContent | null;
};

export const AgreementCompare: Operation<AgreementCompareData, AgreementCompareVariables> = { name: 'AgreementCompare', hash: 'bbd5d497802d235ae77dba95aa7717a9e619ecc4579756f9a9d3611e5974971e' };
