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

export type AgreementStatus = 'ANNOUNCED' | 'EXPIRED' | 'EXTENDED' | 'IN_FORCE' | 'NEGOTIATION' | 'PROVISIONALLY_APPLIED' | 'SIGNED' | 'SUPERSEDED' | 'SUSPENDED' | 'TERMINATED' | 'UNCLEAR';

export type AreaKind = 'COUNTRY' | 'ORGANISATION' | 'REGION' | 'WORLD';

export type CommitmentKind = 'COMMITMENT' | 'DISBURSEMENT' | 'IN_KIND' | 'PLEDGE';

export type CounterpartMeaning = 'DEPARTURE' | 'NATIONALITY' | 'NONE' | 'RESIDENCE';

export type EngagementKind = 'CALL' | 'JOINT_OPERATION' | 'MEETING' | 'SUMMIT' | 'TRAINING' | 'VISIT';

export type ExclusionReason = 'CONDITIONAL' | 'PERIOD_NOT_INSIDE' | 'PERIOD_UNKNOWN' | 'RESTATED';

export type Frequency = 'ANNUAL' | 'DAILY' | 'HALF_YEARLY' | 'MONTHLY' | 'PART_YEAR' | 'QUARTERLY' | 'WEEKLY' | 'YEAR_ENDING' | 'YEAR_TO_DATE';

export type GapKind = 'AGREEMENT_WITHOUT_FIGURES' | 'FIGURES_WITHOUT_AGREEMENT' | 'FUNDING_WITHOUT_EITHER';

export type IndicatorKind = 'BALANCE' | 'FLOW' | 'STOCK';

export type Instrument = 'ACTION_PLAN' | 'ADMINISTRATIVE_AGREEMENT' | 'ARRANGEMENT' | 'JOINT_DECLARATION' | 'JOINT_STATEMENT' | 'MEMORANDUM_OF_UNDERSTANDING' | 'PROTOCOL' | 'TREATY';

export type PartnershipStage = 'ACTIVE' | 'DEEPENING' | 'ENDED' | 'EXPLORING' | 'SOUGHT' | 'STALLED' | 'SUSPENDED';

export type PartyActionKind = 'ACCEDED' | 'DECLARED' | 'DENOUNCED' | 'NOTIFIED' | 'RATIFIED' | 'RESERVED' | 'SIGNED' | 'WITHDREW';

export type PartyStatus = 'CONTRACTING' | 'NONE' | 'PARTY' | 'SIGNATORY' | 'SUSPENDED' | 'UNCLEAR' | 'WITHDRAWN';

export type Pillar = 'ASYLUM_PROCESSING' | 'BORDER_MANAGEMENT' | 'DEVELOPMENT' | 'LAW_ENFORCEMENT' | 'LEGAL_PATHWAYS' | 'PROTECTION' | 'RETURNS_READMISSION';

export type PublicationState = 'DRAFT' | 'PUBLISHED';

export type Purpose = 'DEVELOPMENT' | 'OTHER' | 'SECURITY';

export type Reading = 'AMBIGUOUS' | 'BOUNDED' | 'CORRECTED' | 'DERIVED' | 'EXACT' | 'GARBLED' | 'MISSING' | 'ROUNDED';

export type RelationKind = 'AMENDS' | 'EXTENDS' | 'IMPLEMENTS' | 'SUPERSEDES';

export type Role = 'DESTINATION' | 'NEIGHBOUR' | 'ORGANISATION' | 'SOURCE' | 'TRANSIT';

export type Stance = 'DEMANDS' | 'OPPOSES' | 'SUPPORTS' | 'WARNS';

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
    readonly via: readonly ({
      readonly code: string;
      readonly name: string;
    })[] | null;
    readonly agreements: readonly ({
      readonly id: string;
      readonly status: AgreementStatus | null;
    })[] | null;
  })[] | null;
}

export const MapAgreements: Operation<MapAgreementsData, MapAgreementsVariables> = { name: 'MapAgreements', hash: '2bcfcd0bff40fb455371b6a4aa723b6325efaea9882dae6b3631cea5c4b8b311' };

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
