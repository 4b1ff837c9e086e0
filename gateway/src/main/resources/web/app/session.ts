/** Who is signed in. The session is a cookie that scripts cannot read; no token ever reaches this page. */
export const SESSION_CHANGED = 'entente-session-changed';

/** Names what was sent by this page's own script: no form and no other site can add it. */
export const OWN_REQUEST = { 'Entente-Console': '1' } as const;

export interface Session {
  readonly signedIn: boolean;
  readonly username?: string;
}

let current: Session | undefined;
let ended = false;
const elsewhere = new BroadcastChannel('entente-session');

export const session = (): Session | undefined => current;

/** True when a session ended under a page that still shows something, perhaps with typed text. */
export const hasEnded = (): boolean => ended;

export async function lookUp(): Promise<Session> {
  const answer = await fetch('/session', { headers: OWN_REQUEST, cache: 'no-store' });
  current = answer.ok ? ((await answer.json()) as Session) : { signedIn: false };
  if (current.signedIn) {
    ended = false;
  }
  changed();
  return current;
}

/** Said by whoever was refused for want of a session. */
export function end(): void {
  if (!ended) {
    ended = true;
    changed();
  }
}

/** Where signing in starts; it comes back to this address. */
export const signInAddress = (to = location.pathname + location.search): string =>
  `/session/sign-in?to=${encodeURIComponent(to)}`;

/** For a session that ended: signs in beside this page, which keeps what was typed. */
export function signInBeside(): void {
  open(signInAddress('/?signed-in=here'), '_blank', 'popup,width=480,height=640');
}

/** The window that came back from signing in beside another page tells it so. */
export function tellOthers(): void {
  elsewhere.postMessage('signed-in');
}

export async function signOut(): Promise<void> {
  const answer = await fetch('/session/sign-out', { method: 'POST', headers: OWN_REQUEST });
  const to = answer.headers.get('content-type')?.includes('json') ? ((await answer.json()) as { to?: string }).to : undefined;
  location.assign(to ?? '/');
}

elsewhere.onmessage = () => void lookUp();

function changed(): void {
  dispatchEvent(new Event(SESSION_CHANGED));
}
