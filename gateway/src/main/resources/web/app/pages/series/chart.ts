import { between, day, number, period } from '../../format';
import type { Shown } from '../../parts/chart';
import { palette } from '../../parts/palette';
import { texts } from '../../texts';
import { seriesTitle } from '../figure/names';
import { said } from '../figure/reading';
import { whiskers, type Whisker } from '../figure/whiskers';
import { band, runs } from './band';
import { columns } from './columns';
import { isBreak, isForecast, type Figure, type Release, type Series } from './types';

/** More marks than this are a smear, and more faint lines cost more than they show. */
const MARKED = 150;
const ZOOMED = 60;
const FAINT = 1000;

export interface View {
  readonly series: Series;
  readonly figures: readonly Figure[];
  /** What is known today, where an earlier day is shown; else nothing. */
  readonly now: readonly Figure[];
  /** The release up to which an earlier state is drawn. */
  readonly compared: Release | undefined;
}

type Colours = ReturnType<typeof palette>;

export function seriesChart({ series, figures, now, compared }: View): Shown<Figure> {
  const { seriesSummary } = texts().figure;
  const first = figures[0];
  const last = figures.at(-1);
  return {
    title: seriesTitle(series),
    summary: first && last ? seriesSummary(figures.length, period(first.period.label), period(last.period.label), said(last)) : '',
    source: series.publisher,
    columns: columns(),
    rows: figures,
    option: (theme, { head, foot }) => {
      const colours = palette(theme);
      const zoomed = figures.length > ZOOMED;
      return {
        ...(figures.length > MARKED ? { animation: false } : {}),
        grid: { left: 8, right: 24, top: head + 24, bottom: foot + (zoomed ? 92 : 52), containLabel: true },
        legend: { bottom: foot, type: 'scroll', textStyle: { color: colours.text }, pageTextStyle: { color: colours.text } },
        tooltip: { trigger: 'axis', renderMode: 'richText', backgroundColor: colours.background, textStyle: { color: colours.text }, formatter: (pointed: Pointed | Pointed[]) => tip(figures, pointed), confine: true },
        xAxis: { type: 'time', boundaryGap: ['1%', '1%'], axisLabel: { color: colours.muted, hideOverlap: true }, axisLine: { lineStyle: { color: colours.line } } },
        yAxis: { type: 'value', axisLabel: { color: colours.muted, formatter: (value: number) => number(value) }, splitLine: { lineStyle: { color: colours.line } } },
        dataZoom: zoomed
          ? [
              // With the wheel alone people scroll the page.
              { id: series.key, type: 'inside', zoomOnMouseWheel: 'ctrl', moveOnMouseWheel: false, throttle: 30 },
              { type: 'slider', showDataShadow: figures.length <= FAINT, bottom: foot + 34, height: 26, textStyle: { color: colours.muted }, borderColor: colours.line },
            ]
          : [],
        series: [
          ...bounds(figures, colours),
          ...(compared ? [state(figures, compared, series.vintages ?? [], colours)] : faint(figures, colours)),
          ...(now.length > 0 ? [ghost(now, colours)] : []),
          ...lines(figures, colours),
          ...unclear(figures, colours),
        ],
      };
    },
  };
}

/** Where a period stands on the axis: a year that ends with a month at its end, every other one in its middle. */
export function place({ period: { label, start, end } }: Pick<Figure, 'period'>): number {
  const last = Date.parse(end);
  return /^YE-|\//.test(label) ? last : (Date.parse(start) + last) / 2;
}

function words(figure: Figure): string {
  const read = said(figure);
  const plain = figure.printed === '' || figure.printed === read ? read : `${figure.printed}  (${read})`;
  return `${period(figure.period.label)}\n${plain}${figure.status.code === 'A' ? '' : `\n${figure.status.name}`}`;
}

/** What ECharts says of a point: where it is in its series' data. */
export interface Pointed {
  readonly seriesId?: string;
  readonly dataIndex?: number;
  readonly data?: { readonly id?: string; readonly tip?: string } | readonly (number | null)[];
}

const LINE = 'figures';
const FORECAST = 'forecast';

/** Of all that stands at one place, the figure itself. */
function tip(figures: readonly Figure[], pointed: Pointed | readonly Pointed[]): string {
  for (const { seriesId, dataIndex, data } of [pointed].flat() as Pointed[]) {
    const figure = figures[dataIndex ?? -1];
    if ((seriesId === LINE || seriesId === FORECAST) && figure && Array.isArray(data) && typeof data[1] === 'number') {
      return words(figure);
    }
    if (data && 'tip' in data && data.tip) {
      return data.tip;
    }
  }
  return '';
}

