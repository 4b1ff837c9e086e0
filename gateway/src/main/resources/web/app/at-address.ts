import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ADDRESS_CHANGED } from './address';

/** Renders a view anew when the address changes: its parameters are a part of what the view shows. */
export class AtAddress implements ReactiveController {
  private readonly changed = () => this.host.requestUpdate();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener(ADDRESS_CHANGED, this.changed);
  }

  hostDisconnected(): void {
    removeEventListener(ADDRESS_CHANGED, this.changed);
  }
}
