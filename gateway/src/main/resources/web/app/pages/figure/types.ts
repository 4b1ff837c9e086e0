import type { FigureCardData, FigureEffectsData, FigureSeriesData, FigureVintagesData } from '../../operations';

/** The shapes in which the graph answers figures here, by the names that the pages use. */
export type Card = Found<FigureCardData['node']>;
export type Vintage = NonNullable<Found<FigureVintagesData['node']>['vintages']>[number];
export type Step = NonNullable<Card['revision']>;
export type Brief = Step['from'];
export type Checked = Found<FigureEffectsData['node']>;
export type Check = NonNullable<Checked['checks']>[number];
export type Effects = NonNullable<Checked['revisionEffects']>;
export type Head = Found<FigureSeriesData['node']>;
export type Interval = Brief['candidates'][number];

/** What is needed to say a figure: its print and what that allows. */
export type Said = Pick<Brief, 'printed' | 'value' | 'reading' | 'bounds' | 'candidates'>;

/** A node of the kind that was asked for; an id of another kind answers an empty object. */
export type Found<Node> = Node extends { readonly id: string } ? Node : never;

export const found = <Node>(node: Node | null | undefined): Found<Node> | undefined =>
  typeof node === 'object' && node !== null && 'id' in node ? (node as Found<Node>) : undefined;
