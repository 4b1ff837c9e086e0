// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { DeskAgreementParts } from './DeskAgreementParts';
import type { Operation } from './types';

export interface DeskAgreementVariables {
  readonly id: string;
  readonly version?: number | null;
}

export type DeskAgreementData = {
  readonly agreement: DeskAgreementParts | null;
};

export const DeskAgreement: Operation<DeskAgreementData, DeskAgreementVariables> = { name: 'DeskAgreement', hash: '714c5173546d03e9c0ab28ffe348bd216f061d04ce8c7151418ec2aff2de2107' };
