import { html, nothing } from 'lit';
import { link } from '../../address';
import { ask, type Problem } from '../../graph';
import { LightElement } from '../../light-element';
import { CiteAgreement, type CiteAgreementData, type CiteAgreementVariables } from '../../operations';
import { told } from '../../parts/states';
import { texts } from '../../texts';

type Citation = NonNullable<CiteAgreementData['cite']>;

/** Pins the agreement as it is shown, and gives the text to quote it by. */
export class EntenteCiteAgreement extends LightElement {
  static override readonly properties = {
    agreement: {},
    day: {},
    citation: { state: true },
    problems: { state: true },
    busy: { state: true },
    copied: { state: true },
  };

  declare agreement: string;
  declare day: string | undefined;
  declare private citation: Citation | undefined;
  declare private problems: readonly Problem[];
  declare private busy: boolean;
  declare private copied: boolean;
  private key = '';

  constructor() {
    super();
    this.problems = [];
    this.busy = false;
    this.copied = false;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    // What was pinned was another agreement, or another day.
    if (changed.has('agreement') || changed.has('day')) {
      this.citation = undefined;
      this.problems = [];
      this.key = '';
    }
  }

  protected override render(): unknown {
    const text = texts().agreement;
    return html`
      <section class="card cite">
        <h2>${text.cite}</h2>
        <p class="hint">${text.citeHint}</p>
        <div aria-live="polite">
          ${this.problems.length ? html`<p class="field-error">${text.citeFailed} ${this.problems.map(told).join(' ')}</p>` : nothing}
          ${this.citation ? this.pinned(this.citation) : nothing}
        </div>
        <button type="button" class=${this.citation ? '' : 'primary'} ?disabled=${this.busy} @click=${this.cite}>
          ${this.busy ? text.citing : this.citation ? text.citeAgain : text.cite}
        </button>
      </section>
    `;
  }

  private pinned(citation: Citation): unknown {
    const text = texts().agreement;
    return html`
      <blockquote class="citation">${citation.text}</blockquote>
      <p class="actions">
        <button type="button" @click=${this.copy}>${this.copied ? text.copied : text.copy}</button>
        <a href=${link(['citation', citation.id])}>${text.toCitation}</a>
      </p>
    `;
  }

  private readonly cite = async (): Promise<void> => {
    this.busy = true;
    this.copied = false;
    // The same key until it worked: asked twice, it is pinned once.
    this.key ||= random();
    const variables: CiteAgreementVariables = { agreementIds: [this.agreement], asOf: this.day };
    const { data, problems } = await ask<CiteAgreementData, CiteAgreementVariables>(CiteAgreement, variables, { key: this.key });
    this.citation = data?.cite ?? this.citation;
    this.problems = problems;
    if (data?.cite) {
      this.key = '';
    }
    this.busy = false;
  };

  private readonly copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(this.citation?.text ?? '');
    this.copied = true;
  };
}

const random = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((one) => one.toString(16).padStart(2, '0')).join('');

customElements.define('entente-cite-agreement', EntenteCiteAgreement);
