import '../first';
import { html, nothing } from 'lit';
import { ADDRESS_CHANGED, asOf, set } from '../address';
import { inARow } from '../format';
import { LightElement } from '../light-element';
import { ClaimLists, ClaimTest } from '../operations';
import '../parts/as-of';
import { failure, loading, partial, told } from '../parts/states';
import { entitle } from '../parts/title';
import { Question } from '../question';
import { texts } from '../texts';
import { ARGUMENTS, claimOf, codeOf, forAddress, NEEDED, ofAddress, type Fields, type Name } from './claim/fields';
import { form } from './claim/form';
import { result } from './claim/result';
import { hear, type Heard } from './claim/sentence';

/** Tests a number that somebody said against all figures that could stand behind it. What is typed is in the address. */
export class EntenteClaim extends LightElement {
  static override readonly properties = { fields: { state: true }, typing: { state: true }, pressed: { state: true } };
  declare private fields: Fields;
  declare private typing: Name | undefined;
  /** Whether somebody asked for the test, so that what is missing is pointed out. */
  declare private pressed: boolean;
  /** Whether a sentence was typed before the names were there by which it is understood. */
  private halfHeard = false;

  private readonly lists = new Question(this, ClaimLists, () => ({}));
  private readonly test = new Question(this, ClaimTest, () => {
    const claim = claimOf(ofAddress());
    return claim ? { claim, asOf: asOf() } : undefined;
  });
  private readonly moved = (): void => {
    this.fields = ofAddress();
  };

  constructor() {
    super();
    this.fields = ofAddress();
    this.pressed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener(ADDRESS_CHANGED, this.moved);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener(ADDRESS_CHANGED, this.moved);
  }

  protected override willUpdate(): void {
    if (!this.halfHeard || !this.lists.data) {
      return;
    }
    this.halfHeard = false;
    const fields = { ...this.with('q', this.fields.q), ...chosen(this.fields) };
    if (this.typing) {
      this.fields = fields;
    } else {
      this.commit(fields);
    }
  }

  protected override render(): unknown {
    const { example, lead, startAgain, test, title, tryExample } = texts().claim;
    entitle(title);
    const missing = this.missing();
    return html`
      <h1>${title}</h1>
      <p class="lead">${lead}</p>
      ${this.lists.problems.length > 0 ? partial(this.lists.problems, () => this.lists.renew()) : nothing}
      <form class="claim" @submit=${this.submit}>
        ${form({
          fields: this.fields, lists: this.lists.data, numbers: this.heard().numbers, typing: this.typing, faults: this.faults(), typed: this.typed, done: this.done,
        })}
        <p class="actions">
          <button class="primary">${test}</button>
          ${this.fields.q || this.fields.n
            ? html`<button type="button" @click=${() => this.commit(EMPTY)}>${startAgain}</button>`
            : html`<button type="button" @click=${() => this.done('q', example)}>${tryExample}</button>`}
          ${this.pressed && missing.length > 0 ? html`<span class="field-error" role="alert">${texts().claim.missing(inARow(missing.map(label)))}</span>` : nothing}
        </p>
      </form>
      ${claimOf(ofAddress()) ? this.outcome() : nothing}
    `;
  }

  private outcome(): unknown {
    const { data, loading: waiting, problems } = this.test;
    const found = data?.testClaim;
    const marks = found?.matching.map((one) => one.release.publishedAt) ?? [];
    return html`
      <div class="claim-outcome">
        ${found || waiting || asOf() ? html`<entente-as-of .marks=${marks}></entente-as-of>` : nothing}
        ${found
          ? html`<div class=${waiting ? 'waiting' : ''}>${result(found, ofAddress(), this.lists.data, problems)}</div>`
          : waiting
            ? loading()
            : problems.some((one) => one.code !== 'BAD_USER_INPUT')
              ? failure(problems, () => this.test.renew())
              : nothing}
      </div>
    `;
  }

  private heard(): Heard {
    return hear(this.fields.q, this.lists.data?.areas ?? [], this.lists.data?.indicators ?? []);
  }

  /** Typing changes what is on the page; leaving a field, or Enter, changes the address and asks. */
  private readonly typed = (name: Name, value: string): void => {
    this.typing = name;
    this.fields = this.with(name, value);
  };

  private readonly done = (name: Name, value: string): void => {
    this.commit(this.fields[name] === value ? this.fields : this.with(name, value));
  };

  private readonly submit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.commit(this.fields);
    this.pressed = true;
    const [first] = this.missing();
    this.querySelector<HTMLElement>(first ? `#claim-${first}` : '.claim-outcome')?.scrollIntoView({ block: 'nearest' });
    if (first) {
      this.querySelector<HTMLElement>(`#claim-${first}`)?.focus();
    }
  };

  private commit(fields: Fields): void {
    this.typing = undefined;
    this.pressed = false;
    this.fields = fields;
    set(forAddress(fields, this.lists.data));
  }

  /** A new sentence fills the fields that it speaks of, and leaves the others. */
  private with(name: Name, value: string): Fields {
    const fields = { ...this.fields, [name]: value };
    if (name !== 'q') {
      return fields;
    }
    this.halfHeard = !this.lists.data;
    const { destination, indicator, numbers, origin, period } = hear(value, this.lists.data?.areas ?? [], this.lists.data?.indicators ?? []);
    return {
      ...fields,
      n: numbers[0] ?? fields.n,
      to: destination ?? fields.to,
      from: origin ?? fields.from,
      indicator: indicator ?? fields.indicator,
      period: period ?? fields.period,
    };
  }

  private missing(): Name[] {
    return NEEDED.filter((one) => !this.fields[one].trim());
  }

  /** What the graph refused, and names of areas that there are not, each beside its field. */
  private faults(): Partial<Record<Name, string>> {
    const { notAccepted, unknownArea, unknownPeriod } = texts().claim;
    const faults: Partial<Record<Name, string>> = {};
    for (const one of this.test.problems.filter(({ code }) => code === 'BAD_USER_INPUT')) {
      const name = ARGUMENTS[String(one.more['argument'])];
      if (name) {
        faults[name] = name === 'period' ? unknownPeriod : name === 'to' || name === 'from' ? unknownArea : told(one) || notAccepted;
      }
    }
    for (const name of ['to', 'from'] as const) {
      const unknown = this.fields[name].trim() !== '' && this.lists.data !== null && codeOf(this.fields[name], this.lists.data) === undefined;
      if (unknown && this.typing !== name) {
        faults[name] = unknownArea;
      }
    }
    return faults;
  }
}

const EMPTY: Fields = { q: '', n: '', indicator: '', to: '', from: '', route: '', period: '' };

/** What has a value already. */
const chosen = (fields: Fields): Partial<Fields> => Object.fromEntries(Object.entries(fields).filter(([, value]) => value));

function label(name: Name): string {
  const { destination, indicator, number, origin, period, route, sentence } = texts().claim;
  return { q: sentence, n: number, indicator, to: destination, from: origin, route, period }[name].toLowerCase();
}

customElements.define('entente-claim', EntenteClaim);
