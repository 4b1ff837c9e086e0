import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { asOf, parameter } from '../address';
import { AtAddress } from '../at-address';
import { today } from '../clock';
import { period as inWords } from '../format';
import type { Problem } from '../graph';
import { Kept } from '../kept';
import { LightElement } from '../light-element';
import { MapAgreements, MapCorridors, MapFigures, MapNews } from '../operations';
import '../parts/as-of';
import { littleByLittle } from '../parts/little-by-little';
import { empty, failure, loading, partial } from '../parts/states';
import { table, type Column } from '../parts/table';
import { entitle } from '../parts/title';
import { language } from '../preferences';
import { askAgain, Question } from '../question';
import { texts } from '../texts';
import { choices, indicatorChoices, type IndicatorChoice } from './map/choices';
import { corridors, periods, richest, type Corridor, type PeriodChoice } from './map/corridors';
import { legend } from './map/legend';
import { biggest, columns } from './map/lists';
import { news, releaseDays } from './map/news';
import { changesOf, ghosts, since, type Change } from './map/since';
import { figureText } from './map/words';
import { world, type World } from './map/world';
import './map/world-map';
import type { Mapped } from './map/world-map';

/** The first page: corridors on a map for what is counted and when, the same as tables, and what is new. */
export class EntenteMap extends LightElement {
  static override readonly properties = { world: { state: true }, drawnOnce: { state: true } };

  declare private world: World | 'coming' | 'missing';
  /** Whether the map was painted, for which the table waits: what is looked at first is there first. */
  declare private drawnOnce: boolean;
  protected readonly address = new AtAddress(this);

  private readonly start = new Question(this, MapCorridors, () => ({ asOf: asOf() ?? null }));
  private readonly figures = new Question(this, MapFigures, () => this.asked(null));
  /** The chosen period, where it is older than what is asked for at first. */
  private readonly older = new Question(this, MapFigures, () => {
    const period = parameter('period');
    const there = this.figures.data?.series?.nodes;
    return period && there && !periods(there).some(({ label }) => label === period) ? this.asked(period) : undefined;
  });
  private readonly agreed = new Question(this, MapAgreements, () => (this.isUnder(this.start) ? undefined : { asOf: asOf() ?? null }));
  private readonly published = new Question(this, MapNews, () => (this.isUnder(this.start, this.figures, this.agreed) ? undefined : { today: today() }));
  /** The same as it is known now, where an earlier day is looked at: after what people look at first. */
  private readonly figuresNow = new Question(this, MapFigures, () => {
    const period = this.period();
    const asked = asOf() && period && !this.isUnder(this.start, this.figures) ? this.asked(period) : undefined;
    return asked && { ...asked, asOf: null };
  });
  private readonly agreedNow = new Question(this, MapAgreements, () => (asOf() && !this.isUnder(this.start, this.figures) ? { asOf: null } : undefined));
  private readonly came = new Set<unknown>();
  private readonly choices = new Kept<readonly IndicatorChoice[]>();
  private readonly periods = new Kept<readonly PeriodChoice[]>();
  private readonly rows = new Kept<readonly Corridor[]>();
  private readonly changes = new Kept<readonly Change[]>();
  private readonly mapped = new Kept<Mapped>();

  constructor() {
    super();
    this.world = 'coming';
    this.drawnOnce = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    world().then(
      (there) => (this.world = there),
      () => (this.world = 'missing'),
    );
  }

  protected override updated(): void {
    if (!this.drawnOnce && this.world !== 'coming' && !this.areAgreementsComing() && this.querySelector('.map-world')) {
      requestAnimationFrame(() => setTimeout(() => (this.drawnOnce = true)));
    }
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
    const again = () => askAgain(this);
    const problems = this.problems();
    if (!this.start.data?.indicators && !this.agreed.data?.corridors) {
      return [this.start, this.agreed].some((one) => one.loading) ? loading() : failure(problems, again);
    }
    const all = this.start.data?.indicators && this.start.data.series ? this.counted() : undefined;
    const code = this.indicator();
    const series = this.series();
    const known = this.known();
    const period = this.period();
    const withAgreements = parameter('agreements') !== 'off';
    const rows = this.rows.of([this.figures.data, this.older.data, this.agreed.data, period, withAgreements, language()], () =>
      corridors(series, period, this.agreed.data ?? undefined).filter((one) => one.counted || withAgreements),
    );
    return html`
      ${partial(problems, again)}
      ${choices({ indicators: all, indicator: code, periods: known, period, agreements: withAgreements })}
      ${this.figures.loading && !this.figures.data ? loading() : this.drawn(rows, all?.find(({ indicator }) => indicator.code === code), period)}
    `;
  }

  /** Each once. What is missing of the corridors while all series are there is the agreements' side of them. */
  private problems(): Problem[] {
    const figures = [this.start, this.figures, this.older, this.figuresNow, this.published].flatMap((one) => one.problems);
    const agreements = [this.agreed, this.agreedNow].flatMap((one) => one.problems).map((one) => (figures.length === 0 ? { ...one, path: ['agreements'] } : one));
    return [...new Map([...figures, ...agreements].map((one) => [`${one.code} ${one.path.join('.')}`, one])).values()];
  }

