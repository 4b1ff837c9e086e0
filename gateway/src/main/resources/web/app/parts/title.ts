import { texts } from '../texts';

/** Names the page in the browser's tabs and history by what is shown. */
export function entitle(what: string): void {
  document.title = `${what} – ${texts().common.name}`;
}
