import { html } from 'lit';
import { LightElement } from '../light-element';
import { texts } from '../texts';

export class EntenteDossier extends LightElement {
  static override readonly properties = { code: {} };
  declare code: string;

  protected override render(): unknown {
    return html`<h1>${texts().dossier.title}</h1>`;
  }
}

customElements.define('entente-dossier', EntenteDossier);
