import { html } from 'lit';
import { asOf } from '../../address';
import { today } from '../../clock';
import { day } from '../../format';
import { csv, fileName, save } from '../../parts/download';
import type { Column } from '../../parts/table';
import { texts } from '../../texts';

/** The button under a table that has no chart: exactly its rows, as a file. */
export function saving<Row>(title: string, columns: readonly Column<Row>[], rows: readonly Row[]): unknown {
  const { csv: name, download, retrieved } = texts().common;
  const known = asOf() ?? today();
  const write = () => save(fileName(title, known, 'csv'), csv(columns, rows, retrieved(day(known), location.host)));
  return html`<p class="table-actions"><button type="button" aria-label=${`${download(name)}: ${title}`} @click=${write}>${name}</button></p>`;
}
