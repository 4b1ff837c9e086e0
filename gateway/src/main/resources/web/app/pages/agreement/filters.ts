import { parameter } from '../../address';
import { INSTRUMENTS, PILLARS, ROLES, STATUSES } from './codes';
import { askedOn } from './dates';

/** What the list is narrowed down by, as the address says it. What the address says wrongly is left out. */
export interface Filters {
  readonly q?: string | undefined;
  readonly party?: string | undefined;
  readonly role?: (typeof ROLES)[number] | undefined;
  readonly pillar?: (typeof PILLARS)[number] | undefined;
  readonly instrument?: (typeof INSTRUMENTS)[number] | undefined;
  readonly status?: (typeof STATUSES)[number] | undefined;
  readonly on?: string | undefined;
}

export const NAMES = ['q', 'party', 'role', 'pillar', 'instrument', 'status', 'on'] as const;

export function filters(): Filters {
  return {
    q: parameter('q')?.trim().slice(0, 100) || undefined,
    party: parameter('party')?.toUpperCase() || undefined,
    role: among(ROLES, parameter('role')),
    pillar: among(PILLARS, parameter('pillar')),
    instrument: among(INSTRUMENTS, parameter('instrument')),
    status: among(STATUSES, parameter('status')),
    on: askedOn(),
  };
}

const among = <Code extends string>(codes: readonly Code[], given: string | undefined): Code | undefined =>
  codes.find((one) => one === given);
