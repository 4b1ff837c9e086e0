import { language, PREFERENCES_CHANGED, type Language } from '../preferences';
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

/** Each is fetched when it is first asked for. */
const TRANSLATIONS: Partial<Record<Language, () => Promise<Translated>>> = { ar: async () => (await import('./ar')).ar };

const whole: Partial<Record<Language, Texts>> = { en };
const coming = new Map<Language, Promise<void>>();

/** In the language that is asked for; in English where it has nothing, and until it is there. */
export function texts(): Texts {
  void translated();
  return whole[language()] ?? en;
}

/** Ends when the words of the language that is asked for are there, or could not be had. */
export async function translated(): Promise<void> {
  const asked = language();
  const load = TRANSLATIONS[asked];
  if (load && !whole[asked]) {
    const fetched = coming.get(asked) ?? fetchTexts(asked, load);
    coming.set(asked, fetched);
    await fetched;
  }
}

async function fetchTexts(asked: Language, load: () => Promise<Translated>): Promise<void> {
  try {
    whole[asked] = merged(en, await load());
    dispatchEvent(new Event(PREFERENCES_CHANGED));
  } catch {
    // Next time something is said it is tried again.
    coming.delete(asked);
  }
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
