import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ask, type Answer, type Problem } from './graph';
import type { Operation } from './operations';
import { hasEnded, session, SESSION_CHANGED } from './session';

const askedBy = new WeakMap<ReactiveControllerHost, Question<unknown, unknown>[]>();

/** Asks anew all that a view asks: who cannot be reached by one question cannot be reached by any. */
export function askAgain(host: ReactiveControllerHost): void {
  askedBy.get(host)?.forEach((one) => one.renew());
}

/** A service that is being started or replaced answers a moment later. */
const PASSING = 'SERVICE_UNAVAILABLE';
const MOMENT_MILLIS = 2_000;

/**
 * What a view asks, and how far it is. It is asked anew whenever its variables change or the person signs in again; an older
 * answer stays in sight until the newer one is there. What a service did not answer in time is asked once more without a word.
 */
export class Question<Data, Variables> implements ReactiveController {
  data: Data | null = null;
  problems: readonly Problem[] = [];
  loading = false;

  private asked = '';
  private running: AbortController | undefined;
  private moment: ReturnType<typeof setTimeout> | undefined;
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
    this.stop();
    this.asked = '';
  }

  hostUpdate(): void {
    const variables = this.variables();
    const now = variables === undefined ? '' : JSON.stringify(variables);
    if (now === this.asked) {
      return;
    }
    this.asked = now;
    this.stop();
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

  private stop(): void {
    this.running?.abort();
    clearTimeout(this.moment);
  }

  private async load(variables: Variables): Promise<void> {
    this.loading = true;
    const answer = await this.answer(variables);
    if (answer) {
      this.take(answer);
      if (answer.problems.some((one) => one.code === PASSING)) {
        this.moment = setTimeout(() => void this.loadOnceMore(variables), MOMENT_MILLIS);
      }
    }
  }

  /** Nothing is taken away for it that is in sight. */
  private async loadOnceMore(variables: Variables): Promise<void> {
    const answer = await this.answer(variables);
    if (answer && answer.problems.length < this.problems.length) {
      this.take(answer);
    }
  }

  /** Undefined where nobody waits for it any more. */
  private async answer(variables: Variables): Promise<Answer<Data> | undefined> {
    const { signal } = (this.running = new AbortController());
    try {
      const answer = await ask<Data, Variables>(this.operation, variables, { signal });
      return signal.aborted ? undefined : answer;
    } catch (failure) {
      if (signal.aborted) {
        return undefined;
      }
      throw failure;
    }
  }

  private take({ data, problems }: Answer<Data>): void {
    // Under a session that ended, what was seen before stays in sight.
    if (data !== null || !problems.every((one) => one.code === 'UNAUTHENTICATED')) {
      this.data = data;
    }
    this.problems = problems;
    this.loading = false;
    this.host.requestUpdate();
  }
}
