// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

/** A trusted document: its name, the SHA-256 by which the gateway knows it, and what it takes and answers. */
export interface Operation<Data, Variables> {
  readonly name: string;
  readonly hash: string;
  readonly types?: (variables: Variables) => Data;
}

export interface AgreementFilter {
  readonly inForceOn?: string | null;
  readonly instrument?: Instrument | null;
  readonly party?: string | null;
  readonly partyRole?: Role | null;
  readonly pillar?: Pillar | null;
  readonly search?: string | null;
  readonly state?: PublicationState | null;
  readonly status?: AgreementStatus | null;
}

export interface AgreementInput {
  readonly agencies?: readonly string[] | null;
  readonly binding?: boolean | null;
  readonly commitments?: readonly CommitmentInput[] | null;
  readonly documents?: readonly DocumentInput[] | null;
  readonly events?: readonly LifecycleEventInput[] | null;
  readonly id?: string | null;
  readonly instrument: Instrument;
  readonly note?: string | null;
  readonly parties: readonly PartyInput[];
  readonly pillars: readonly Pillar[];
  readonly related?: readonly RelatedAgreementInput[] | null;
  readonly shortTitle?: string | null;
  readonly sources?: readonly string[] | null;
  readonly title: string;
  readonly visibility?: Visibility | null;
}

export type AgreementStatus = 'ANNOUNCED' | 'EXPIRED' | 'EXTENDED' | 'IN_FORCE' | 'NEGOTIATION' | 'PROVISIONALLY_APPLIED' | 'SIGNED' | 'SUPERSEDED' | 'SUSPENDED' | 'TERMINATED' | 'UNCLEAR';

export type AreaKind = 'COUNTRY' | 'ORGANISATION' | 'REGION' | 'WORLD';

export type CaveatCode = 'ASSOCIATION_NOT_CAUSE' | 'BREAK_IN_SERIES' | 'CHANGE_CAME_BEFORE' | 'DIFFERENT_DEFINITION' | 'FORECAST' | 'INCOMPLETE_WINDOW' | 'OTHER_EVENTS' | 'OUTSIDE_CORRIDOR' | 'PARTIAL_DATE' | 'UNCLEAR_FIGURES';

export type CheckKind = 'IDENTITY' | 'PARTS_OF_TOTAL' | 'RATIO' | 'RECORD' | 'REVISION';

export interface ClaimInput {
  readonly counterpartArea?: string | null;
  readonly indicator: string;
  readonly period: string;
  readonly printed: string;
  readonly refArea: string;
  readonly route?: string | null;
}

export interface CommitmentInput {
  readonly conditional?: boolean | null;
  readonly from?: string | null;
  readonly id?: string | null;
  readonly inKind?: string | null;
  readonly kind: CommitmentKind;
  readonly money?: MoneyInput | null;
  readonly note?: string | null;
  readonly pays?: string | null;
  readonly pillar?: Pillar | null;
  readonly provider: string;
  readonly publishedOn?: string | null;
  readonly receiver?: string | null;
  readonly restates?: readonly string[] | null;
  readonly sector?: string | null;
  readonly sourceUrl?: string | null;
  readonly to?: string | null;
}

export type CommitmentKind = 'COMMITMENT' | 'DISBURSEMENT' | 'IN_KIND' | 'PLEDGE';

export type CounterpartMeaning = 'DEPARTURE' | 'NATIONALITY' | 'NONE' | 'RESIDENCE';

export type DerivedKind = 'CHANGE_ON_PREVIOUS_PERIOD' | 'CHANGE_ON_YEAR_BEFORE' | 'FORECAST_GAP' | 'ROLLING_YEAR' | 'SHARE_OF_TOTAL' | 'YEAR_TO_DATE';

export interface DocumentInput {
  readonly language?: string | null;
  readonly publishedOn?: string | null;
  readonly title: string;
  readonly url: string;
}

export type EngagementKind = 'CALL' | 'JOINT_OPERATION' | 'MEETING' | 'SUMMIT' | 'TRAINING' | 'VISIT';

export type ExclusionReason = 'CONDITIONAL' | 'PERIOD_NOT_INSIDE' | 'PERIOD_UNKNOWN' | 'RESTATED';

export type FigureCaveatCode = 'BREAK_IN_SERIES' | 'DIFFERENT_COVERAGE' | 'DIFFERENT_DEFINITION' | 'DIFFERENT_PUBLISHER' | 'DIFFERENT_RELEASE' | 'FORECAST' | 'INCOMPLETE' | 'ISO_YEAR' | 'NO_SUCH_PERIOD' | 'OVERLAPPING_PERIODS' | 'UNCLEAR_FIGURE';

export interface FigureInput {
  readonly note?: string | null;
  readonly period: string;
  readonly printed: string;
  readonly rounding?: number | null;
  readonly seriesKey: string;
  readonly status?: string | null;
  readonly url?: string | null;
  readonly value?: number | null;
}

export type Frequency = 'ANNUAL' | 'DAILY' | 'HALF_YEARLY' | 'MONTHLY' | 'PART_YEAR' | 'QUARTERLY' | 'WEEKLY' | 'YEAR_ENDING' | 'YEAR_TO_DATE';

export type GapKind = 'AGREEMENT_WITHOUT_FIGURES' | 'FIGURES_WITHOUT_AGREEMENT' | 'FUNDING_WITHOUT_EITHER';

export type IndicatorKind = 'BALANCE' | 'FLOW' | 'STOCK';

export type Instrument = 'ACTION_PLAN' | 'ADMINISTRATIVE_AGREEMENT' | 'ARRANGEMENT' | 'JOINT_DECLARATION' | 'JOINT_STATEMENT' | 'MEMORANDUM_OF_UNDERSTANDING' | 'PROTOCOL' | 'TREATY';

export interface LifecycleEventInput {
  readonly actedOn: string;
  readonly effectiveOn?: string | null;
  readonly note?: string | null;
  readonly publishedOn?: string | null;
  readonly sourceUrl?: string | null;
  readonly status: AgreementStatus;
}

export interface MoneyInput {
  readonly amount: number;
  readonly currency: string;
}

export type PartnershipStage = 'ACTIVE' | 'DEEPENING' | 'ENDED' | 'EXPLORING' | 'SOUGHT' | 'STALLED' | 'SUSPENDED';

export interface PartyActionInput {
  readonly actedOn: string;
  readonly effectiveOn?: string | null;
  readonly kind: PartyActionKind;
  readonly of?: PartyActionKind | null;
  readonly place?: string | null;
  readonly publishedOn?: string | null;
}

export type PartyActionKind = 'ACCEDED' | 'DECLARED' | 'DENOUNCED' | 'NOTIFIED' | 'RATIFIED' | 'RESERVED' | 'SIGNED' | 'WITHDREW';

export interface PartyInput {
  readonly actions?: readonly PartyActionInput[] | null;
  readonly area: string;
  readonly roles: readonly Role[];
}

export type PartyStatus = 'CONTRACTING' | 'NONE' | 'PARTY' | 'SIGNATORY' | 'SUSPENDED' | 'UNCLEAR' | 'WITHDRAWN';

export type Pillar = 'ASYLUM_PROCESSING' | 'BORDER_MANAGEMENT' | 'DEVELOPMENT' | 'LAW_ENFORCEMENT' | 'LEGAL_PATHWAYS' | 'PROTECTION' | 'RETURNS_READMISSION';

export type PublicationState = 'DRAFT' | 'PUBLISHED';

export type Purpose = 'DEVELOPMENT' | 'OTHER' | 'SECURITY';

export type Reading = 'AMBIGUOUS' | 'BOUNDED' | 'CORRECTED' | 'DERIVED' | 'EXACT' | 'GARBLED' | 'MISSING' | 'ROUNDED';

export interface RelatedAgreementInput {
  readonly agreementId: string;
  readonly kind: RelationKind;
}

export type RelationKind = 'AMENDS' | 'EXTENDS' | 'IMPLEMENTS' | 'SUPERSEDES';

export interface ReleaseInput {
  readonly announce?: boolean | null;
  readonly embargoUntil?: string | null;
  readonly licence?: string | null;
  readonly publishedAt: string;
  readonly publisher: string;
  readonly title: string;
  readonly url?: string | null;
}

