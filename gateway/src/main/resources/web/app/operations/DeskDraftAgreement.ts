// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { AgreementInput, Operation, PublicationState } from './types';

export interface DeskDraftAgreementVariables {
  readonly input: AgreementInput;
  readonly reason?: string | null;
}

export type DeskDraftAgreementData = {
  readonly draftAgreement: {
    readonly id: string;
    readonly version: number;
    readonly state: PublicationState;
  } | null;
};

export const DeskDraftAgreement: Operation<DeskDraftAgreementData, DeskDraftAgreementVariables> = { name: 'DeskDraftAgreement', hash: '36ea10433081260d4d78e80a2686637a3f63deeee8943a95a9091871be21198a' };
