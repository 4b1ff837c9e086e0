import { html } from 'lit';
import { now } from '../../clock';
import { instant } from '../../format';
import { LightElement } from '../../light-element';
import { texts } from '../../texts';

const MINUTE = 60_000;
const LOOK_EVERY_MILLIS = 5_000;

/** Counts down to the minute at which something becomes public, by the server's clock, and tells when it is there. */
export class EntenteEmbargo extends LightElement {
  static override readonly properties = { until: {} };
  declare until: string;
  private ticking: ReturnType<typeof setInterval> | undefined;
  /** The end that was told of: the same element may be handed another one. */
  private told = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.ticking = setInterval(() => this.requestUpdate(), LOOK_EVERY_MILLIS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.ticking);
  }

  protected override render(): unknown {
    const { until, remaining, lessThanAMinute, over, left, serverTime } = texts().desk.embargo;
    const rest = Date.parse(this.until) - now();
    if (rest <= 0) {
      this.tell();
    }
    const minutes = Math.ceil(rest / MINUTE);
    const said =
      rest <= 0
        ? over
        : rest < MINUTE
          ? lessThanAMinute
          : remaining(left(Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60));
    return html`<p class="embargo"><strong>${until(instant(this.until))}.</strong> <span role="timer" title=${serverTime}>${said}</span></p>`;
  }

  private tell(): void {
    if (this.told !== this.until) {
      this.told = this.until;
      this.dispatchEvent(new CustomEvent('embargo-over', { bubbles: true }));
    }
  }
}

customElements.define('entente-embargo', EntenteEmbargo);
