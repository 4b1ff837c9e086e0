import '../first';
import { html, nothing } from 'lit';
import { asOf, go, set } from '../address';
import { AtAddress } from '../at-address';
import { now } from '../clock';
import { day, instant, period, word } from '../format';
import { LightElement } from '../light-element';
import { FigureCard, FigureEffects, FigureSeries, FigureVintages } from '../operations';
import '../parts/as-of';
import '../parts/chart';
import '../parts/cite';
import { empty, failure, loading, notFound, partial } from '../parts/states';
import { askAgain, Question } from '../question';
import { texts } from '../texts';
import { checks } from './figure/checks';
import { effects } from './figure/effects';
import { facts, source } from './figure/facts';
import { listing } from '../parts/listing';
import { entitle } from '../parts/title';
import { figureLink, seriesTitle } from './figure/names';
import { said } from './figure/reading';
import { statement } from './figure/statement';
import { found, type Card, type Head, type Vintage } from './figure/types';
import { vintageColumns, vintagesChart } from './figure/vintages';

/** One figure: its print, what that says, what it was before and after, its checks and its source. */
export class EntenteFigure extends LightElement {
  static override readonly properties = { figure: {} };
  declare figure: string;
  protected readonly address = new AtAddress(this);

  /** Of today, whatever day is chosen: the days on the rail are those on which something became known. */
  private readonly vintages = new Question(this, FigureVintages, () => (this.figure ? { id: this.named } : undefined));
  private readonly series = new Question(this, FigureSeries, () => {
    const key = found(this.vintages.data?.node)?.seriesKey;
    return key ? { id: `series:${key}` } : undefined;
  });
  private readonly card = new Question(this, FigureCard, () => this.asked());
  private readonly effects = new Question(this, FigureEffects, () => this.asked());

  protected override render(): unknown {
    const all = found(this.vintages.data?.node)?.vintages;
    const problems = this.vintages.problems;
    if (!all?.length) {
      return this.vintages.loading ? loading() : problems.some((one) => one.code !== 'BAD_USER_INPUT') ? failure(problems, this.renew) : notFound();
    }
    const head = found(this.series.data?.node) ?? null;
    const label = period(found(this.vintages.data?.node)?.period.label ?? '');
    const title = head ? texts().figure.heading(seriesTitle(head), label) : label;
    entitle(title);
    return html`
      <h1>${title}</h1>
      <entente-as-of .marks=${all.map((one) => one.release.publishedAt)} .from=${first(all)}></entente-as-of>
      ${partial([...problems, ...this.series.problems, ...(this.card.data?.node ? this.card.problems : [])], this.renew)} ${this.notice(all)} ${this.whole(all, head, title)}
    `;
  }

  private whole(all: readonly Vintage[], head: Head | null, title: string): unknown {
    const shown = this.shown();
    if (shown === undefined) {
      return nothing;
    }
    const card = found(this.card.data?.node);
    if (!card || (card.id !== shown && !this.card.loading)) {
      return this.card.loading ? loading() : this.card.problems.length > 0 ? failure(this.card.problems, this.renew) : empty();
    }
    return html`
      <div class=${this.card.loading ? 'waiting' : nothing} aria-busy=${this.card.loading}>
        ${statement(card, head ? word(head.unit).toLowerCase() : '')}
        <div class="figure-columns">
          <div>${this.history(all, title)} ${this.worked(card)}</div>
          <div class="figure-side">${facts(card, head)} ${source(card, head)} <entente-cite .figures=${[card.id]}></entente-cite></div>
        </div>
      </div>
    `;
  }

  private history(all: readonly Vintage[], title: string): unknown {
    const { onlyVintage, vintages: heading } = texts().figure;
    return html`
      <section>
        <h2>${heading}</h2>
        ${all.length === 1
          ? html`<p>${onlyVintage(day((all[0] as Vintage).release.publishedOn))}</p>
              ${listing(title, vintageColumns(all, this.shown() ?? ''), all, all.map((one) => one.release.publisher))}`
          : html`<entente-chart class="chart-small" .shown=${vintagesChart(all, { title, shown: this.shown() ?? '', at: moment() })} @chosen=${open}></entente-chart>`}
      </section>
    `;
  }

  private worked(card: Card): unknown {
    const worked = found(this.effects.data?.node);
    if (worked?.id !== card.id) {
      return this.effects.loading ? loading() : failure(this.effects.problems, () => this.effects.renew());
    }
    return html`
      ${worked.revisionEffects ? effects(worked.revisionEffects, card) : nothing} ${checks(worked.checks ?? [], card.id, this.series.data?.indicators ?? [])}
      ${partial(this.effects.problems, () => this.effects.renew())}
    `;
  }

  /** Where what is shown is not the last word, or not what the address names, it says so first. */
  private notice(all: readonly Vintage[]): unknown {
    const { embargoed, firstKnown, goToFirst, notKnown, notYet, revisedSince, seeLatest } = texts().figure;
    const shown = this.shown();
    const own = all.find((one) => one.id === this.named);
    const oldest = all[0] as Vintage;
    if (shown === undefined) {
      return html`<div class="notice">
        <p>${notKnown(day(asOf()))} ${firstKnown(day(oldest.release.publishedOn))}</p>
        <button type="button" @click=${() => set({ asOf: oldest.release.publishedAt.slice(0, 10) }, 'push')}>${goToFirst}</button>
      </div>`;
    }
    if (own && shown !== own.id) {
      return html`<div class="notice"><p>${notYet(day(asOf()), day(own.release.publishedOn))}</p></div>`;
    }
    const current = all.find((one) => one.id === shown);
    if (current && published(current) > now()) {
      return html`<div class="notice"><p><strong>${embargoed(instant(current.release.publishedAt))}</strong></p></div>`;
    }
    const last = all.filter((one) => published(one) <= moment()).at(-1);
    return last && last.id !== shown
      ? html`<div class="notice">
          <p>${revisedSince(last.printed || said(last), day(last.release.publishedOn))}</p>
          <a href=${figureLink(last.id)}>${seeLatest}</a>
        </div>`
      : nothing;
  }

  private asked(): { id: string; asOf: string | undefined } | undefined {
    const shown = this.shown();
    return shown === undefined ? undefined : { id: shown, asOf: asOf() };
  }

  /** The named vintage, or the one that was in force on an earlier day; undefined while none is known. */
  private shown(): string | undefined {
    const day = asOf();
    if (!this.figure || day === undefined) {
      return this.figure ? this.named : undefined;
    }
    const known = (found(this.vintages.data?.node)?.vintages ?? []).filter((one) => published(one) <= moment());
    return (known.find((one) => one.id === this.named) ?? known.at(-1))?.id;
  }

  private get named(): string {
    return this.figure.startsWith(KIND) ? this.figure : KIND + this.figure;
  }

  private readonly renew = (): void => askAgain(this);
}

const KIND = 'figure:';

const published = (one: Vintage): number => Date.parse(one.release.publishedAt);

/** The chosen day's beginning, as the graph counts a date; else now. */
const moment = (): number => (asOf() === undefined ? now() : Date.parse(asOf() ?? ''));

/** A little before the first vintage, so that one can go to where nothing was known. */
function first(all: readonly Vintage[]): string {
  const year = Number((all[0] as Vintage).release.publishedAt.slice(0, 4)) - 1;
  return `${year}-01-01`;
}

function open(event: CustomEvent<{ data?: { id?: string } }>): void {
  const id = event.detail.data?.id;
  if (id) {
    go(figureLink(id));
  }
}

customElements.define('entente-figure', EntenteFigure);
