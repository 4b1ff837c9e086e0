import { language } from '../preferences';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** The form that the reader's language has for a count. */
export const plural = (count: number, forms: Forms): string =>
  forms[new Intl.PluralRules(language()).select(count)] ?? forms.other;

/** A count within a sentence, grouped as the reader's language groups; Latin digits, as everywhere. */
export const counted = (count: number): string => new Intl.NumberFormat(`${language()}-u-nu-latn`).format(count);