export type ReleaseState = 'APPROVED' | 'DRAFT' | 'PUBLISHED' | 'SUBMITTED' | 'WITHDRAWN';

export type Role = 'DESTINATION' | 'NEIGHBOUR' | 'ORGANISATION' | 'SOURCE' | 'TRANSIT';

export type Stance = 'DEMANDS' | 'OPPOSES' | 'SUPPORTS' | 'WARNS';

export type Verdict = 'CANNOT_TELL' | 'FAILS' | 'HOLDS' | 'HOLDS_WEAKLY';

export type Visibility = 'PUBLIC' | 'RESTRICTED';

export interface AgreementCompareVariables {
  readonly id: string;
  readonly older: number;
  readonly newer: number;
}

export interface AgreementCompareData {
  readonly older: {
    readonly version: number;
    readonly title: string;
    readonly shortTitle: string | null;
    readonly instrument: Instrument;
    readonly binding: boolean;
    readonly visibility: Visibility;
    readonly pillars: readonly Pillar[];
    readonly agencies: readonly string[];
    readonly note: string | null;
    readonly sources: readonly string[];
    readonly parties: readonly ({
      readonly area: {
        readonly code: string;
        readonly name: string;
      };
      readonly roles: readonly Role[];
      readonly actions: readonly ({
        readonly kind: PartyActionKind;
        readonly of: PartyActionKind | null;
        readonly actedOn: string;
        readonly effectiveOn: string | null;
        readonly publishedOn: string;
        readonly place: string | null;
        readonly warnings: readonly string[];
      })[];
    })[];
    readonly events: readonly ({
      readonly id: string;
      readonly status: AgreementStatus;
      readonly actedOn: string;
      readonly effectiveOn: string | null;
      readonly publishedOn: string;
      readonly note: string | null;
      readonly sourceUrl: string | null;
      readonly warnings: readonly string[];
    })[];
    readonly commitments: readonly ({
      readonly id: string;
      readonly kind: CommitmentKind;
      readonly money: {
        readonly amount: number;
        readonly currency: string;
      } | null;
      readonly inKind: string | null;
      readonly conditional: boolean;
      readonly pillar: Pillar;
      readonly provider: {
        readonly code: string;
        readonly name: string;
      };
      readonly receiver: {
        readonly code: string;
        readonly name: string;
      } | null;
      readonly from: string | null;
      readonly to: string | null;
      readonly publishedOn: string | null;
      readonly note: string | null;
      readonly sourceUrl: string | null;
    })[];
    readonly documents: readonly ({
      readonly title: string;
      readonly url: string;
      readonly language: string | null;
      readonly publishedOn: string | null;
    })[];
    readonly related: readonly ({
      readonly kind: RelationKind;
      readonly agreement: {
        readonly id: string;
        readonly title: string;
        readonly shortTitle: string | null;
      };
    })[] | null;
  } | null;
  readonly newer: {
    readonly version: number;
    readonly title: string;
    readonly shortTitle: string | null;
    readonly instrument: Instrument;
    readonly binding: boolean;
    readonly visibility: Visibility;
    readonly pillars: readonly Pillar[];
    readonly agencies: readonly string[];
    readonly note: string | null;
    readonly sources: readonly string[];
    readonly parties: readonly ({
      readonly area: {
        readonly code: string;
        readonly name: string;
      };
      readonly roles: readonly Role[];
      readonly actions: readonly ({
        readonly kind: PartyActionKind;
        readonly of: PartyActionKind | null;
        readonly actedOn: string;
        readonly effectiveOn: string | null;
        readonly publishedOn: string;
        readonly place: string | null;
        readonly warnings: readonly string[];
      })[];
    })[];
    readonly events: readonly ({
      readonly id: string;
      readonly status: AgreementStatus;
      readonly actedOn: string;
      readonly effectiveOn: string | null;
      readonly publishedOn: string;
      readonly note: string | null;
      readonly sourceUrl: string | null;
      readonly warnings: readonly string[];
    })[];
    readonly commitments: readonly ({
      readonly id: string;
      readonly kind: CommitmentKind;
      readonly money: {
        readonly amount: number;
        readonly currency: string;
      } | null;
      readonly inKind: string | null;
      readonly conditional: boolean;
      readonly pillar: Pillar;
      readonly provider: {
        readonly code: string;
        readonly name: string;
      };
      readonly receiver: {
        readonly code: string;
        readonly name: string;
      } | null;
      readonly from: string | null;
      readonly to: string | null;
      readonly publishedOn: string | null;
      readonly note: string | null;
      readonly sourceUrl: string | null;
    })[];
    readonly documents: readonly ({
      readonly title: string;
      readonly url: string;
      readonly language: string | null;
      readonly publishedOn: string | null;
    })[];
    readonly related: readonly ({
      readonly kind: RelationKind;
      readonly agreement: {
        readonly id: string;
        readonly title: string;
        readonly shortTitle: string | null;
      };
    })[] | null;
  } | null;
}

export const AgreementCompare: Operation<AgreementCompareData, AgreementCompareVariables> = { name: 'AgreementCompare', hash: 'bbd5d497802d235ae77dba95aa7717a9e619ecc4579756f9a9d3611e5974971e' };

export interface AgreementListVariables {
  readonly filter?: AgreementFilter | null;
  readonly first: number;
  readonly after?: string | null;
  readonly on?: string | null;
  readonly asOf?: string | null;
}

export interface AgreementListData {
  readonly agreements: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly ({
      readonly id: string;
      readonly title: string;
      readonly shortTitle: string | null;
      readonly instrument: Instrument;
      readonly binding: boolean;
      readonly status: AgreementStatus | null;
      readonly visibility: Visibility;
      readonly pillars: readonly Pillar[];
      readonly parties: readonly ({
        readonly area: {
          readonly code: string;
          readonly name: string;
        };
        readonly roles: readonly Role[];
      })[];
      readonly events: readonly ({
        readonly status: AgreementStatus;
        readonly actedOn: string;
        readonly effectiveOn: string | null;
      })[];
      readonly onThatDay: AgreementStatus | null;
    })[];
  } | null;
}

export const AgreementList: Operation<AgreementListData, AgreementListVariables> = { name: 'AgreementList', hash: '4419704c7b6eb73d47874dce9c2b528ab4f783b64843341753f71203b445b139' };

export interface AgreementNowVariables {
  readonly id: string;
}

export interface AgreementNowData {
  readonly agreement: {
    readonly id: string;
    readonly title: string;
    readonly shortTitle: string | null;
    readonly status: AgreementStatus | null;
    readonly events: readonly ({
      readonly id: string;
      readonly status: AgreementStatus;
      readonly actedOn: string;
      readonly publishedOn: string;
    })[];
    readonly commitments: readonly ({
      readonly id: string;
      readonly publishedOn: string | null;
    })[];
    readonly versions: readonly ({
      readonly version: number;
      readonly state: PublicationState;
      readonly change: string;
      readonly changes: readonly string[];
      readonly recordedAt: string;
      readonly recordedBy: string;
      readonly publishedAt: string | null;
      readonly publishedBy: string | null;
    })[] | null;
  } | null;
}

export const AgreementNow: Operation<AgreementNowData, AgreementNowVariables> = { name: 'AgreementNow', hash: '4327872fae9dbbae4e396560a4199001c4a8d0b212f391d5d8f923e0eb5befa7' };

export interface AgreementPageVariables {
  readonly id: string;
  readonly on?: string | null;
  readonly asOf?: string | null;
}

