import { language } from '../preferences';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** The form that the reader's language has for a count. */
export const plural = (count: number, forms: Forms): string =>
  forms[new Intl.PluralRules(language()).select(count)] ?? forms.other;
