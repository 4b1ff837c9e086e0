import { html } from 'lit';
import { period } from '../../format';
import type { Column } from '../../parts/table';
import { texts } from '../../texts';
import { figureLink } from '../figure/names';
import { print } from '../figure/print';
import { said } from '../figure/reading';
import { statusWord } from '../figure/statement';
import type { Figure } from './types';

/** Figures as rows: the print first, then what it allows. */
export function columns(): Column<Figure>[] {
  const { high, low, note, period: when, printedColumn, readAs, reading, status, value, vintageCount } = texts().figure;
  return [
    { name: when, text: (one) => one.period.label, shown: (one) => html`<a href=${figureLink(one.id)}>${period(one.period.label)}</a>` },
    { name: printedColumn, text: (one) => one.printed, shown: print },
    { name: readAs, text: said, numeric: true },
    { name: value, text: (one) => one.value, numeric: true },
    { name: low, text: (one) => one.bounds?.low, numeric: true },
    { name: high, text: (one) => one.bounds?.high, numeric: true },
    { name: reading, text: (one) => one.reading, shown: (one) => texts().figure.readingWords[one.reading] },
    { name: status, text: (one) => one.status.name, shown: (one) => statusWord(one.status) },
    { name: vintageCount, text: (one) => one.vintages?.length, numeric: true },
    { name: note, text: (one) => one.note },
  ];
}

/** The few that are in sight below a chart. */
export function briefColumns(): Column<Figure>[] {
  const [when, printed, read, , , , reading, status, vintages, note] = columns();
  return [when, printed, read, reading, status, vintages, note].filter((one): one is Column<Figure> => one !== undefined);
}