export interface AgreementPageData {
  readonly agreement: {
    readonly id: string;
    readonly title: string;
    readonly shortTitle: string | null;
    readonly instrument: Instrument;
    readonly binding: boolean;
    readonly visibility: Visibility;
    readonly version: number;
    readonly note: string | null;
    readonly pillars: readonly Pillar[];
    readonly agencies: readonly string[];
    readonly sources: readonly string[];
    readonly status: AgreementStatus | null;
    readonly onThatDay: AgreementStatus | null;
    readonly parties: readonly ({
      readonly area: {
        readonly code: string;
        readonly name: string;
        readonly kind: AreaKind;
      };
      readonly roles: readonly Role[];
      readonly onThatDay: PartyStatus | null;
      readonly actions: readonly ({
        readonly kind: PartyActionKind;
        readonly of: PartyActionKind | null;
        readonly actedOn: string;
        readonly effectiveOn: string | null;
        readonly publishedOn: string;
        readonly place: string | null;
        readonly warnings: readonly string[];
      })[];
    })[];
    readonly events: readonly ({
      readonly id: string;
      readonly status: AgreementStatus;
      readonly actedOn: string;
      readonly effectiveOn: string | null;
      readonly publishedOn: string;
      readonly note: string | null;
      readonly sourceUrl: string | null;
      readonly warnings: readonly string[];
    })[];
    readonly commitments: readonly ({
      readonly id: string;
      readonly kind: CommitmentKind;
      readonly money: {
        readonly amount: number;
        readonly currency: string;
      } | null;
      readonly inKind: string | null;
      readonly conditional: boolean;
      readonly pillar: Pillar;
      readonly provider: {
        readonly code: string;
        readonly name: string;
      };
      readonly receiver: {
        readonly code: string;
        readonly name: string;
      } | null;
      readonly from: string | null;
      readonly to: string | null;
      readonly publishedOn: string | null;
      readonly note: string | null;
      readonly sourceUrl: string | null;
      readonly disbursed: readonly ({
        readonly id: string;
        readonly money: {
          readonly amount: number;
          readonly currency: string;
        };
        readonly on: string | null;
        readonly sourceUrl: string | null;
      })[];
      readonly pays: {
        readonly id: string;
      } | null;
      readonly restates: readonly ({
        readonly id: string;
        readonly money: {
          readonly amount: number;
          readonly currency: string;
        } | null;
        readonly agreement: {
          readonly id: string;
          readonly title: string;
          readonly shortTitle: string | null;
        } | null;
      })[] | null;
    })[];
    readonly documents: readonly ({
      readonly title: string;
      readonly url: string;
      readonly language: string | null;
      readonly publishedOn: string | null;
    })[];
    readonly related: readonly ({
      readonly kind: RelationKind;
      readonly agreement: {
        readonly id: string;
        readonly title: string;
        readonly shortTitle: string | null;
        readonly status: AgreementStatus | null;
      };
    })[] | null;
    readonly succession: readonly ({
      readonly kind: RelationKind;
      readonly agreement: {
        readonly id: string;
        readonly title: string;
        readonly shortTitle: string | null;
        readonly status: AgreementStatus | null;
      };
      readonly through: {
        readonly id: string;
        readonly title: string;
        readonly shortTitle: string | null;
      } | null;
    })[] | null;
    readonly engagements: readonly ({
      readonly id: string;
      readonly title: string;
      readonly kind: EngagementKind | null;
      readonly from: string;
      readonly to: string | null;
      readonly visiting: readonly ({
        readonly code: string;
        readonly name: string;
      })[];
      readonly hosts: readonly ({
        readonly code: string;
        readonly name: string;
      })[];
      readonly offices: readonly string[];
      readonly outcome: string | null;
      readonly sources: readonly string[];
    })[] | null;
    readonly series: readonly ({
      readonly key: string;
      readonly publisher: string;
      readonly indicator: {
        readonly name: string;
        readonly counterpartMeaning: CounterpartMeaning;
      };
      readonly frequency: Frequency;
      readonly refArea: {
        readonly code: string;
        readonly name: string;
      };
      readonly counterpartArea: {
        readonly code: string;
        readonly name: string;
      };
      readonly latest: {
        readonly id: string;
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
        readonly period: {
          readonly label: string;
          readonly end: string;
        };
      } | null;
    })[] | null;
  } | null;
}

export const AgreementPage: Operation<AgreementPageData, AgreementPageVariables> = { name: 'AgreementPage', hash: 'aab5ecee1380f31955f775b3b7405ec5b10d3fc08215ba02c8a7193c0252d491' };

export interface AllAreasVariables {}

export interface AllAreasData {
  readonly areas: readonly ({
    readonly code: string;
    readonly name: string;
    readonly kind: AreaKind;
  })[] | null;
}

export const AllAreas: Operation<AllAreasData, AllAreasVariables> = { name: 'AllAreas', hash: '8e9d4fa4d1481fc3191d0867ff5eb39d9724e7ff21bfd49d991ca7b3fdcc4552' };

export interface CitationPageVariables {
  readonly id: string;
}

export interface CitationPageData {
  readonly citation: {
    readonly id: string;
    readonly at: string;
    readonly asOf: string;
    readonly recordedAsOf: string;
    readonly text: string;
    readonly content: string;
    readonly sha256: string;
    readonly figures: readonly ({
      readonly id: string;
      readonly seriesKey: string;
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
      readonly period: {
        readonly label: string;
        readonly start: string;
        readonly end: string;
        readonly frequency: Frequency;
      };
      readonly release: {
        readonly id: string;
        readonly title: string;
        readonly publisher: string;
        readonly publishedAt: string;
        readonly publishedOn: string;
        readonly url: string | null;
        readonly licence: string | null;
      };
    })[];
    readonly agreements: readonly ({
      readonly id: string;
      readonly title: string;
      readonly shortTitle: string | null;
      readonly version: number;
      readonly status: AgreementStatus | null;
      readonly instrument: Instrument;
    })[];
  } | null;
}

export const CitationPage: Operation<CitationPageData, CitationPageVariables> = { name: 'CitationPage', hash: '87fe28ee309361785bbfb1ec25bafb6109b5ba58781ac5bd077f28dcde0adef2' };

export interface CiteVariables {
  readonly figureIds: readonly string[];
  readonly agreementIds: readonly string[];
  readonly asOf?: string | null;
}

export interface CiteData {
  readonly cite: {
    readonly id: string;
    readonly text: string;
    readonly sha256: string;
  } | null;
}

export const Cite: Operation<CiteData, CiteVariables> = { name: 'Cite', hash: '2a0ae9140776df8ad975feccc39db56f1e5f5e9455d8fed8f710d7d88c1120de' };

export interface CiteAgreementVariables {
  readonly agreementIds: readonly string[];
  readonly asOf?: string | null;
}

export interface CiteAgreementData {
  readonly cite: {
    readonly id: string;
    readonly text: string;
    readonly sha256: string;
  } | null;
}

export const CiteAgreement: Operation<CiteAgreementData, CiteAgreementVariables> = { name: 'CiteAgreement', hash: 'e6caea0c8e742462ea11f34036ce7f6c7ef6a5ee222d8c45e8ea9a9d26de4659' };

export interface ClaimListsVariables {}

export interface ClaimListsData {
  readonly indicators: readonly ({
    readonly code: string;
    readonly name: string;
    readonly definition: string | null;
    readonly kind: IndicatorKind;
    readonly counterpartMeaning: CounterpartMeaning;
  })[] | null;
  readonly areas: readonly ({
    readonly code: string;
    readonly name: string;
    readonly kind: AreaKind;
  })[] | null;
  readonly series: {
    readonly nodes: readonly ({
      readonly key: string;
      readonly frequency: Frequency;
      readonly indicator: {
        readonly code: string;
      };
      readonly refArea: {
        readonly code: string;
      };
      readonly counterpartArea: {
        readonly code: string;
      };
      readonly route: {
        readonly code: string;
        readonly name: string;
      };
    })[];
  } | null;
}

export const ClaimLists: Operation<ClaimListsData, ClaimListsVariables> = { name: 'ClaimLists', hash: '39d83bf551f9e7a0346e715b5ee4ddf97ca5fbed4864ea94b4c69098bc9a4373' };

export interface ClaimTestVariables {
  readonly claim: ClaimInput;
  readonly asOf?: string | null;
}

export interface ClaimTestData {
  readonly testClaim: {
    readonly verdict: Verdict;
    readonly inForce: boolean;
    readonly explanation: string;
    readonly matchingTotal: number;
    readonly matching: readonly ({
      readonly id: string;
      readonly seriesKey: string;
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
      readonly period: {
        readonly label: string;
        readonly start: string;
        readonly end: string;
        readonly frequency: Frequency;
      };
      readonly release: {
        readonly id: string;
        readonly title: string;
        readonly publisher: string;
        readonly publishedAt: string;
        readonly publishedOn: string;
        readonly url: string | null;
        readonly licence: string | null;
      };
    })[];
    readonly nearest: {
      readonly id: string;
      readonly seriesKey: string;
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
      readonly period: {
        readonly label: string;
        readonly start: string;
        readonly end: string;
        readonly frequency: Frequency;
      };
      readonly release: {
        readonly id: string;
        readonly title: string;
        readonly publisher: string;
        readonly publishedAt: string;
        readonly publishedOn: string;
        readonly url: string | null;
        readonly licence: string | null;
      };
    } | null;
    readonly agreementsInForce: readonly ({
      readonly id: string;
      readonly title: string;
      readonly shortTitle: string | null;
      readonly instrument: Instrument;
      readonly status: AgreementStatus | null;
      readonly pillars: readonly Pillar[];
    })[] | null;
  } | null;
}

