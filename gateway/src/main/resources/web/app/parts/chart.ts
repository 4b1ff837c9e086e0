import { html, nothing, type PropertyValues } from 'lit';
import { LightElement } from '../light-element';
import { theme } from '../preferences';
import type { Drawing, Option } from './drawing';
import { frame, type Form, type Framed } from './frame';
import { sourceLine } from './listing';

/** What a chart shows: the drawing, the same as a table, and where it comes from. */
export interface Shown<Row = never> extends Framed<Row> {
  readonly option: Option;
  /** How tall the drawing has to be, in pixels, where that follows from what is in it. */
  readonly height?: number;
}

/** A chart in its frame. `chosen` events tell what was clicked in the drawing, with ECharts' own description of it in `detail`. */
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
    return shown
      ? frame(shown, {
          drawing: html`<div class="drawing" role="img" aria-label=${`${shown.title}. ${shown.summary}`} ?hidden=${this.asTable}></div>`,
          asTable: this.asTable,
          turn: () => (this.asTable = !this.asTable),
          picture: (form) => file(shown, form),
        })
      : nothing;
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
    this.drawing?.show(shown.option);
  }
}

async function file({ height, option, source, title }: Shown, form: Form): Promise<Blob> {
  const { picture } = await import('./picture');
  return picture(option, { title, source: sourceLine(source), form, theme: theme(), height });
}

customElements.define('entente-chart', EntenteChart);
