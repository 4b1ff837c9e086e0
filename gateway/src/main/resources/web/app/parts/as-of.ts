import { html } from 'lit';
import { asOf, set } from '../address';
import { AtAddress } from '../at-address';
import { today } from '../clock';
import { day } from '../format';
import { LightElement } from '../light-element';
import { texts } from '../texts';
import { DAY, dateOf, opening } from '../time';

/** How often the page follows a handle that is being dragged: browsers refuse an address that changes with every picture. */
const PAUSE_MILLIS = 200;

/**
 * Moves the whole page back to any day: the address's `asOf`. `marks` are days on which something became known (a release, an
 * agreement), shown on the rail; the arrow keys with Page Up and Page Down jump from one to the next.
 */
export class EntenteAsOf extends LightElement {
  static override readonly properties = { marks: { attribute: false }, from: {}, dragged: { state: true } };

  /** ISO days, in any order. */
  declare marks: readonly string[];
  /** The first day on the rail. */
  declare from: string;
  /** Where the handle is while it is being dragged, before the page has followed. */
  declare private dragged: number | undefined;
  private following: ReturnType<typeof setTimeout> | undefined;
  protected readonly address = new AtAddress(this);

  constructor() {
    super();
    this.marks = [];
    this.from = '2002-01-01';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.rest();
  }

  protected override render(): unknown {
    const { asOf: label, asOfHint, asOfToday, asOfBanner, backToToday } = texts().common;
    const last = today();
    const chosen = this.dragged === undefined ? asOf()?.slice(0, 10) : before(last, dateOf(this.dragged * DAY));
    const value = count(chosen ?? last);
    return html`
      <div class="as-of ${chosen ? 'as-of-past' : ''}">
        <label for="as-of">${label}</label>
        <div class="rail">
          <input id="as-of" type="range" aria-describedby="as-of-hint" aria-valuetext=${chosen ? day(chosen) : asOfToday}
            min=${count(this.from)} max=${count(last)} step="1" .value=${String(value)}
            @input=${this.drag} @change=${this.follow}
            @keydown=${this.jump} />
          <svg class="marks" aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 1000 10">
            <path d=${this.known().map((one) => mark(((count(one) - count(this.from)) / (count(last) - count(this.from))) * 1000)).join('')}></path>
          </svg>
        </div>
        <input type="date" aria-label=${label} min=${this.from} max=${last} .value=${chosen ?? last}
          @change=${(event: Event) => this.choose((event.target as HTMLInputElement).value)} />
        <button type="button" ?disabled=${!chosen} @click=${() => this.choose(undefined)}>${chosen ? backToToday : asOfToday}</button>
        <p id="as-of-hint" class="hint">${chosen ? html`<strong>${asOfBanner(day(chosen))}</strong>` : asOfHint}</p>
      </div>
    `;
  }

  private known(): string[] {
    const last = today();
    return [...new Set(this.marks.map((one) => one.slice(0, 10)))].filter((one) => one >= this.from && one <= last).sort();
  }

  private readonly drag = (event: Event): void => {
    this.dragged = Number((event.target as HTMLInputElement).value);
    this.following ??= setTimeout(this.follow, PAUSE_MILLIS);
  };

  private readonly follow = (): void => {
    if (this.dragged !== undefined) {
      this.choose(before(today(), dateOf(this.dragged * DAY)));
    }
  };

  private choose(chosen: string | undefined): void {
    this.rest();
    set({ asOf: chosen === today() ? undefined : chosen });
  }

  private rest(): void {
    clearTimeout(this.following);
    this.following = undefined;
    this.dragged = undefined;
  }

  private readonly jump = (event: KeyboardEvent): void => {
    const chosen = asOf()?.slice(0, 10) ?? today();
    const to =
      event.key === 'PageDown'
        ? this.known().filter((one) => one < chosen).at(-1)
        : event.key === 'PageUp'
          ? (this.known().find((one) => one > chosen) ?? today())
          : undefined;
    if (to !== undefined) {
      event.preventDefault();
      this.choose(to);
    }
  };
}

/** A stroke on the rail, at its place in thousandths. */
const mark = (place: number): string => `M${(place - 1).toFixed(1)} 0h2v10h-2Z`;

/** Today is what nobody has to choose. */
const before = (last: string, chosen: string): string | undefined => (chosen < last ? chosen : undefined);

const count = (date: string): number => Math.floor(opening(date) / DAY);

customElements.define('entente-as-of', EntenteAsOf);
