import { html, type TemplateResult } from 'lit';
import { asOf } from '../../address';
import { day } from '../../format';
import { csv, fileName, save } from '../../parts/download';
import { table, type Column } from '../../parts/table';
import { texts } from '../../texts';

/** A table with its file: exactly its rows, and where they come from. */
export function listing<Row>(title: string, columns: readonly Column<Row>[], rows: readonly Row[], publishers: readonly string[]): TemplateResult {
  const { csv: name, download, retrieved, source } = texts().common;
  const on = asOf() ?? new Date().toISOString().slice(0, 10);
  const line = `${source([...new Set(publishers)].join(', '))}. ${retrieved(day(on), location.host)}`;
  return html`
    ${table(title, columns, rows)}
    <p class="chart-actions">
      <button type="button" aria-label=${`${download(name)}: ${title}`} @click=${() => save(fileName(title, on, 'csv'), csv(columns, rows, line))}>${name}</button>
    </p>
  `;
}
