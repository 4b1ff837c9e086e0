import { html, nothing, type TemplateResult } from 'lit';
import { bare, go, link } from '../../address';
import { between, period } from '../../format';
import { DeskCorrect, DeskFigure, DeskSeries, type DeskFigureData } from '../../operations';
import { asWritten } from '../../parts/as-written';
import { failure, loading } from '../../parts/states';
import { askAgain, Question } from '../../question';
import { texts } from '../../texts';
import { isUnclear } from '../figure/print';
import { Deed } from '../../deed';
import { Form, refusal, toFault, wrong } from './form';
import { forget } from './typed';
import { DeskView, gone, type Role } from './view';

type Figure = Extract<NonNullable<DeskFigureData['node']>, { readonly printed: string }>;

/** A reading for a print that nobody can read with certainty: a number that it allows, and where that can be seen. */
export class EntenteDeskCorrect extends DeskView {
  static override readonly properties = { figure: {} };
  declare figure: string;
  protected override readonly needs: readonly Role[] = ['editor'];
  private readonly found = new Question(this, DeskFigure, () => ({ id: `figure:${this.figure}` }));
  private readonly series = new Question(this, DeskSeries, () => (this.shown() ? { id: `series:${this.shown()?.seriesKey}` } : undefined));
  private readonly correcting = new Deed(this, DeskCorrect);

  protected override heading(): string {
    return texts().desk.correct.title;
  }

  protected override content(): unknown {
    const { data, problems } = this.found;
    const figure = this.shown();
    if (!figure) {
      return problems.length > 0 ? failure(problems, () => askAgain(this)) : data ? gone() : loading();
    }
    return html`${this.facts(figure)} ${isUnclear(figure) ? this.form(figure) : html`<p class="notice">${texts().desk.correct.clear}</p>`}`;
  }

  private shown(): Figure | undefined {
    const node = this.found.data?.node;
    return node && 'printed' in node ? node : undefined;
  }

  private facts(figure: Figure): TemplateResult {
    const { lead, print, allowed } = texts().desk.correct;
    const node = this.series.data?.node;
    const series = node && 'key' in node ? node : undefined;
    return html`
      <p>${lead}</p>
      <dl class="facts">
        <dt>${texts().desk.release.series}</dt>
        <dd>${asWritten(series ? `${series.indicator.name}: ${series.refArea.name}, ${series.counterpartArea.name}` : figure.seriesKey)}</dd>
        <dt>${texts().desk.release.period}</dt><dd>${period(figure.period.label)}</dd>
        <dt>${print}</dt><dd><bdi dir="ltr" class=${isUnclear(figure) ? 'printed damaged' : 'printed'}>${figure.printed}</bdi></dd>
        ${isUnclear(figure) ? html`<dt>${allowed}</dt><dd>${allowedBy(figure)}</dd>` : nothing}
        <dt>${texts().desk.release.title}</dt><dd>${asWritten(`${figure.release.publisher}, ${figure.release.title}`)}</dd>
      </dl>
    `;
  }

  private form(figure: Figure): TemplateResult {
    const { value, valueHint, evidence, button } = texts().desk.correct;
    const form = new Form(`correct/${figure.id}`, () => this.requestUpdate());
    const { problems } = this.correcting;
    return html`
      <form class="fields" @submit=${(event: Event) => void this.send(event, figure, form)}>
        ${form.field({ name: 'value', label: value, hint: valueHint(allowedBy(figure)), wrong: outside(figure, form.text('value')) ?? wrong(problems, 'value') })}
        ${form.field({ name: 'evidence', label: evidence, type: 'url', hint: texts().desk.addressHint, wrong: wrong(problems, 'evidenceUrl') })}
        ${refusal(this.correcting, ['value', 'evidenceUrl'])}
        <div class="actions"><button class="primary" ?disabled=${this.correcting.running}>${button}</button></div>
      </form>
    `;
  }

  private async send(event: Event, figure: Figure, form: Form): Promise<void> {
    event.preventDefault();
    const value = form.text('value');
    if (outside(figure, value) && toFault(this)) {
      return;
    }
    const done = await this.correcting.carryOut({ figureId: figure.id, value: Number(value.replace(/[,\s]/g, '')), evidenceUrl: form.text('evidence') });
    if (done?.correctReading) {
      forget(form.name);
      go(link(['desk', 'release', bare(done.correctReading.id)]));
    }
  }
}

/** 557,000 to 557,999; or 7,569 or 7,569,000 to 7,569,999. */
const allowedBy = (figure: Figure): string =>
  figure.candidates.map(between).join(texts().desk.release.or);

function outside(figure: Figure, typed: string): string | undefined {
  const { notANumber, outside: said } = texts().desk.correct;
  const text = typed.replace(/[,\s]/g, '');
  if (text === '') {
    return undefined;
  }
  if (!/^-?\d+(\.\d+)?$/.test(text)) {
    return notANumber;
  }
  const value = Number(text);
  const fits = figure.candidates.some((one) => (one.low === null || value >= one.low) && (one.high === null || value <= one.high));
  return fits ? undefined : said(allowedBy(figure));
}

customElements.define('entente-desk-correct', EntenteDeskCorrect);
