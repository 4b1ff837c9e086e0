import { html } from 'lit';
import { LightElement } from '../light-element';
import { texts } from '../texts';

export class EntenteFigure extends LightElement {
  static override readonly properties = { figure: {} };
  declare figure: string;

  protected override render(): unknown {
    return html`<h1>${texts().figure.title}</h1>`;
  }
}

customElements.define('entente-figure', EntenteFigure);
