import { html, nothing, type TemplateResult } from 'lit';
import { asOf, go, link, parameter } from '../address';
import { AtAddress } from '../at-address';
import { today } from '../clock';
import { period as inWords } from '../format';
import type { Problem } from '../graph';
import { LightElement } from '../light-element';
import { MapAgreements, MapCorridors, MapFigures, MapNews } from '../operations';
import '../parts/as-of';
import '../parts/chart';
import type { Shown } from '../parts/chart';
import { empty, failure, loading, partial } from '../parts/states';
import { table } from '../parts/table';
import { entitle } from '../parts/title';
import { language } from '../preferences';
import { Question } from '../question';
import { texts } from '../texts';
import { choices, indicatorChoices, type IndicatorChoice } from './map/choices';
import { corridors, periods, richest, type Corridor } from './map/corridors';
import { legend } from './map/legend';
import { biggest, columns, corridorLink } from './map/lists';
import { news, releaseDays } from './map/news';
import { placesOf, worldOption, type Target } from './map/option';
import { around, closer, whole, type View } from './map/view';
import { figureText, told } from './map/words';
import { world } from './map/world';

const STEP = 1.6;

/** The first page: corridors on a map for what is counted and when, the same as tables, and what is new. */
export class EntenteMap extends LightElement {
  static override readonly properties = { view: { state: true }, shapes: { state: true } };

  /** What part of the world is seen; undefined for that which holds all corridors. */
  declare private view: View | undefined;
  declare private shapes: 'coming' | 'there' | 'missing';
  protected readonly address = new AtAddress(this);

  private readonly start = new Question(this, MapCorridors, () => ({ asOf: asOf() ?? null }));
  private readonly agreed = new Question(this, MapAgreements, () => ({ asOf: asOf() ?? null }));
  private readonly published = new Question(this, MapNews, () => ({ today: today() }));
  private readonly figures = new Question(this, MapFigures, () => this.asked(null));
  /** The chosen period, where it is older than what is asked for at first. */
  private readonly older = new Question(this, MapFigures, () => {
    const period = parameter('period');
    const there = this.figures.data?.series?.nodes;
    return period && there && !periods(there).some(({ label }) => label === period) ? this.asked(period) : undefined;
  });
  private kept: { readonly of: readonly unknown[]; readonly shown: Shown<Corridor> } | undefined;

  constructor() {
    super();
    this.shapes = 'coming';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    world().then(
      () => (this.shapes = 'there'),
      () => (this.shapes = 'missing'),
    );
  }

  protected override render(): unknown {
    const words = texts().map;
    entitle(words.title);
    return html`
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      <entente-as-of .marks=${releaseDays(this.published.data)}></entente-as-of>
      ${this.content()}
      ${this.published.data ? news(this.published.data) : nothing}
    `;
  }

  private content(): TemplateResult {
    const asked = [this.start, this.agreed, this.figures, this.older, this.published];
    const again = () => asked.forEach((one) => one.renew());
    const problems = this.problems();
    if (!this.start.data?.indicators && !this.agreed.data?.corridors) {
      return this.start.loading || this.agreed.loading ? loading() : failure(problems, again);
    }
    const all = this.start.data?.indicators && this.start.data.series ? indicatorChoices(this.start.data) : undefined;
    const code = this.indicator();
    const series = [...(this.figures.data?.series?.nodes ?? []), ...(this.older.data?.series?.nodes ?? [])];
    const known = periods(series);
    const period = parameter('period') ?? richest(known);
    const withAgreements = parameter('agreements') !== 'off';
    const rows = corridors(series, period, this.agreed.data ?? undefined).filter((one) => one.counted || withAgreements);
    return html`
      ${partial(problems, again)}
      ${choices({ indicators: all, indicator: code, periods: known, period, agreements: withAgreements })}
      ${this.figures.loading && !this.figures.data ? loading() : this.drawn(rows, all?.find(({ indicator }) => indicator.code === code), period)}
    `;
  }

  /** Each once. What is missing of the corridors while all series are there is the agreements' side of them. */
  private problems(): Problem[] {
    const figures = [this.start, this.figures, this.older, this.published].flatMap((one) => one.problems);
    const agreements = this.agreed.problems.map((one) => (figures.length === 0 ? { ...one, path: ['agreements'] } : one));
    return [...new Map([...figures, ...agreements].map((one) => [`${one.code} ${one.path.join('.')}`, one])).values()];
  }

  private drawn(rows: readonly Corridor[], choice: IndicatorChoice | undefined, period: string | undefined): TemplateResult {
    const words = texts().map;
    const counted = rows.filter((one) => one.counted);
    const name = choice?.indicator.name;
    const title = name && period && counted.length > 0 ? words.chart(name, inWords(period)) : words.chartAgreements;
    const all = columns(rows, name, period);
    const { totalCount = 0, nodes = [] } = this.figures.data?.series ?? {};
    return html`
      ${choice && period ? this.sentence(counted, choice, period) : nothing}
      ${totalCount > nodes.length ? html`<p class="notice">${words.firstOf(nodes.length, totalCount)}</p>` : nothing}
      ${rows.length === 0
        ? this.nothing()
        : html`
            <div class="map-frame" aria-busy=${this.figures.loading || this.agreed.loading}>
              ${biggest(rows)}
              <div class="map-world">${this.chart(title, rows, all)} ${legend(rows)}</div>
            </div>
            <div class="map-table">${table(words.table(title), all.filter((one) => one.name !== words.columnCounted), rows)}</div>
          `}
    `;
  }

