// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { AgreementStatus, CommitmentKind, Instrument, Pillar, PublicationState, Role, Visibility } from './types';

export type DeskAgreementParts = {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string | null;
  readonly instrument: Instrument;
  readonly binding: boolean;
  readonly visibility: Visibility;
  readonly version: number;
  readonly state: PublicationState;
  readonly pillars: readonly Pillar[];
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly parties: readonly ({
    readonly area: {
      readonly code: string;
      readonly name: string;
    };
    readonly roles: readonly Role[];
  })[];
  readonly events: readonly ({
    readonly id: string;
    readonly status: AgreementStatus;
    readonly actedOn: string;
    readonly effectiveOn: string | null;
    readonly publishedOn: string;
    readonly note: string | null;
    readonly sourceUrl: string | null;
  })[];
  readonly commitments: readonly ({
    readonly id: string;
    readonly kind: CommitmentKind;
    readonly money: {
      readonly amount: number;
      readonly currency: string;
    } | null;
    readonly inKind: string | null;
    readonly provider: {
      readonly name: string;
    };
    readonly pillar: Pillar;
  })[];
  readonly documents: readonly ({
    readonly title: string;
    readonly url: string;
  })[];
  readonly versions: readonly ({
    readonly version: number;
    readonly state: PublicationState;
    readonly recordedAt: string;
    readonly recordedBy: string;
    readonly change: string;
    readonly publishedAt: string | null;
    readonly publishedBy: string | null;
  })[] | null;
};
