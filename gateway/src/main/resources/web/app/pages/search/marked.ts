import { html, nothing, type TemplateResult } from 'lit';

/** A text with the words that were looked for marked in it, whatever their capitals and accents. */
export function marked(text: string, words: readonly string[]): TemplateResult {
  const parts: { readonly text: string; readonly found: boolean }[] = [];
  const { folded, places } = fold(text);
  let done = 0;
  for (const { from, to } of finds(folded, words)) {
    const start = places[from] ?? text.length;
    const end = places[to] ?? text.length;
    parts.push({ text: text.slice(done, start), found: false }, { text: text.slice(start, end), found: true });
    done = end;
  }
  parts.push({ text: text.slice(done), found: false });
  return html`${parts.map(({ text: part, found }) => (part === '' ? nothing : found ? html`<mark>${part}</mark>` : part))}`;
}

/** The words of what was typed, as the search takes them apart. */
export const wordsOf = (text: string): string[] => [...new Set(fold(text).folded.split(/\s+/).filter(Boolean))];

function finds(folded: string, words: readonly string[]): { readonly from: number; readonly to: number }[] {
  const all = words
    .flatMap((word) => {
      const here = [];
      for (let at = folded.indexOf(word); word && at >= 0; at = folded.indexOf(word, at + word.length)) {
        here.push({ from: at, to: at + word.length });
      }
      return here;
    })
    .sort((a, b) => a.from - b.from || b.to - a.to);
  return all.filter((one, place) => all.slice(0, place).every((before) => before.to <= one.from));
}

/** Small letters without accents, and where in the text each of them stands. */
function fold(text: string): { readonly folded: string; readonly places: readonly number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const sign of text) {
    const plain = sign.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase();
    for (let unit = 0; unit < plain.length; unit++) {
      places.push(at);
    }
    folded += plain;
    at += sign.length;
  }
  return { folded, places };
}
