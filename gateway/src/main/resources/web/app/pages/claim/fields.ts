import { address } from '../../address';
import type { ClaimListsData, ClaimTestVariables } from '../../operations';

/** What a claim is made of, as people type it. */
export interface Fields {
  readonly q: string;
  readonly n: string;
  readonly indicator: string;
  readonly to: string;
  readonly from: string;
  readonly route: string;
  readonly period: string;
}

export type Name = keyof Fields;
export type Lists = ClaimListsData;

const NAMES: readonly Name[] = ['q', 'n', 'indicator', 'to', 'from', 'route', 'period'];

/** Without these nothing can be tested. */
export const NEEDED = ['n', 'indicator', 'to', 'period'] as const satisfies readonly Name[];

/** The fields that arguments of the graph are typed in. */
export const ARGUMENTS: Readonly<Record<string, Name>> = {
  'claim.printed': 'n',
  'claim.indicator': 'indicator',
  'claim.refArea': 'to',
  'claim.counterpartArea': 'from',
  'claim.route': 'route',
  'claim.period': 'period',
};

export function ofAddress(): Fields {
  const { parameters } = address();
  return Object.fromEntries(NAMES.map((one) => [one, parameters.get(one) ?? ''])) as unknown as Fields;
}

/** Fields as the address has them: areas by their codes where they are known. */
export const forAddress = (fields: Fields, lists: Lists | null): Record<Name, string> => ({
  ...fields,
  to: codeOf(fields.to, lists) ?? fields.to,
  from: codeOf(fields.from, lists) ?? fields.from,
});

/** The code of an area by its name or code; undefined for anything else. */
export function codeOf(typed: string, lists: Lists | null): string | undefined {
  const text = typed.trim().toLowerCase();
  const area = lists?.areas?.find((one) => one.code.toLowerCase() === text || one.name.toLowerCase() === text);
  return text ? area?.code : undefined;
}

export const nameOf = (code: string, lists: Lists | null): string => lists?.areas?.find((one) => one.code === code)?.name ?? code;

export function claimOf({ n, indicator, to, from, route, period }: Fields): ClaimTestVariables['claim'] | undefined {
  return n && indicator && to && period
    ? { printed: n, indicator, refArea: to, period, counterpartArea: from || null, route: route || null }
    : undefined;
}
