import { html } from 'lit';
import { LightElement } from '../light-element';
import { texts } from '../texts';

export class EntenteCorridor extends LightElement {
  static override readonly properties = { origin: {}, destination: {} };
  declare origin: string; declare destination: string;

  protected override render(): unknown {
    return html`<h1>${texts().corridor.title}</h1>`;
  }
}

customElements.define('entente-corridor', EntenteCorridor);
