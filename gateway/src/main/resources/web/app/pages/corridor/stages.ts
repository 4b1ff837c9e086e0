import { today } from '../../clock';
import { closing, span, type Span } from '../../time';
import type { Agreement, AgreementEvent } from './view';

type Status = AgreementEvent['status'];

/** How firmly an agreement stood: what is drawn solid, hatched, as an outline or as a thin line. */
export type Strength = 'force' | 'provisional' | 'signed' | 'talk' | 'suspended' | 'ended';

const STRENGTH: Partial<Record<Status, Strength>> = {
  IN_FORCE: 'force', EXTENDED: 'force', PROVISIONALLY_APPLIED: 'provisional', SIGNED: 'signed', SUSPENDED: 'suspended',
  EXPIRED: 'ended', TERMINATED: 'ended', SUPERSEDED: 'ended',
};

/** A time in which an agreement stood one way. */
export interface Stage {
  readonly event: AgreementEvent;
  readonly strength: Strength;
  /** All days on which it may have begun. */
  readonly begin: Span;
  /** When the next stage may have begun, or the day up to which it is known; `open` where it goes on. */
  readonly until: number;
  readonly open: boolean;
}

export const beganOn = (event: AgreementEvent): string => event.effectiveOn ?? event.actedOn;

/** An agreement's life in stages, earliest first; none where no event of it is on record. */
export function stagesOf(agreement: Agreement, asOf: string | undefined): readonly Stage[] {
  const events = agreement.events
    .map((event) => ({ event, begin: span(beganOn(event)) }))
    .sort((a, b) => a.begin.first - b.begin.first);
  const known = closing((asOf ?? today()).slice(0, 10));
  return events.map(({ event, begin }, place) => {
    const next = events[place + 1];
    const until = next ? next.begin.first : Math.max(known, begin.last);
    return { event, strength: STRENGTH[event.status] ?? 'talk', begin, until: Math.max(until, begin.first), open: !next };
  });
}
