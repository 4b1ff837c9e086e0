import { html } from 'lit';
import { LightElement } from '../light-element';
import { texts } from '../texts';

export class EntenteMap extends LightElement {
  static override readonly properties = {  };
  

  protected override render(): unknown {
    return html`<h1>${texts().map.title}</h1>`;
  }
}

customElements.define('entente-map', EntenteMap);