export const ClaimTest: Operation<ClaimTestData, ClaimTestVariables> = { name: 'ClaimTest', hash: '048fe05f062d9515dcc7c181b0a1ee23e61287e051264e957e2340ad57c238bc' };

export interface CorridorComparisonVariables {
  readonly origin: string;
  readonly destination: string;
  readonly event: string;
  readonly series: string;
  readonly periods: number;
  readonly asOf?: string | null;
}

export interface CorridorComparisonData {
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
      readonly before: {
        readonly from: string;
        readonly to: string;
        readonly periods: number;
        readonly complete: boolean;
        readonly total: number | null;
        readonly bounds: {
          readonly low: number | null;
          readonly high: number | null;
        } | null;
      };
      readonly duringWindow: {
        readonly from: string;
        readonly to: string;
        readonly periods: number;
        readonly complete: boolean;
        readonly total: number | null;
        readonly bounds: {
          readonly low: number | null;
          readonly high: number | null;
        } | null;
      };
      readonly after: {
        readonly from: string;
        readonly to: string;
        readonly periods: number;
        readonly complete: boolean;
        readonly total: number | null;
        readonly bounds: {
          readonly low: number | null;
          readonly high: number | null;
        } | null;
      };
      readonly seasonalBefore: {
        readonly from: string;
        readonly to: string;
        readonly periods: number;
        readonly complete: boolean;
        readonly total: number | null;
        readonly bounds: {
          readonly low: number | null;
          readonly high: number | null;
        } | null;
      } | null;
      readonly seasonalAfter: {
        readonly from: string;
        readonly to: string;
        readonly periods: number;
        readonly complete: boolean;
        readonly total: number | null;
        readonly bounds: {
          readonly low: number | null;
          readonly high: number | null;
        } | null;
      } | null;
      readonly change: {
        readonly absolute: number | null;
        readonly percent: number | null;
        readonly bounds: {
          readonly low: number | null;
          readonly high: number | null;
        } | null;
      };
      readonly seasonalChange: {
        readonly absolute: number | null;
        readonly percent: number | null;
        readonly bounds: {
          readonly low: number | null;
          readonly high: number | null;
        } | null;
      } | null;
      readonly caveats: readonly ({
        readonly code: CaveatCode;
        readonly text: string;
      })[];
    } | null;
  } | null;
}

export const CorridorComparison: Operation<CorridorComparisonData, CorridorComparisonVariables> = { name: 'CorridorComparison', hash: '2e21beb707bc1ad790b3d84bfd9c7532cfbfe6516802dab2fd1f0bf16c5a50c3' };

export interface CorridorFiguresVariables {
  readonly series: string;
  readonly from: string;
  readonly asOf?: string | null;
}

export interface CorridorFiguresData {
  readonly node: {
    readonly id: string;
    readonly figures: readonly ({
      readonly id: string;
      readonly printed: string;
      readonly value: number | null;
      readonly reading: Reading;
      readonly note: string | null;
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
      readonly period: {
        readonly label: string;
        readonly start: string;
        readonly end: string;
      };
      readonly release: {
        readonly id: string;
        readonly title: string;
        readonly publisher: string;
        readonly publishedAt: string;
        readonly licence: string | null;
        readonly url: string | null;
      };
    })[] | null;
  } | {
  } | null;
}

export const CorridorFigures: Operation<CorridorFiguresData, CorridorFiguresVariables> = { name: 'CorridorFigures', hash: 'c918ea567752a3a849d21ddd4eda0a9e4eda3c8d94b2e902f6ea0e1366b2ea1d' };

export interface CorridorListVariables {
  readonly asOf?: string | null;
}

export interface CorridorListData {
  readonly corridors: readonly ({
    readonly origin: {
      readonly code: string;
      readonly name: string;
    };
    readonly destination: {
      readonly code: string;
      readonly name: string;
    };
  })[] | null;
}

export const CorridorList: Operation<CorridorListData, CorridorListVariables> = { name: 'CorridorList', hash: '7dc71431430f078a41e8ceb0a75490d1615211a50ab24ae19ed3c8d17fd2eb03' };

export interface CorridorMoneyVariables {
  readonly receiver: string;
  readonly provider?: string | null;
  readonly indicator: string;
  readonly from: number;
  readonly to: number;
  readonly first: string;
  readonly last: string;
  readonly asOf?: string | null;
}

export interface CorridorMoneyData {
  readonly area: {
    readonly code: string;
    readonly name: string;
    readonly fundingAndFigures: {
      readonly years: readonly ({
        readonly year: number;
        readonly funding: readonly ({
          readonly period: string;
          readonly purpose: Purpose;
          readonly pillars: readonly Pillar[];
          readonly note: string | null;
          readonly pledged: readonly ({
            readonly amount: number;
            readonly currency: string;
          })[];
          readonly committed: readonly ({
            readonly amount: number;
            readonly currency: string;
          })[];
          readonly disbursed: readonly ({
            readonly amount: number;
            readonly currency: string;
          })[];
          readonly pledgedOnCondition: readonly ({
            readonly amount: number;
            readonly currency: string;
          })[];
        })[];
        readonly figures: readonly ({
          readonly series: {
            readonly key: string;
            readonly publisher: string;
            readonly refArea: {
              readonly code: string;
            };
            readonly indicator: {
              readonly name: string;
            };
          };
          readonly figure: {
            readonly id: string;
            readonly printed: string;
            readonly value: number | null;
            readonly bounds: {
              readonly low: number | null;
              readonly high: number | null;
            } | null;
            readonly reading: Reading;
            readonly status: {
              readonly code: string;
            };
          };
        })[];
      })[];
      readonly spanning: readonly ({
        readonly period: string;
        readonly purpose: Purpose;
        readonly pillars: readonly Pillar[];
        readonly note: string | null;
        readonly pledged: readonly ({
          readonly amount: number;
          readonly currency: string;
        })[];
        readonly committed: readonly ({
          readonly amount: number;
          readonly currency: string;
        })[];
        readonly disbursed: readonly ({
          readonly amount: number;
          readonly currency: string;
        })[];
        readonly pledgedOnCondition: readonly ({
          readonly amount: number;
          readonly currency: string;
        })[];
      })[];
      readonly undated: readonly ({
        readonly period: string;
        readonly purpose: Purpose;
        readonly pillars: readonly Pillar[];
        readonly note: string | null;
        readonly pledged: readonly ({
          readonly amount: number;
          readonly currency: string;
        })[];
        readonly committed: readonly ({
          readonly amount: number;
          readonly currency: string;
        })[];
        readonly disbursed: readonly ({
          readonly amount: number;
          readonly currency: string;
        })[];
        readonly pledgedOnCondition: readonly ({
          readonly amount: number;
          readonly currency: string;
        })[];
      })[];
    } | null;
    readonly funding: readonly ({
      readonly pillar: Pillar;
      readonly counted: number;
      readonly note: string | null;
      readonly pledged: readonly ({
        readonly amount: number;
        readonly currency: string;
      })[];
      readonly committed: readonly ({
        readonly amount: number;
        readonly currency: string;
      })[];
      readonly disbursed: readonly ({
        readonly amount: number;
        readonly currency: string;
      })[];
      readonly pledgedOnCondition: readonly ({
        readonly amount: number;
        readonly currency: string;
      })[];
    })[] | null;
  } | null;
}

export const CorridorMoney: Operation<CorridorMoneyData, CorridorMoneyVariables> = { name: 'CorridorMoney', hash: 'f4dcc7a352053be5cc00d783a45101bae1a8f71d9ce450bca83e79a6743aa6eb' };

