// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { CorridorWindow } from './CorridorWindow';
import type { CorridorWindowChange } from './CorridorWindowChange';
import type { AgreementStatus, CaveatCode, Frequency, Operation } from './types';

export interface CorridorComparisonVariables {
  readonly origin: string;
  readonly destination: string;
  readonly event: string;
  readonly series: string;
  readonly periods: number;
  readonly asOf?: string | null;
}

export type CorridorComparisonData = {
  readonly corridor: {
    readonly beforeAfter: {
      readonly on: string;
      readonly event: {
        readonly id: string;
        readonly status: AgreementStatus;
        readonly note: string | null;
      };
      readonly agreement: {
        readonly id: string;
        readonly title: string;
        readonly shortTitle: string | null;
      };
      readonly series: {
        readonly key: string;
        readonly unit: string;
        readonly publisher: string;
        readonly frequency: Frequency;
        readonly indicator: {
          readonly name: string;
        };
      };
      readonly before: CorridorWindow;
      readonly duringWindow: CorridorWindow;
      readonly after: CorridorWindow;
      readonly seasonalBefore: CorridorWindow | null;
      readonly seasonalAfter: CorridorWindow | null;
      readonly change: CorridorWindowChange;
      readonly seasonalChange: CorridorWindowChange | null;
      readonly caveats: readonly ({
        readonly code: CaveatCode;
        readonly text: string;
      })[];
    } | null;
  } | null;
};

export const CorridorComparison: Operation<CorridorComparisonData, CorridorComparisonVariables> = { name: 'CorridorComparison', hash: '2e21beb707bc1ad790b3d84bfd9c7532cfbfe6516802dab2fd1f0bf16c5a50c3' };
