import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ask, type Problem } from './graph';
import { newKey } from './key';
import type { Operation } from './operations';

/** After these nobody knows whether it was done. */
const UNDECIDED = new Set(['UNREACHABLE', 'OUTCOME_UNKNOWN', 'SERVICE_UNAVAILABLE', 'UNAUTHENTICATED', 'INTERNAL']);

/** One write. It goes out under a key, and the same again under the same key, so that it is carried out once. */
export class Deed<Data extends object, Variables> implements ReactiveController {
  running = false;
  problems: readonly Problem[] = [];
  private sent = '';
  private key = '';

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly operation: Operation<Data, Variables>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.problems = [];
  }

  /** What it answered; null where it was not done, and `problems` say why. */
  async carryOut(variables: Variables): Promise<Data | null> {
    if (this.running) {
      return null;
    }
    const now = JSON.stringify(variables);
    if (now !== this.sent || !this.isUndecided()) {
      this.key = newKey();
    }
    this.sent = now;
    this.running = true;
    this.host.requestUpdate();
    const { data, problems } = await ask<Data, Variables>(this.operation, variables, { key: this.key });
    const done = data !== null && Object.values(data).every((one) => one !== null);
    this.running = false;
    this.problems = done ? [] : problems;
    this.host.requestUpdate();
    return done ? data : null;
  }

  isUndecided(): boolean {
    return this.problems.some((one) => UNDECIDED.has(one.code));
  }

  has(code: string): Problem | undefined {
    return this.problems.find((one) => one.code === code);
  }

  clear(): void {
    this.problems = [];
    this.host.requestUpdate();
  }
}
