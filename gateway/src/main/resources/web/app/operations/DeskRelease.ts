// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { DeskFigureParts } from './DeskFigureParts';
import type { DeskReleaseParts } from './DeskReleaseParts';
import type { Operation } from './types';

export interface DeskReleaseVariables {
  readonly id: string;
  readonly after?: string | null;
}

export type DeskReleaseData = {
  readonly release: DeskReleaseParts & {
    readonly figures: {
      readonly totalCount: number;
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
      };
      readonly nodes: readonly DeskFigureParts[];
    } | null;
  } | null;
};

export const DeskRelease: Operation<DeskReleaseData, DeskReleaseVariables> = { name: 'DeskRelease', hash: 'd7fe9ef7b32282cbbbd679d2e3d5bcc8f9f15fbe2dbeb55cd4797fc3a7065407' };
