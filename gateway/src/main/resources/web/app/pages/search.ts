import '../first';
import { html, nothing, type TemplateResult } from 'lit';
import { asOf, parameter, set } from '../address';
import { AtAddress } from '../at-address';
import { LightElement } from '../light-element';
import { Search, type SearchData } from '../operations';
import '../parts/as-of';
import { listFile, named } from '../parts/listing';
import { failure, loading, partial } from '../parts/states';
import { entitle } from '../parts/title';
import { Question } from '../question';
import { texts } from '../texts';
import { columns, hit, KINDS, type Hit } from './search/hits';
import { marked, wordsOf } from './search/marked';
import { beginning, nothingFound } from './search/states';

/** How long somebody who types is left alone. */
const PAUSE_MILLIS = 250;
const SHORTEST = 2;
const LONGEST = 100;
const FIRST = 20;
const MOST = 100;

/** Everything whose names, titles or codes hold what was typed, by kind; the address follows what is typed. */
export class EntenteSearch extends LightElement {
  static override readonly properties = { first: { state: true } };

  declare private first: number;
  protected readonly address = new AtAddress(this);
  private readonly found = new Question(this, Search, () => {
    const text = this.text();
    return text.length < SHORTEST || text.length > LONGEST ? undefined : { text, first: this.first, asOf: asOf() ?? null };
  });
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.first = FIRST;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.pause);
  }

  protected override firstUpdated(): void {
    this.field()?.focus();
  }

  protected override render(): unknown {
    const words = texts().search;
    const text = this.text();
    entitle(text ? words.titleOf(text) : words.title);
    return html`
      <h1>${words.title}</h1>
      <form class="search-form" role="search" aria-label=${words.title} @submit=${this.submitted} @keydown=${this.fromField}>
        <label for="search-text">${words.label}</label>
        <div class="search-field">
          <input id="search-text" type="search" name="q" maxlength=${LONGEST} autocomplete="off" spellcheck="false"
            aria-describedby="search-hint" .value=${parameter('q') ?? ''} @input=${this.typed} />
          <button type="submit" class="primary">${words.button}</button>
        </div>
        <p id="search-hint" class="hint">${words.hint}</p>
      </form>
      <entente-as-of></entente-as-of>
      <p class="search-count" role="status">${this.status(text)}</p>
      <div class="search-results" @keydown=${this.amongHits}>${this.results(text)}</div>
    `;
  }

  private status(text: string): string {
    const words = texts().search;
    const hits = this.found.data?.search;
    if (text.length > 0 && text.length < SHORTEST) {
      return words.tooShort;
    }
    if (text.length > LONGEST) {
      return words.tooLong;
    }
    return this.found.loading ? words.searching : hits && text ? words.count(hits.length, text) : '';
  }

  private results(text: string): TemplateResult | typeof nothing {
    const { data, problems } = this.found;
    const again = () => this.found.renew();
    if (text.length < SHORTEST) {
      return beginning();
    }
    const hits = data?.search;
    if (!hits) {
      return this.found.loading ? loading() : problems.length > 0 ? failure(problems, again) : nothing;
    }
    if (hits.length === 0 && !this.found.loading) {
      return html`${partial(problems, again)} ${nothingFound(text)}`;
    }
    return html`${partial(problems, again)} ${this.hits(hits, text)} ${this.more(hits.length)}`;
  }

  private hits(found: NonNullable<SearchData['search']>, text: string): TemplateResult {
    const hits = found.map(hit);
    const words = wordsOf(text);
    const groups = KINDS.map((kind) => hits.filter((one) => one.kind === kind)).filter((some) => some.length > 0);
    const source = named(hits.flatMap((one) => one.publisher ?? []));
    return html`
      ${groups.map(
        (some) => html`<section>
          <h2>${texts().search.kinds[some[0]!.kind]} <small>${some.length}</small></h2>
          <ul class="search-hits">${some.map((one) => item(one, words))}</ul>
        </section>`,
      )}
      ${this.found.loading ? nothing : listFile({ title: texts().search.file(text), columns: columns(), rows: groups.flat(), source }, location.href)}
    `;
  }

  private more(count: number): TemplateResult | typeof nothing {
    const { more, ended } = texts().search;
    if (count < this.first) {
      return nothing;
    }
    return this.first < MOST
      ? html`<p><button type="button" @click=${() => (this.first = MOST)}>${more}</button></p>`
      : html`<p class="muted">${ended(count)}</p>`;
  }

  private readonly typed = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.look(value), PAUSE_MILLIS);
  };

  private readonly submitted = (event: SubmitEvent): void => {
    event.preventDefault();
    clearTimeout(this.pause);
    this.look(this.field()?.value ?? '');
  };

  private look(value: string): void {
    this.first = FIRST;
    // To the letter: a space at its end is the beginning of a next word.
    set({ q: value });
  }

  private readonly fromField = (event: KeyboardEvent): void => {
    const [first] = this.links();
    if (event.key === 'ArrowDown' && first) {
      event.preventDefault();
      first.focus();
    }
  };

  /** Arrow keys move from hit to hit; links beside a hit are reached with Tab, as everywhere. */
  private readonly amongHits = (event: KeyboardEvent): void => {
    const all = this.links();
    const here = all.findIndex((one) => one.closest('li')?.contains(event.target as Node));
    const to: Readonly<Record<string, HTMLElement | null | undefined>> = {
      ArrowDown: all[Math.min(here + 1, all.length - 1)],
      ArrowUp: here <= 0 ? this.field() : all[here - 1],
      Home: all[0],
      End: all.at(-1),
      Escape: this.field(),
    };
    const next = here >= 0 ? to[event.key] : undefined;
    if (next) {
      event.preventDefault();
      next.focus();
    }
  };

  private text(): string {
    return (parameter('q') ?? '').trim();
  }

  private field(): HTMLInputElement | null {
    return this.querySelector('#search-text');
  }

  private links(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.search-hit')];
  }
}

const item = ({ title, detail, to, places }: Hit, words: readonly string[]): TemplateResult => html`
  <li>
    <a class="search-hit" href=${to}>${marked(title, words)}</a>
    <p>${marked(detail, words)}</p>
    ${places.length === 0
      ? nothing
      : html`<p>${texts().search.shownIn} ${places.map((one, place) => html`${place > 0 ? ', ' : ''}<a href=${one.to}>${one.text}</a>`)}</p>`}
  </li>
`;

customElements.define('entente-search', EntenteSearch);
