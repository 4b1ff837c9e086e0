import { html } from 'lit';
import { LightElement } from '../light-element';
import { texts } from '../texts';

export class EntenteSeries extends LightElement {
  static override readonly properties = { key: {} };
  declare key: string;

  protected override render(): unknown {
    return html`<h1>${texts().figure.title}</h1>`;
  }
}

customElements.define('entente-series', EntenteSeries);
