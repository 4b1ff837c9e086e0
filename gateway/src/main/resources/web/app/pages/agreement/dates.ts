import { day } from '../../format';
import { texts } from '../../texts';

/** The days that a date may mean: all of a year, all of a month, or the one day. */
export interface Span {
  readonly first: string;
  readonly last: string;
  /** Whether the source names the day itself. */
  readonly exact: boolean;
}

export function span(partial: string): Span {
  const [year = '', month, date] = partial.split('-');
  if (date) {
    return { first: partial, last: partial, exact: true };
  }
  if (month) {
    const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return { first: `${partial}-01`, last: `${partial}-${String(length).padStart(2, '0')}`, exact: false };
  }
  return { first: `${year}-01-01`, last: `${year}-12-31`, exact: false };
}

/** From and to as a reader would say it: the same date once, an open side as such. */
export function during(from: string | null | undefined, to: string | null | undefined): string {
  const { fromTo } = texts().common;
  const { since, until } = texts().agreement;
  if (from && to) {
    return from === to ? day(from) : fromTo(day(from), day(to));
  }
  return from ? since(day(from)) : to ? until(day(to)) : '';
}

/** Full days among partial dates: the only ones that a mark on the rail can stand for. */
export const fullDays = (dates: readonly (string | null | undefined)[]): string[] =>
  dates.filter((one): one is string => /^\d{4}-\d{2}-\d{2}/.test(one ?? '')).map((one) => one.slice(0, 10));
