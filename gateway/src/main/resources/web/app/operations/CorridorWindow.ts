// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.


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
