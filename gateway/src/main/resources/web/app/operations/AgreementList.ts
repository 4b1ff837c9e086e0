// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { AgreementRow } from './AgreementRow';
import type { AgreementFilter, AgreementStatus, Operation } from './types';

export interface AgreementListVariables {
  readonly filter?: AgreementFilter | null;
  readonly first: number;
  readonly after?: string | null;
  readonly on?: string | null;
  readonly asOf?: string | null;
}

export type AgreementListData = {
  readonly agreements: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly (AgreementRow & {
      readonly onThatDay: AgreementStatus | null;
    })[];
  } | null;
};

export const AgreementList: Operation<AgreementListData, AgreementListVariables> = { name: 'AgreementList', hash: '4419704c7b6eb73d47874dce9c2b528ab4f783b64843341753f71203b445b139' };
