import type { Palette } from '../../../parts/palette';
import { isBreak, isCertain, isForecast, isUnsettled, periodOf, placeOf, said } from '../figures';
import { SHAPES, type Line } from '../panels';
import { DAY } from '../time';
import type { Figure, Series } from '../view';

/** A point of a line; without a number where the line stops. */
type Point = { readonly value: readonly [number, number | null]; readonly figure?: Figure; readonly symbol?: string; readonly itemStyle?: object };

interface Runs {
  readonly certain: readonly Point[];
  readonly forecast: readonly Point[];
}

/**
 * The line of what was counted and that of what is forecast. Neither bridges a period without a certain number, nor a break: a
 * line across it would say that somebody counted alike on both sides.
 */
export function runsOf(series: Series, colour: string, background: string): Runs {
  const certain: Point[] = [];
  const forecast: Point[] = [];
  let before: Figure | undefined;
  for (const figure of series.figures ?? []) {
    const at = placeOf(figure, series);
    if (before && (isBreak(figure) || !follows(before, figure, series) || !isCertain(figure))) {
      certain.push({ value: [at, null] });
      forecast.push({ value: [at, null] });
      before = undefined;
    }
    if (!isCertain(figure)) {
      continue;
    }
    const hollow = isUnsettled(figure) || isForecast(figure);
    const point: Point = {
      value: [at, figure.value],
      figure,
      ...(hollow ? { itemStyle: { color: background, borderColor: colour, borderWidth: 2 } } : {}),
    };
    if (isForecast(figure)) {
      if (before && !isForecast(before)) {
        forecast.push({ value: [placeOf(before, series), before.value] });
      }
      forecast.push(point);
    } else {
      if (before && isForecast(before)) {
        certain.push({ value: [at, null] });
      }
      certain.push(point);
    }
    before = figure;
  }
  return { certain, forecast };
}

/** Whether one period begins where the other ends. Years that end with a month overlap, and follow each other as they come. */
function follows(before: Figure, after: Figure, series: Series): boolean {
  return series.frequency === 'YEAR_ENDING' || periodOf(after).first - periodOf(before).last < DAY;
}

export interface LineStyle {
  readonly colours: Palette;
  readonly grid: number;
  readonly dense: boolean;
}

/** ECharts' series of one line: what is known now behind it, what was counted, what is forecast. */
export function drawnLine({ series, place, ghost }: Line, { colours, grid, dense }: LineStyle): object[] {
  const colour = colours.series[place % colours.series.length] ?? colours.text;
  const { certain, forecast } = runsOf(series, colour, colours.background);
  const axes = { xAxisIndex: grid, yAxisIndex: grid };
  const marks = { symbol: SHAPES[place % SHAPES.length], symbolSize: 8, showSymbol: !dense };
  const joined = series.frequency !== 'YEAR_TO_DATE' && series.frequency !== 'PART_YEAR';
  const labelled = labels(certain);
  const common = { type: 'line', ...axes, connectNulls: false, emphasis: { focus: 'none' } };
  return [
    ...(ghost
      ? [{
          ...common, name: `${series.key} now`, data: runsOf(ghost, colours.ghost, colours.background).certain, z: 2, silent: true,
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
        formatter: ({ data }: { data: Point }) => (data.figure && labelled.has(data.figure) ? said(data.figure) : ''),
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
function labels(points: readonly Point[]): ReadonlySet<Figure> {
  const figures = points.flatMap(({ figure }) => (figure ? [figure] : []));
  const highest = figures.reduce<Figure | undefined>((most, one) => (most === undefined || (one.value ?? 0) > (most.value ?? 0) ? one : most), undefined);
  const last = figures.at(-1);
  return new Set([highest, last].filter((one): one is Figure => one !== undefined));
}
