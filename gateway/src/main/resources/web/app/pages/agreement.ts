import '../first';
import { html, nothing, type TemplateResult } from 'lit';
import { asOf } from '../address';
import { AtAddress } from '../at-address';
import { day, word } from '../format';
import { LightElement } from '../light-element';
import { AgreementNow, AgreementPage, type AgreementNowData, type AgreementNowVariables, type AgreementPageData, type AgreementPageVariables } from '../operations';
import '../parts/as-of';
import '../parts/cite';
import { failure, loading, notFound, partial } from '../parts/states';
import { entitle } from '../parts/title';
import { askAgain, Question } from '../question';
import { texts } from '../texts';
import { counted } from './agreement/counted';
import { askedOn, fullDays } from './agreement/dates';
import { life } from './agreement/life';
import { money } from './agreement/money';
import { onDay } from './agreement/on-day';
import { parties } from './agreement/parties';
import { name } from './agreement/names';
import { sinceThen } from './agreement/since';
import { standing } from './agreement/status';
import { absent, documents, engagements, related, sources } from './agreement/surroundings';
import './agreement/versions';

export type Agreement = NonNullable<AgreementPageData['agreement']>;

/** One agreement, with all that was known of it on the day of the address. */
export class EntenteAgreement extends LightElement {
  static override readonly properties = { agreement: {} };
  declare agreement: string;
  protected readonly address = new AtAddress(this);

  private readonly known = new Question<AgreementPageData, AgreementPageVariables>(this, AgreementPage, () => ({
    id: this.agreement,
    on: askedOn(),
    asOf: asOf(),
  }));
  private readonly now = new Question<AgreementNowData, AgreementNowVariables>(this, AgreementNow, () => ({ id: this.agreement }));

  protected override render(): unknown {
    const { data, problems } = this.known;
    const now = this.now.data?.agreement;
    if (!data?.agreement) {
      if (this.known.loading || (!data && problems.length === 0)) {
        return loading();
      }
      if (problems.some((one) => one.code !== 'BAD_USER_INPUT' && one.code !== 'NOT_FOUND')) {
        return failure(problems, this.retry);
      }
      return asOf() && now ? this.notYet(now) : this.now.loading ? loading() : notFound();
    }
    return this.page(data.agreement, now);
  }

  protected override updated(): void {
    const shown = this.known.data?.agreement ?? this.now.data?.agreement;
    entitle(shown ? name(shown) : texts().agreement.title);
  }

  private page(one: Agreement, now: AgreementNowData['agreement'] | undefined): TemplateResult {
    const text = texts().agreement;
    const heading = name(one);
    return html`
      <article class="agreement" aria-busy=${this.known.loading ? 'true' : 'false'}>
        <header>
          <p class="over">${word(one.instrument)}${one.visibility === 'RESTRICTED' ? html` <span class="tag tag-warning">${text.restricted}</span>` : nothing}</p>
          <h1>${heading}</h1>
          ${heading === one.title ? nothing : html`<p class="lead">${one.title}</p>`}
        </header>
        ${this.slider(now)} ${partial([...this.known.problems, ...this.now.problems], this.retry)} ${sinceThen(one, now)}
        <div class="agreement-top">
          <div>${facts(one)} ${parties(one)}</div>
          <div>
            ${onDay(one)}
            <div class="card"><entente-cite .heading=${text.cite} .agreements=${[one.id]}></entente-cite></div>
          </div>
        </div>
        ${warnings(one)} ${life(one)} ${money(one)} ${counted(one)} ${related(one)} ${engagements(one)} ${documents(one)} ${absent(one)} ${sources(one)}
        <entente-agreement-versions .agreement=${one.id} .versions=${now?.versions ?? undefined}></entente-agreement-versions>
      </article>
    `;
  }

  /** Marks are days on which something became known, whatever day is chosen: they come of what is known now. */
  private slider(now: AgreementNowData['agreement'] | undefined): TemplateResult {
    const days = [...(now?.events ?? []), ...(now?.commitments ?? [])].map((event) => event.publishedOn);
    return html`<entente-as-of .marks=${fullDays(days)} .from=${earliest(fullDays(days))}></entente-as-of>`;
  }

  private notYet(now: NonNullable<AgreementNowData['agreement']>): TemplateResult {
    const text = texts().agreement;
    return html`
      <h1>${name(now)}</h1>
      ${this.slider(now)}
      <section class="state"><h2>${text.notYet}</h2><p>${text.notYetText(name(now))}</p></section>
    `;
  }

  private readonly retry = (): void => askAgain(this);
}

const RAIL_BEGINS = '2002-01-01';

const earliest = (days: readonly string[]): string => {
  const first = [...days].sort()[0];
  return first && first < RAIL_BEGINS ? `${first.slice(0, 4)}-01-01` : RAIL_BEGINS;
};

function facts(one: Agreement): TemplateResult {
  const text = texts().agreement;
  const then = asOf()?.slice(0, 10);
  const fact = (label: string, value: unknown) => (value ? html`<dt>${label}</dt><dd>${value}</dd>` : nothing);
  return html`
    <dl class="facts">
      ${fact(then ? text.statusThen(day(then)) : text.statusToday, standing(one.status))}
      ${fact(text.instrument, word(one.instrument))}
      ${fact(text.bindingLabel, one.binding ? text.bindingLong : text.notBinding)}
      ${fact(text.pillars, one.pillars.length ? html`<ul class="tags">${one.pillars.map((pillar) => html`<li class="tag">${word(pillar)}</li>`)}</ul>` : '')}
      ${fact(text.agencies, one.agencies.join(', '))}
      ${fact(text.note, one.note)}
      ${fact(text.versionLabel, html`<a href="#versions">${text.version(one.version)}</a>`)}
    </dl>
  `;
}

/** What is odd about the record is said once, in plain sight, beside what it is about. */
function warnings(one: Agreement): TemplateResult | typeof nothing {
  const text = texts().agreement;
  const odd = [
    ...one.events.flatMap((event) => event.warnings.map((warning) => ({ what: text.warningOf(word(event.status), day(event.actedOn)), warning }))),
    ...one.parties.flatMap((party) =>
      party.actions.flatMap((act) => act.warnings.map((warning) => ({ what: text.warningOf(`${party.area.name}: ${word(act.kind)}`, day(act.actedOn)), warning }))),
    ),
  ];
  return odd.length
    ? html`<section class="notice notice-odd">
        <div>
          <h2>${text.warnings}</h2>
          <ul>${odd.map(({ what, warning }) => html`<li><strong>${what}</strong>: ${warning}</li>`)}</ul>
        </div>
      </section>`
    : nothing;
}

customElements.define('entente-agreement', EntenteAgreement);
