// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { FigureBrief } from './FigureBrief';
import type { AgreementStatus, ClaimInput, Instrument, Operation, Pillar, Verdict } from './types';

export interface ClaimTestVariables {
  readonly claim: ClaimInput;
  readonly asOf?: string | null;
}

export type ClaimTestData = {
  readonly testClaim: {
    readonly verdict: Verdict;
    readonly inForce: boolean;
    readonly explanation: string;
    readonly matchingTotal: number;
    readonly matching: readonly FigureBrief[];
    readonly nearest: FigureBrief | null;
    readonly agreementsInForce: readonly ({
      readonly id: string;
      readonly title: string;
      readonly shortTitle: string | null;
      readonly instrument: Instrument;
      readonly status: AgreementStatus | null;
      readonly pillars: readonly Pillar[];
    })[] | null;
  } | null;
};

export const ClaimTest: Operation<ClaimTestData, ClaimTestVariables> = { name: 'ClaimTest', hash: '048fe05f062d9515dcc7c181b0a1ee23e61287e051264e957e2340ad57c238bc' };