export interface CorridorViewVariables {
  readonly origin: string;
  readonly destination: string;
  readonly asOf?: string | null;
}

export interface CorridorViewData {
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
      readonly figures: readonly ({
        readonly id: string;
        readonly printed: string;
        readonly value: number | null;
        readonly reading: Reading;
        readonly note: string | null;
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
        readonly period: {
          readonly label: string;
          readonly start: string;
          readonly end: string;
        };
        readonly release: {
          readonly id: string;
          readonly title: string;
          readonly publisher: string;
          readonly publishedAt: string;
          readonly licence: string | null;
          readonly url: string | null;
        };
      })[] | null;
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
}

export const CorridorView: Operation<CorridorViewData, CorridorViewVariables> = { name: 'CorridorView', hash: 'cb378ce362306c16d1df0879c4db75fcc8dee86cf40b631f6628f68c8fc7a957' };

export interface DeskAgreementVariables {
  readonly id: string;
  readonly version?: number | null;
}

export interface DeskAgreementData {
  readonly agreement: {
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
  } | null;
}

export const DeskAgreement: Operation<DeskAgreementData, DeskAgreementVariables> = { name: 'DeskAgreement', hash: '714c5173546d03e9c0ab28ffe348bd216f061d04ce8c7151418ec2aff2de2107' };

export interface DeskApproveVariables {
  readonly id: string;
}

export interface DeskApproveData {
  readonly approveRelease: {
    readonly id: string;
    readonly state: ReleaseState;
    readonly approvedBy: string | null;
  } | null;
}

export const DeskApprove: Operation<DeskApproveData, DeskApproveVariables> = { name: 'DeskApprove', hash: '864d360d38ca8525e0a5ac4be81168ccd1e5a98548908e73610bc1fbbc6dc41b' };

export interface DeskAssignVariables {
  readonly username: string;
  readonly areas: readonly string[];
}

export interface DeskAssignData {
  readonly assignDesk: {
    readonly username: string;
    readonly roles: readonly string[];
    readonly desks: readonly string[];
  } | null;
}

export const DeskAssign: Operation<DeskAssignData, DeskAssignVariables> = { name: 'DeskAssign', hash: 'f9f0b3b3905eae78db9e74a4a3244cb0e394665cba3c6659714eb26a49e2fb7a' };

export interface DeskCorrectVariables {
  readonly figureId: string;
  readonly value: number;
  readonly evidenceUrl: string;
}

export interface DeskCorrectData {
  readonly correctReading: {
    readonly id: string;
    readonly state: ReleaseState;
    readonly title: string;
  } | null;
}

export const DeskCorrect: Operation<DeskCorrectData, DeskCorrectVariables> = { name: 'DeskCorrect', hash: 'a36d4216b5e78ae119b017d2b22c4a6b97ca4ee4c4345f2bc1f7a8b7ef9dc53f' };

export interface DeskDraftAgreementVariables {
  readonly input: AgreementInput;
  readonly reason?: string | null;
}

export interface DeskDraftAgreementData {
  readonly draftAgreement: {
    readonly id: string;
    readonly version: number;
    readonly state: PublicationState;
  } | null;
}

export const DeskDraftAgreement: Operation<DeskDraftAgreementData, DeskDraftAgreementVariables> = { name: 'DeskDraftAgreement', hash: '36ea10433081260d4d78e80a2686637a3f63deeee8943a95a9091871be21198a' };

export interface DeskDraftReleaseVariables {
  readonly input: ReleaseInput;
}

export interface DeskDraftReleaseData {
  readonly draftRelease: {
    readonly id: string;
    readonly state: ReleaseState;
    readonly title: string;
  } | null;
}

export const DeskDraftRelease: Operation<DeskDraftReleaseData, DeskDraftReleaseVariables> = { name: 'DeskDraftRelease', hash: '00f2bea36cb27bb63c142360af2f8d18e6c3fa324f7e48591e117169ef917771' };

export interface DeskFigureVariables {
  readonly id: string;
}

export interface DeskFigureData {
  readonly node: {
    readonly id: string;
    readonly seriesKey: string;
    readonly period: {
      readonly label: string;
    };
    readonly printed: string;
    readonly reading: Reading;
    readonly value: number | null;
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
    readonly note: string | null;
    readonly release: {
      readonly title: string;
      readonly publisher: string;
      readonly publishedAt: string;
    };
  } | {
  } | null;
}

export const DeskFigure: Operation<DeskFigureData, DeskFigureVariables> = { name: 'DeskFigure', hash: 'c9f1dc89d410d67ea28b46ca38a8242b35190c53ad168b35847a61b28ce9e217' };

export interface DeskInForceVariables {
  readonly series: string;
  readonly from: string;
  readonly to: string;
  readonly asOf?: string | null;
}

export interface DeskInForceData {
  readonly node: {
    readonly key: string;
    readonly indicator: {
      readonly name: string;
    };
    readonly refArea: {
      readonly name: string;
    };
    readonly counterpartArea: {
      readonly name: string;
    };
    readonly figures: readonly ({
      readonly period: {
        readonly label: string;
      };
      readonly printed: string;
      readonly value: number | null;
      readonly release: {
        readonly title: string;
        readonly publishedAt: string;
      };
    })[] | null;
  } | {
  } | null;
}

export const DeskInForce: Operation<DeskInForceData, DeskInForceVariables> = { name: 'DeskInForce', hash: 'b56629e9a1d80eda26cf497ac7fcf6426b3aa8ae732a9e791945fba3933d1d14' };

export interface DeskPublishAgreementVariables {
  readonly id: string;
  readonly expectedVersion: number;
}

export interface DeskPublishAgreementData {
  readonly publishAgreement: {
    readonly id: string;
    readonly version: number;
    readonly state: PublicationState;
  } | null;
}

export const DeskPublishAgreement: Operation<DeskPublishAgreementData, DeskPublishAgreementVariables> = { name: 'DeskPublishAgreement', hash: '0e96622fecc4b0db6359ac65f5423fe69403f1bd0ebfe6993f0161e7b12a51c2' };

export interface DeskRecordEventVariables {
  readonly agreementId: string;
  readonly expectedVersion: number;
  readonly event: LifecycleEventInput;
  readonly reason?: string | null;
}

export interface DeskRecordEventData {
  readonly recordLifecycleEvent: {
    readonly id: string;
    readonly version: number;
    readonly state: PublicationState;
  } | null;
}

export const DeskRecordEvent: Operation<DeskRecordEventData, DeskRecordEventVariables> = { name: 'DeskRecordEvent', hash: 'c708b724ba8b9b6db755288e9b5f3e2996a6fee7e274c9d1b59711da2baa2908' };

export interface DeskRecordFiguresVariables {
  readonly releaseId: string;
  readonly figures: readonly FigureInput[];
}

export interface DeskRecordFiguresData {
  readonly recordFigures: {
    readonly id: string;
    readonly figureCount: number;
  } | null;
}

export const DeskRecordFigures: Operation<DeskRecordFiguresData, DeskRecordFiguresVariables> = { name: 'DeskRecordFigures', hash: '5fc2fe81a8e0f2f49380d49d07281fd829ca2c733aeaa9d9334b0b4598e07f64' };

export interface DeskReleaseVariables {
  readonly id: string;
  readonly after?: string | null;
}

export interface DeskReleaseData {
  readonly release: {
    readonly id: string;
    readonly publisher: string;
    readonly title: string;
    readonly state: ReleaseState;
    readonly publishedAt: string;
    readonly recordedAt: string;
    readonly embargoUntil: string | null;
    readonly announced: boolean;
    readonly url: string | null;
    readonly licence: string | null;
    readonly figureCount: number;
    readonly submittedBy: string | null;
    readonly approvedBy: string | null;
    readonly withdrawnAt: string | null;
    readonly withdrawalReason: string | null;
    readonly figures: {
      readonly totalCount: number;
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
      };
      readonly nodes: readonly ({
        readonly id: string;
        readonly seriesKey: string;
        readonly period: {
          readonly label: string;
        };
        readonly printed: string;
        readonly reading: Reading;
        readonly value: number | null;
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
        readonly note: string | null;
      })[];
    } | null;
  } | null;
}

export const DeskRelease: Operation<DeskReleaseData, DeskReleaseVariables> = { name: 'DeskRelease', hash: 'd7fe9ef7b32282cbbbd679d2e3d5bcc8f9f15fbe2dbeb55cd4797fc3a7065407' };

