import '../first';
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { asOf, go, parameter, set } from '../address';
import { AtAddress } from '../at-address';
import { day, period, word } from '../format';
import { LightElement } from '../light-element';
import { SeriesFigures, type SeriesFiguresVariables } from '../operations';
import '../parts/as-of';
import '../parts/chart';
import { empty, failure, loading, notFound, partial } from '../parts/states';
import { table } from '../parts/table';
import { entitle } from '../parts/title';
import { language } from '../preferences';
import { askAgain, Question } from '../question';
import { texts } from '../texts';
import { fact } from './figure/facts';
import { figureLink, seriesTitle } from './figure/names';
import { print } from './figure/print';
import { said } from './figure/reading';
import { found } from './figure/types';
import { changedSince } from './series/changed';
import { idOf, seriesChart, type Pointed } from './series/chart';
import { briefColumns } from './series/columns';
import { Older } from './series/older';
import type { Figure, Release, Series } from './series/types';

/** As many rows as are in sight before somebody asks for all. */
const ROWS = 12;

/** One series: every figure with its print, on one axis with its bounds and its earlier states. */
export class EntenteSeries extends LightElement {
  static override readonly properties = { key: {}, all: { state: true } };
  declare key: string;
  declare private all: boolean;
  protected readonly address = new AtAddress(this);

  private readonly then = new Question(this, SeriesFigures, () => this.asked());
  private readonly older = new Older(this, this.then, () => this.asked());
  /** Today's state beside an earlier day: the ghost, what changed since, and all days on the rail. */
  private readonly today = new Question(this, SeriesFigures, (): SeriesFiguresVariables | undefined => (this.key && asOf() ? { id: this.named } : undefined));
  private readonly olderToday = new Older(this, this.today, () => ({ id: this.named }));

  constructor() {
    super();
    this.key = '';
    this.all = false;
  }

  protected override render(): unknown {
    const series = found(this.then.data?.node);
    const now = found(this.today.data?.node);
    const named = series ?? now;
    if (!named) {
      const { loading: waiting, problems } = this.then;
      return waiting || this.today.loading ? loading() : problems.some((one) => one.code !== 'BAD_USER_INPUT') ? failure(problems, this.renew) : notFound();
    }
    const title = seriesTitle(named);
    entitle(title);
    const marks = (now ?? named).vintages ?? [];
    return html`
      <h1>${title}</h1>
      ${head(named)}
      <entente-as-of .marks=${marks.map((one) => one.publishedAt)} .from=${`${Number(marks[0]?.publishedAt.slice(0, 4) ?? 2003) - 1}-01-01`}></entente-as-of>
      ${partial([...this.then.problems, ...this.older.problems, ...this.today.problems], this.renew)} ${series ? this.body(series) : empty()}
    `;
  }

  private body(series: Series): unknown {
    const { loadingOlder, noFigures } = texts().figure;
    const figures = [...this.older.figures, ...(series.figures ?? [])];
    if (figures.length === 0) {
      return series.figures === null ? nothing : empty(noFigures);
    }
    const now = asOf() ? [...this.olderToday.figures, ...(found(this.today.data?.node)?.figures ?? [])] : [];
    const compared = series.vintages?.find((one) => one.id === parameter('vintage'));
    return html`
      ${summary(figures)} ${this.vintageChoice(series.vintages ?? [], compared)}
      ${this.older.loading ? html`<p role="status" class="muted">${loadingOlder}</p>` : nothing}
      <entente-chart
        .shown=${guard([this.then.data, this.older.figures, this.today.data, this.olderToday.figures, compared?.id, language()], () =>
          seriesChart({ series, figures, now, compared }),
        )}
        @chosen=${(event: CustomEvent<Pointed>) => open(idOf(figures, event.detail))}
      ></entente-chart>
      ${this.unclear(figures)} ${asOf() && now.length > 0 ? changedSince(figures, now, asOf() ?? '', series.publisher) : nothing} ${this.rows(figures)}
    `;
  }

  private vintageChoice(vintages: readonly Release[], compared: Release | undefined): unknown {
    const { vintageLabel, vintageNone, vintageOption } = texts().figure;
    return vintages.length > 1
      ? html`<p class="vintage-choice">
          <label for="vintage">${vintageLabel}</label>
          <select id="vintage" @change=${(event: Event) => set({ vintage: (event.target as HTMLSelectElement).value }, 'push')}>
            <option value="" .selected=${!compared}>${vintageNone}</option>
            ${vintages.map((one) => html`<option value=${one.id} .selected=${one === compared}>${vintageOption(day(one.publishedOn), one.title)}</option>`)}
          </select>
        </p>`
      : nothing;
  }

  private unclear(figures: readonly Figure[]): unknown {
    const { unclearFigures, unclearHint } = texts().figure;
    const all = figures.filter((one) => one.value === null);
    return all.length > 0
      ? html`<section><h2>${unclearFigures}</h2><p class="muted">${unclearHint}</p>${table(unclearFigures, briefColumns(), all)}</section>`
      : nothing;
  }

  private rows(figures: readonly Figure[]): unknown {
    const { figures: heading, latestFirst, showAll } = texts().figure;
    const sorted = [...figures].reverse();
    return html`
      <section>
        <h2>${heading}</h2>
        ${guard([figures.length, this.then.data, this.all, language()], () => table(latestFirst, briefColumns(), this.all ? sorted : sorted.slice(0, ROWS)))}
        ${figures.length > ROWS && !this.all ? html`<button type="button" @click=${() => (this.all = true)}>${showAll(figures.length)}</button>` : nothing}
      </section>
    `;
  }

  private asked(): SeriesFiguresVariables | undefined {
    return this.key ? { id: this.named, asOf: asOf() } : undefined;
  }

  private get named(): string {
    return this.key.startsWith(KIND) ? this.key : KIND + this.key;
  }

  private readonly renew = (): void => askAgain(this);
}

const KIND = 'series:';

/** What is counted, by whom, how. */
function head(series: Series): unknown {
  const { counterpart, definition, frequency, publisher, unit } = texts().figure;
  const { counterpartMeaning } = series.indicator;
  return html`
    <dl class="facts series-head">
      ${series.indicator.definition ? fact(definition, series.indicator.definition) : nothing} ${fact(publisher, series.publisher)}
      ${fact(unit, word(series.unit))} ${fact(frequency, word(series.frequency))}
      ${series.counterpartArea.code === '001' || counterpartMeaning === 'NONE' ? nothing : fact(counterpart, `${series.counterpartArea.name}, ${word(counterpartMeaning)}`)}
    </dl>
  `;
}

/** The last one and the highest one, each with its print. */
function summary(figures: readonly Figure[]): unknown {
  const { highest, latest } = texts().figure;
  const certain = figures.filter((one) => one.value !== null);
  const top = certain.reduce<Figure | undefined>((best, one) => (best && (best.value ?? 0) >= (one.value ?? 0) ? best : one), undefined);
  const card = (name: string, one: Figure) => html`
    <li class="card">
      <p class="statement-label">${name}: <a href=${figureLink(one.id)}>${period(one.period.label)}</a></p>
      <p class="statement-value">${one.printed ? print(one) : said(one)}</p>
      ${one.printed && one.printed !== said(one) ? html`<p class="muted">${said(one)}</p>` : nothing}
    </li>
  `;
  return html`<ul class="cards">${card(latest, figures.at(-1) as Figure)}${top && figures.length > 1 ? card(highest, top) : nothing}</ul>`;
}

function open(id: string | undefined): void {
  if (id) {
    go(figureLink(id));
  }
}

customElements.define('entente-series', EntenteSeries);
