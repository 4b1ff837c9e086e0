import { html } from 'lit';
import { now } from '../../clock';
import { between, day, instant, number, percent } from '../../format';
import type { Shown } from '../../parts/chart';
import { palette } from '../../parts/palette';
import type { Column } from '../../parts/table';
import { texts } from '../../texts';
import { figureLink } from './names';
import { print } from './print';
import { said, signed } from './reading';
import type { Vintage } from './types';
import { whiskers, type Whisker } from './whiskers';

/** Room before the first vintage, as a share of the axis, for its label. */
const ROOM = 0.06;

interface Setting {
  readonly title: string;
  readonly shown: string;
  /** The last moment on the time axis that counts as known. */
  readonly at: number;
}

/** Vintages of one figure as steps: each holds until the next. What was known later than the chosen day is a ghost. */
export function vintagesChart(vintages: readonly Vintage[], { title, shown, at }: Setting): Shown<Vintage> {
  const { known, knownLater, possibleRange, vintagesOf, vintagesSummary } = texts().figure;
  const time = (one: Vintage): number => Date.parse(one.release.publishedAt);
  // Who sees what is under embargo has a vintage that lies ahead.
  const end = Math.max(now(), ...vintages.map(time));
  const before = vintages.filter((one) => time(one) <= at);
  const later = vintages.filter((one) => time(one) > at);
  const steps = (all: readonly Vintage[], until: number) => [
    ...all.map((one) => ({ value: [time(one), one.value], id: one.id, name: said(one) })),
    ...(all.length > 0 ? [{ value: [until, all.at(-1)?.value ?? null], symbol: 'none' }] : []),
  ];
  return {
    title: vintagesOf(title),
    summary: vintagesSummary(vintages.length, said(vintages[0] as Vintage), said(vintages.at(-1) as Vintage)),
    source: [...new Set(vintages.map((one) => one.release.publisher))].join(', '),
    columns: vintageColumns(vintages, shown),
    rows: vintages,
    option: (theme, { head, foot }) => {
      const colours = palette(theme);
      const first = later[0];
      return {
        grid: { left: 8, right: 24, top: head + 32, bottom: foot + 44, containLabel: true },
        legend: { bottom: foot, textStyle: { color: colours.text } },
        tooltip: { trigger: 'item', renderMode: 'richText', backgroundColor: colours.background, textStyle: { color: colours.text }, formatter: tip },
        xAxis: { type: 'time', axisLabel: { color: colours.muted, hideOverlap: true }, axisLine: { lineStyle: { color: colours.line } }, min: time(vintages[0] as Vintage) - ROOM * (end - time(vintages[0] as Vintage)), max: end },
        yAxis: { type: 'value', scale: true, boundaryGap: ['10%', '15%'], axisLabel: { color: colours.muted, formatter: (value: number) => number(value) }, splitLine: { lineStyle: { color: colours.line } } },
        series: [
          {
            name: known, type: 'line', step: 'end', symbol: 'circle', symbolSize: 9, data: steps(before, first ? time(first) : end),
            lineStyle: { width: 2.5, color: colours.series[0] }, itemStyle: { color: colours.series[0] },
            label: { show: true, position: 'top', color: colours.text, formatter: labelled }, labelLayout: { hideOverlap: true },
          },
          ...(later.length > 0
            ? [{
                name: knownLater, type: 'line', step: 'end', symbol: 'emptyCircle', symbolSize: 8, data: steps(later, end),
                lineStyle: { width: 2, type: 'dashed', color: colours.ghost }, itemStyle: { color: colours.ghost },
                label: { show: true, position: 'top', color: colours.muted, formatter: labelled }, labelLayout: { hideOverlap: true },
              }]
            : []),
          whiskers(possibleRange, vintages.flatMap((one) => possible(one, time(one))), colours),
        ],
      };
    },
  };
}

interface Point {
  readonly name?: string;
  readonly value?: readonly (number | null)[];
  readonly data?: { readonly id?: string };
}

const labelled = ({ name, data }: Point): string => (data?.id ? (name ?? '') : '');
const tip = ({ name, value }: Point): string =>
  value?.[0] === undefined || value[0] === null ? (name ?? '') : `${name ?? ''}\n${day(new Date(value[0]).toISOString().slice(0, 10))}`;

const possible = (one: Vintage, at: number): Whisker[] =>
  one.candidates.length > 0
    ? one.candidates.map((candidate) => ({ at, ...candidate, id: one.id, name: between(candidate), unclear: true }))
    : one.bounds
      ? [{ at, ...one.bounds, id: one.id, name: between(one.bounds), unclear: one.value === null }]
      : [];

export function vintageColumns(vintages: readonly Vintage[], shown: string): Column<Vintage>[] {
  const { printedColumn, published, readAs, release, revised, status, thisOne } = texts().figure;
  return [
    { name: published, text: (one) => one.release.publishedOn, shown: (one) => html`<span title=${instant(one.release.publishedAt)}>${day(one.release.publishedOn)}</span>` },
    {
      name: printedColumn,
      text: (one) => one.printed,
      shown: (one) => html`<a href=${figureLink(one.id)} aria-current=${one.id === shown ? 'true' : 'false'}>${print(one)}</a>${one.id === shown ? html` <small class="muted">${thisOne}</small>` : ''}`,
    },
    { name: readAs, text: (one) => said(one), numeric: true },
    { name: revised, text: (one) => (one === vintages[0] ? '' : change(one)), numeric: true },
    { name: status, text: (one) => one.status.name },
    { name: release, text: (one) => one.release.title },
  ];
}

const change = ({ revision }: Vintage): string =>
  revision?.absolute === undefined || revision.absolute === null
    ? ''
    : `${signed(revision.absolute)}${revision.percent === null ? '' : ` (${percent(revision.percent)})`}`;
