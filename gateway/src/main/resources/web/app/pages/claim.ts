import { html } from 'lit';
import { LightElement } from '../light-element';
import { texts } from '../texts';

export class EntenteClaim extends LightElement {
  static override readonly properties = {  };
  

  protected override render(): unknown {
    return html`<h1>${texts().claim.title}</h1>`;
  }
}

customElements.define('entente-claim', EntenteClaim);
