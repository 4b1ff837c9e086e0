// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { DossierSum } from './DossierSum';
import type { CommitmentKind, ExclusionReason, Pillar } from './types';

export type DossierFunding = {
  readonly pillar: Pillar;
  readonly pledged: readonly DossierSum[];
  readonly pledgedOnCondition: readonly DossierSum[];
  readonly committed: readonly DossierSum[];
  readonly disbursed: readonly DossierSum[];
  readonly counted: number;
  readonly note: string | null;
  readonly exclusions: readonly ({
    readonly reason: ExclusionReason;
    readonly words: string;
    readonly commitment: {
      readonly id: string;
      readonly kind: CommitmentKind;
      readonly money: DossierSum | null;
      readonly agreement: {
        readonly id: string;
        readonly title: string;
        readonly shortTitle: string | null;
      } | null;
    } | null;
  })[];
};
