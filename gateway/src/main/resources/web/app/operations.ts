// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

/** A trusted document: its name, the SHA-256 by which the gateway knows it, and what it takes and answers. */
export interface Operation<Data, Variables> {
  readonly name: string;
  readonly hash: string;
  readonly types?: (variables: Variables) => Data;
}

export type AgreementStatus = 'ANNOUNCED' | 'EXPIRED' | 'EXTENDED' | 'IN_FORCE' | 'NEGOTIATION' | 'PROVISIONALLY_APPLIED' | 'SIGNED' | 'SUPERSEDED' | 'SUSPENDED' | 'TERMINATED' | 'UNCLEAR';

export type AreaKind = 'COUNTRY' | 'ORGANISATION' | 'REGION' | 'WORLD';

export type CaveatCode = 'ASSOCIATION_NOT_CAUSE' | 'BREAK_IN_SERIES' | 'CHANGE_CAME_BEFORE' | 'DIFFERENT_DEFINITION' | 'FORECAST' | 'INCOMPLETE_WINDOW' | 'OTHER_EVENTS' | 'OUTSIDE_CORRIDOR' | 'PARTIAL_DATE' | 'UNCLEAR_FIGURES';

export type CommitmentKind = 'COMMITMENT' | 'DISBURSEMENT' | 'IN_KIND' | 'PLEDGE';

export type CounterpartMeaning = 'DEPARTURE' | 'NATIONALITY' | 'NONE' | 'RESIDENCE';

export type EngagementKind = 'CALL' | 'JOINT_OPERATION' | 'MEETING' | 'SUMMIT' | 'TRAINING' | 'VISIT';

export type Frequency = 'ANNUAL' | 'DAILY' | 'HALF_YEARLY' | 'MONTHLY' | 'PART_YEAR' | 'QUARTERLY' | 'WEEKLY' | 'YEAR_ENDING' | 'YEAR_TO_DATE';

export type IndicatorKind = 'BALANCE' | 'FLOW' | 'STOCK';

export type Instrument = 'ACTION_PLAN' | 'ADMINISTRATIVE_AGREEMENT' | 'ARRANGEMENT' | 'JOINT_DECLARATION' | 'JOINT_STATEMENT' | 'MEMORANDUM_OF_UNDERSTANDING' | 'PROTOCOL' | 'TREATY';

export type Pillar = 'ASYLUM_PROCESSING' | 'BORDER_MANAGEMENT' | 'DEVELOPMENT' | 'LAW_ENFORCEMENT' | 'LEGAL_PATHWAYS' | 'PROTECTION' | 'RETURNS_READMISSION';

export type Purpose = 'DEVELOPMENT' | 'OTHER' | 'SECURITY';

export type Reading = 'AMBIGUOUS' | 'BOUNDED' | 'CORRECTED' | 'DERIVED' | 'EXACT' | 'GARBLED' | 'MISSING' | 'ROUNDED';

export type Role = 'DESTINATION' | 'NEIGHBOUR' | 'ORGANISATION' | 'SOURCE' | 'TRANSIT';

export type Stance = 'DEMANDS' | 'OPPOSES' | 'SUPPORTS' | 'WARNS';

export interface AllAreasVariables {}

export interface AllAreasData {
  readonly areas: readonly ({
    readonly code: string;
    readonly name: string;
    readonly kind: AreaKind;
  })[] | null;
}

export const AllAreas: Operation<AllAreasData, AllAreasVariables> = { name: 'AllAreas', hash: '8e9d4fa4d1481fc3191d0867ff5eb39d9724e7ff21bfd49d991ca7b3fdcc4552' };

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
