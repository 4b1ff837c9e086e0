import type { MapAgreementsData, MapFiguresData } from '../../operations';

type Series = NonNullable<MapFiguresData['series']>['nodes'][number];
export type MapFigure = NonNullable<Series['figures']>[number];
export type End = Series['refArea'];

/** What is known of people moving from one place to another: a figure of one publisher, agreements, or both. */
export interface Corridor {
  readonly origin: End;
  readonly destination: End;
  /** With its series and publisher; none where there are agreements alone. */
  readonly counted?: { readonly figure: MapFigure; readonly key: string; readonly publisher: string };
  /** Undefined where the agreements could not be had. */
  readonly agreements?: { readonly count: number; readonly inForce: number };
  /** Areas crossed on the way, as its agreements name them. */
  readonly via: readonly string[];
}

const IN_FORCE = new Set(['IN_FORCE', 'PROVISIONALLY_APPLIED', 'EXTENDED']);

/** Regions and the world are no end of a corridor on a map: nobody sets out from the middle of a continent. */
export const isEnd = ({ kind }: { readonly kind: string }): boolean => kind === 'COUNTRY' || kind === 'ORGANISATION';

export interface PeriodChoice {
  readonly label: string;
  readonly end: string;
  readonly figures: number;
}

/** Periods for which there is anything, the last one first. */
export function periods(series: readonly Series[]): PeriodChoice[] {
  const found = new Map<string, PeriodChoice>();
  for (const { period: { label, end } } of series.filter(isCorridor).flatMap((one) => one.figures ?? [])) {
    found.set(label, { label, end, figures: (found.get(label)?.figures ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.end.localeCompare(a.end) || a.label.localeCompare(b.label));
}

/** The period with the most to see; among those the last. */
export const richest = (choices: readonly PeriodChoice[]): string | undefined =>
  choices.reduce<PeriodChoice | undefined>((best, one) => (best && best.figures >= one.figures ? best : one), undefined)?.label;

const isCorridor = (one: Series): boolean => isEnd(one.refArea) && isEnd(one.counterpartArea);

/**
 * Counted corridors by their number, uncertain ones behind them, then those with agreements alone, ones in force first.
 *
 * @param complete false where agreements are missing from the answer: then none is not the same as none known
 */
export function corridors(
  series: readonly Series[],
  period: string | undefined,
  agreed: readonly Agreed[],
  complete: boolean,
): Corridor[] {
  const agreements = new Map(agreed.map((one) => [between(one.origin, one.destination), one]));
  const counted = series.filter(isCorridor).flatMap((one): Corridor[] => {
    const figure = one.figures?.find((each) => each.period.label === period);
    const found = agreements.get(between(one.counterpartArea, one.refArea));
    return figure
      ? [{
          origin: one.counterpartArea,
          destination: one.refArea,
          counted: { figure, key: one.key, publisher: one.publisher },
          ...tally(found, complete),
          via: found?.via?.map(({ code }) => code) ?? [],
        }]
      : [];
  });
  const known = new Set(counted.map((one) => between(one.origin, one.destination)));
  const alone = [...agreements]
    .filter(([key, one]) => !known.has(key) && isEnd(one.origin) && isEnd(one.destination) && (one.agreements?.length ?? 0) > 0)
    .map(([, one]): Corridor => ({
      origin: one.origin,
      destination: one.destination,
      ...tally(one, complete),
      via: one.via?.map(({ code }) => code) ?? [],
    }));
  return [...counted.sort(byNumber), ...alone.sort(byAgreements)];
}

type Agreed = NonNullable<MapAgreementsData['corridors']>[number];

const between = (origin: { readonly code: string }, destination: { readonly code: string }): string => `${origin.code}-${destination.code}`;

function tally(one: Agreed | undefined, complete: boolean): Pick<Corridor, 'agreements'> {
  const all = one?.agreements ?? [];
  if (all.length === 0 && !complete) {
    return {};
  }
  return { agreements: { count: all.length, inForce: all.filter(({ status }) => status !== null && IN_FORCE.has(status)).length } };
}

const byNumber = (a: Corridor, b: Corridor): number =>
  (b.counted?.figure.value ?? -1) - (a.counted?.figure.value ?? -1) || byName(a, b);

const byAgreements = (a: Corridor, b: Corridor): number =>
  (b.agreements?.inForce ?? 0) - (a.agreements?.inForce ?? 0) || (b.agreements?.count ?? 0) - (a.agreements?.count ?? 0) || byName(a, b);

const byName = (a: Corridor, b: Corridor): number =>
  a.origin.name.localeCompare(b.origin.name) || a.destination.name.localeCompare(b.destination.name);
