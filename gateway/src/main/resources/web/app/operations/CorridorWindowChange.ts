// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.


export type CorridorWindowChange = {
  readonly absolute: number | null;
  readonly percent: number | null;
  readonly bounds: {
    readonly low: number | null;
    readonly high: number | null;
  } | null;
};
