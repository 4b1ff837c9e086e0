import { forget, send } from './request';

/** Who is signed in. The session is a cookie that scripts cannot read; no token ever reaches this page. */
export const SESSION_CHANGED = 'entente-session-changed';

/** Somebody else signed in: whatever is typed is theirs no more, and nobody is asked before it goes. */
export const PERSON_CHANGED = 'entente-person-changed';

/** Names what was sent by this page's own script: no form and no other site can add it. */
export const OWN_REQUEST = { 'Entente-Console': '1' } as const;

export interface Session {
  readonly signedIn: boolean;
  readonly username?: string;
}

let current: Session | undefined;
let ended = false;
let away = false;
const elsewhere = new BroadcastChannel('entente-session');

export const session = (): Session | undefined => current;

/** True when a session ended under a page that still shows something, perhaps with typed text. */
export const hasEnded = (): boolean => ended;

export async function lookUp(): Promise<void> {
  try {
    const answer = await send('/session', { headers: OWN_REQUEST, cache: 'no-store' });
    if (!answer.ok) {
      throw new Error(`The session could not be looked up: ${answer.status}`);
    }
    const found = (await answer.json()) as Session;
    if (found.signedIn && current?.signedIn && found.username !== current.username) {
      // Somebody else sits here now: nothing of what the other one saw or typed may stay.
      dispatchEvent(new Event(PERSON_CHANGED));
      location.reload();
      return;
    }
    if (found.signedIn) {
      current = found;
      ended = false;
    } else if (current?.signedIn) {
      // What is on the page, typed text above all, stays.
      ended = true;
    } else {
      current = found;
      forget();
    }
    away = false;
  } catch {
    forget();
    away = current === undefined;
  }
  changed();
}

/** True where nobody could say who is signed in. */
export const isAway = (): boolean => away;

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

/** Where it could not be carried through, that must be known to who shares the machine with others. */
export async function signOut(): Promise<void> {
  const answer = await fetch('/session/sign-out', { method: 'POST', headers: OWN_REQUEST }).catch(() => undefined);
  location.assign(answer?.ok ? '/' : '/?sign-out=failed');
}

elsewhere.onmessage = () => void lookUp();

function changed(): void {
  dispatchEvent(new Event(SESSION_CHANGED));
}