export interface DeskSeriesVariables {
  readonly id: string;
}

export interface DeskSeriesData {
  readonly node: {
    readonly key: string;
    readonly unit: string;
    readonly indicator: {
      readonly name: string;
    };
    readonly refArea: {
      readonly name: string;
    };
    readonly counterpartArea: {
      readonly name: string;
    };
  } | {
  } | null;
}

export const DeskSeries: Operation<DeskSeriesData, DeskSeriesVariables> = { name: 'DeskSeries', hash: '83cb2847d5673e39301277c8abeda19d88e08ac227540a2e0340318af6ccb2d8' };

export interface DeskSubmitVariables {
  readonly id: string;
}

export interface DeskSubmitData {
  readonly submitRelease: {
    readonly id: string;
    readonly state: ReleaseState;
    readonly submittedBy: string | null;
  } | null;
}

export const DeskSubmit: Operation<DeskSubmitData, DeskSubmitVariables> = { name: 'DeskSubmit', hash: 'd53f2aeba79fce7801fe68ab0f77f745cedb91740c7b59e78cbfd361ab7282c7' };

export interface DeskWithdrawVariables {
  readonly id: string;
  readonly reason: string;
}

export interface DeskWithdrawData {
  readonly withdrawRelease: {
    readonly id: string;
    readonly state: ReleaseState;
  } | null;
}

export const DeskWithdraw: Operation<DeskWithdrawData, DeskWithdrawVariables> = { name: 'DeskWithdraw', hash: '358f41143c37bc947fc05c2532a4f2b3cbdfb657e9539c8d34c672ae4b6647ad' };

export interface DeskWorkVariables {}

export interface DeskWorkData {
  readonly me: {
    readonly username: string;
    readonly roles: readonly string[];
    readonly desks: readonly string[];
  };
  readonly drafts: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly publisher: string;
      readonly title: string;
      readonly state: ReleaseState;
      readonly publishedAt: string;
      readonly recordedAt: string;
      readonly embargoUntil: string | null;
      readonly announced: boolean;
      readonly url: string | null;
      readonly licence: string | null;
      readonly figureCount: number;
      readonly submittedBy: string | null;
      readonly approvedBy: string | null;
      readonly withdrawnAt: string | null;
      readonly withdrawalReason: string | null;
    })[];
  } | null;
  readonly submitted: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly publisher: string;
      readonly title: string;
      readonly state: ReleaseState;
      readonly publishedAt: string;
      readonly recordedAt: string;
      readonly embargoUntil: string | null;
      readonly announced: boolean;
      readonly url: string | null;
      readonly licence: string | null;
      readonly figureCount: number;
      readonly submittedBy: string | null;
      readonly approvedBy: string | null;
      readonly withdrawnAt: string | null;
      readonly withdrawalReason: string | null;
    })[];
  } | null;
  readonly approved: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly publisher: string;
      readonly title: string;
      readonly state: ReleaseState;
      readonly publishedAt: string;
      readonly recordedAt: string;
      readonly embargoUntil: string | null;
      readonly announced: boolean;
      readonly url: string | null;
      readonly licence: string | null;
      readonly figureCount: number;
      readonly submittedBy: string | null;
      readonly approvedBy: string | null;
      readonly withdrawnAt: string | null;
      readonly withdrawalReason: string | null;
    })[];
  } | null;
  readonly published: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly publisher: string;
      readonly title: string;
      readonly state: ReleaseState;
      readonly publishedAt: string;
      readonly recordedAt: string;
      readonly embargoUntil: string | null;
      readonly announced: boolean;
      readonly url: string | null;
      readonly licence: string | null;
      readonly figureCount: number;
      readonly submittedBy: string | null;
      readonly approvedBy: string | null;
      readonly withdrawnAt: string | null;
      readonly withdrawalReason: string | null;
    })[];
  } | null;
  readonly withdrawn: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly publisher: string;
      readonly title: string;
      readonly state: ReleaseState;
      readonly publishedAt: string;
      readonly recordedAt: string;
      readonly embargoUntil: string | null;
      readonly announced: boolean;
      readonly url: string | null;
      readonly licence: string | null;
      readonly figureCount: number;
      readonly submittedBy: string | null;
      readonly approvedBy: string | null;
      readonly withdrawnAt: string | null;
      readonly withdrawalReason: string | null;
    })[];
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
}

export const DeskWork: Operation<DeskWorkData, DeskWorkVariables> = { name: 'DeskWork', hash: 'a74a7162b92b16bba6ec82163904ab52ed7f733cf9f4afbc23f53a1346a8745b' };

export interface DossierAreaVariables {
  readonly code: string;
  readonly asOf?: string | null;
}

