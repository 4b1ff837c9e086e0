import { asyncAppend } from 'lit/directives/async-append.js';
import { isPrinting } from '../preferences';
import type { Coming } from './table';

/** What is made in one go, before anything else gets its turn. */
const AT_ONCE = 15;

/** A few at a time, so that a page can be used meanwhile. A sheet of paper waits for nothing and has the rest at once. */
export const littleByLittle: Coming = <One>(all: readonly One[], made: (one: One) => unknown) =>
  asyncAppend(parts(all), (part) => (part as readonly One[]).map(made));

async function* parts<One>(all: readonly One[]): AsyncGenerator<readonly One[]> {
  for (let from = 0; from < all.length; from += AT_ONCE) {
    if (from > 0 && !isPrinting()) {
      await aMoment();
    }
    yield all.slice(from, from + AT_ONCE);
  }
}

function aMoment(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      removeEventListener('beforeprint', end);
      clearTimeout(waiting);
      resolve();
    };
    const waiting = setTimeout(end);
    addEventListener('beforeprint', end);
  });
}
