import { html, nothing, type TemplateResult } from 'lit';
import type { Fault } from '../../graph';
import { asWritten } from '../../parts/as-written';
import { texts } from '../../texts';
import type { Excerpt, Row } from './rows';

/** What is wrong with a file: each row at fault between its neighbours, its bad cells marked, and why in plain sight. */
export function faultyRows(faults: readonly Fault[], found: Excerpt | undefined, shown: number, more: () => void): TemplateResult {
  const lines = new Map<number, Fault[]>();
  for (const fault of faults) {
    const line = fault.line ?? 0;
    lines.set(line, [...(lines.get(line) ?? []), fault]);
  }
  const left = lines.size - shown;
  return html`
    ${[...lines].slice(0, shown).map(([line, ofLine]) => block(line, ofLine, found))}
    ${left > 0 ? html`<button type="button" @click=${more}>${texts().desk.upload.moreRows(left)}</button>` : nothing}
  `;
}

function block(line: number, faults: readonly Fault[], found: Excerpt | undefined): TemplateResult {
  const { lineNumber, cell, emptyCell } = texts().desk.upload;
  const rows = found?.around.get(line) ?? [];
  return html`
    <section class="fault">
      <h3>${lineNumber(line)}</h3>
      <ul>
        ${faults.map(
          (one) => html`<li>
            ${one.column || one.field
              ? html`<strong>${one.value ? cell(one.column ?? one.field ?? '', one.value) : emptyCell(one.column ?? one.field ?? '')}</strong>: `
              : nothing}${asWritten(one.reason)}
          </li>`,
        )}
      </ul>
      ${found && rows.length > 0 ? excerptTable(line, rows, found.header, new Set(faults.map((one) => one.column ?? ''))) : nothing}
    </section>
  `;
}

/** Columns stand as the file has them, whichever way the page runs. */
function excerptTable(line: number, rows: readonly Row[], header: readonly string[], bad: ReadonlySet<string>): TemplateResult {
  const { rowsAround, line: label, bad: fault } = texts().desk.upload;
  return html`
    <div class="table" dir="ltr" tabindex="0" role="region" aria-label=${rowsAround(line)}>
      <table class="excerpt">
        <thead>
          <tr><th scope="col">${label}</th>${header.map((one) => html`<th scope="col" class=${bad.has(one) ? 'bad' : nothing}>${one}</th>`)}</tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`<tr class=${row.line === line ? 'at-fault' : 'neighbour'}>
              <th scope="row" class="numeric">${row.line}</th>
              ${header.map((one, place) =>
                row.line === line && bad.has(one)
                  ? html`<td class=${long('bad', row.cells[place])}><mark>${row.cells[place] ?? ''}</mark> <span class="tag tag-warning">${fault}</span></td>`
                  : html`<td class=${long('', row.cells[place])}>${row.cells[place] ?? ''}</td>`,
              )}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}

/** Short codes stay in one piece; titles, addresses and notes may wrap. */
const LONG = 24;
const long = (name: string, text: string | undefined): string => `${name}${(text ?? '').length > LONG ? ' long' : ''}`;

/** Brings the first cell at fault of each table into sight: tables of many columns are wider than a page. */
export function showFaults(within: ParentNode): void {
  for (const table of within.querySelectorAll<HTMLElement>('.fault .table')) {
    const cell = table.querySelector<HTMLElement>('td.bad');
    if (cell && table.dataset['seen'] === undefined) {
      table.dataset['seen'] = '';
      const over = cell.getBoundingClientRect().right - table.getBoundingClientRect().right;
      table.scrollLeft += Math.max(0, over);
    }
  }
}
