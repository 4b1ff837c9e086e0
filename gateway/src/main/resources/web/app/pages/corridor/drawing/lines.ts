import type { Palette } from '../../../parts/palette';
import { isBreak, isCertain, isForecast, isUnsettled, periodOf, placeOf, said } from '../figures';
import { SHAPES, type Line } from '../panels';
import { DAY } from '../../../time';
import type { Figure, Series } from '../view';

/**
 * A point of a line: where it stands, its number (none where the line stops) and its place among the series' figures. Plain
 * numbers, since ECharts copies everything that it is handed, whole figures too.
 */
type Values = readonly [number, number | null, number];
type Point = Values | { readonly value: Values; readonly itemStyle?: object; readonly label?: object };

interface Runs {
  readonly certain: readonly Point[];
  readonly forecast: readonly Point[];
}

/**
 * The line of what was counted and that of what is forecast. Neither bridges a period without a certain number, nor a break: a
 * line across it would say that somebody counted alike on both sides.
 */
export function runsOf(series: Series, hollow: object | undefined, dense: boolean): Runs {
  const certain: Point[] = [];
  const forecast: Point[] = [];
  let before: Figure | undefined;
  for (const [place, figure] of (series.figures ?? []).entries()) {
    const at = placeOf(figure, series);
    if (before && (isBreak(figure) || !follows(before, figure, series) || !isCertain(figure))) {
      certain.push([at, null, place]);
      if (forecast.length > 0) {
        forecast.push([at, null, place]);
      }
      before = undefined;
    }
    if (!isCertain(figure)) {
      continue;
    }
    const value: Values = [at, figure.value, place];
    const point: Point = hollow && (isUnsettled(figure) || isForecast(figure)) ? { value, itemStyle: hollow } : value;
    if (isForecast(figure)) {
      if (before && !isForecast(before)) {
        forecast.push([placeOf(before, series), before.value, place - 1]);
      }
      forecast.push(point);
    } else {
      if (before && isForecast(before)) {
        certain.push([at, null, place]);
      }
      certain.push(point);
    }
    before = figure;
  }
  const last = certain.at(-1);
  if (last && !dense) {
    // Beside the line's end, where no line runs through it.
    certain[certain.length - 1] = { ...('value' in last ? last : { value: last }), label: { position: 'right' } };
  }
  return { certain, forecast };
}

/** Whether one period begins where the other ends. Years that end with a month overlap, and follow each other as they come. */
function follows(before: Figure, after: Figure, series: Series): boolean {
  return series.frequency === 'YEAR_ENDING' || periodOf(after).first - periodOf(before).last < DAY;
}

/** So many points that a mark for each would only blot the line out. */
const DENSE = 300;

export interface LineStyle {
  readonly colours: Palette;
  readonly grid: number;
}

/** ECharts' series of one line: what is known now behind it, what was counted, what is forecast. */
export function drawnLine({ series, place, ghost }: Line, { colours, grid }: LineStyle): object[] {
  const colour = colours.series[place % colours.series.length] ?? colours.text;
  const dense = (series.figures?.length ?? 0) > DENSE;
  // Thousands of marks are not drawn, so they need no look of their own.
  const hollow = dense ? undefined : { color: colours.background, borderColor: colour, borderWidth: 2 };
  const { certain, forecast } = runsOf(series, hollow, dense);
  const axes = { xAxisIndex: grid, yAxisIndex: grid };
  const marks = { symbol: SHAPES[place % SHAPES.length], symbolSize: 8, showSymbol: !dense };
  const joined = series.frequency !== 'YEAR_TO_DATE' && series.frequency !== 'PART_YEAR';
  const labelled = labels(series.figures ?? []);
  const common = { type: 'line', ...axes, connectNulls: false, emphasis: { focus: 'none' } };
  return [
    ...(ghost
      ? [{
          ...common, name: `${series.key} now`, data: runsOf(ghost, undefined, true).certain, z: 2, silent: true,
          showSymbol: false, sampling: 'lttb', lineStyle: { color: colours.ghost, width: joined ? 5 : 0, type: 'solid', opacity: 0.55 },
          ...(joined ? {} : { showSymbol: true, symbol: 'circle', symbolSize: 13, itemStyle: { color: colours.ghost, opacity: 0.55 } }),
        }]
      : []),
    {
      ...common, ...marks, name: series.key, data: certain, z: 4, sampling: 'lttb', progressive: 1000, cursor: 'pointer',
      lineStyle: { color: colour, width: joined ? 2.5 : 0 },
      itemStyle: { color: colour },
      label: {
        show: !dense, position: 'top', distance: 7, color: colours.text, textBorderColor: colours.background, textBorderWidth: 3,
        formatter: ({ value: [, , at] }: { value: Values }) => {
          const figure = series.figures?.[at];
          return figure && labelled.has(figure) ? said(figure) : '';
        },
      },
      labelLayout: { hideOverlap: true },
    },
    ...(forecast.length > 0
      ? [{
          ...common, ...marks, name: `${series.key} forecast`, data: forecast, z: 4,
          lineStyle: { color: colour, width: 2.5, type: 'dashed' },
          itemStyle: { color: colours.background, borderColor: colour, borderWidth: 2 },
        }]
      : []),
  ];
}

/** The highest number and the last one are worth being read on the chart itself. */
function labels(figures: readonly Figure[]): ReadonlySet<Figure> {
  const certain = figures.filter(isCertain);
  const highest = certain.reduce<Figure | undefined>((most, one) => (most === undefined || (one.value ?? 0) > (most.value ?? 0) ? one : most), undefined);
  return new Set([highest, certain.at(-1)].filter((one): one is Figure => one !== undefined));
}
