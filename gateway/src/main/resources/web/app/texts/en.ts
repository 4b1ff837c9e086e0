import { agreement } from './en/agreement';
import { claim } from './en/claim';
import { common } from './en/common';
import { corridor } from './en/corridor';
import { desk } from './en/desk';
import { dossier } from './en/dossier';
import { figure } from './en/figure';
import { map } from './en/map';
import { search } from './en/search';
import { words } from './en/words';

export const en = { common, words, map, corridor, figure, dossier, agreement, search, claim, desk };
