import { html, nothing, type PropertyValues } from 'lit';
import { LightElement } from '../light-element';
import { theme } from '../preferences';
import { texts } from '../texts';
import { fileName, save } from './download';
import type { Drawing, Option } from './drawing';
import { csvButton, knownOn, sourceLine, type Listed } from './listing';
import { table } from './table';

/** What a chart shows: the drawing, the same as a table, and where it comes from. */
export interface Shown<Row = never> extends Listed<Row> {
  /** What there is to see in it, for those who cannot see it: one sentence. */
  readonly summary: string;
  readonly option: Option;
  readonly source: string;
  /** How tall the drawing has to be, in pixels, where that follows from what is in it. */
  readonly height?: number;
}

/**
 * A chart in its frame: heading, drawing, the same as a table, downloads of exactly what is shown, and the source. `chosen`
 * events tell what was clicked in the drawing, with ECharts' own description of it in `detail`.
 */
export class EntenteChart extends LightElement {
  static override readonly properties = {
    shown: { attribute: false },
    asTable: { state: true },
  };

  declare shown: Shown | undefined;
  declare private asTable: boolean;
  private drawing: Drawing | undefined;
  private drawn: HTMLElement | undefined;

  constructor() {
    super();
    this.asTable = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.drawing?.end();
    this.drawing = undefined;
    this.drawn = undefined;
  }

  protected override render(): unknown {
    const shown = this.shown;
    if (!shown) {
      return nothing;
    }
    const { asTable, asChart, png, svg, download } = texts().common;
    return html`
      <figure class="chart">
        <figcaption>${shown.title}</figcaption>
        <div class="drawing" role="img" aria-label=${`${shown.title}. ${shown.summary}`} ?hidden=${this.asTable}></div>
        ${this.asTable ? html`<div class="chart-table">${table(shown.title, shown.columns, shown.rows)}</div>` : nothing}
        <div class="chart-foot">
          <p class="source">${sourceLine(shown.source)}</p>
          <div class="chart-actions">
            <button type="button" @click=${() => (this.asTable = !this.asTable)}>
              ${this.asTable ? asChart : asTable}
            </button>
            ${csvButton(shown)}
            <button type="button" aria-label=${`${download(png)}: ${shown.title}`} @click=${() => this.savePicture('png')}>${png}</button>
            <button type="button" aria-label=${`${download(svg)}: ${shown.title}`} @click=${() => this.savePicture('svg')}>${svg}</button>
          </div>
        </div>
      </figure>
    `;
  }

  protected override updated(_: PropertyValues): void {
    void this.draw();
  }

  private async draw(): Promise<void> {
    const shown = this.shown;
    const place = this.querySelector<HTMLElement>('.drawing');
    if (!shown || !place || this.asTable) {
      return;
    }
    // Not as an attribute, not by Lit's styleMap either: the page's policy allows no style in the document.
    place.style.height = shown.height ? `${shown.height}px` : '';
    const { draw } = await import('./drawing');
    if (!this.isConnected) {
      return;
    }
    if (this.drawn !== place) {
      this.drawing?.end();
      this.drawing = draw(place, (chosen) => this.dispatchEvent(new CustomEvent('chosen', { detail: chosen })));
      this.drawn = place;
    }
    this.drawing?.show(shown.option, theme());
  }

  private async savePicture(form: 'png' | 'svg'): Promise<void> {
    const shown = this.shown;
    if (shown) {
      const { picture } = await import('./picture');
      const content = await picture(shown.option, { title: shown.title, source: sourceLine(shown.source), form, theme: theme(), height: shown.height });
      save(fileName(shown.title, knownOn(), form), content);
    }
  }
}

customElements.define('entente-chart', EntenteChart);
