/** What ahead.js sent before this script was read, by address and body. */
declare global {
  interface Window {
    readonly ententeAhead?: Map<string, Promise<Response>>;
  }
}

/** The answer to the same request that was sent ahead, which is given once; else it is sent now. */
export function send(path: string, request: RequestInit = {}): Promise<Response> {
  const same = `${path} ${typeof request.body === 'string' ? request.body : ''}`;
  const answer = window.ententeAhead?.get(same);
  window.ententeAhead?.delete(same);
  return answer ?? fetch(path, request);
}

/** What was sent ahead is for nobody any more: something else is looked at, or by somebody else. */
export function forget(): void {
  window.ententeAhead?.clear();
}
