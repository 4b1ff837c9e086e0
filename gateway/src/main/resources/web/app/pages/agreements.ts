import '../first';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { address, asOf, go, link, parameter } from '../address';
import { AtAddress } from '../at-address';
import { day, number, word } from '../format';
import { LightElement } from '../light-element';
import { AgreementList, AllAreas, type AgreementListData, type AgreementListVariables, type AllAreasData, type AllAreasVariables } from '../operations';
import '../parts/as-of';
import { csvButton } from '../parts/listing';
import { empty, failure, loading, partial } from '../parts/states';
import { entitle } from '../parts/title';
import { askAgain, Question } from '../question';
import { texts } from '../texts';
import { INSTRUMENTS, PILLARS, ROLES, STATUSES } from './agreement/codes';
import { fullDays } from './agreement/dates';
import { filters, NAMES } from './agreement/filters';
import { columns, rows } from './agreement/row';

const PAGE = 25;

/** Agreements, narrowed down by what the address says. */
export class EntenteAgreements extends LightElement {
  protected readonly address = new AtAddress(this);
  private readonly found = new Question<AgreementListData, AgreementListVariables>(this, AgreementList, () => {
    const { q, party, role, pillar, instrument, status, on } = filters();
    return {
      filter: { search: q, party, partyRole: role, pillar, instrument, status, inForceOn: on },
      first: PAGE,
      after: parameter('after'),
      on: on ?? asOf()?.slice(0, 10),
      asOf: asOf(),
    };
  });
  private readonly areas = new Question<AllAreasData, AllAreasVariables>(this, AllAreas, () => ({}));

  protected override render(): unknown {
    const text = texts().agreement;
    entitle(text.list);
    const list = this.found.data?.agreements;
    const days = fullDays(list?.nodes.flatMap((one) => one.events.map((event) => event.actedOn)) ?? []);
    return html`
      <h1>${text.list}</h1>
      <p class="lead">${text.listLead}</p>
      <entente-as-of .marks=${days} from="1992-01-01"></entente-as-of>
      ${this.form()}
      <section aria-live="polite" aria-busy=${this.found.loading ? 'true' : 'false'}>
        ${list ? html`${partial(this.found.problems, this.retry)} ${this.list(list)}` : this.found.problems.length ? failure(this.found.problems, this.retry) : loading()}
      </section>
    `;
  }

  private list(list: NonNullable<AgreementListData['agreements']>): TemplateResult {
    const text = texts().agreement;
    const narrowed = NAMES.some((one) => filters()[one] !== undefined);
    const total = number(list.totalCount);
    return html`
      <div class="agreement-count">
        <h2>${text.count(total, list.totalCount)}</h2>
        ${list.nodes.length < list.totalCount ? html`<p class="muted">${text.shownOf(list.nodes.length, total)}</p>` : nothing}
        ${list.nodes.length ? csvButton({ title: text.list, columns: columns(), rows: list.nodes }, location.href) : nothing}
      </div>
      ${list.nodes.length ? rows(list.nodes) : empty(narrowed ? text.noneFound : undefined)}
      <nav class="actions" aria-label=${text.list}>
        ${parameter('after') ? html`<a class="button quiet" href=${this.at({ after: undefined })}>${text.firstPage}</a>` : nothing}
        ${list.pageInfo.hasNextPage && list.pageInfo.endCursor
          ? html`<a class="button quiet" rel="next" href=${this.at({ after: list.pageInfo.endCursor })}>${text.nextPage}</a>`
          : nothing}
      </nav>
    `;
  }

  private form(): TemplateResult {
    const text = texts().agreement;
    const { q, party, role, pillar, instrument, status, on } = filters();
    const some = NAMES.some((one) => filters()[one] !== undefined);
    const known = this.areas.data?.areas ?? [];
    return html`
      <form class="agreement-filters" action="/agreements" aria-label=${text.filters} @submit=${this.submit} @change=${this.submit}>
        <label class="wide">${text.filterText}<input type="search" name="q" maxlength="100" placeholder=${text.filterTextHint} .value=${live(q ?? '')} /></label>
        <label>${text.filterParty}
          <select name="party" .value=${live(party ?? '')}>
            <option value="">${text.any}</option>
            ${party && !known.some((one) => one.code === party) ? html`<option value=${party} selected>${text.unknownParty(party)}</option>` : nothing}
            ${[...known].sort((one, other) => one.name.localeCompare(other.name)).map((one) => html`<option value=${one.code} .selected=${one.code === party}>${one.name}</option>`)}
          </select>
        </label>
        ${choice('role', text.filterRole, ROLES, role)} ${choice('pillar', text.filterPillar, PILLARS, pillar)}
        ${choice('instrument', text.filterInstrument, INSTRUMENTS, instrument)} ${choice('status', text.filterStatus, STATUSES, status)}
        <label>${text.filterOn}<input type="date" name="on" .value=${live(on ?? '')} /></label>
        <div class="buttons">
          <button type="submit">${text.apply}</button>
          ${some ? html`<a href=${link(['agreements'])}>${text.clear}</a>` : nothing}
        </div>
        ${on ? html`<p class="hint wide">${text.filterOnHint} (${day(on)})</p>` : nothing}
      </form>
    `;
  }

  private at(changes: Record<string, string | undefined>): string {
    return link(['agreements'], { ...Object.fromEntries(address().parameters), ...changes });
  }

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const asked = Object.fromEntries(NAMES.map((one) => [one, String(given.get(one) ?? '').trim() || undefined]));
    const to = this.at({ ...asked, after: undefined });
    if (to !== location.pathname + location.search) {
      const { scrollY } = window;
      go(to);
      scrollTo(0, scrollY);
    }
  };

  private readonly retry = (): void => askAgain(this);
}

function choice(name: string, label: string, codes: readonly string[], chosen: string | undefined): TemplateResult {
  return html`
    <label>${label}
      <select name=${name} .value=${live(chosen ?? '')}>
        <option value="">${texts().agreement.any}</option>
        ${codes.map((one) => html`<option value=${one} .selected=${one === chosen}>${word(one)}</option>`)}
      </select>
    </label>
  `;
}

customElements.define('entente-agreements', EntenteAgreements);
