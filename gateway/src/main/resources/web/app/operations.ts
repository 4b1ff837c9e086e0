// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

/** A trusted document: its name, the SHA-256 by which the gateway knows it, and what it takes and answers. */
export interface Operation<Data, Variables> {
  readonly name: string;
  readonly hash: string;
  readonly types?: (variables: Variables) => Data;
}

export type AgreementStatus = 'ANNOUNCED' | 'EXPIRED' | 'EXTENDED' | 'IN_FORCE' | 'NEGOTIATION' | 'PROVISIONALLY_APPLIED' | 'SIGNED' | 'SUPERSEDED' | 'SUSPENDED' | 'TERMINATED' | 'UNCLEAR';

export type AreaKind = 'COUNTRY' | 'ORGANISATION' | 'REGION' | 'WORLD';

export type CounterpartMeaning = 'DEPARTURE' | 'NATIONALITY' | 'NONE' | 'RESIDENCE';

export type EngagementKind = 'CALL' | 'JOINT_OPERATION' | 'MEETING' | 'SUMMIT' | 'TRAINING' | 'VISIT';

export type Frequency = 'ANNUAL' | 'DAILY' | 'HALF_YEARLY' | 'MONTHLY' | 'PART_YEAR' | 'QUARTERLY' | 'WEEKLY' | 'YEAR_ENDING' | 'YEAR_TO_DATE';

export type Instrument = 'ACTION_PLAN' | 'ADMINISTRATIVE_AGREEMENT' | 'ARRANGEMENT' | 'JOINT_DECLARATION' | 'JOINT_STATEMENT' | 'MEMORANDUM_OF_UNDERSTANDING' | 'PROTOCOL' | 'TREATY';

export type Reading = 'AMBIGUOUS' | 'BOUNDED' | 'CORRECTED' | 'DERIVED' | 'EXACT' | 'GARBLED' | 'MISSING' | 'ROUNDED';

export type Role = 'DESTINATION' | 'NEIGHBOUR' | 'ORGANISATION' | 'SOURCE' | 'TRANSIT';

export interface AllAreasVariables {}

export interface AllAreasData {
  readonly areas: readonly ({
    readonly code: string;
    readonly name: string;
    readonly kind: AreaKind;
  })[] | null;
}

export const AllAreas: Operation<AllAreasData, AllAreasVariables> = { name: 'AllAreas', hash: '8e9d4fa4d1481fc3191d0867ff5eb39d9724e7ff21bfd49d991ca7b3fdcc4552' };

export interface MapAgreementsVariables {
  readonly asOf?: string | null;
}

export interface MapAgreementsData {
  readonly corridors: readonly ({
    readonly origin: {
      readonly code: string;
      readonly name: string;
      readonly kind: AreaKind;
    };
    readonly destination: {
      readonly code: string;
      readonly name: string;
      readonly kind: AreaKind;
    };
  })[] | null;
  readonly agreements: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly status: AgreementStatus | null;
      readonly parties: readonly ({
        readonly roles: readonly Role[];
        readonly area: {
          readonly code: string;
        };
      })[];
    })[];
  } | null;
}

export const MapAgreements: Operation<MapAgreementsData, MapAgreementsVariables> = { name: 'MapAgreements', hash: '7338f7db1a942c23b03f7ff31c6ab75f8cae5c2ffbe298642cb04297b91c0681' };

export interface MapCorridorsVariables {
  readonly asOf?: string | null;
}

export interface MapCorridorsData {
  readonly series: {
    readonly pageInfo: {
      readonly hasNextPage: boolean;
    };
    readonly nodes: readonly ({
      readonly frequency: Frequency;
      readonly indicator: {
        readonly code: string;
      };
      readonly refArea: {
        readonly code: string;
        readonly kind: AreaKind;
      };
      readonly counterpartArea: {
        readonly code: string;
        readonly kind: AreaKind;
      };
    })[];
  } | null;
  readonly indicators: readonly ({
    readonly code: string;
    readonly name: string;
    readonly definition: string | null;
    readonly unit: string;
    readonly counterpartMeaning: CounterpartMeaning;
  })[] | null;
  readonly areas: readonly ({
    readonly code: string;
    readonly name: string;
    readonly kind: AreaKind;
  })[] | null;
}

export const MapCorridors: Operation<MapCorridorsData, MapCorridorsVariables> = { name: 'MapCorridors', hash: '785ab0511bbefe36f9d71c54fe2d91b1eade62f25b1e3dc89d696462dccbe1f0' };

export interface MapFiguresVariables {
  readonly indicator: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly asOf?: string | null;
}

export interface MapFiguresData {
  readonly series: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly key: string;
      readonly publisher: string;
      readonly refArea: {
        readonly code: string;
        readonly name: string;
        readonly kind: AreaKind;
      };
      readonly counterpartArea: {
        readonly code: string;
        readonly name: string;
        readonly kind: AreaKind;
      };
      readonly figures: readonly ({
        readonly id: string;
        readonly period: {
          readonly label: string;
          readonly start: string;
          readonly end: string;
        };
        readonly printed: string;
        readonly value: number | null;
        readonly reading: Reading;
        readonly bounds: {
          readonly low: number | null;
          readonly high: number | null;
        } | null;
        readonly candidates: readonly ({
          readonly low: number | null;
          readonly high: number | null;
        })[];
        readonly status: {
          readonly code: string;
          readonly name: string;
        };
      })[] | null;
    })[];
  } | null;
}

export const MapFigures: Operation<MapFiguresData, MapFiguresVariables> = { name: 'MapFigures', hash: '2da1274057faf59a939484cfe28a7853954283694679be1b491256c026493185' };

export interface MapNewsVariables {
  readonly today: string;
}

export interface MapNewsData {
  readonly releases: {
    readonly nodes: readonly ({
      readonly title: string;
      readonly publisher: string;
      readonly publishedAt: string;
      readonly publishedOn: string;
      readonly url: string | null;
      readonly figureCount: number;
    })[];
  } | null;
  readonly releaseCalendar: readonly ({
    readonly at: string;
    readonly publisher: string;
    readonly title: string;
  })[] | null;
}

export const MapNews: Operation<MapNewsData, MapNewsVariables> = { name: 'MapNews', hash: 'a0d40c56b0fe03e6f2704058c851a437c8ceadb61db75ebeab8081cda81028fb' };

export interface MeVariables {}

export interface MeData {
  readonly me: {
    readonly username: string;
    readonly roles: readonly string[];
    readonly desks: readonly string[];
    readonly maySeeEmbargoed: boolean;
    readonly mayEdit: readonly string[];
  };
}

export const Me: Operation<MeData, MeVariables> = { name: 'Me', hash: '9ece16c9f09140c7a95538e010f2f9f2f30fc9a5359489f82453ae187f33bd43' };

export interface SearchVariables {
  readonly text: string;
  readonly first: number;
  readonly asOf?: string | null;
}

export interface SearchData {
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
}

export const Search: Operation<SearchData, SearchVariables> = { name: 'Search', hash: 'aa04bf52a65bdd178beee7712bf620f966767987e015a65c8f3baf41dc5327f8' };
