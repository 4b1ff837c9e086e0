/** What ahead.js sent before this script was read, by address and body. */
interface Ahead {
  /** When, by performance.now(). */
  readonly at: number;
  readonly answer: Promise<Response>;
}

declare global {
  interface Window {
    readonly ententeAhead?: Map<string, Ahead>;
  }
}

/** A script that came later than this asks anew. */
const FRESH_MILLIS = 10_000;

/** The answer to the same request that was sent ahead, which is given once; where there is none, or it failed, it is sent now. */
export function send(path: string, request: RequestInit = {}): Promise<Response> {
  const same = `${path} ${typeof request.body === 'string' ? request.body : ''}`;
  const ahead = window.ententeAhead?.get(same);
  window.ententeAhead?.delete(same);
  return ahead && performance.now() - ahead.at < FRESH_MILLIS ? ahead.answer.catch(() => fetch(path, request)) : fetch(path, request);
}

/** What was sent ahead is for nobody any more: something else is looked at, or by somebody else. */
export function forget(): void {
  window.ententeAhead?.clear();
}
