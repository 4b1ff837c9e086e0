import type { Between } from '../../format';
import { between, number } from '../../format';
import { texts } from '../../texts';
import { isUnclear } from '../figure/print';
import { closing, opening, type Span } from '../../time';
import type { Figure, Series } from './view';

/** Periods that overlap or have no fixed length have no middle that means anything: their figures stand at their last day. */
const AT_THE_END = new Set<Series['frequency']>(['YEAR_ENDING', 'YEAR_TO_DATE', 'PART_YEAR']);

export const standsAtEnd = (series: Pick<Series, 'frequency' | 'indicator'>): boolean =>
  AT_THE_END.has(series.frequency) || series.indicator.kind === 'STOCK';

export const periodOf = (figure: Figure): Span => ({ first: opening(figure.period.start), last: closing(figure.period.end) });

/** Where a figure stands on the axis of time. */
export function placeOf(figure: Figure, series: Series): number {
  const { first, last } = periodOf(figure);
  return standsAtEnd(series) ? last : (first + last) / 2;
}

/** Whether one number may be drawn as what was counted. A damaged or unclear print never is one. */
export const isCertain = (figure: Figure): boolean =>
  figure.value !== null && !isUnclear(figure);

export const isForecast = (figure: Figure): boolean => figure.status.code === 'F';
export const isBreak = (figure: Figure): boolean => figure.status.code === 'B';
export const isUnsettled = (figure: Figure): boolean => figure.status.code === 'P' || figure.status.code === 'E';

/** What is certain of a figure: its bounds, else each of its readings. */
export const intervals = (figure: Figure): readonly Between[] => (figure.bounds ? [figure.bounds] : figure.candidates);

/** The print to the letter; where nothing was printed, the number that was worked out, or what may be said instead. */
export function said(figure: Figure): string {
  if (figure.printed) {
    return figure.printed;
  }
  if (figure.value !== null) {
    return number(figure.value);
  }
  return intervals(figure).map(between).join(texts().corridor.or) || texts().corridor.noNumber;
}

/** How sure the number is, and what its publisher says of it. */
export function standing(figure: Figure): string {
  const { readings, statuses } = texts().corridor;
  const range = intervals(figure).map(between).join(texts().corridor.or);
  const status = figure.status.code === 'A' ? '' : (statuses[figure.status.code] ?? figure.status.name);
  return [readings[figure.reading] ?? '', range, status].filter(Boolean).join('; ');
}
