/** What a person prefers on this device: language and light or dark. Nothing else is ever kept in the browser. */
export const PREFERENCES_CHANGED = 'entente-preferences';

export type Theme = 'light' | 'dark';
export const LANGUAGES = { en: 'English', ar: 'العربية' } as const;
export type Language = keyof typeof LANGUAGES;

const RIGHT_TO_LEFT: readonly Language[] = ['ar'];
const DARK = matchMedia('(prefers-color-scheme: dark)');
const PAPER = matchMedia('print');
let printing = false;

export function language(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? read('language') ?? 'en';
  return Object.hasOwn(LANGUAGES, asked) ? (asked as Language) : 'en';
}

/** Whether a sheet is being printed. The query for its medium may say so only when the sheet is done. */
export const isPrinting = (): boolean => printing;

/** Paper is light whatever the screen is: drawings are no style sheet's business and would stay as they were. */
export function theme(): Theme {
  if (printing || PAPER.matches) {
    return 'light';
  }
  const chosen = read('theme');
  return chosen === 'dark' || chosen === 'light' ? chosen : DARK.matches ? 'dark' : 'light';
}

export function choose(what: 'language' | 'theme', value: string): void {
  try {
    localStorage.setItem(`entente.${what}`, value);
  } catch {
    // Storage may be forbidden: the choice then holds until the page is left.
    memory.set(what, value);
  }
  apply();
}

/** Brings the page's root in line with what is preferred. */
export function apply(): void {
  const root = document.documentElement;
  root.lang = language();
  root.dir = RIGHT_TO_LEFT.includes(language()) ? 'rtl' : 'ltr';
  root.dataset['theme'] = theme();
  dispatchEvent(new Event(PREFERENCES_CHANGED));
}

const memory = new Map<string, string>();

function read(what: string): string | null {
  try {
    return memory.get(what) ?? localStorage.getItem(`entente.${what}`);
  } catch {
    return memory.get(what) ?? null;
  }
}

DARK.addEventListener('change', apply);
PAPER.addEventListener('change', apply);
addEventListener('beforeprint', () => turn(true));
addEventListener('afterprint', () => turn(false));

function turn(onPaper: boolean): void {
  printing = onPaper;
  apply();
}
