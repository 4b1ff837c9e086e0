// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { LifecycleEventInput, Operation, PublicationState } from './types';

export interface DeskRecordEventVariables {
  readonly agreementId: string;
  readonly expectedVersion: number;
  readonly event: LifecycleEventInput;
  readonly reason?: string | null;
}

export type DeskRecordEventData = {
  readonly recordLifecycleEvent: {
    readonly id: string;
    readonly version: number;
    readonly state: PublicationState;
  } | null;
};

export const DeskRecordEvent: Operation<DeskRecordEventData, DeskRecordEventVariables> = { name: 'DeskRecordEvent', hash: 'c708b724ba8b9b6db755288e9b5f3e2996a6fee7e274c9d1b59711da2baa2908' };
