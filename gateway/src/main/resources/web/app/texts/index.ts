import { language, type Language } from '../preferences';
import { ar } from './ar';
import { en } from './en';

/** Every word that the page says, in the shape of the English texts. A language may leave out what is not translated yet. */
export type Texts = typeof en;

/** Texts of a translation: any part of the English ones; a list is translated whole. */
export type Translated<Part = Texts> = {
  [Name in keyof Part]?: Part[Name] extends (...given: never[]) => string
    ? Part[Name]
    : Part[Name] extends string
      ? string
      : Part[Name] extends readonly unknown[]
        ? Part[Name]
        : Translated<Part[Name]>;
};

const TRANSLATIONS: Partial<Record<Language, Translated>> = { ar };

const whole: Partial<Record<Language, Texts>> = { en };

export function texts(): Texts {
  const asked = language();
  return (whole[asked] ??= merged(en, TRANSLATIONS[asked] ?? {}));
}

function merged<Part extends object>(base: Part, over: Translated<Part>): Part {
  const result = { ...base } as Record<string, unknown>;
  for (const [name, value] of Object.entries(over)) {
    const below = result[name];
    result[name] = isGroup(below) && isGroup(value) ? merged(below, value) : value;
  }
  return result as Part;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
