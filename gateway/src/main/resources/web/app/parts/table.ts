import { html, nothing, type TemplateResult } from 'lit';
import { texts } from '../texts';

/** A column of a table, which is also one of its CSV file: `text` is written to both, `shown` in its stead on the page. */
export interface Column<Row> {
  readonly name: string;
  readonly text: (row: Row) => string | number | null | undefined;
  readonly shown?: (row: Row) => unknown;
  readonly numeric?: boolean;
}

/** How what is made of each comes into the page. */
export type Coming = <One>(all: readonly One[], made: (one: One) => TemplateResult) => unknown;

const atOnce: Coming = (all, made) => all.map(made);

/** More rows than this take a browser seconds to lay out. Files have all of them. */
const MOST = 500;

/**
 * A table that says what a chart shows, for those who cannot see that or who want the numbers.
 *
 * @param coming how its rows come: all of them at once, unless something else is looked at first
 */
export function table<Row>(
  caption: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  coming: Coming = atOnce,
): TemplateResult {
  return html`
    <div class="table" tabindex="0" role="region" aria-label=${caption}>
      <table>
        <caption>${caption}<small>${texts().common.rows(rows.length)}</small></caption>
        <thead>
          <tr>${columns.map((one) => html`<th scope="col" class=${one.numeric ? 'numeric' : nothing}>${one.name}</th>`)}</tr>
        </thead>
        <tbody>${coming(rows.slice(0, MOST), (row) => html`<tr>${columns.map((one) => cell(one, row))}</tr>`)}</tbody>
      </table>
      ${rows.length > MOST ? html`<p class="muted">${texts().common.firstRows(MOST, rows.length)}</p>` : nothing}
    </div>
  `;
}

/** Without a class to be set where there is none: there are thousands of them. */
function cell<Row>({ numeric, shown, text }: Column<Row>, row: Row): TemplateResult {
  const content = shown?.(row) ?? text(row) ?? '';
  return numeric ? html`<td class="numeric">${content}</td>` : html`<td>${content}</td>`;
}
