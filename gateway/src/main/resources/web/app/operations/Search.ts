// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { AreaKind, EngagementKind, Frequency, Instrument, Operation } from './types';

export interface SearchVariables {
  readonly text: string;
  readonly first: number;
  readonly asOf?: string | null;
}

export type SearchData = {
  readonly search: readonly ({
    readonly __typename: 'Agreement';
    readonly id: string;
    readonly title: string;
    readonly shortTitle: string | null;
    readonly instrument: Instrument;
    readonly parties: readonly ({
      readonly area: {
        readonly code: string;
        readonly name: string;
      };
    })[];
  } | {
    readonly __typename: 'Area';
    readonly code: string;
    readonly name: string;
    readonly kind: AreaKind;
  } | {
    readonly __typename: 'Engagement';
    readonly id: string;
    readonly title: string;
    readonly sort: EngagementKind | null;
    readonly from: string;
    readonly hosts: readonly ({
      readonly code: string;
      readonly name: string;
    })[];
    readonly visiting: readonly ({
      readonly code: string;
      readonly name: string;
    })[];
    readonly agreements: readonly ({
      readonly id: string;
      readonly title: string;
      readonly shortTitle: string | null;
    })[] | null;
  } | {
    readonly __typename: 'Series';
    readonly key: string;
    readonly publisher: string;
    readonly frequency: Frequency;
    readonly indicator: {
      readonly name: string;
    };
    readonly refArea: {
      readonly name: string;
    };
    readonly counterpartArea: {
      readonly name: string;
      readonly kind: AreaKind;
    };
    readonly route: {
      readonly code: string;
      readonly name: string;
    };
  })[] | null;
};

export const Search: Operation<SearchData, SearchVariables> = { name: 'Search', hash: 'aa04bf52a65bdd178beee7712bf620f966767987e015a65c8f3baf41dc5327f8' };
