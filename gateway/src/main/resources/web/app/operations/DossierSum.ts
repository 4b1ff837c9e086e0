// Written by OperationsTest from operations/*.graphql and the schema. Change those, then write it anew.


export type DossierSum = {
  readonly amount: number;
  readonly currency: string;
};