  private drawn(rows: readonly Corridor[], choice: IndicatorChoice | undefined, period: string | undefined): TemplateResult {
    const words = texts().map;
    const counted = rows.filter((one) => one.counted);
    const name = choice?.indicator.name;
    const title = name && period && counted.length > 0 ? words.chart(name, inWords(period)) : words.chartAgreements;
    const { totalCount = 0, nodes = [] } = this.figures.data?.series ?? {};
    const changes = this.changesSince(rows, period);
    return html`
      ${choice && period ? this.sentence(counted, choice, period) : nothing}
      ${totalCount > nodes.length ? html`<p class="notice">${words.firstOf(nodes.length, totalCount)}</p>` : nothing}
      ${rows.length === 0
        ? html`${this.nothing()} ${this.since(changes)}`
        : html`
            <div class="map-frame" aria-busy=${this.figures.loading || this.agreed.loading}>
              ${biggest(rows, this.areAgreementsComing())}
              <div class="map-world">${this.chart(title, rows, changes, name, period)} ${legend(rows, ghosts(changes))}</div>
            </div>
            ${this.since(changes)}
            <div class="map-table">
              ${this.areAgreementsComing() || !this.drawnOnce ? nothing : guard([rows, title, location.search], () => table(words.table(title), columns(rows, name, period).filter((one) => one.name !== words.columnCounted), rows, littleByLittle))}
            </div>
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

  private since(changes: readonly Change[]): TemplateResult | typeof nothing {
    const day = asOf();
    const there = [this.figuresNow, this.agreedNow];
    return day && there.some((one) => one.data) && there.every((one) => !one.loading) ? since(day, changes, this.agreed.data, this.agreedNow.data) : nothing;
  }

  private changesSince(rows: readonly Corridor[], period: string | undefined): readonly Change[] {
    const now = asOf() && this.figuresNow.data?.series?.nodes;
    return now ? this.changes.of([rows, now, period], () => changesOf(rows, corridors(now, period, undefined))) : NONE;
  }

  private chart(title: string, rows: readonly Corridor[], changes: readonly Change[], counted: string | undefined, period: string | undefined): TemplateResult {
    if (this.world === 'missing') {
      return html`<p class="notice">${texts().map.shapesMissing}</p>`;
    }
    // Once for all corridors: they say what part of the world is seen.
    return this.world === 'coming' || this.areAgreementsComing() ? loading() : html`<entente-world-map .shown=${this.shown(title, rows, changes, columns(rows, counted, period), this.world)}></entente-world-map>`;
  }

  /** What is drawn, the same object while nothing of it changes: the world is not drawn anew for news beside it. */
  private shown(title: string, rows: readonly Corridor[], changes: readonly Change[], all: readonly Column<Corridor>[], there: World): Mapped {
    return this.mapped.of([rows, title, changes, this.start.data, language(), asOf()], () => {
      const words = texts().map;
      const counted = rows.filter((one) => one.counted);
      const publishers = [...new Set(counted.flatMap((one) => (one.counted ? [one.counted.publisher] : [])))];
      return {
        title,
        summary: words.summary(counted.length, rows.length - counted.length),
        world: there,
        ghosts: ghosts(changes),
        names: this.names(),
        columns: all,
        rows,
        source: [...publishers, ...(rows.some((one) => one.agreements?.count) ? [texts().common.sourceAgreements] : []), words.sourceShapes].join(', '),
      };
    });
  }

  /** Whether what people look at first has yet to come: the rest is asked after it, and then together with it. */
  private isUnder(...first: readonly { readonly loading: boolean }[]): boolean {
    const waits = first.some((one) => one.loading && !this.came.has(one));
    if (!waits) {
      first.forEach((one) => this.came.add(one));
    }
    return waits;
  }

  private areAgreementsComing(): boolean {
    return this.agreed.loading && this.agreed.data === null;
  }

  private asked(period: string | null) {
    const indicator = this.indicator();
    return indicator === undefined ? undefined : { indicator, from: period, to: period, asOf: asOf() ?? null };
  }

  /** Of the chosen indicator, those of an older period among them. */
  private series() {
    return [...(this.figures.data?.series?.nodes ?? []), ...(this.older.data?.series?.nodes ?? [])];
  }

  private known(): readonly PeriodChoice[] {
    return this.periods.of([this.figures.data, this.older.data], () => periods(this.series()));
  }

  private counted(): readonly IndicatorChoice[] {
    const start = this.start.data;
    return start ? this.choices.of([start], () => indicatorChoices(start)) : [];
  }

  /** The chosen one, else that with the most to see. */
  private period(): string | undefined {
    return parameter('period') ?? richest(this.known());
  }

  /** The chosen one, else that with the most corridors. */
  private indicator(): string | undefined {
    return parameter('indicator') ?? this.counted()[0]?.indicator.code;
  }

  private names(): ReadonlyMap<string, string> {
    return new Map((this.start.data?.areas ?? []).map(({ code, name }) => [code, name]));
  }
}

const NONE: readonly Change[] = [];

customElements.define('entente-map', EntenteMap);
