import { common } from './ar/common';
import { corridor } from './ar/corridor';
import { figure } from './ar/figure';
import { map } from './ar/map';
import { search } from './ar/search';
import { words } from './ar/words';
import type { Translated } from './index';

/** Names of countries, indicators and publishers are the graph's, in English; what is not translated here is in English too. */
export const ar: Translated = { common, words, map, corridor, search, figure };
