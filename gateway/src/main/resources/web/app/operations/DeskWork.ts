// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { DeskReleaseParts } from './DeskReleaseParts';
import type { Operation } from './types';

export interface DeskWorkVariables {}

export type DeskWorkData = {
  readonly me: {
    readonly username: string;
    readonly roles: readonly string[];
    readonly desks: readonly string[];
  };
  readonly drafts: {
    readonly totalCount: number;
    readonly nodes: readonly DeskReleaseParts[];
  } | null;
  readonly submitted: {
    readonly totalCount: number;
    readonly nodes: readonly DeskReleaseParts[];
  } | null;
  readonly approved: {
    readonly totalCount: number;
    readonly nodes: readonly DeskReleaseParts[];
  } | null;
  readonly published: {
    readonly totalCount: number;
    readonly nodes: readonly DeskReleaseParts[];
  } | null;
  readonly withdrawn: {
    readonly totalCount: number;
    readonly nodes: readonly DeskReleaseParts[];
  } | null;
  readonly agreements: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly title: string;
      readonly shortTitle: string | null;
      readonly version: number;
      readonly versions: readonly ({
        readonly version: number;
        readonly recordedBy: string;
        readonly recordedAt: string;
        readonly change: string;
      })[] | null;
    })[];
  } | null;
};

export const DeskWork: Operation<DeskWorkData, DeskWorkVariables> = { name: 'DeskWork', hash: 'a74a7162b92b16bba6ec82163904ab52ed7f733cf9f4afbc23f53a1346a8745b' };
