import { html, nothing, type TemplateResult } from 'lit';
import { texts } from '../texts';

/** A column of a table, which is also one of its CSV file: `text` is written to both, `shown` in its stead on the page. */
export interface Column<Row> {
  readonly name: string;
  readonly text: (row: Row) => string | number | null | undefined;
  readonly shown?: (row: Row) => unknown;
  readonly numeric?: boolean;
}

/** More rows than this take a browser seconds to lay out. Files have all of them. */
const MOST = 500;

/** A table that says what a chart shows, for those who cannot see that or who want the numbers. */
export function table<Row>(caption: string, columns: readonly Column<Row>[], rows: readonly Row[]): TemplateResult {
  return html`
    <div class="table" tabindex="0" role="region" aria-label=${caption}>
      <table>
        <caption>${caption}<small>${texts().common.rows(rows.length)}</small></caption>
        <thead>
          <tr>${columns.map((one) => html`<th scope="col" class=${one.numeric ? 'numeric' : nothing}>${one.name}</th>`)}</tr>
        </thead>
        <tbody>
          ${rows.slice(0, MOST).map(
            (row) => html`<tr>
              ${columns.map((one) => html`<td class=${one.numeric ? 'numeric' : nothing}>${one.shown?.(row) ?? one.text(row) ?? ''}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
      ${rows.length > MOST ? html`<p class="muted">${texts().common.firstRows(MOST, rows.length)}</p>` : nothing}
    </div>
  `;
}
