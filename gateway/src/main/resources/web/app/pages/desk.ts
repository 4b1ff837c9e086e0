import '../first';
import { html, type TemplateResult } from 'lit';
import { LightElement } from '../light-element';
import { notFound } from '../parts/states';
import './desk/agreement';
import './desk/correct';
import './desk/desks';
import './desk/draft-agreement';
import './desk/draft-release';
import './desk/event';
import './desk/overview';
import './desk/release';
import './desk/upload';

/** The desk's pages by their addresses. */
export class EntenteDesk extends LightElement {
  static override readonly properties = { parts: { attribute: false } };
  declare parts: readonly string[];

  protected override render(): TemplateResult {
    const [page, what, step, ...more] = this.parts;
    if (page === 'correct' && what) {
      // As at a figure's own address, its id may stand there with its slashes.
      return html`<entente-desk-correct .figure=${this.parts.slice(1).join('/')}></entente-desk-correct>`;
    }
    if (more.length > 0) {
      return notFound();
    }
    switch (page) {
      case undefined:
        return html`<entente-desk-overview></entente-desk-overview>`;
      case 'upload':
        return what ? notFound() : html`<entente-desk-upload></entente-desk-upload>`;
      case 'desks':
        return what ? notFound() : html`<entente-desk-desks></entente-desk-desks>`;
      case 'release':
        return this.release(what, step);
      case 'agreement':
        return this.agreement(what, step);
      default:
        return notFound();
    }
  }

  private release(id: string | undefined, step: string | undefined): TemplateResult {
    if (!id || step) {
      return notFound();
    }
    return id === 'new' ? html`<entente-desk-draft-release></entente-desk-draft-release>` : html`<entente-desk-release .release=${id}></entente-desk-release>`;
  }

  private agreement(id: string | undefined, step: string | undefined): TemplateResult {
    if (!id || (step && step !== 'event')) {
      return notFound();
    }
    if (step) {
      return html`<entente-desk-event .agreement=${id}></entente-desk-event>`;
    }
    return id === 'new' ? html`<entente-desk-draft-agreement></entente-desk-draft-agreement>` : html`<entente-desk-agreement .agreement=${id}></entente-desk-agreement>`;
  }
}

customElements.define('entente-desk', EntenteDesk);
