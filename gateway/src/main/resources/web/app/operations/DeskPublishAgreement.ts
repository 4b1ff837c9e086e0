// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { Operation, PublicationState } from './types';

export interface DeskPublishAgreementVariables {
  readonly id: string;
  readonly expectedVersion: number;
}

export type DeskPublishAgreementData = {
  readonly publishAgreement: {
    readonly id: string;
    readonly version: number;
    readonly state: PublicationState;
  } | null;
};

export const DeskPublishAgreement: Operation<DeskPublishAgreementData, DeskPublishAgreementVariables> = { name: 'DeskPublishAgreement', hash: '0e96622fecc4b0db6359ac65f5423fe69403f1bd0ebfe6993f0161e7b12a51c2' };
