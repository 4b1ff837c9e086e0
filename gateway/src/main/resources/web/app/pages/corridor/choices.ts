import { address, parameter } from '../../address';
import type { Corridor, Series } from './view';

/** What the address chooses: the series shown, the years, and the comparison. */

const MOST_SHOWN = 4;
const PERIODS: Partial<Record<Series['frequency'], number>> = {
  DAILY: 30, WEEKLY: 26, MONTHLY: 12, QUARTERLY: 4, HALF_YEARLY: 2, ANNUAL: 2, YEAR_ENDING: 1,
};
const FINEST_FIRST: readonly Series['frequency'][] = ['MONTHLY', 'QUARTERLY', 'WEEKLY', 'DAILY', 'HALF_YEARLY', 'ANNUAL', 'YEAR_ENDING'];

/** Those that the address names; else those that have a history, or the first ones where none has. */
export function shownOf(all: readonly Series[]): readonly Series[] {
  const named = address().parameters.get('show');
  if (named !== null) {
    const keys = new Set(named.split(','));
    return all.filter((one) => keys.has(one.key));
  }
  const history = all.filter((one) => (one.figures?.length ?? 0) > 1 && PERIODS[one.frequency] !== undefined);
  return (history.length > 0 ? history : all).slice(0, MOST_SHOWN);
}

/**
 * The same ones on an earlier day: what is shown must not change while somebody moves through time. One that was not known then
 * is there without figures.
 */
export function shownThen(then: readonly Series[], now: readonly Series[] | undefined): readonly Series[] {
  return shownOf(now ?? then).map((one) => knownThen(one, then));
}

export const knownThen = (one: Series, then: readonly Series[]): Series => then.find((other) => other.key === one.key) ?? { ...one, figures: [] };

/** The value of `show` after one series was taken in or out; it is never empty, since that would mean the usual ones. */
export function toggled(all: readonly Series[], shown: readonly Series[], changed: Series): string {
  const left = shown.some((one) => one.key === changed.key)
    ? shown.filter((one) => one.key !== changed.key)
    : all.filter((one) => one.key === changed.key || shown.some((other) => other.key === one.key));
  return left.length > 0 ? left.map((one) => one.key).join(',') : 'none';
}

export interface Years {
  readonly from: number;
  readonly to: number;
}

/** The years that the address names, kept within those there are. */
export function yearsOf(usual: Years, all: Years): Years {
  const from = year('from') ?? usual.from;
  const to = year('to') ?? usual.to;
  const kept = (one: number) => Math.min(Math.max(one, all.from), all.to);
  return from <= to ? { from: kept(from), to: kept(to) } : { from: kept(to), to: kept(from) };
}

function year(name: string): number | undefined {
  const given = parameter(name) ?? '';
  return /^\d{4}$/.test(given) ? Number(given) : undefined;
}

/** Series that have windows with a sum: flows whose periods follow each other. */
export const comparable = (all: readonly Series[]): readonly Series[] =>
  all.filter((one) => PERIODS[one.frequency] !== undefined && one.indicator.kind !== 'STOCK');

type Ends = Pick<Corridor, 'series' | 'agreements'>;

export interface Compared {
  readonly event: string;
  readonly series: string;
  readonly periods: number;
}

/**
 * The comparison that the address asks for; none of an event that the corridor does not have on the day looked at. Without a series, that with the
 * most figures of the finest periods among the shown.
 */
export function comparedOf({ series: all, agreements }: Ends, shown: readonly Series[]): Compared | undefined {
  const asked = parameter('event');
  const event = (agreements ?? []).flatMap((one) => one.events).find((one) => one.id === asked)?.id;
  const series = comparable(all ?? []).find((one) => one.key === parameter('series')) ?? usualSeries(all ?? [], shown);
  if (!event || !series) {
    return undefined;
  }
  const count = Number(parameter('periods'));
  const periods = Number.isInteger(count) && count >= 1 && count <= 36 ? count : (PERIODS[series.frequency] ?? 1);
  return { event, series: series.key, periods };
}

export function usualSeries(all: readonly Series[], shown: readonly Series[]): Series | undefined {
  const rank = (one: Series) =>
    FINEST_FIRST.indexOf(one.frequency) - 2 * Math.min(one.figures?.length ?? 0, 8) - (shown.some((other) => other.key === one.key) ? 100 : 0);
  return [...comparable(all)].sort((a, b) => rank(a) - rank(b))[0];
}
