import { language } from './preferences';
import { texts } from './texts';

/** Numbers and dates in the reader's language. What a source printed is never put into another form: show `printed` for that. */

/** Latin digits in every language, since figures are compared with prints. English as in Europe, the day before the month. */
const locale = (): string => `${language() === 'en' ? 'en-GB' : language()}-u-ca-gregory-nu-latn`;

/** Making a format takes far longer than using it, and a table uses it thousands of times. */
const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function kept<Format extends Intl.NumberFormat | Intl.DateTimeFormat>(kind: string, options: object, made: (locale: string) => Format): Format {
  const key = `${locale()} ${kind} ${JSON.stringify(options)}`;
  const known = (formats.get(key) as Format | undefined) ?? made(locale());
  formats.set(key, known);
  return known;
}

const dates = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  kept('date', options, (locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));

export const number = (value: number, options: Intl.NumberFormatOptions = {}): string =>
  kept('number', options, (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2, ...options })).format(value);

export const compact = (value: number): string => number(value, { notation: 'compact', maximumFractionDigits: 1 });

export const percent = (value: number): string =>
  `${number(value, { maximumFractionDigits: 1, signDisplay: 'exceptZero' })} %`;

export const money = (amount: number, currency: string): string =>
  `${number(amount, { maximumFractionDigits: 0 })} ${currency}`;

export interface Between {
  readonly low: number | null;
  readonly high: number | null;
}

/** 605,500 to 606,500; at least 40,001; at most 4; or 7,569 alone. */
export function between(bounds: Between): string {
  const { low, high } = bounds;
  if (low !== null && low === high) {
    return number(low);
  }
  if (low === null) {
    return high === null ? '' : texts().common.atMost(number(high));
  }
  return high === null ? texts().common.atLeast(number(low)) : texts().common.fromTo(number(low), number(high));
}

/** A date as exact as it is given: a year stays a year, a month a month. */
export function day(partial: string | null | undefined): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(partial ?? '');
  if (!parts) {
    return '';
  }
  if (!parts[2]) {
    return parts[1] ?? '';
  }
  const date = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3] ?? 1)));
  const form: Intl.DateTimeFormatOptions = parts[3]
    ? { day: 'numeric', month: 'long', year: 'numeric' }
    : { month: 'long', year: 'numeric' };
  return dates(form).format(date);
}

/** An instant to the minute, in UTC, as publications are timed. */
export const instant = (at: string): string =>
  `${day(at.slice(0, 10))}, ${dates({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at))} UTC`;

/** A period's label, said in words where the label is not plain: YE-2022-12 is "year to December 2022". */
export function period(label: string): string {
  const year = /^YE-(\d{4}-\d{2})$/.exec(label);
  if (year) {
    return texts().common.yearTo(day(year[1]));
  }
  const quarter = /^(\d{4})-Q(\d)$/.exec(label);
  if (quarter) {
    return texts().common.quarter(quarter[2] ?? '', quarter[1] ?? '');
  }
  const part = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(label);
  if (part) {
    return texts().common.fromTo(day(part[1]), day(part[2]));
  }
  return /^\d{4}(-\d{2}){0,2}$/.test(label) ? day(label) : label;
}

/** TREATY is "Treaty", MEMORANDUM_OF_UNDERSTANDING "Memorandum of understanding", unless the texts know better. */
export function word(code: string): string {
  const known: Readonly<Record<string, string>> = texts().words;
  const plain = code.toLowerCase().replace(/_/g, ' ');
  return known[code] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** Parts of what is said, one after another as the reader's language sets them apart; those that are empty are left out. */
export const inARow = (parts: readonly (string | null | false | undefined)[]): string => parts.filter(Boolean).join(texts().common.comma);

/** Codes in words. */
export const allInWords = (codes: readonly string[]): string => inARow(codes.map(word));
