import { between, word } from '../../format';
import type { DossierFiguresData } from '../../operations';
import type { Column } from '../../parts/table';
import { texts } from '../../texts';

export type Series = NonNullable<NonNullable<DossierFiguresData['area']>['series']>[number];

export interface Side {
  readonly code: string;
  readonly name: string;
}

/** A corridor as the dossier of one of its ends has it, with the series that count on it. */
export interface Way {
  readonly origin: Side;
  readonly destination: Side;
  readonly label: string;
  readonly series: readonly Series[];
}

/** A series on a corridor; a corridor that nobody counts has a row without one. */
export interface Row {
  readonly origin: Side;
  readonly destination: Side;
  readonly series?: Series;
}

/** The most recent figures first. */
export const latestFirst = (series: readonly Series[]): Series[] =>
  [...series].sort((one, other) => (other.latest?.period.end ?? '').localeCompare(one.latest?.period.end ?? ''));

export const counted = (ways: readonly Way[]): Way[] => ways.filter((one) => one.series.length > 0);
export const silent = (ways: readonly Way[]): Way[] => ways.filter((one) => one.series.length === 0);

/** In the order in which the page shows them. */
export const rowsOf = (ways: readonly Way[]): Row[] => [
  ...counted(ways).flatMap(({ origin, destination, series }) => latestFirst(series).map((one) => ({ origin, destination, series: one }))),
  ...silent(ways).map(({ origin, destination }) => ({ origin, destination })),
];

export function columns(): readonly Column<Row>[] {
  const { columnCounted, columnFrom, columnPublisher, columnTo } = texts().map;
  const { frequency, period, possible, printedColumn, reading, series: key, status, value } = texts().figure;
  return [
    { name: columnFrom, text: (row) => row.origin.name },
    { name: columnTo, text: (row) => row.destination.name },
    { name: texts().corridor.title, text: (row) => `${row.origin.code}–${row.destination.code}` },
    { name: columnCounted, text: (row) => row.series?.indicator.name },
    { name: texts().dossier.route, text: (row) => row.series && routeOf(row.series) },
    { name: frequency, text: (row) => row.series && word(row.series.frequency) },
    { name: columnPublisher, text: (row) => row.series?.publisher },
    { name: period, text: (row) => row.series?.latest?.period.label },
    { name: printedColumn, text: (row) => row.series?.latest?.printed },
    { name: value, numeric: true, text: (row) => row.series?.latest?.value },
    { name: possible, text: (row) => row.series?.latest && possibleOf(row.series.latest) },
    { name: reading, text: (row) => row.series?.latest?.reading },
    { name: status, text: (row) => row.series?.latest?.status.name },
    { name: key, text: (row) => row.series?.key },
  ];
}

const EVERY_ROUTE = 'ALL';

/** The route that is counted alone; empty where all are counted together. */
export const routeOf = ({ route }: Series): string => (route.code === EVERY_ROUTE ? '' : route.name);

const possibleOf = ({ bounds, candidates }: NonNullable<Series['latest']>): string =>
  bounds ? between(bounds) : candidates.map(between).join(texts().dossier.or);
