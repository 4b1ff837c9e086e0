import { html, nothing } from 'lit';
import { asOf, link } from '../address';
import { AtAddress } from '../at-address';
import { Deed } from '../deed';
import { LightElement } from '../light-element';
import { Cite, type CiteData } from '../operations';
import { texts } from '../texts';
import { copy } from './copy';
import { failure } from './states';

/** Pins figures and agreements as they are shown, and gives the text to print. */
export class EntenteCite extends LightElement {
  static override readonly properties = {
    heading: {},
    figures: { attribute: false },
    agreements: { attribute: false },
    cited: { state: true },
    copied: { state: true },
  };

  declare heading: string | undefined;
  declare figures: readonly string[];
  declare agreements: readonly string[];
  declare private cited: CiteData['cite'];
  declare private copied: boolean | undefined;
  protected readonly address = new AtAddress(this);
  private readonly pinning = new Deed(this, Cite);
  private about = '';

  constructor() {
    super();
    this.figures = [];
    this.agreements = [];
    this.cited = null;
  }

  /** What was pinned belongs to what was shown: another figure or day starts anew. */
  protected override willUpdate(): void {
    const about = JSON.stringify([this.figures, this.agreements, asOf()]);
    if (about !== this.about) {
      this.about = about;
      this.cited = null;
      this.copied = undefined;
      this.pinning.clear();
    }
  }

  protected override render(): unknown {
    const { busy, copied, copyFailed, heading: usual, hint } = texts().common.cite;
    const { running, problems } = this.pinning;
    const heading = this.heading ?? usual;
    return html`
      <section class="cite">
        <h2>${heading}</h2>
        <p class="muted">${hint}</p>
        ${this.cited ? this.text(this.cited) : html`<button type="button" class="primary" ?disabled=${running} @click=${this.pin}>${running ? busy : heading}</button>`}
        <div role="status">${this.copied === undefined ? nothing : this.copied ? copied : copyFailed}</div>
        ${problems.length > 0 ? failure(problems, this.pin) : nothing}
      </section>
    `;
  }

  private text(cited: NonNullable<CiteData['cite']>): unknown {
    const { cited: told, copy: label, open } = texts().common.cite;
    return html`
      <p role="status">${told}</p>
      <pre class="citation-text" tabindex="0" dir="auto">${cited.text}</pre>
      <p class="actions">
        <button type="button" class="primary" @click=${async () => (this.copied = await copy(cited.text))}>${label}</button>
        <a class="plain" href=${link(['citation', cited.id], { asOf: undefined })}>${open}</a>
      </p>
    `;
  }

  private readonly pin = async (): Promise<void> => {
    const about = this.about;
    const done = await this.pinning.carryOut({ figureIds: this.figures, agreementIds: this.agreements, asOf: asOf() ?? null });
    if (about === this.about) {
      this.cited = done?.cite ?? null;
    } else {
      this.pinning.clear();
    }
  };
}

customElements.define('entente-cite', EntenteCite);
