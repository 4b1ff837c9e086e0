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
