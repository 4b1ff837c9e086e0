import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ask, type Problem } from './graph';
import type { Operation } from './operations';
import { hasEnded, session, SESSION_CHANGED } from './session';

const askedBy = new WeakMap<ReactiveControllerHost, Question<unknown, unknown>[]>();

/** Asks anew all that a view asks: who cannot be reached by one question cannot be reached by any. */
export function askAgain(host: ReactiveControllerHost): void {
  askedBy.get(host)?.forEach((one) => one.renew());
}

/**
 * What a view asks, and how far it is. It is asked anew whenever its variables change or the person signs in again; an older
 * answer stays in sight until the newer one is there.
 */
export class Question<Data, Variables> implements ReactiveController {
  data: Data | null = null;
  problems: readonly Problem[] = [];
  loading = false;

  private asked = '';
  private running: AbortController | undefined;
  private readonly again = () => {
    if (session()?.signedIn && !hasEnded()) {
      this.asked = '';
      this.host.requestUpdate();
    }
  };

  /** @param variables what to ask with; undefined while there is nothing to ask */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly operation: Operation<Data, Variables>,
    private readonly variables: () => Variables | undefined,
  ) {
    host.addController(this);
    askedBy.set(host, [...(askedBy.get(host) ?? []), this as Question<unknown, unknown>]);
  }

  hostConnected(): void {
    addEventListener(SESSION_CHANGED, this.again);
  }

  hostDisconnected(): void {
    removeEventListener(SESSION_CHANGED, this.again);
    this.running?.abort();
    this.asked = '';
  }

  hostUpdate(): void {
    const variables = this.variables();
    const now = variables === undefined ? '' : JSON.stringify(variables);
    if (now === this.asked) {
      return;
    }
    this.asked = now;
    this.running?.abort();
    if (variables === undefined) {
      this.data = null;
      this.problems = [];
      this.loading = false;
    } else {
      void this.load(variables);
    }
  }

  /** Asks the same again: after a write, or because somebody wants to try again. */
  renew(): void {
    this.asked = '';
    this.host.requestUpdate();
  }

  private async load(variables: Variables): Promise<void> {
    const running = new AbortController();
    this.running = running;
    this.loading = true;
    try {
      const { data, problems } = await ask<Data, Variables>(this.operation, variables, { signal: running.signal });
      if (!running.signal.aborted) {
        // Under a session that ended, what was seen before stays in sight.
        if (data !== null || !problems.every((one) => one.code === 'UNAUTHENTICATED')) {
          this.data = data;
        }
        this.problems = problems;
        this.loading = false;
        this.host.requestUpdate();
      }
    } catch (failure) {
      if (!running.signal.aborted) {
        throw failure;
      }
    }
  }
}
