import { parameter } from '../../address';
import { day } from '../../format';
import { texts } from '../../texts';

/** The day on which the address asks how things stood; what is no day is not asked. */
export function askedOn(): string | undefined {
  const on = parameter('on');
  return on && /^\d{4}-\d{2}-\d{2}$/.test(on) ? on : undefined;
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
