import { html } from 'lit';
import { LightElement } from '../light-element';
import { texts } from '../texts';

export class EntenteDesk extends LightElement {
  static override readonly properties = { parts: { attribute: false } };
  declare parts: readonly string[];

  protected override render(): unknown {
    return html`<h1>${texts().desk.title}</h1>`;
  }
}

customElements.define('entente-desk', EntenteDesk);
