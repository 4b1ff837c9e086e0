// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.


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
