import '../first';
import { html, nothing, type TemplateResult } from 'lit';
import { asOf, parameter } from '../address';
import { AtAddress } from '../at-address';
import { word } from '../format';
import type { Problem } from '../graph';
import { LightElement } from '../light-element';
import {
  DossierArea, DossierFigures, DossierGaps, DossierMoney, DossierNow,
  type DossierAreaData, type DossierAreaVariables, type DossierFiguresData, type DossierFiguresVariables, type DossierGapsData,
  type DossierGapsVariables, type DossierMoneyData, type DossierMoneyVariables, type DossierNowData, type DossierNowVariables,
} from '../operations';
import '../parts/as-of';
import { failure, loading, notFound, partial } from '../parts/states';
import { entitle } from '../parts/title';
import { askAgain, Question } from '../question';
import { texts } from '../texts';
import { fullDays } from './agreement/dates';
import { agreements } from './dossier/agreements';
import { corridors } from './dossier/corridors';
import { gaps } from './dossier/gaps';
import { money } from './dossier/money';
import { partnerships } from './dossier/partnerships';
import { sinceThen } from './dossier/since';
import { statements } from './dossier/statements';
import { timeline } from './dossier/timeline';

export type Area = NonNullable<DossierAreaData['area']>;

/** All that is known of one country, region or organisation: who it moves to and from, what it agreed, gave and was given. */
export class EntenteDossier extends LightElement {
  static override readonly properties = { code: {} };
  declare code: string;
  protected readonly address = new AtAddress(this);

  private readonly area = new Question<DossierAreaData, DossierAreaVariables>(this, DossierArea, () => this.asked());
  private readonly figures = new Question<DossierFiguresData, DossierFiguresVariables>(this, DossierFigures, () => this.asked());
  private readonly funding = new Question<DossierMoneyData, DossierMoneyVariables>(this, DossierMoney, () => ({
    ...this.asked(),
    spread: parameter('spread') === '1',
  }));
  private readonly missing = new Question<DossierGapsData, DossierGapsVariables>(this, DossierGaps, () => {
    // Only once it is known that there is such an area, and that people may go there.
    const kind = this.area.data?.area?.kind;
    return kind && kind !== 'WORLD' ? this.asked() : undefined;
  });
  private readonly now = new Question<DossierNowData, DossierNowVariables>(this, DossierNow, () => ({ code: this.code.toUpperCase() }));

  private get all(): readonly Question<unknown, never>[] {
    return [this.area, this.figures, this.funding, this.missing, this.now] as unknown as readonly Question<unknown, never>[];
  }

  protected override render(): unknown {
    const { data, problems } = this.area;
    const area = data?.area;
    if (!area) {
      if (this.area.loading || (!data && problems.length === 0)) {
        return loading();
      }
      return problems.some((one) => one.code !== 'BAD_USER_INPUT') ? failure(problems, this.retry) : notFound();
    }
    return this.page(area);
  }

  protected override updated(): void {
    entitle(this.area.data?.area?.name ?? texts().dossier.title);
  }

  private page(area: Area): TemplateResult {
    const text = texts().dossier;
    const now = this.now.data?.area;
    const places: [string, string, unknown][] = [
      ['corridors', text.corridors, this.section(this.figures, (data) => corridors(area, data))],
      ['agreements', text.agreements, agreements(area)],
      ['partnerships', text.partnerships, partnerships(area)],
      ['money', text.money, this.section(this.funding, (data) => money(area, data))],
      ['visits', text.visits, timeline(area)],
      ['statements', text.statements, statements(area)],
      ['gaps', text.gaps(area.name), area.kind === 'WORLD' ? nothing : this.section(this.missing, (data) => gaps(area, data))],
    ];
    const shown = places.filter(([, , content]) => content !== nothing);
    return html`
      <article class="dossier" aria-busy=${this.all.some((one) => one.loading) ? 'true' : 'false'}>
        <header>
          <p class="over">${text.kinds[area.kind]} <small>${area.code}</small></p>
          <h1>${area.name}</h1>
          ${area.kind === 'REGION' ? html`<p class="hint">${text.regionHint}</p>` : nothing} ${roles(area)}
        </header>
        <entente-as-of .marks=${marks(now)}></entente-as-of>
        ${partial(this.problems(), this.retry)} ${now ? sinceThen(area, now) : nothing}
        <nav class="dossier-contents" aria-label=${text.contents}>${shown.map(([id, label]) => html`<a href=${`#${id}`}>${label}</a>`)}</nav>
        ${shown.map(([id, label, content]) => html`<section id=${id}><h2>${label}</h2>${content}</section>`)}
      </article>
    `;
  }

  /** A section that has its own question: what it shows, or how far that is. */
  private section<Data, Variables>(question: Question<Data, Variables>, content: (data: Data) => unknown): unknown {
    if (question.data) {
      return content(question.data);
    }
    return question.loading || !question.problems.length ? loading() : html`<p class="muted">${texts().dossier.notLoaded}</p>`;
  }

  private problems(): Problem[] {
    return this.all.flatMap((one) => one.problems);
  }

  private asked(): { readonly code: string; readonly asOf?: string | undefined } {
    return { code: this.code.toUpperCase(), asOf: asOf() };
  }

  private readonly retry = (): void => askAgain(this);
}

/** In which roles it stands in its agreements, counted. */
function roles(area: Area): TemplateResult | typeof nothing {
  const text = texts().dossier;
  const counts = new Map<string, number>();
  for (const role of area.agreements?.flatMap((one) => one.parties.find((party) => party.area.code === area.code)?.roles ?? []) ?? []) {
    counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  return counts.size
    ? html`<ul class="tags" aria-label=${text.roles}>
          ${[...counts].sort(([, one], [, other]) => other - one).map(([role, count]) => html`<li class="role role-${role}">${text.roleIn(word(role), count)}</li>`)}
        </ul>
        <p class="hint">${text.rolesHint}</p>`
    : nothing;
}

/** Days on which something became known, whatever day is chosen. */
const marks = (now: DossierNowData['area'] | undefined): string[] =>
  now
    ? fullDays([
        ...(now.agreements ?? []).flatMap((one) => one.events.map((event) => event.publishedOn)),
        ...(now.engagements ?? []).map((one) => one.from),
        ...(now.statements ?? []).map((one) => one.on),
      ])
    : [];

customElements.define('entente-dossier', EntenteDossier);
