import { between, number, type Between } from '../../format';
import { language } from '../../preferences';
import { texts } from '../../texts';
import type { Said } from './types';

/** The number where one is certain, else what it can be, in a few words. */
export function said(figure: Omit<Said, 'printed'>): string {
  if (figure.value !== null) {
    return number(figure.value);
  }
  if (figure.bounds) {
    return between(figure.bounds);
  }
  return figure.candidates.length > 0 ? either(figure.candidates.map(between)) : texts().figure.noValue;
}

/** What the print allows, as a sentence. */
export function readingText(figure: Said & { readonly rounding?: number | null }): string {
  const { readings, rounded, roundedTo } = texts().figure;
  if (figure.reading === 'ROUNDED') {
    return figure.rounding ? roundedTo(number(figure.rounding)) : rounded;
  }
  return readings[figure.reading];
}

/** Changes carry their sign. */
export const signed = (value: number): string => number(value, { signDisplay: 'exceptZero' });

export function signedInterval({ low, high }: Between): string {
  const { atLeast, atMost, fromTo } = texts().common;
  if (low === null || high === null) {
    return high === null ? (low === null ? '' : atLeast(signed(low))) : atMost(signed(high));
  }
  return low === high ? signed(low) : fromTo(signed(low), signed(high));
}

const either = (all: string[]): string => new Intl.ListFormat(language(), { type: 'disjunction' }).format(all);
