import { html, nothing, type TemplateResult } from 'lit';
import { asOf, go, link } from '../../address';
import { AtAddress } from '../../at-address';
import { LightElement } from '../../light-element';
import { CorridorComparison, CorridorView, type CorridorComparisonData, type CorridorComparisonVariables } from '../../operations';
import '../../parts/as-of';
import '../../parts/chart';
import type { Shown } from '../../parts/chart';
import { empty, failure, loading, notFound, partial } from '../../parts/states';
import { entitle } from '../../parts/title';
import { language } from '../../preferences';
import { askAgain, Question } from '../../question';
import { texts } from '../../texts';
import { agreementAddress } from '../agreement/names';
import { agreed, choose, happened, unanswered } from './agreed';
import { chartOf } from './chart';
import { comparable, comparedOf, knownThen, shownThen, yearsOf, type Years } from './choices';
import { comparison } from './comparison';
import { figureOf, type About } from './drawing/tip';
import { legend } from './legend';
import './money';
import { picker, years } from './picker';
import { planOf, type Plan } from './plan';
import { Rest } from './rest';
import type { Row } from './rows';
import { since } from './since';
import { opening, span, yearOf } from '../../time';
import type { Corridor, Series } from './view';

/** One corridor: its history, what was agreed on it, and what was known of both on the day that is looked at. */
export class EntenteCorridorPage extends LightElement {
  static override readonly properties = { origin: {}, destination: {} };
  declare origin: string;
  declare destination: string;
  protected readonly address = new AtAddress(this);

  private readonly view = new Question(this, CorridorView, () => ({ ...this.ends(), asOf: asOf() }));
  private readonly today = new Question(this, CorridorView, () => (asOf() ? this.ends() : undefined));
  private readonly compared = new Question<CorridorComparisonData, CorridorComparisonVariables>(this, CorridorComparison, () => {
    const corridor = this.view.data?.corridor;
    const asked = corridor ? comparedOf(corridor, this.shown(corridor)) : undefined;
    return asked ? { ...this.ends(), ...asked, asOf: asOf() } : undefined;
  });
  private readonly rest = new Rest(this);
  private drawn: { readonly of: readonly unknown[]; readonly plan: Plan; readonly chart: Shown<Row> } | undefined;

  private shown(then: Corridor | null | undefined, now?: Corridor): readonly Series[] {
    const known = now ?? (asOf() ? this.today.data?.corridor : undefined);
    return shownThen(then?.series ?? [], known?.series ?? undefined);
  }

  private ends(): { readonly origin: string; readonly destination: string } {
    return { origin: this.origin.toUpperCase(), destination: this.destination.toUpperCase() };
  }

  protected override render(): unknown {
    const { data, problems, loading: asking } = this.view;
    const again = () => {
      askAgain(this);
      this.rest.renew();
    };
    if (!data?.corridor) {
      const { origin, destination } = this.ends();
      const head = html`<h1>${texts().corridor.name(origin, destination)}</h1>`;
      return problems.length > 0 ? html`${head}${failure(problems, again)}` : asking || !data ? html`${head}${loading()}` : notFound();
    }
    const then = this.rest.whole(data.corridor, asOf());
    const now = asOf() && this.today.data?.corridor ? this.rest.whole(this.today.data.corridor, undefined) : undefined;
    const t = texts().corridor;
    const name = t.name(then.origin.name, then.destination.name);
    entitle(name);
    const chosen = comparedOf(then, this.shown(then, now));
    return html`
      ${this.head(then, name)}
      <entente-as-of .marks=${marks(now ?? then)} from=${`${firstYear(now ?? then)}-01-01`}></entente-as-of>
      ${partial([...problems, ...(asOf() ? this.today.problems : []), ...this.rest.problems], again)} ${this.history(then, now)}
      ${now && asOf() && !this.rest.busy ? since(asOf()?.slice(0, 10) ?? '', then, now) : nothing}
      ${comparison(this.compared, { agreements: then.agreements, series: then.series, compared: chosen })}
      ${agreed(then.agreements, chosen?.event, comparable(then.series ?? []).length > 0)}
      <entente-corridor-money .corridor=${then}></entente-corridor-money>
      ${happened(then)}
    `;
  }

  private head({ origin, destination, via }: Corridor, name: string): TemplateResult {
    const t = texts().corridor;
    return html`
      <header class="corridor-head">
        <p class="kicker"><a href=${link(['corridor'])}>${t.all}</a></p>
        <h1>${name}</h1>
        <nav class="links" aria-label=${t.areas}>
          <a href=${link(['area', origin.code])}>${t.about(origin.name)}</a>
          <a href=${link(['area', destination.code])}>${t.about(destination.name)}</a>
          <a href=${link(['corridor', destination.code, origin.code])}>${t.other(destination.name, origin.name)}</a>
        </nav>
        ${via && via.length > 0 ? html`<p class="muted">${t.via(via.map((one) => one.name).join(', '))}</p>` : nothing}
      </header>
    `;
  }

