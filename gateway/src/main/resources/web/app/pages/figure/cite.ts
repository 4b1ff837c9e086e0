import { html, nothing } from 'lit';
import { asOf, link } from '../../address';
import { AtAddress } from '../../at-address';
import { ask, type Problem } from '../../graph';
import { LightElement } from '../../light-element';
import { Cite, type CiteData } from '../../operations';
import { copy } from '../../parts/copy';
import { failure } from '../../parts/states';
import { texts } from '../../texts';

/** Pins figures and agreements as they are shown, and gives the text to print. */
export class EntenteCite extends LightElement {
  static override readonly properties = {
    figures: { attribute: false },
    agreements: { attribute: false },
    busy: { state: true },
    cited: { state: true },
    problems: { state: true },
    copied: { state: true },
  };

  declare figures: readonly string[];
  declare agreements: readonly string[];
  declare private busy: boolean;
  declare private cited: CiteData['cite'];
  declare private problems: readonly Problem[];
  declare private copied: boolean | undefined;
  protected readonly address = new AtAddress(this);
  private about = '';
  private key = '';

  constructor() {
    super();
    this.figures = [];
    this.agreements = [];
    this.busy = false;
    this.cited = null;
    this.problems = [];
  }

  /** What was pinned belongs to what was shown: another figure or day starts anew. */
  protected override willUpdate(): void {
    const about = JSON.stringify([this.figures, this.agreements, asOf()]);
    if (about !== this.about) {
      this.about = about;
      this.key = uuid();
      this.cited = null;
      this.problems = [];
      this.copied = undefined;
    }
  }

  protected override render(): unknown {
    const { cite, citeHint, citing } = texts().figure;
    return html`
      <section class="cite">
        <h2>${cite}</h2>
        <p class="muted">${citeHint}</p>
        ${this.cited ? this.text(this.cited) : html`<button type="button" class="primary" ?disabled=${this.busy} @click=${this.pin}>${this.busy ? citing : cite}</button>`}
        <div role="status">${this.copied === undefined ? nothing : this.copied ? texts().figure.copied : texts().figure.copyFailed}</div>
        ${this.problems.length > 0 ? failure(this.problems, this.pin) : nothing}
      </section>
    `;
  }

  private text(cited: NonNullable<CiteData['cite']>): unknown {
    const { cited: heading, copy: label, openCitation } = texts().figure;
    return html`
      <p role="status">${heading}</p>
      <pre class="citation-text" tabindex="0" dir="auto">${cited.text}</pre>
      <p class="actions">
        <button type="button" class="primary" @click=${async () => (this.copied = await copy(cited.text))}>${label}</button>
        <a class="plain" href=${link(['citation', cited.id], { asOf: undefined })}>${openCitation}</a>
      </p>
    `;
  }

  private readonly pin = async (): Promise<void> => {
    this.busy = true;
    this.problems = [];
    const about = this.about;
    const { data, problems } = await ask(Cite, { figureIds: this.figures, agreementIds: this.agreements, asOf: asOf() ?? null }, { key: this.key });
    this.busy = false;
    if (about === this.about) {
      this.cited = data?.cite ?? null;
      this.problems = problems;
    }
  };
}

/** Random, version 4. Without https browsers have no randomUUID. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (one) => one.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

customElements.define('entente-cite', EntenteCite);