  /** Nothing to see is not nothing known, while something is on its way or missing. */
  private nothing(): TemplateResult | typeof nothing {
    const waiting = [this.start, this.figures, this.agreed].some((one) => one.loading);
    return waiting ? loading() : this.problems().length > 0 ? nothing : empty();
  }

  private sentence(counted: readonly Corridor[], { indicator }: IndicatorChoice, period: string): TemplateResult {
    const words = texts().map;
    const first = counted.find((one) => one.counted?.figure.value != null);
    const said = first?.counted
      ? words.sentence(inWords(period), indicator.name, first.origin.name, first.destination.name, figureText(first.counted.figure), first.counted.publisher)
      : words.sentenceNone(inWords(period), indicator.name);
    return html`
      <p class="map-sentence">${said}</p>
      <p class="map-definition muted">${indicator.definition ? words.definition(indicator.definition) : ''} ${words.counterpart[indicator.counterpartMeaning] ?? ''}</p>
    `;
  }

  private chart(title: string, rows: readonly Corridor[], all: Shown<Corridor>['columns']): TemplateResult {
    const words = texts().map;
    if (this.shapes === 'missing') {
      return html`<p class="notice">${words.shapesMissing}</p>`;
    }
    if (this.shapes === 'coming') {
      return loading();
    }
    const view = this.view ?? fitting(rows);
    const button = (label: string, sign: string, to: () => View | undefined) =>
      html`<button type="button" aria-label=${label} title=${label} @click=${() => (this.view = to())}>${sign}</button>`;
    return html`
      <div class="map-view" role="group" aria-label=${words.view}>
        ${button(words.zoomIn, '+', () => closer(view, STEP))} ${button(words.zoomOut, '−', () => closer(view, 1 / STEP))}
        <button type="button" aria-pressed=${this.view === undefined} @click=${() => (this.view = undefined)}>${words.fit}</button>
        <button type="button" @click=${() => (this.view = whole())}>${words.whole}</button>
      </div>
      <entente-chart .shown=${this.shown(title, rows, all, view)} @chosen=${this.follow}></entente-chart>
    `;
  }

  /** What is drawn, the same object while nothing of it changes: the world is not drawn anew for news beside it. */
  private shown(title: string, rows: readonly Corridor[], all: Shown<Corridor>['columns'], view: View): Shown<Corridor> {
    const of = [this.start.data, this.agreed.data, this.figures.data, this.older.data, this.view, title, location.search, language()];
    if (this.kept?.of.every((one, place) => one === of[place])) {
      return this.kept.shown;
    }
    const words = texts().map;
    const counted = rows.filter((one) => one.counted);
    const publishers = [...new Set(counted.flatMap((one) => (one.counted ? [one.counted.publisher] : [])))];
    const shown: Shown<Corridor> = {
      title,
      summary: words.summary(counted.length, rows.length - counted.length),
      option: worldOption({ corridors: rows, names: this.names(), view, movable: matchMedia('(pointer: fine)').matches, told }),
      columns: all,
      rows,
      source: [...publishers, ...(rows.some((one) => one.agreements?.count) ? [words.sourceAgreements] : []), words.sourceShapes].join(', '),
    };
    this.kept = { of, shown };
    return shown;
  }

  private readonly follow = ({ detail }: CustomEvent<{ readonly componentType?: string; readonly name?: string; readonly data?: { readonly target?: Target } }>): void => {
    const target = detail.data?.target ?? (detail.componentType === 'geo' && detail.name ? { area: detail.name } : undefined);
    if (target?.corridor) {
      go(corridorLink(target.corridor));
    } else if (target?.area && this.names().has(target.area)) {
      go(link(['area', target.area]));
    }
  };

  private asked(period: string | null) {
    const indicator = this.indicator();
    return indicator === undefined ? undefined : { indicator, from: period, to: period, asOf: asOf() ?? null };
  }

  /** The chosen one, else that with the most corridors. */
  private indicator(): string | undefined {
    return parameter('indicator') ?? (this.start.data ? indicatorChoices(this.start.data)[0]?.indicator.code : undefined);
  }

  private names(): ReadonlyMap<string, string> {
    return new Map((this.start.data?.areas ?? []).map(({ code, name }) => [code, name]));
  }
}

const fitting = (rows: readonly Corridor[]): View =>
  around(placesOf(rows.filter((one) => one.counted)), placesOf(rows.filter((one) => !one.counted)));

customElements.define('entente-map', EntenteMap);
