import { html } from 'lit';
import { link } from '../../address';
import { day, period, word } from '../../format';
import type { Column } from '../../parts/table';
import { texts } from '../../texts';
import { agreementAddress } from '../agreement/names';
import { isUnclear } from '../figure/print';
import { periodOf, said, standing } from './figures';
import { within, type Plan } from './plan';
import { beganOn } from './stages';
import { dateOf, isExact, type Span } from '../../time';
import { called } from './view';

/** One thing that the chart shows, as a row of its table and its file. */
export interface Row {
  readonly what: string;
  readonly of: string;
  readonly when: string;
  readonly said: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly more: string;
  readonly published: string;
  readonly publisher: string;
  readonly address: string | undefined;
  readonly damaged: boolean;
}

export function columns(): readonly Column<Row>[] {
  const { what, of, when, asPrinted, value, low, high, remarks, published, publisher } = texts().corridor.columns;
  return [
    { name: what, text: (row) => row.what },
    { name: of, text: (row) => row.of },
    { name: when, text: (row) => row.when },
    {
      name: asPrinted, text: (row) => row.said, numeric: true,
      shown: (row) => {
        const text = row.damaged ? html`<span class="damaged">${row.said}</span>` : row.said;
        return row.address ? html`<a href=${row.address}>${text}</a>` : text;
      },
    },
    { name: value, text: (row) => row.value, numeric: true },
    { name: low, text: (row) => row.low, numeric: true },
    { name: high, text: (row) => row.high, numeric: true },
    { name: remarks, text: (row) => row.more },
    { name: published, text: (row) => row.published },
    { name: publisher, text: (row) => row.publisher },
  ];
}

/** Exactly what is in sight: the series, marks and agreements shown, in the years shown. */
export function rowsOf(plan: Plan): readonly Row[] {
  const { figure, happening, agreement } = texts().corridor;
  const blank = { value: null, low: null, high: null, damaged: false, published: '', publisher: '', address: undefined };
  return [
    ...plan.panels.flatMap(({ lines }) => lines).flatMap(({ series }) =>
      (series.figures ?? [])
        .filter((one) => within(periodOf(one), plan.axis))
        .map((one) => ({
          what: figure, of: series.indicator.name, when: period(one.period.label), said: said(one), value: one.value,
          low: one.bounds?.low ?? null, high: one.bounds?.high ?? null, more: [standing(one), one.note].filter(Boolean).join('; '),
          published: one.release.publishedAt.slice(0, 10), publisher: one.release.publisher, address: link(['figure', one.id]), damaged: isUnclear(one),
        })),
    ),
    ...plan.strips.flatMap(({ name, marks }) =>
      marks.map(({ at, what, kind, more }) => ({
        ...blank, what: happening, of: name, when: when(at), said: what, more: [kind && word(kind), more].filter(Boolean).join('; '),
      })),
    ),
    ...plan.bars.flatMap((bar) =>
      bar.stages.map(({ event }) => ({
        ...blank, what: agreement, of: called(bar.agreement), when: day(beganOn(event)), said: word(event.status),
        more: [bar.ghost ? texts().corridor.notKnownThen : '', event.note].filter(Boolean).join('; '),
        published: event.publishedOn, address: agreementAddress(bar.agreement.id),
      })),
    ),
  ];
}

const when = ({ first, last }: Span): string => (isExact({ first, last }) ? day(dateOf(first)) : `${day(dateOf(first))} – ${day(dateOf(last - 1))}`);
