// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.

import type { AgreementStatus, CheckKind, CommitmentKind, CounterpartMeaning, EngagementKind, ExclusionReason, FigureCaveatCode, Frequency, IndicatorKind, Instrument, PartyActionKind, Pillar, PublicationState, Purpose, Reading, RelationKind, ReleaseState, Role, Verdict, Visibility } from './types';

export type AgreementAct = {
  readonly kind: PartyActionKind;
  readonly of: PartyActionKind | null;
  readonly actedOn: string;
  readonly effectiveOn: string | null;
  readonly publishedOn: string;
  readonly place: string | null;
  readonly warnings: readonly string[];
};

export type AgreementContent = {
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
    readonly actions: readonly AgreementAct[];
  })[];
  readonly events: readonly AgreementEvent[];
  readonly commitments: readonly AgreementMoney[];
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
};

export type AgreementEvent = {
  readonly id: string;
  readonly status: AgreementStatus;
  readonly actedOn: string;
  readonly effectiveOn: string | null;
  readonly publishedOn: string;
  readonly note: string | null;
  readonly sourceUrl: string | null;
  readonly warnings: readonly string[];
};

export type AgreementMoney = {
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
};

export type AgreementRow = {
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
};

export type CorridorBalance = {
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
};

export type CorridorFigure = {
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
};

export type CorridorWindow = {
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

export type CorridorWindowChange = {
  readonly absolute: number | null;
  readonly percent: number | null;
  readonly bounds: {
    readonly low: number | null;
    readonly high: number | null;
  } | null;
};

export type DeskAgreementParts = {
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
};

export type DeskFigureParts = {
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
};

export type DeskReleaseParts = {
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
};

export type DossierBalance = {
  readonly period: string;
  readonly purpose: Purpose;
  readonly pillars: readonly Pillar[];
  readonly pledged: readonly DossierSum[];
  readonly committed: readonly DossierSum[];
  readonly disbursed: readonly DossierSum[];
  readonly counted: number;
  readonly spreadAmounts: number;
  readonly note: string | null;
};

export type DossierFigure = {
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
};

export type DossierFunding = {
  readonly pillar: Pillar;
  readonly pledged: readonly DossierSum[];
  readonly pledgedOnCondition: readonly DossierSum[];
  readonly committed: readonly DossierSum[];
  readonly disbursed: readonly DossierSum[];
  readonly counted: number;
  readonly note: string | null;
  readonly exclusions: readonly ({
    readonly reason: ExclusionReason;
    readonly words: string;
    readonly commitment: {
      readonly id: string;
      readonly kind: CommitmentKind;
      readonly money: DossierSum | null;
      readonly agreement: {
        readonly id: string;
        readonly title: string;
        readonly shortTitle: string | null;
      } | null;
    } | null;
  })[];
};

export type DossierSum = {
  readonly amount: number;
  readonly currency: string;
};

export type EngagementRow = {
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
};

export type FigureBrief = {
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

export type FigureCheck = {
  readonly kind: CheckKind;
  readonly verdict: Verdict;
  readonly statement: string;
  readonly explanation: string;
  readonly slack: {
    readonly low: number | null;
    readonly high: number | null;
  } | null;
  readonly terms: readonly FigureBrief[];
};

export type FigureStep = {
  readonly absolute: number | null;
  readonly percent: number | null;
  readonly bounds: {
    readonly low: number | null;
    readonly high: number | null;
  } | null;
  readonly from: FigureBrief;
  readonly caveats: readonly ({
    readonly code: FigureCaveatCode;
    readonly text: string;
  })[];
};

export type FigureSum = {
  readonly value: number | null;
  readonly bounds: {
    readonly low: number | null;
    readonly high: number | null;
  } | null;
  readonly period: {
    readonly label: string;
  };
};

export type FigureWhole = FigureBrief & {
  readonly rounding: number | null;
  readonly note: string | null;
  readonly withdrawn: boolean;
  readonly sourceUrl: string | null;
  readonly status: {
    readonly code: string;
    readonly name: string;
  };
};

export type MapFigure = {
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
};

export type SeriesHead = {
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
};

export type SeriesPoint = {
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
};
