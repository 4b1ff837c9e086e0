// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { EngagementKind } from './types';

export type EngagementRow = {
  readonly id: string;
  readonly title: string;
  readonly kind: EngagementKind | null;
  readonly from: string;
  readonly to: string | null;
  readonly visiting: readonly ({
    readonly code: string;
    readonly name: string;
  })[];
  readonly hosts: readonly ({
    readonly code: string;
    readonly name: string;
  })[];
  readonly offices: readonly string[];
  readonly outcome: string | null;
  readonly sources: readonly string[];
};
