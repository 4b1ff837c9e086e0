import type { AgreementStatus, Instrument, Pillar, Role } from '../../operations';

/** Codes that lists can be narrowed down by, in the order in which they are offered. */
export const STATUSES: readonly AgreementStatus[] = [
  'NEGOTIATION', 'ANNOUNCED', 'SIGNED', 'PROVISIONALLY_APPLIED', 'IN_FORCE', 'EXTENDED',
  'SUSPENDED', 'EXPIRED', 'TERMINATED', 'SUPERSEDED', 'UNCLEAR',
];
export const INSTRUMENTS: readonly Instrument[] = [
  'TREATY', 'PROTOCOL', 'ADMINISTRATIVE_AGREEMENT', 'MEMORANDUM_OF_UNDERSTANDING', 'ARRANGEMENT',
  'JOINT_DECLARATION', 'JOINT_STATEMENT', 'ACTION_PLAN',
];
export const PILLARS: readonly Pillar[] = [
  'LAW_ENFORCEMENT', 'BORDER_MANAGEMENT', 'RETURNS_READMISSION', 'DEVELOPMENT', 'LEGAL_PATHWAYS', 'PROTECTION', 'ASYLUM_PROCESSING',
];
export const ROLES: readonly Role[] = ['SOURCE', 'TRANSIT', 'DESTINATION', 'NEIGHBOUR', 'ORGANISATION'];