export interface DossierAreaData {
  readonly area: {
    readonly code: string;
    readonly name: string;
    readonly kind: AreaKind;
    readonly agreements: readonly ({
      readonly id: string;
      readonly title: string;
      readonly shortTitle: string | null;
      readonly instrument: Instrument;
      readonly binding: boolean;
      readonly status: AgreementStatus | null;
      readonly visibility: Visibility;
      readonly pillars: readonly Pillar[];
      readonly parties: readonly ({
        readonly area: {
          readonly code: string;
          readonly name: string;
        };
        readonly roles: readonly Role[];
      })[];
      readonly events: readonly ({
        readonly status: AgreementStatus;
        readonly actedOn: string;
        readonly effectiveOn: string | null;
      })[];
    })[] | null;
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
    readonly engagements: readonly ({
      readonly id: string;
      readonly title: string;
      readonly kind: EngagementKind | null;
      readonly from: string;
      readonly to: string | null;
      readonly visiting: readonly ({
        readonly code: string;
        readonly name: string;
      })[];
      readonly hosts: readonly ({
        readonly code: string;
        readonly name: string;
      })[];
      readonly offices: readonly string[];
      readonly outcome: string | null;
      readonly sources: readonly string[];
    })[] | null;
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
}

export const DossierArea: Operation<DossierAreaData, DossierAreaVariables> = { name: 'DossierArea', hash: 'fa2c675b2dec16a5f0c55046786a0ed3c26b54270fe252b07640444ce88a3ba9' };

export interface DossierFiguresVariables {
  readonly code: string;
  readonly asOf?: string | null;
}

export interface DossierFiguresData {
  readonly area: {
    readonly series: readonly ({
      readonly key: string;
      readonly publisher: string;
      readonly indicator: {
        readonly name: string;
        readonly kind: IndicatorKind;
        readonly counterpartMeaning: CounterpartMeaning;
      };
      readonly route: {
        readonly code: string;
        readonly name: string;
      };
      readonly frequency: Frequency;
      readonly refArea: {
        readonly code: string;
        readonly name: string;
      };
      readonly counterpartArea: {
        readonly code: string;
        readonly name: string;
      };
      readonly latest: {
        readonly id: string;
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
        readonly period: {
          readonly label: string;
          readonly end: string;
        };
      } | null;
    })[] | null;
  } | null;
  readonly outward: readonly ({
    readonly destination: {
      readonly code: string;
      readonly name: string;
    };
  })[] | null;
  readonly inward: readonly ({
    readonly origin: {
      readonly code: string;
      readonly name: string;
    };
  })[] | null;
}

export const DossierFigures: Operation<DossierFiguresData, DossierFiguresVariables> = { name: 'DossierFigures', hash: 'd54fcd21c812bc75680cbd4f5b0916d94693c331d8d61e2548801a3e7ad363d7' };

export interface DossierGapsVariables {
  readonly code: string;
  readonly asOf?: string | null;
}

export interface DossierGapsData {
  readonly gaps: readonly ({
    readonly kind: GapKind;
    readonly origin: {
      readonly code: string;
      readonly name: string;
    };
    readonly explanation: string;
  })[] | null;
}

export const DossierGaps: Operation<DossierGapsData, DossierGapsVariables> = { name: 'DossierGaps', hash: '58a159d875d0c7f8584c64db4451c8f11b253f3ccaff9f1c80f539fa0ea1df9b' };

export interface DossierMoneyVariables {
  readonly code: string;
  readonly spread: boolean;
  readonly asOf?: string | null;
}

export interface DossierMoneyData {
  readonly receiving: {
    readonly funding: readonly ({
      readonly pillar: Pillar;
      readonly pledged: readonly ({
        readonly amount: number;
        readonly currency: string;
      })[];
      readonly pledgedOnCondition: readonly ({
        readonly amount: number;
        readonly currency: string;
      })[];
      readonly committed: readonly ({
        readonly amount: number;
        readonly currency: string;
      })[];
      readonly disbursed: readonly ({
        readonly amount: number;
        readonly currency: string;
      })[];
      readonly counted: number;
      readonly note: string | null;
      readonly exclusions: readonly ({
        readonly reason: ExclusionReason;
        readonly words: string;
        readonly commitment: {
          readonly id: string;
          readonly kind: CommitmentKind;
          readonly money: {
            readonly amount: number;
            readonly currency: string;
          } | null;
          readonly agreement: {
            readonly id: string;
            readonly title: string;
            readonly shortTitle: string | null;
          } | null;
        } | null;
      })[];
    })[] | null;
    readonly balance: readonly ({
      readonly period: string;
      readonly purpose: Purpose;
      readonly pillars: readonly Pillar[];
      readonly pledged: readonly ({
        readonly amount: number;
        readonly currency: string;
      })[];
      readonly committed: readonly ({
        readonly amount: number;
        readonly currency: string;
      })[];
      readonly disbursed: readonly ({
        readonly amount: number;
        readonly currency: string;
      })[];
      readonly counted: number;
      readonly spreadAmounts: number;
      readonly note: string | null;
    })[] | null;
  } | null;
  readonly giving: {
    readonly funding: readonly ({
      readonly pillar: Pillar;
      readonly pledged: readonly ({
        readonly amount: number;
        readonly currency: string;
      })[];
      readonly pledgedOnCondition: readonly ({
        readonly amount: number;
        readonly currency: string;
      })[];
      readonly committed: readonly ({
        readonly amount: number;
        readonly currency: string;
      })[];
      readonly disbursed: readonly ({
        readonly amount: number;
        readonly currency: string;
      })[];
      readonly counted: number;
      readonly note: string | null;
      readonly exclusions: readonly ({
        readonly reason: ExclusionReason;
        readonly words: string;
        readonly commitment: {
          readonly id: string;
          readonly kind: CommitmentKind;
          readonly money: {
            readonly amount: number;
            readonly currency: string;
          } | null;
          readonly agreement: {
            readonly id: string;
            readonly title: string;
            readonly shortTitle: string | null;
          } | null;
        } | null;
      })[];
    })[] | null;
    readonly balance: readonly ({
      readonly period: string;
      readonly purpose: Purpose;
      readonly pillars: readonly Pillar[];
      readonly pledged: readonly ({
        readonly amount: number;
        readonly currency: string;
      })[];
      readonly committed: readonly ({
        readonly amount: number;
        readonly currency: string;
      })[];
      readonly disbursed: readonly ({
        readonly amount: number;
        readonly currency: string;
      })[];
      readonly counted: number;
      readonly spreadAmounts: number;
      readonly note: string | null;
    })[] | null;
  } | null;
}

export const DossierMoney: Operation<DossierMoneyData, DossierMoneyVariables> = { name: 'DossierMoney', hash: '784831cad087e369a404e95adfd89c07d24f3187ecaadd47f4f01d57dda0cf7d' };

export interface DossierNowVariables {
  readonly code: string;
}

export interface DossierNowData {
  readonly area: {
    readonly agreements: readonly ({
      readonly id: string;
      readonly title: string;
      readonly shortTitle: string | null;
      readonly status: AgreementStatus | null;
      readonly events: readonly ({
        readonly publishedOn: string;
      })[];
    })[] | null;
    readonly engagements: readonly ({
      readonly id: string;
      readonly from: string;
    })[] | null;
    readonly statements: readonly ({
      readonly id: string;
      readonly on: string | null;
    })[] | null;
  } | null;
}

export const DossierNow: Operation<DossierNowData, DossierNowVariables> = { name: 'DossierNow', hash: '05371614ea49cb2296024f4b6c98aeec998a1f00f93ce729dce6186c2b58f088' };

export interface FigureCardVariables {
  readonly id: string;
  readonly asOf?: string | null;
}

export interface FigureCardData {
  readonly node: {
    readonly id: string;
    readonly seriesKey: string;
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
    readonly period: {
      readonly label: string;
      readonly start: string;
      readonly end: string;
      readonly frequency: Frequency;
    };
    readonly release: {
      readonly id: string;
      readonly title: string;
      readonly publisher: string;
      readonly publishedAt: string;
      readonly publishedOn: string;
      readonly url: string | null;
      readonly licence: string | null;
    };
    readonly rounding: number | null;
    readonly note: string | null;
    readonly withdrawn: boolean;
    readonly sourceUrl: string | null;
    readonly status: {
      readonly code: string;
      readonly name: string;
    };
    readonly isRecord: boolean;
    readonly lastYear: {
      readonly absolute: number | null;
      readonly percent: number | null;
      readonly bounds: {
        readonly low: number | null;
        readonly high: number | null;
      } | null;
      readonly from: {
        readonly id: string;
        readonly seriesKey: string;
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
        readonly period: {
          readonly label: string;
          readonly start: string;
          readonly end: string;
          readonly frequency: Frequency;
        };
        readonly release: {
          readonly id: string;
          readonly title: string;
          readonly publisher: string;
          readonly publishedAt: string;
          readonly publishedOn: string;
          readonly url: string | null;
          readonly licence: string | null;
        };
      };
      readonly caveats: readonly ({
        readonly code: FigureCaveatCode;
        readonly text: string;
      })[];
    } | null;
    readonly before: {
      readonly absolute: number | null;
      readonly percent: number | null;
      readonly bounds: {
        readonly low: number | null;
        readonly high: number | null;
      } | null;
      readonly from: {
        readonly id: string;
        readonly seriesKey: string;
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
        readonly period: {
          readonly label: string;
          readonly start: string;
          readonly end: string;
          readonly frequency: Frequency;
        };
        readonly release: {
          readonly id: string;
          readonly title: string;
          readonly publisher: string;
          readonly publishedAt: string;
          readonly publishedOn: string;
          readonly url: string | null;
          readonly licence: string | null;
        };
      };
      readonly caveats: readonly ({
        readonly code: FigureCaveatCode;
        readonly text: string;
      })[];
    } | null;
    readonly revision: {
      readonly absolute: number | null;
      readonly percent: number | null;
      readonly bounds: {
        readonly low: number | null;
        readonly high: number | null;
      } | null;
      readonly from: {
        readonly id: string;
        readonly seriesKey: string;
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
        readonly period: {
          readonly label: string;
          readonly start: string;
          readonly end: string;
          readonly frequency: Frequency;
        };
        readonly release: {
          readonly id: string;
          readonly title: string;
          readonly publisher: string;
          readonly publishedAt: string;
          readonly publishedOn: string;
          readonly url: string | null;
          readonly licence: string | null;
        };
      };
      readonly caveats: readonly ({
        readonly code: FigureCaveatCode;
        readonly text: string;
      })[];
    } | null;
  } | {
  } | null;
}

export const FigureCard: Operation<FigureCardData, FigureCardVariables> = { name: 'FigureCard', hash: 'fb6a8035da1a343b719e74958c14561a909e2d4742e1069ce8e7d0773b8f8336' };

export interface FigureEffectsVariables {
  readonly id: string;
  readonly asOf?: string | null;
}

export interface FigureEffectsData {
  readonly node: {
    readonly id: string;
    readonly checks: readonly ({
      readonly kind: CheckKind;
      readonly verdict: Verdict;
      readonly statement: string;
      readonly explanation: string;
      readonly slack: {
        readonly low: number | null;
        readonly high: number | null;
      } | null;
      readonly terms: readonly ({
        readonly id: string;
        readonly seriesKey: string;
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
        readonly period: {
          readonly label: string;
          readonly start: string;
          readonly end: string;
          readonly frequency: Frequency;
        };
        readonly release: {
          readonly id: string;
          readonly title: string;
          readonly publisher: string;
          readonly publishedAt: string;
          readonly publishedOn: string;
          readonly url: string | null;
          readonly licence: string | null;
        };
      })[];
    })[] | null;
    readonly revisionEffects: {
      readonly previous: {
        readonly id: string;
        readonly seriesKey: string;
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
        readonly period: {
          readonly label: string;
          readonly start: string;
          readonly end: string;
          readonly frequency: Frequency;
        };
        readonly release: {
          readonly id: string;
          readonly title: string;
          readonly publisher: string;
          readonly publishedAt: string;
          readonly publishedOn: string;
          readonly url: string | null;
          readonly licence: string | null;
        };
      };
      readonly record: {
        readonly before: {
          readonly id: string;
          readonly seriesKey: string;
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
          readonly period: {
            readonly label: string;
            readonly start: string;
            readonly end: string;
            readonly frequency: Frequency;
          };
          readonly release: {
            readonly id: string;
            readonly title: string;
            readonly publisher: string;
            readonly publishedAt: string;
            readonly publishedOn: string;
            readonly url: string | null;
            readonly licence: string | null;
          };
        } | null;
        readonly after: {
          readonly id: string;
          readonly seriesKey: string;
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
          readonly period: {
            readonly label: string;
            readonly start: string;
            readonly end: string;
            readonly frequency: Frequency;
          };
          readonly release: {
            readonly id: string;
            readonly title: string;
            readonly publisher: string;
            readonly publishedAt: string;
            readonly publishedOn: string;
            readonly url: string | null;
            readonly licence: string | null;
          };
        } | null;
      } | null;
      readonly sums: readonly ({
        readonly kind: DerivedKind;
        readonly before: {
          readonly value: number | null;
          readonly bounds: {
            readonly low: number | null;
            readonly high: number | null;
          } | null;
          readonly period: {
            readonly label: string;
          };
        } | null;
        readonly after: {
          readonly value: number | null;
          readonly bounds: {
            readonly low: number | null;
            readonly high: number | null;
          } | null;
          readonly period: {
            readonly label: string;
          };
        } | null;
      })[];
      readonly verdicts: readonly ({
        readonly before: {
          readonly kind: CheckKind;
          readonly verdict: Verdict;
          readonly statement: string;
          readonly explanation: string;
          readonly slack: {
            readonly low: number | null;
            readonly high: number | null;
          } | null;
          readonly terms: readonly ({
            readonly id: string;
            readonly seriesKey: string;
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
            readonly period: {
              readonly label: string;
              readonly start: string;
              readonly end: string;
              readonly frequency: Frequency;
            };
            readonly release: {
              readonly id: string;
              readonly title: string;
              readonly publisher: string;
              readonly publishedAt: string;
              readonly publishedOn: string;
              readonly url: string | null;
              readonly licence: string | null;
            };
          })[];
        } | null;
        readonly after: {
          readonly kind: CheckKind;
          readonly verdict: Verdict;
          readonly statement: string;
          readonly explanation: string;
          readonly slack: {
            readonly low: number | null;
            readonly high: number | null;
          } | null;
          readonly terms: readonly ({
            readonly id: string;
            readonly seriesKey: string;
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
            readonly period: {
              readonly label: string;
              readonly start: string;
              readonly end: string;
              readonly frequency: Frequency;
            };
            readonly release: {
              readonly id: string;
              readonly title: string;
              readonly publisher: string;
              readonly publishedAt: string;
              readonly publishedOn: string;
              readonly url: string | null;
              readonly licence: string | null;
            };
          })[];
        } | null;
      })[];
    } | null;
  } | {
  } | null;
}

export const FigureEffects: Operation<FigureEffectsData, FigureEffectsVariables> = { name: 'FigureEffects', hash: '0419e6e31ac9fcf79f37ef1e3f72dd345940d367538fa1b076b1b4f0c382596a' };

export interface FigureNamesVariables {}

export interface FigureNamesData {
  readonly indicators: readonly ({
    readonly code: string;
    readonly name: string;
  })[] | null;
}

export const FigureNames: Operation<FigureNamesData, FigureNamesVariables> = { name: 'FigureNames', hash: '493612e2a1a006d4ec56d5a50d19c8bc70d6c40f2f32c174051065554c4c7f0f' };

export interface FigureSeriesVariables {
  readonly id: string;
}

export interface FigureSeriesData {
  readonly node: {
    readonly id: string;
    readonly key: string;
    readonly publisher: string;
    readonly unit: string;
    readonly frequency: Frequency;
    readonly indicator: {
      readonly code: string;
      readonly name: string;
      readonly definition: string | null;
      readonly kind: IndicatorKind;
      readonly counterpartMeaning: CounterpartMeaning;
    };
    readonly refArea: {
      readonly code: string;
      readonly name: string;
    };
    readonly counterpartArea: {
      readonly code: string;
      readonly name: string;
    };
    readonly route: {
      readonly code: string;
      readonly name: string;
    };
  } | {
  } | null;
  readonly indicators: readonly ({
    readonly code: string;
    readonly name: string;
    readonly definition: string | null;
    readonly kind: IndicatorKind;
  })[] | null;
}

export const FigureSeries: Operation<FigureSeriesData, FigureSeriesVariables> = { name: 'FigureSeries', hash: '7b4b20888d530cc1b1e3b3974b5f98c41a2752acc94077bfe4ebc63c7461111f' };

export interface FigureVintagesVariables {
  readonly id: string;
}

export interface FigureVintagesData {
  readonly node: {
    readonly id: string;
    readonly seriesKey: string;
    readonly period: {
      readonly label: string;
      readonly start: string;
      readonly end: string;
      readonly frequency: Frequency;
    };
    readonly vintages: readonly ({
      readonly id: string;
      readonly seriesKey: string;
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
      readonly period: {
        readonly label: string;
        readonly start: string;
        readonly end: string;
        readonly frequency: Frequency;
      };
      readonly release: {
        readonly id: string;
        readonly title: string;
        readonly publisher: string;
        readonly publishedAt: string;
        readonly publishedOn: string;
        readonly url: string | null;
        readonly licence: string | null;
      };
      readonly rounding: number | null;
      readonly note: string | null;
      readonly withdrawn: boolean;
      readonly sourceUrl: string | null;
      readonly status: {
        readonly code: string;
        readonly name: string;
      };
      readonly revision: {
        readonly absolute: number | null;
        readonly percent: number | null;
      } | null;
    })[] | null;
  } | {
  } | null;
}

export const FigureVintages: Operation<FigureVintagesData, FigureVintagesVariables> = { name: 'FigureVintages', hash: '84ee6bb50eac66cd67a4ceb6392ff78d7da15e44a376c78190188970de2f1844' };

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

export interface SeriesFiguresVariables {
  readonly id: string;
  readonly asOf?: string | null;
  readonly to?: string | null;
}

export interface SeriesFiguresData {
  readonly node: {
    readonly id: string;
    readonly key: string;
    readonly publisher: string;
    readonly unit: string;
    readonly frequency: Frequency;
    readonly indicator: {
      readonly code: string;
      readonly name: string;
      readonly definition: string | null;
      readonly kind: IndicatorKind;
      readonly counterpartMeaning: CounterpartMeaning;
    };
    readonly refArea: {
      readonly code: string;
      readonly name: string;
    };
    readonly counterpartArea: {
      readonly code: string;
      readonly name: string;
    };
    readonly route: {
      readonly code: string;
      readonly name: string;
    };
    readonly vintages: readonly ({
      readonly id: string;
      readonly title: string;
      readonly publisher: string;
      readonly publishedAt: string;
      readonly publishedOn: string;
      readonly url: string | null;
    })[] | null;
    readonly figures: readonly ({
      readonly id: string;
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
      readonly note: string | null;
      readonly status: {
        readonly code: string;
        readonly name: string;
      };
      readonly period: {
        readonly label: string;
        readonly start: string;
        readonly end: string;
      };
      readonly release: {
        readonly id: string;
      };
      readonly vintages: readonly ({
        readonly id: string;
        readonly printed: string;
        readonly value: number | null;
        readonly reading: Reading;
        readonly release: {
          readonly id: string;
        };
      })[] | null;
    })[] | null;
  } | {
  } | null;
}

export const SeriesFigures: Operation<SeriesFiguresData, SeriesFiguresVariables> = { name: 'SeriesFigures', hash: 'e22ebe6ca7e519c291bdf73f78882252a2ed4b60f241473724260414bb5a9d99' };
