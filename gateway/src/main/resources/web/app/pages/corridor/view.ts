import type { CorridorComparisonData, CorridorViewData } from '../../operations';

/** The parts of what the corridor's question answers, by their names. */
export type Corridor = NonNullable<CorridorViewData['corridor']>;
export type Series = NonNullable<Corridor['series']>[number];
export type Figure = NonNullable<Series['figures']>[number];
export type Agreement = NonNullable<Corridor['agreements']>[number];
export type AgreementEvent = Agreement['events'][number];
export type Entry = NonNullable<Corridor['timeline']>[number];
export type EngagementEntry = Extract<Entry, { readonly __typename: 'EngagementEntry' }>;
export type CommitmentEntry = Extract<Entry, { readonly __typename: 'CommitmentEntry' }>;
export type StatementEntry = Extract<Entry, { readonly __typename: 'StatementEntry' }>;
export type Comparison = NonNullable<NonNullable<CorridorComparisonData['corridor']>['beforeAfter']>;
export type Window = Comparison['before'];
export type WindowChange = Comparison['change'];

export { name as called } from '../agreement/names';
