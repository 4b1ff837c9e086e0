import { html } from 'lit';
import { LightElement } from '../light-element';
import { texts } from '../texts';

export class EntenteAgreement extends LightElement {
  static override readonly properties = { agreement: {} };
  declare agreement: string;

  protected override render(): unknown {
    return html`<h1>${texts().agreement.title}</h1>`;
  }
}

customElements.define('entente-agreement', EntenteAgreement);
