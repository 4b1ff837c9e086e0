import { html } from 'lit';
import { LightElement } from '../light-element';
import { texts } from '../texts';

export class EntenteSearch extends LightElement {
  static override readonly properties = {  };
  

  protected override render(): unknown {
    return html`<h1>${texts().search.title}</h1>`;
  }
}

customElements.define('entente-search', EntenteSearch);
