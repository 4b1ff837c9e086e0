// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

/** A trusted document: its name, the SHA-256 by which the gateway knows it, and what it takes and answers. */
export interface Operation<Data, Variables> {
  readonly name: string;
  readonly hash: string;
  readonly types?: (variables: Variables) => Data;
}

export type AgreementStatus = 'ANNOUNCED' | 'EXPIRED' | 'EXTENDED' | 'IN_FORCE' | 'NEGOTIATION' | 'PROVISIONALLY_APPLIED' | 'SIGNED' | 'SUPERSEDED' | 'SUSPENDED' | 'TERMINATED' | 'UNCLEAR';

export type AreaKind = 'COUNTRY' | 'ORGANISATION' | 'REGION' | 'WORLD';

export type CheckKind = 'IDENTITY' | 'PARTS_OF_TOTAL' | 'RATIO' | 'RECORD' | 'REVISION';

export interface ClaimInput {
  readonly counterpartArea?: string | null;
  readonly indicator: string;
  readonly period: string;
  readonly printed: string;
  readonly refArea: string;
  readonly route?: string | null;
}

export type CounterpartMeaning = 'DEPARTURE' | 'NATIONALITY' | 'NONE' | 'RESIDENCE';

export type DerivedKind = 'CHANGE_ON_PREVIOUS_PERIOD' | 'CHANGE_ON_YEAR_BEFORE' | 'FORECAST_GAP' | 'ROLLING_YEAR' | 'SHARE_OF_TOTAL' | 'YEAR_TO_DATE';

export type FigureCaveatCode = 'BREAK_IN_SERIES' | 'DIFFERENT_COVERAGE' | 'DIFFERENT_DEFINITION' | 'DIFFERENT_PUBLISHER' | 'DIFFERENT_RELEASE' | 'FORECAST' | 'INCOMPLETE' | 'ISO_YEAR' | 'NO_SUCH_PERIOD' | 'OVERLAPPING_PERIODS' | 'UNCLEAR_FIGURE';

export type Frequency = 'ANNUAL' | 'DAILY' | 'HALF_YEARLY' | 'MONTHLY' | 'PART_YEAR' | 'QUARTERLY' | 'WEEKLY' | 'YEAR_ENDING' | 'YEAR_TO_DATE';

export type IndicatorKind = 'BALANCE' | 'FLOW' | 'STOCK';

export type Instrument = 'ACTION_PLAN' | 'ADMINISTRATIVE_AGREEMENT' | 'ARRANGEMENT' | 'JOINT_DECLARATION' | 'JOINT_STATEMENT' | 'MEMORANDUM_OF_UNDERSTANDING' | 'PROTOCOL' | 'TREATY';

export type Pillar = 'ASYLUM_PROCESSING' | 'BORDER_MANAGEMENT' | 'DEVELOPMENT' | 'LAW_ENFORCEMENT' | 'LEGAL_PATHWAYS' | 'PROTECTION' | 'RETURNS_READMISSION';

export type Reading = 'AMBIGUOUS' | 'BOUNDED' | 'CORRECTED' | 'DERIVED' | 'EXACT' | 'GARBLED' | 'MISSING' | 'ROUNDED';

export type Verdict = 'CANNOT_TELL' | 'FAILS' | 'HOLDS' | 'HOLDS_WEAKLY';

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