/** The id of the figure that was pointed at. */
export function idOf(figures: readonly Figure[], { seriesId, dataIndex, data }: Pointed): string | undefined {
  return seriesId === LINE || seriesId === FORECAST ? figures[dataIndex ?? -1]?.id : data && 'id' in data ? data.id : undefined;
}

/** The line of certain numbers, and the broken one of forecasts, which starts at the last figure before it. */
function lines(figures: readonly Figure[], colours: Colours): object[] {
  const { breakHere, forecast, line } = texts().figure;
  const many = figures.length > MARKED;
  const colour = colours.series[0];
  const observed = figures.map((one) => [place(one), isForecast(one) ? null : one.value]);
  const expected = figures.map((one, count) => [place(one), isForecast(one) || isForecast(figures[count + 1] ?? one) ? one.value : null]);
  const base = { type: 'line', z: 4 };
  return [
    ...(figures.every(isForecast)
      ? []
      : [{
          ...base, id: LINE, name: line, data: observed, symbol: 'circle', symbolSize: 7, showSymbol: !many,
          lineStyle: { width: many ? 1.5 : 2.5, color: colour }, itemStyle: { color: colour },
          markLine: {
            silent: true, symbol: 'none', lineStyle: { color: colours.warning, type: 'dashed' }, label: { formatter: breakHere, color: colours.warning },
            data: figures.filter(isBreak).map((one) => ({ xAxis: place(one) })),
          },
        }]),
    ...(figures.some(isForecast)
      ? [{
          ...base, id: FORECAST, name: forecast, data: expected, symbol: 'emptyDiamond', symbolSize: 11,
          lineStyle: { width: 2.5, type: 'dashed', color: colour }, itemStyle: { color: colour },
        }]
      : []),
  ];
}

/** What rounding leaves possible; an exact number leaves nothing, which is a band without width. */
function bounds(figures: readonly Figure[], colours: Colours): object[] {
  const certain = (one: Figure) => (one.value === null ? undefined : { at: place(one), low: one.bounds?.low ?? one.value, high: one.bounds?.high ?? one.value });
  return figures.some((one) => one.value !== null && one.bounds) ? [band(texts().figure.band, runs(figures, certain), colours.band)] : [];
}

/** Each release that has been revised since, as a faint line of its own. */
function faint(figures: readonly Figure[], colours: Colours): object[] {
  if (figures.length > FAINT) {
    return [];
  }
  const releases = new Map<string, (readonly [number, number])[]>();
  for (const figure of figures) {
    for (const vintage of figure.vintages ?? []) {
      if (vintage.value !== null && figure.vintages?.length !== 1) {
        const held = releases.get(vintage.release.id) ?? [];
        held.push([place(figure), vintage.value]);
        releases.set(vintage.release.id, held);
      }
    }
  }
  return [...releases.values()].map((data) => ({
    name: texts().figure.earlierVintages, type: 'line', data, z: 2, silent: true, symbol: 'circle', symbolSize: 4, showSymbol: data.length < 30,
    lineStyle: { width: 1, color: colours.ghost, opacity: 0.6 }, itemStyle: { color: colours.ghost, opacity: 0.6 }, animation: false,
  }));
}

/** The series as it stood when a release had come and the next one had not. */
function state(figures: readonly Figure[], release: Release, releases: readonly Release[], colours: Colours): object {
  const until = new Set(releases.filter((one) => one.publishedAt <= release.publishedAt).map((one) => one.id));
  return {
    name: texts().figure.asOfVintage(day(release.publishedOn)), type: 'line', z: 3, symbol: 'emptyCircle', symbolSize: 7, showSymbol: figures.length <= MARKED,
    lineStyle: { width: 2, type: [6, 4], color: colours.event }, itemStyle: { color: colours.event },
    data: figures.map((one) => [place(one), one.vintages?.filter((vintage) => until.has(vintage.release.id)).at(-1)?.value ?? null]),
  };
}

const ghost = (now: readonly Figure[], colours: Colours): object => ({
  name: texts().figure.nowKnown, type: 'line', z: 2, symbol: 'none', silent: true,
  lineStyle: { width: 2, type: 'dotted', color: colours.ghost }, itemStyle: { color: colours.ghost }, data: now.map((one) => [place(one), one.value]),
});

/** Prints without a certain number never stand in the line. */
function unclear(figures: readonly Figure[], colours: Colours): object[] {
  const all = figures.filter((one) => one.value === null).flatMap(possible);
  return all.length > 0 ? [whiskers(texts().figure.uncertain, all, colours)] : [];
}

const possible = (one: Figure): Whisker[] =>
  (one.candidates.length > 0 ? one.candidates : one.bounds ? [one.bounds] : []).map((can) => ({
    at: place(one), ...can, id: one.id, name: between(can), tip: words(one), unclear: true,
  }));
