import { html } from 'lit';
import { LightElement } from '../../light-element';
import { texts } from '../../texts';

/** Computes the checksum of a content here and now, and compares it with the one that was told. */
export class EntenteChecksum extends LightElement {
  static override readonly properties = { content: { attribute: false }, sha256: { attribute: false }, computed: { state: true } };
  declare content: string;
  declare sha256: string;
  /** Undefined until it is computed; empty where this browser cannot. */
  declare private computed: string | undefined;

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('content')) {
      this.computed = undefined;
      void this.compute(this.content);
    }
  }

  protected override render(): unknown {
    return html`<p class="checksum"><code>${this.sha256}</code></p><p role="status">${this.verdict()}</p>`;
  }

  private verdict(): unknown {
    const { cannotCompute, computing, different, same } = texts().figure;
    switch (this.computed) {
      case undefined:
        return html`<span class="muted">${computing}</span>`;
      case '':
        return html`<span class="muted">${cannotCompute}</span>`;
      case this.sha256:
        return html`<span class="tag tag-good">✓ ${same}</span>`;
      default:
        return html`<span class="tag tag-warning">✗ ${different}</span> <code>${this.computed}</code>`;
    }
  }

  private async compute(content: string): Promise<void> {
    // Browsers have it on https and on this machine alone.
    const digest = (crypto.subtle as SubtleCrypto | undefined)?.digest('SHA-256', new TextEncoder().encode(content));
    const bytes = digest ? new Uint8Array(await digest) : new Uint8Array();
    if (content === this.content) {
      this.computed = Array.from(bytes, (one) => one.toString(16).padStart(2, '0')).join('');
    }
  }
}

customElements.define('entente-checksum', EntenteChecksum);
