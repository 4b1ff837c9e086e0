import { texts } from '../../texts';

/** What a sentence says of itself, as far as it can be seen in it. */
export interface Heard {
  /** Numbers with their words, in the order of the sentence. */
  readonly numbers: readonly string[];
  readonly period: string | undefined;
  readonly destination: string | undefined;
  readonly origin: string | undefined;
  readonly indicator: string | undefined;
}

interface Area {
  readonly code: string;
  readonly name: string;
}

const LIMIT = String.raw`(?:(?:more than|over|at least|fewer than|less than|under|at most|up to|almost|nearly|around|about|some|roughly|just short of|approximately)\s+)?`;
const SIZE = String.raw`(?:\s?(?:million|thousand|billion|mila|milioni|m|k|bn)\b)?`;
const NUMBER = new RegExp(`${LIMIT}\\d[\\d.,\u00a0\u202f’']*(?:\\s\\d{3}(?!\\d))*${SIZE}`, 'gi');
const YEAR = /^(19|20)\d{2}$/;

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTH = `(${MONTHS.join('|')})`;

export function hear(sentence: string, areas: readonly Area[], indicators: readonly { readonly code: string; readonly name: string }[]): Heard {
  const found = areasOf(sentence, areas);
  const from = found.find((one) => texts().claim.from.test(sentence.slice(0, one.at)));
  return {
    numbers: numbersOf(sentence),
    period: periodOf(sentence),
    origin: from?.code,
    destination: found.find((one) => one !== from)?.code,
    indicator: indicatorOf(sentence, indicators),
  };
}

/** A bare year is taken for a time, unless it is all that there is. */
function numbersOf(sentence: string): string[] {
  const all = (sentence.match(NUMBER) ?? []).map((one) => one.replace(/[.,’'\s]+$/, '').trim());
  const numbers = all.filter((one) => !YEAR.test(one.replace(/^\D+/, '')) || sentence.trim() === one);
  const days = new RegExp(`\\b\\d{1,2} (?:${MONTHS.join('|')})`, 'i');
  return numbers.filter((one) => !(/^\d{1,2}$/.test(one) && days.test(sentence)));
}

function periodOf(sentence: string): string | undefined {
  const ending = new RegExp(`year (?:to|ending)(?: in)? ${MONTH} ((?:19|20)\\d{2})`, 'i').exec(sentence);
  if (ending) {
    return `YE-${ending[2]}-${monthNumber(ending[1])}`;
  }
  const label = /\b(?:YE-)?(?:19|20)\d{2}-(?:Q[1-4]|S[12]|W\d{2}|\d{2}(?:-\d{2})?)(?![\d-])/.exec(sentence);
  const month = new RegExp(`\\b${MONTH} ((?:19|20)\\d{2})`, 'i').exec(sentence);
  const year = /(?<![\d.,-])(?:19|20)\d{2}(?![\d,-]|\.\d)/.exec(sentence);
  return label?.[0] ?? (month ? `${month[2]}-${monthNumber(month[1])}` : year?.[0]);
}

const monthNumber = (name = ''): string => String(MONTHS.indexOf(name.toLowerCase()) + 1).padStart(2, '0');

/** Areas that are named, by their place; longer names before shorter ones that stand in them. */
function areasOf(sentence: string, areas: readonly Area[]): { readonly code: string; readonly at: number }[] {
  const names = [...areas.filter((one) => one.code !== '001').map(({ code, name }) => [name, code] as const), ...Object.entries(texts().claim.areaNames)];
  const found: { code: string; at: number; end: number }[] = [];
  for (const [name, code] of names.sort(([one], [other]) => other.length - one.length)) {
    const at = new RegExp(`(?<![\\p{L}])${name.replace(/[.*+?^\${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'u').exec(sentence)?.index;
    if (at !== undefined && !found.some((one) => at < one.end && at + name.length > one.at)) {
      found.push({ code, at, end: at + name.length });
    }
  }
  return found.sort((one, other) => one.at - other.at);
}

/** An indicator that is named, else one that the sentence's words point to. */
function indicatorOf(sentence: string, indicators: readonly { readonly code: string; readonly name: string }[]): string | undefined {
  const text = sentence.toLowerCase();
  const named = [...indicators].sort((one, other) => other.name.length - one.name.length).find((one) => text.includes(one.name.toLowerCase()));
  const pointed = texts().claim.cues.find(([words, code]) => words.test(sentence) && indicators.some((one) => one.code === code));
  return named?.code ?? pointed?.[1];
}
