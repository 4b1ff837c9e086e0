import { PERSON_CHANGED } from '../../session';

/**
 * What is typed into the forms of the desk, by form. It outlives an error, an ended session and a look at another page, and is
 * gone with the window: nothing is stored in the browser.
 */
export type Typed = Readonly<Record<string, string>>;

const kept = new Map<string, Typed>();

export const typed = (form: string): Typed => kept.get(form) ?? {};

export function put(form: string, name: string, value: string): void {
  kept.set(form, { ...typed(form), [name]: value });
}

/** It was sent, or is not wanted any more. */
export function forget(form: string): void {
  kept.delete(form);
}

export const isDirty = (form: string): boolean => Object.values(typed(form)).some((value) => value.trim() !== '');

addEventListener(PERSON_CHANGED, () => kept.clear());

// The browser asks whether to leave for good while something is typed and not sent.
addEventListener('beforeunload', (event) => {
  if ([...kept.keys()].some(isDirty)) {
    event.preventDefault();
  }
});