  private history(then: Corridor, now: Corridor | undefined): TemplateResult {
    const t = texts().corridor;
    const series = (now?.series ?? then.series ?? []).map((one) => knownThen(one, then.series ?? []));
    const shown = this.shown(then, now);
    const everything = everyYear(now ?? then);
    const usual = usualYears(now ?? then, everything);
    const chosen = yearsOf(usual, everything);
    const { plan, chart } = this.planned(then, now, chosen);
    const nothingThere = plan.panels.length + plan.bars.length + plan.strips.length === 0;
    return html`
      <section class="history">
        ${series.length > 0 ? picker(series, shown) : then.series ? empty(asOf() ? undefined : t.noSeries) : unanswered()}
        ${years(chosen, usual, everything)}
        ${series.length > 0 && shown.length === 0 ? html`<p class="muted">${t.noneShown}</p>` : nothing}
        ${nothingThere
          ? empty()
          : html`
              <entente-chart class="corridor-chart" .shown=${chart} @chosen=${this.clicked}></entente-chart>
              <p class="hint">${t.zoomHint}</p>
              ${legend(plan)}
            `}
      </section>
    `;
  }

  /** Drawn anew only when something in it has changed, so that what somebody zoomed to stays. */
  private planned(then: Corridor, now: Corridor | undefined, chosen: Years): { readonly plan: Plan; readonly chart: Shown<Row> } {
    const result = this.compared.data?.corridor?.beforeAfter ?? undefined;
    const series = then.series ?? [];
    const shown = this.shown(then, now);
    const compared = comparedOf(then, shown);
    const matching = compared && result?.event.id === compared.event ? result : undefined;
    const of = [this.view.data, this.today.data, series.map((one) => one.figures?.length).join(), matching, location.search, language()];
    if (!this.drawn || of.some((one, place) => one !== this.drawn?.of[place])) {
      const plan = planOf({ then, now, shown, years: chosen, compared, comparison: matching, asOf: asOf() });
      this.drawn = { of, plan, chart: chartOf(plan, then, chosen) };
    }
    return this.drawn;
  }

  private readonly clicked = ({ detail }: CustomEvent<About>): void => {
    const { event, bar } = detail.data ?? {};
    const figure = this.drawn && figureOf(detail, this.drawn.plan);
    if (event) {
      choose(event.id);
    } else if (bar) {
      go(agreementAddress(bar.agreement.id));
    } else if (figure) {
      go(link(['figure', figure.id]));
    }
  };
}

/** Days on which something came to be known: releases, and what agreements went through. */
function marks({ series, agreements }: Corridor): string[] {
  const releases = (series ?? []).flatMap((one) => one.figures ?? []).map((one) => one.release.publishedAt.slice(0, 10));
  const events = (agreements ?? []).flatMap((one) => one.events).map((one) => one.publishedOn).filter((one) => one.length === 10);
  return [...new Set([...releases, ...events])];
}

const figureYears = ({ series }: Corridor): readonly number[] =>
  (series ?? []).flatMap((one) => one.figures ?? []).flatMap(({ period }) => [yearOf(opening(period.start)), yearOf(opening(period.end))]);

const eventYears = ({ agreements, timeline }: Corridor): readonly number[] => [
  ...(agreements ?? []).flatMap((one) => one.events).map((one) => yearOf(span(one.effectiveOn ?? one.actedOn).first)),
  ...(timeline ?? []).flatMap((one) => ('on' in one ? [yearOf(span(one.on).first)] : [])),
];

function everyYear(corridor: Corridor): Years {
  const present = yearOf(Date.now());
  const all = [...figureYears(corridor), ...eventYears(corridor)];
  return { from: all.reduce((least, one) => Math.min(least, one), present), to: all.reduce((most, one) => Math.max(most, one), present) };
}

/** From the first figure on: agreements from long before reach in from the edge. */
function usualYears(corridor: Corridor, all: Years): Years {
  const figures = figureYears(corridor);
  return figures.length === 0 ? all : { from: Math.max(figures.reduce((least, one) => Math.min(least, one)) - 1, all.from), to: all.to };
}

const firstYear = (corridor: Corridor): number => Math.min(everyYear(corridor).from, 2002);

customElements.define('entente-corridor-page', EntenteCorridorPage);
