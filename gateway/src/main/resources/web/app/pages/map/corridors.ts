import type { MapAgreementsData, MapFiguresData } from '../../operations';
import { isInForce } from '../agreement/status';

type Series = NonNullable<MapFiguresData['series']>['nodes'][number];
export type MapFigure = NonNullable<Series['figures']>[number];
export type End = Series['refArea'];

/** What is known of people moving from one place to another: a figure of one publisher, agreements, or both. */
export interface Corridor {
  readonly origin: End;
  readonly destination: End;
  /** With its series and publisher; none where there are agreements alone. */
  readonly counted?: { readonly figure: MapFigure; readonly key: string; readonly publisher: string };
  /** Undefined where the agreements could not be had. */
  readonly agreements?: { readonly count: number; readonly inForce: number };
  /** Areas crossed on the way, as its agreements name them. */
  readonly via: readonly string[];
}

/** Regions and the world are no end of a corridor on a map: nobody sets out from the middle of a continent. */
export const isEnd = ({ kind }: { readonly kind: string }): boolean => kind === 'COUNTRY' || kind === 'ORGANISATION';

export interface PeriodChoice {
  readonly label: string;
  readonly end: string;
  readonly figures: number;
}

/** Periods for which there is anything, the last one first. */
export function periods(series: readonly Series[]): PeriodChoice[] {
  const found = new Map<string, PeriodChoice>();
  for (const { period: { label, end } } of series.filter(isCorridor).flatMap((one) => one.figures ?? [])) {
    found.set(label, { label, end, figures: (found.get(label)?.figures ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => inOrder(b.end, a.end) || inOrder(a.label, b.label));
}

/** The period with the most to see; among those the last. */
export const richest = (choices: readonly PeriodChoice[]): string | undefined =>
  choices.reduce<PeriodChoice | undefined>((best, one) => (best && best.figures >= one.figures ? best : one), undefined)?.label;

const isCorridor = (one: Series): boolean => isEnd(one.refArea) && isEnd(one.counterpartArea);

/**
 * Counted corridors by their number, uncertain ones behind them, then those with agreements alone, ones in force first.
 *
 * @param agreed undefined, or without its agreements, where they could not be had: that is not the same as none
 */
export function corridors(series: readonly Series[], period: string | undefined, agreed: MapAgreementsData | undefined): Corridor[] {
  const counted = series.filter(isCorridor).flatMap((one): Corridor[] => {
    const figure = one.figures?.find((each) => each.period.label === period);
    const ends = { origin: one.counterpartArea, destination: one.refArea };
    return figure ? [{ ...ends, counted: { figure, key: one.key, publisher: one.publisher }, ...naming(ends, agreed) }] : [];
  });
  const known = new Set(counted.map(pair));
  const alone = (agreed?.corridors ?? [])
    .filter((one) => !known.has(pair(one)) && isEnd(one.origin) && isEnd(one.destination))
    .map((one): Corridor => ({ origin: one.origin, destination: one.destination, ...naming(one, agreed) }))
    .filter(({ agreements }) => agreements && agreements.count > 0);
  return [...counted.sort(byNumber), ...alone.sort(byAgreements)];
}

type Ends = Pick<Corridor, 'origin' | 'destination'>;

/** Agreements that name both ends, and whom else they name as crossed by those who set out from the origin. */
function naming({ origin, destination }: Ends, agreed: MapAgreementsData | undefined): Pick<Corridor, 'agreements' | 'via'> {
  const { nodes, totalCount } = agreed?.agreements ?? { nodes: [], totalCount: undefined };
  const both = nodes.filter(({ parties }) => [origin, destination].every(({ code }) => parties.some(({ area }) => area.code === code)));
  const via = both
    .filter(({ parties }) => parties.some(({ area, roles }) => area.code === origin.code && roles.includes('SOURCE')))
    .flatMap(({ parties }) => parties.filter(({ roles }) => roles.includes('TRANSIT')).map(({ area }) => area.code))
    .filter((code) => code !== origin.code && code !== destination.code);
  const inForce = both.filter(({ status }) => isInForce(status)).length;
  return { via, ...(totalCount === nodes.length || both.length > 0 ? { agreements: { count: both.length, inForce } } : {}) };
}

const pair = ({ origin, destination }: Ends): string => `${origin.code}-${destination.code}`;

const byNumber = (a: Corridor, b: Corridor): number =>
  (b.counted?.figure.value ?? -1) - (a.counted?.figure.value ?? -1) || byName(a, b);

const byAgreements = (a: Corridor, b: Corridor): number =>
  (b.agreements?.inForce ?? 0) - (a.agreements?.inForce ?? 0) || (b.agreements?.count ?? 0) - (a.agreements?.count ?? 0) || byName(a, b);

const byName = (a: Corridor, b: Corridor): number =>
  inOrder(a.origin.name, b.origin.name) || inOrder(a.destination.name, b.destination.name);

/** Decides among what is as large. A language's own order takes a slow device a twelfth of a second to fetch, before anything is shown. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
