// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { AgreementStatus, AreaKind, Operation, Role } from './types';

export interface MapAgreementsVariables {
  readonly asOf?: string | null;
}

export type MapAgreementsData = {
  readonly corridors: readonly ({
    readonly origin: {
      readonly code: string;
      readonly name: string;
      readonly kind: AreaKind;
    };
    readonly destination: {
      readonly code: string;
      readonly name: string;
      readonly kind: AreaKind;
    };
  })[] | null;
  readonly agreements: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly status: AgreementStatus | null;
      readonly parties: readonly ({
        readonly roles: readonly Role[];
        readonly area: {
          readonly code: string;
        };
      })[];
    })[];
  } | null;
};

export const MapAgreements: Operation<MapAgreementsData, MapAgreementsVariables> = { name: 'MapAgreements', hash: '7338f7db1a942c23b03f7ff31c6ab75f8cae5c2ffbe298642cb04297b91c0681' };
