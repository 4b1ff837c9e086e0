// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { AgreementRow } from './AgreementRow';
import type { EngagementRow } from './EngagementRow';
import type { AreaKind, Operation, PartnershipStage, Pillar, Role, Stance } from './types';

export interface DossierAreaVariables {
  readonly code: string;
  readonly asOf?: string | null;
}

export type DossierAreaData = {
  readonly area: {
    readonly code: string;
    readonly name: string;
    readonly kind: AreaKind;
    readonly agreements: readonly AgreementRow[] | null;
    readonly partnerships: readonly ({
      readonly id: string;
      readonly lead: {
        readonly code: string;
        readonly name: string;
      };
      readonly partner: {
        readonly code: string;
        readonly name: string;
      };
      readonly roles: readonly Role[];
      readonly stage: PartnershipStage;
      readonly since: string | null;
      readonly note: string | null;
    })[] | null;
    readonly engagements: readonly EngagementRow[] | null;
    readonly statements: readonly ({
      readonly id: string;
      readonly speaker: string;
      readonly stance: Stance;
      readonly on: string | null;
      readonly pillar: Pillar | null;
      readonly summary: string;
      readonly sourceUrl: string | null;
      readonly about: readonly ({
        readonly code: string;
        readonly name: string;
      })[];
    })[] | null;
  } | null;
};

export const DossierArea: Operation<DossierAreaData, DossierAreaVariables> = { name: 'DossierArea', hash: 'fa2c675b2dec16a5f0c55046786a0ed3c26b54270fe252b07640444ce88a3ba9' };
