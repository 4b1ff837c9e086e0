import type { EChartsCoreOption } from 'echarts/core';
import { allInWords, compact, money, number, word } from '../../format';
import type { CorridorMoneyData, Pillar } from '../../operations';
import type { Shown } from '../../parts/chart';
import type { Room } from '../../parts/drawing';
import { named } from '../../parts/listing';
import { palette } from '../../parts/palette';
import type { Column } from '../../parts/table';
import type { Theme } from '../../preferences';
import { texts } from '../../texts';
import { linesTip } from './drawing/tip';
import { SHAPES } from './panels';
import { filling, PILLARS } from './pillars';
import type { Corridor } from './view';

type Area = NonNullable<CorridorMoneyData['area']>;
export type Beside = NonNullable<Area['fundingAndFigures']>;
export type Balance = Beside['spanning'][number];
export type Money = Balance['pledged'][number];
export const sums = (all: readonly Money[]): string => all.map((one) => money(one.amount, one.currency)).join(', ');

export interface Funding {
  readonly pillars: Area['funding'];
}

type Year = Beside['years'][number];
type YearFigure = Year['figures'][number];

const FIRMNESS = ['pledged', 'committed', 'disbursed'] as const;
type Firmness = (typeof FIRMNESS)[number];

/** Sums that may share a scale, those of one pillar on top of another's: one currency, one firmness. */
interface Panel {
  readonly firmness: Firmness;
  readonly currency: string;
}

const TITLE = 28;
const FIGURES = 180;
const SUMS = 84;
const GAP = 14;
const AXIS = 30;
const LEGEND_LINE = 24;

/** Figures of years above, sums of the same years below, each firmness and currency in a panel of its own. None where no sum is for a year. */
export function fundingChart({ years }: Beside, { origin, destination }: Corridor): Shown<Row> | undefined {
  const t = texts().corridor;
  const here = years.map((one) => ({
    ...one, figures: one.figures.filter(({ series }) => series.refArea.code === destination.code), funding: one.funding.filter(holdsSums),
  }));
  const kept = trimmed(here);
  const panels = panelsOf(kept);
  if (panels.length === 0) {
    return undefined;
  }
  const publishers = kept.flatMap((one) => one.figures).map(({ series }) => series.publisher);
  return {
    title: t.fundingChart(origin.name),
    summary: t.fundingSummary(kept.length),
    option: (theme, room) => optionOf(kept, panels, theme, room),
    columns: columns(),
    rows: rowsOf(kept),
    source: named([...publishers, texts().common.sourceAgreements]),
    height: legendHeight(kept) + TITLE + FIGURES + panels.length * (TITLE + SUMS + GAP) + AXIS + 10,
  };
}

/** False where nothing of it is in a sum: it counts elsewhere, or on a condition alone. */
export const holdsSums = (one: Balance): boolean => FIRMNESS.some((firmness) => one[firmness].length > 0);

/** Without years before the first one and after the last one of which anything is on record. */
function trimmed(years: readonly Year[]): readonly Year[] {
  const some = (one: Year) => one.figures.length > 0 || one.funding.length > 0;
  const first = years.findIndex(some);
  return first < 0 ? [] : years.slice(first, years.findLastIndex(some) + 1);
}

function panelsOf(years: readonly Year[]): readonly Panel[] {
  const balances = years.flatMap((one) => one.funding);
  const currencies = [...new Set(balances.flatMap((one) => FIRMNESS.flatMap((firmness) => one[firmness].map((sum) => sum.currency))))].sort();
  return currencies.flatMap((currency) =>
    FIRMNESS.filter((firmness) => balances.some((one) => one[firmness].some((sum) => sum.currency === currency))).map((firmness) => ({ firmness, currency })),
  );
}

/** Each row is of one pillar, since it was asked for so. */
const isOf = (pillar: Pillar, { pillars }: Balance): boolean => pillars[0] === pillar;

const pillarsOf = (years: readonly Year[]): readonly Pillar[] => PILLARS.filter((one) => years.some((year) => year.funding.some((row) => isOf(one, row))));

export const purposeOf = ({ purpose }: Balance): string => texts().corridor.purposes[purpose] ?? word(purpose);

const legendHeight = (years: readonly Year[]): number => 8 + LEGEND_LINE * pillarsOf(years).length;

