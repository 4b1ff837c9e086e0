import { html } from 'lit';
import { LightElement } from '../light-element';
import { texts } from '../texts';

export class EntenteCitation extends LightElement {
  static override readonly properties = { citation: {} };
  declare citation: string;

  protected override render(): unknown {
    return html`<h1>${texts().figure.title}</h1>`;
  }
}

customElements.define('entente-citation', EntenteCitation);
