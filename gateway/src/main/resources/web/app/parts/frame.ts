import { html, nothing, type TemplateResult } from 'lit';
import { texts } from '../texts';
import { fileName, save } from './download';
import { csvButton, knownOn, sourceLine, type Listed } from './listing';
import { table } from './table';

/** What a drawing shows: the same as a table, and where it comes from. */
export interface Framed<Row = never> extends Listed<Row> {
  /** What there is to see in it, for those who cannot see it: one sentence. */
  readonly summary: string;
  readonly source: string;
}

export type Form = 'png' | 'svg';

interface Parts {
  readonly drawing: TemplateResult;
  readonly asTable: boolean;
  readonly turn: () => void;
  readonly picture: (form: Form) => Promise<Blob>;
}

/** A drawing in its frame: heading, the same as a table, downloads of exactly what is shown, and the source. */
export function frame<Row>(shown: Framed<Row>, { drawing, asTable, turn, picture }: Parts): TemplateResult {
  const { asTable: tableWord, asChart, png, svg, download } = texts().common;
  const file = (form: Form, name: string) => html`
    <button type="button" aria-label=${`${download(name)}: ${shown.title}`}
      @click=${async () => save(fileName(shown.title, knownOn(), form), await picture(form))}>${name}</button>
  `;
  return html`
    <figure class="chart">
      <figcaption>${shown.title}</figcaption>
      ${drawing}
      ${asTable ? html`<div class="chart-table">${table(shown.title, shown.columns, shown.rows)}</div>` : nothing}
      <div class="chart-foot">
        <p class="source">${sourceLine(shown.source)}</p>
        <div class="chart-actions">
          <button type="button" @click=${turn}>${asTable ? asChart : tableWord}</button>
          ${csvButton(shown)} ${file('png', png)} ${file('svg', svg)}
        </div>
      </div>
    </figure>
  `;
}
