// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { ReleaseState } from './types';

export type DeskReleaseParts = {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly state: ReleaseState;
  readonly publishedAt: string;
  readonly recordedAt: string;
  readonly embargoUntil: string | null;
  readonly announced: boolean;
  readonly url: string | null;
  readonly licence: string | null;
  readonly figureCount: number;
  readonly submittedBy: string | null;
  readonly approvedBy: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawalReason: string | null;
};
