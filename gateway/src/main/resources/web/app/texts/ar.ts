import '../first';
import { agreement } from './ar/agreement';
import { claim } from './ar/claim';
import { common } from './ar/common';
import { corridor } from './ar/corridor';
import { desk } from './ar/desk';
import { dossier } from './ar/dossier';
import { figure } from './ar/figure';
import { map } from './ar/map';
import { search } from './ar/search';
import { words } from './ar/words';
import type { Translated } from './index';

/** Names of countries, indicators and publishers are the graph's, in English. */
export const ar: Translated = { common, words, map, corridor, figure, dossier, agreement, search, claim, desk };
