import '../first';
import { html } from 'lit';
import { LightElement } from '../light-element';
import { notFound } from '../parts/states';
import './corridor/list';
import './corridor/page';

/** `/corridor` lists corridors, `/corridor/ALB/GBR` is one. */
export class EntenteCorridor extends LightElement {
  static override readonly properties = { origin: {}, destination: {} };
  declare origin: string;
  declare destination: string;

  protected override render(): unknown {
    const { origin, destination } = this;
    if (!origin && !destination) {
      return html`<entente-corridor-list></entente-corridor-list>`;
    }
    return origin && destination && origin !== destination
      ? html`<entente-corridor-page .origin=${origin} .destination=${destination}></entente-corridor-page>`
      : notFound();
  }
}

customElements.define('entente-corridor', EntenteCorridor);
