import { texts } from '../../texts';
import { word } from '../../format';
import type { Compared, Years } from './choices';
import { panelsOf, type Panel } from './panels';
import { stagesOf, type Stage } from './stages';
import { span, type Span } from '../../time';
import { called, type Agreement, type Comparison, type Corridor, type Series } from './view';

/** All that stands on the corridor's axis of time. */
export interface Plan {
  readonly axis: Span;
  readonly panels: readonly Panel[];
  readonly strips: readonly Strip[];
  readonly bars: readonly Bar[];
  readonly compared: Compared | undefined;
  readonly comparison: Comparison | undefined;
  /** The day that is looked at, where it is not today. */
  readonly asOf: string | undefined;
}

/** A row of markers: visits, statements, money. */
export interface Strip {
  readonly name: string;
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly at: Span;
  readonly kind: string;
  readonly what: string;
  readonly more: string;
}

/** A row with an agreement's life. */
export interface Bar {
  readonly agreement: Agreement;
  readonly stages: readonly Stage[];
  /** True for one that nobody knew of on the day that is looked at. */
  readonly ghost: boolean;
}

interface Given {
  readonly then: Corridor;
  readonly now: Corridor | undefined;
  readonly shown: readonly Series[];
  readonly years: Years;
  readonly compared: Compared | undefined;
  readonly comparison: Comparison | undefined;
  readonly asOf: string | undefined;
}

export function planOf({ then, now, shown, years, compared, comparison, asOf }: Given): Plan {
  const axis = { first: Date.UTC(years.from, 0, 1), last: Date.UTC(years.to + 1, 0, 1) };
  return {
    axis,
    panels: panelsOf(shown, now?.series ?? []),
    strips: stripsOf(then).map((strip) => ({ ...strip, marks: strip.marks.filter(({ at }) => within(at, axis)) })).filter((one) => one.marks.length > 0),
    bars: barsOf(then, now, asOf).filter(({ stages }) => stages.some((stage) => within({ first: stage.begin.first, last: stage.until }, axis))),
    compared,
    comparison,
    asOf,
  };
}

export const within = (at: Span, axis: Span): boolean => at.last > axis.first && at.first < axis.last;

function barsOf(then: Corridor, now: Corridor | undefined, asOf: string | undefined): readonly Bar[] {
  const known = then.agreements ?? [];
  const since = (now?.agreements ?? []).filter((one) => !known.some((other) => other.id === one.id));
  return [
    ...known.map((agreement) => ({ agreement, stages: stagesOf(agreement, asOf), ghost: false })),
    ...since.map((agreement) => ({ agreement, stages: stagesOf(agreement, undefined), ghost: true })),
  ].filter(({ stages }) => stages.length > 0);
}

export function stripsOf({ timeline }: Corridor): readonly Strip[] {
  const { visits, statements, money } = texts().corridor;
  const marks: Record<'visits' | 'statements' | 'money', Mark[]> = { visits: [], statements: [], money: [] };
  for (const entry of timeline ?? []) {
    const at = 'on' in entry && entry.on ? span(entry.on) : undefined;
    if (!at) {
      continue;
    }
    if (entry.__typename === 'EngagementEntry') {
      const { title, kind, outcome } = entry.engagement;
      marks.visits.push({ at, kind: kind ?? '', what: title, more: outcome ?? '' });
    } else if (entry.__typename === 'StatementEntry') {
      const { speaker, stance, summary } = entry.statement;
      marks.statements.push({ at, kind: stance, what: `${speaker}: ${word(stance)}`, more: summary });
    } else if (entry.__typename === 'CommitmentEntry') {
      marks.money.push({ at, kind: entry.commitment.kind, what: called(entry.agreement), more: texts().corridor.promise(entry.commitment) });
    }
  }
  return [
    { name: visits, marks: marks.visits },
    { name: statements, marks: marks.statements },
    { name: money, marks: marks.money },
  ];
}
