// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { CorridorFigure } from './CorridorFigure';
import type { AgreementStatus, CommitmentKind, CounterpartMeaning, EngagementKind, Frequency, IndicatorKind, Instrument, Operation, Pillar, Role, Stance } from './types';

export interface CorridorViewVariables {
  readonly origin: string;
  readonly destination: string;
  readonly asOf?: string | null;
}

export type CorridorViewData = {
  readonly corridor: {
    readonly origin: {
      readonly code: string;
      readonly name: string;
    };
    readonly destination: {
      readonly code: string;
      readonly name: string;
    };
    readonly via: readonly ({
      readonly code: string;
      readonly name: string;
    })[] | null;
    readonly series: readonly ({
      readonly id: string;
      readonly key: string;
      readonly publisher: string;
      readonly unit: string;
      readonly frequency: Frequency;
      readonly route: {
        readonly code: string;
        readonly name: string;
      };
      readonly indicator: {
        readonly code: string;
        readonly name: string;
        readonly definition: string | null;
        readonly kind: IndicatorKind;
        readonly counterpartMeaning: CounterpartMeaning;
      };
      readonly figures: readonly CorridorFigure[] | null;
    })[] | null;
    readonly agreements: readonly ({
      readonly id: string;
      readonly title: string;
      readonly shortTitle: string | null;
      readonly instrument: Instrument;
      readonly status: AgreementStatus | null;
      readonly pillars: readonly Pillar[];
      readonly binding: boolean;
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
        readonly warnings: readonly string[];
      })[];
    })[] | null;
    readonly timeline: readonly ({
      readonly __typename: 'CommitmentEntry';
      readonly on: string;
      readonly commitment: {
        readonly id: string;
        readonly kind: CommitmentKind;
        readonly pillar: Pillar;
        readonly inKind: string | null;
        readonly conditional: boolean;
        readonly money: {
          readonly amount: number;
          readonly currency: string;
        } | null;
        readonly provider: {
          readonly name: string;
        };
        readonly receiver: {
          readonly name: string;
        } | null;
      };
      readonly agreement: {
        readonly id: string;
        readonly title: string;
        readonly shortTitle: string | null;
      };
    } | {
      readonly __typename: 'EngagementEntry';
      readonly on: string;
      readonly engagement: {
        readonly id: string;
        readonly title: string;
        readonly kind: EngagementKind | null;
        readonly from: string;
        readonly to: string | null;
        readonly outcome: string | null;
        readonly sourceUrl: string | null;
        readonly hosts: readonly ({
          readonly name: string;
        })[];
        readonly visiting: readonly ({
          readonly name: string;
        })[];
      };
    } | {
      readonly __typename: 'FigureEntry';
    } | {
      readonly __typename: 'LifecycleEntry';
    } | {
      readonly __typename: 'StatementEntry';
      readonly on: string;
      readonly statement: {
        readonly id: string;
        readonly speaker: string;
        readonly stance: Stance;
        readonly summary: string;
        readonly sourceUrl: string | null;
      };
    })[] | null;
  } | null;
};

export const CorridorView: Operation<CorridorViewData, CorridorViewVariables> = { name: 'CorridorView', hash: 'cb378ce362306c16d1df0879c4db75fcc8dee86cf40b631f6628f68c8fc7a957' };
