import { html, type TemplateResult } from 'lit';
import { asOf } from '../address';
import { today } from '../clock';
import { day } from '../format';
import { texts } from '../texts';
import { csv, fileName, save } from './download';
import { table, type Column } from './table';

/** The day as of which everything is shown. */
export const knownOn = (): string => (asOf() ?? today()).slice(0, 10);

/** Where rows and drawings come from, for the page and for files: the publishers where there are any, the day and the address. */
export function sourceLine(publishers = '', address = location.host): string {
  const { retrieved, source } = texts().common;
  const known = retrieved(day(knownOn()), address);
  return publishers ? `${source(publishers)}. ${known}` : known;
}

/** What is shown as rows. The rows may be made only when they are asked for. */
export interface Listed<Row> {
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** The publishers, as the source line names them. */
  readonly source?: string;
}

/** Publishers as a source line names them, each once. */
export const named = (publishers: readonly string[]): string => [...new Set(publishers)].join(', ');

/** Saves exactly these rows, with where they come from below them. */
export function csvButton<Row>(listed: Listed<Row>, address?: string): TemplateResult {
  const { csv: name, download } = texts().common;
  const write = () => save(fileName(listed.title, knownOn(), 'csv'), csv(listed.columns, listed.rows, sourceLine(listed.source, address)));
  return html`<button type="button" aria-label=${`${download(name)}: ${listed.title}`} @click=${write}>${name}</button>`;
}

/** The file of a list that is no table on the page. */
export const listFile = <Row>(listed: Listed<Row>, address?: string): TemplateResult => html`<p class="chart-actions">${csvButton(listed, address)}</p>`;

/** A table that has no chart, with its file. */
export function listing<Row>(title: string, columns: readonly Column<Row>[], rows: readonly Row[], publishers: readonly string[] = []): TemplateResult {
  return html`
    ${table(title, columns, rows)} ${listFile({ title, columns, rows, source: named(publishers) })}
  `;
}
