// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { FigureBrief } from './FigureBrief';
import type { AgreementStatus, Instrument, Operation } from './types';

export interface CitationPageVariables {
  readonly id: string;
}

export type CitationPageData = {
  readonly citation: {
    readonly id: string;
    readonly at: string;
    readonly asOf: string;
    readonly recordedAsOf: string;
    readonly text: string;
    readonly content: string;
    readonly sha256: string;
    readonly figures: readonly FigureBrief[];
    readonly agreements: readonly ({
      readonly id: string;
      readonly title: string;
      readonly shortTitle: string | null;
      readonly version: number;
      readonly status: AgreementStatus | null;
      readonly instrument: Instrument;
    })[];
  } | null;
};

export const CitationPage: Operation<CitationPageData, CitationPageVariables> = { name: 'CitationPage', hash: '87fe28ee309361785bbfb1ec25bafb6109b5ba58781ac5bd077f28dcde0adef2' };
