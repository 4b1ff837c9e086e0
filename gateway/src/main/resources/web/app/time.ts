export const DAY = 86_400_000;

/** Days in a row, in milliseconds: from the beginning of the first one to the end of the last one. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export const opening = (date: string): number => Date.parse(`${date}T00:00:00Z`);
export const closing = (date: string): number => opening(date) + DAY;

/** All days that a date as exact as its source may mean: one, a month, a year. */
export function span(partial: string): Span {
  const [year = 0, month, day] = partial.split('-').map(Number);
  if (day !== undefined) {
    return { first: opening(partial.slice(0, 10)), last: closing(partial.slice(0, 10)) };
  }
  return month === undefined
    ? { first: Date.UTC(year, 0, 1), last: Date.UTC(year + 1, 0, 1) }
    : { first: Date.UTC(year, month - 1, 1), last: Date.UTC(year, month, 1) };
}

export const middle = ({ first, last }: Span): number => (first + last) / 2;
export const isExact = ({ first, last }: Span): boolean => last - first <= DAY;
export const yearOf = (time: number): number => new Date(time).getUTCFullYear();
export const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