function optionOf(years: readonly Year[], panels: readonly Panel[], theme: Theme, room: Room): EChartsCoreOption {
  const t = texts().corridor;
  const colours = palette(theme);
  const legend = legendHeight(years);
  const tops = [legend + TITLE, ...panels.map((_, place) => legend + TITLE + FIGURES + GAP + TITLE + place * (TITLE + SUMS + GAP))].map((one) => one + room.head);
  const categories = years.map((one) => String(one.year));
  const names = [word(years.flatMap((one) => one.figures)[0]?.series.indicator.name ?? ''), ...panels.map((one) => t.moneyPanel(t[one.firmness], one.currency))];
  const keys = [...new Set(years.flatMap((one) => one.figures).map(({ series }) => series.key))];
  const several = keys.length > 1;
  const side = { left: room.width < 560 ? 46 : 64, right: several ? 96 : 18 };
  const highest = (currency: string) => Math.max(...panels.filter((one) => one.currency === currency).flatMap((one) => years.map((year) => sum(year, one))));
  return {
    grid: tops.map((top, place) => ({ ...side, top, height: place === 0 ? FIGURES : SUMS })),
    title: names.map((text, place) => ({ text, left: 4, top: (tops[place] ?? 0) - 24, padding: 0, textStyle: { color: colours.text, fontSize: 13, fontWeight: 600, width: room.width - 8, overflow: 'truncate' } })),
    legend: {
      top: 2 + room.head, left: 0, orient: 'vertical', itemGap: 8, selectedMode: false, textStyle: { color: colours.text, width: room.width - 48, overflow: 'truncate' },
      data: pillarsOf(years).map(word),
    },
    xAxis: tops.map((_, place) => ({
      type: 'category', gridIndex: place, data: categories, axisLine: { lineStyle: { color: colours.muted } }, axisTick: { show: false },
      axisLabel: { show: place === tops.length - 1, color: colours.muted, hideOverlap: true },
    })),
    yAxis: tops.map((_, place) => ({
      type: 'value', gridIndex: place, min: 0, splitNumber: place === 0 ? 4 : 2, ...(place === 0 ? {} : { max: highest(panels[place - 1]?.currency ?? '') || 1 }),
      axisLabel: { color: colours.muted, formatter: (value: number) => compact(value), hideOverlap: true }, splitLine: { lineStyle: { color: colours.line } },
    })),
    tooltip: {
      trigger: 'item', confine: true, className: 'chart-tip', backgroundColor: colours.background, borderColor: colours.line, textStyle: { color: colours.text },
      formatter: (about: { name: string; seriesName: string; data?: Told }) => linesTip(about.name, about.seriesName, about.data?.purpose ?? '', about.data?.told ?? ''),
    },
    series: [
      ...keys.map((key, place) => ({
        type: 'line', name: years.flatMap((one) => one.figures).find(({ series }) => series.key === key)?.series.publisher, xAxisIndex: 0, yAxisIndex: 0,
        // No colour of a pillar: publishers are told apart by shape and dash, and named where there are several.
        symbol: SHAPES[place % SHAPES.length], symbolSize: 8, lineStyle: { width: 2.5, color: colours.text, type: place === 0 ? 'solid' : [6, 3 * place] }, itemStyle: { color: colours.text },
        endLabel: { show: several, formatter: '{a}', color: colours.text, width: 84, overflow: 'truncate' },
        data: years.map((year) => point(year.figures.find(({ series }) => series.key === key))),
        label: { show: years.length <= 12 && room.width > 560, position: 'top', color: colours.text, formatter: ({ data }: { data: { told?: string } }) => data.told ?? '' },
        labelLayout: { hideOverlap: true },
      })),
      ...panels.flatMap((panel, place) =>
        pillarsOf(years).map((pillar) => ({
          type: 'bar', name: word(pillar), stack: `${panel.firmness} ${panel.currency}`, xAxisIndex: place + 1, yAxisIndex: place + 1, barMaxWidth: 48,
          itemStyle: filling(pillar, colours),
          data: years.map((year) => bar(year.funding.filter((one) => isOf(pillar, one)), panel)),
        })),
      ),
    ],
  };
}

/** What is drawn of one year, and what is said of it beside the pointer. */
interface Told {
  readonly value: number | null;
  readonly told?: string;
  readonly purpose?: string;
}

/** A pillar's part of a year's bar. */
function bar(funding: readonly Balance[], panel: Panel): Told {
  const t = texts().corridor;
  const amount = sum({ funding }, panel);
  return { value: amount || null, told: t.moneyPanel(t[panel.firmness], money(amount, panel.currency)), purpose: funding[0] && t.serving(purposeOf(funding[0])) };
}

function point(one: YearFigure | undefined): Told {
  return one ? { value: one.figure.value, told: told(one) } : { value: null };
}

const told = ({ figure }: YearFigure): string => figure.printed || (figure.value === null ? texts().corridor.noNumber : number(figure.value));

const sum = (year: Pick<Year, 'funding'>, { firmness, currency }: Panel): number =>
  year.funding.flatMap((one) => one[firmness]).filter((one) => one.currency === currency).reduce((all, one) => all + one.amount, 0);

interface Row {
  readonly year: number;
  readonly figures: string;
  readonly balance: Balance | undefined;
}

function rowsOf(years: readonly Year[]): readonly Row[] {
  return years.flatMap((one): Row[] => {
    const figures = one.figures.map(told).join('; ');
    return one.funding.length > 0 ? one.funding.map((balance) => ({ year: one.year, figures, balance })) : [{ year: one.year, figures, balance: undefined }];
  });
}

function columns(): readonly Column<Row>[] {
  const t = texts().corridor;
  return [
    { name: t.year, text: (row) => String(row.year) },
    { name: t.columns.asPrinted, numeric: true, text: (row) => row.figures },
    { name: t.pillar, text: (row) => allInWords(row.balance?.pillars ?? []) },
    { name: t.purpose, text: (row) => (row.balance ? purposeOf(row.balance) : '') },
    ...FIRMNESS.map((firmness) => ({ name: t[firmness], numeric: true, text: (row: Row) => sums(row.balance?.[firmness] ?? []) })),
  ];
}
