import type { Texts, Translated } from '../index';

/** What other pages say of corridors; the corridor's own page is in English so far. */
export const corridor: Translated<Texts['corridor']> = {
  title: 'الممر',
};
