import { LitElement, type PropertyValues } from 'lit';
import { PREFERENCES_CHANGED } from './preferences';

/**
 * An element that renders into the page itself, so that one style sheet, printing and in-page links hold for all of it. One that
 * was left does not render any more: what it was still waiting for must not name the page that came after it.
 */
export abstract class LightElement extends LitElement {
  private readonly again = () => this.requestUpdate();

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener(PREFERENCES_CHANGED, this.again);
    this.requestUpdate();
  }

  protected override shouldUpdate(_: PropertyValues): boolean {
    return this.isConnected;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener(PREFERENCES_CHANGED, this.again);
  }
}
