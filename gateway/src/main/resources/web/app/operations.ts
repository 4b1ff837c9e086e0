// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

/** A trusted document: its name, the SHA-256 by which the gateway knows it, and what it takes and answers. */
export interface Operation<Data, Variables> {
  readonly name: string;
  readonly hash: string;
  readonly types?: (variables: Variables) => Data;
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

export interface DocumentInput {
  readonly language?: string | null;
  readonly publishedOn?: string | null;
  readonly title: string;
  readonly url: string;
}

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

export type Pillar = 'ASYLUM_PROCESSING' | 'BORDER_MANAGEMENT' | 'DEVELOPMENT' | 'LAW_ENFORCEMENT' | 'LEGAL_PATHWAYS' | 'PROTECTION' | 'RETURNS_READMISSION';

export type PublicationState = 'DRAFT' | 'PUBLISHED';

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

export type Visibility = 'PUBLIC' | 'RESTRICTED';

export interface AllAreasVariables {}

export interface AllAreasData {
  readonly areas: readonly ({
    readonly code: string;
    readonly name: string;
    readonly kind: AreaKind;
  })[] | null;
}

export const AllAreas: Operation<AllAreasData, AllAreasVariables> = { name: 'AllAreas', hash: '8e9d4fa4d1481fc3191d0867ff5eb39d9724e7ff21bfd49d991ca7b3fdcc4552' };

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
