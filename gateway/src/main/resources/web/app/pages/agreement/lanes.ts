import type { CustomSeriesRenderItem } from 'echarts';
import type { Option } from '../../parts/drawing';
import { palette } from '../../parts/palette';
import { DAY, isExact, opening, type Span } from '../../time';

/** Something on a line of time: its lane, what group it is of (told by colour and shape) and what to say of it. */
export interface Mark {
  readonly lane: string;
  readonly group: string;
  readonly at: Span;
  readonly label: string;
}

const CROSS = 'path://M0 3h3V0h2v3h3v2H5v3H3V5H0z';
const STAR = 'path://M5 0l1.5 3.5L10 4 7.3 6.5 8 10 5 8.2 2 10l.7-3.5L0 4l3.5-.5z';
const SHAPES = ['circle', 'diamond', 'triangle', 'rect', CROSS, STAR, 'arrow'] as const;

/**
 * Lanes of time. A day is a point; a month or a year, which is all that a source may know, is a dashed bar over all the days
 * that it may mean.
 */
export function lanes(marks: readonly Mark[], asOf: string | undefined): Option {
  const names = unique(marks.map((one) => one.lane)).reverse();
  const groups = unique(marks.map((one) => one.group));
  return (theme) => {
    const colours = palette(theme);
    const colour = (place: number) => colours.series[place % colours.series.length];
    return {
      grid: { left: 8, right: 24, top: groups.length > 1 ? 40 : 12, bottom: 8, containLabel: true },
      ...(groups.length > 1 ? { legend: { top: 0, type: 'scroll', textStyle: { color: colours.text } } } : {}),
      tooltip: { trigger: 'item', confine: true, renderMode: 'richText' },
      xAxis: {
        type: 'time',
        min: ({ min, max }: Extent) => min - room(min, max),
        max: ({ min, max }: Extent) => max + room(min, max),
        axisLabel: { color: colours.muted, hideOverlap: true },
        splitLine: { show: true, lineStyle: { color: colours.line, opacity: 0.6 } },
      },
      yAxis: {
        type: 'category',
        data: names,
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: { color: colours.text, width: 120, overflow: 'break', lineHeight: 14 },
        splitLine: { show: true, lineStyle: { color: colours.line } },
      },
      series: groups.flatMap((group, place) => [
        {
          name: group,
          type: 'scatter',
          symbol: SHAPES[place % SHAPES.length],
          symbolSize: 13,
          color: colour(place),
          data: marks
            .filter((one) => one.group === group && isExact(one.at))
            .map((one) => ({ value: [one.at.first, names.indexOf(one.lane)], name: one.label })),
          tooltip: { formatter: '{b}' },
          ...(asOf && place === 0
            ? {
                markLine: {
                  symbol: 'none',
                  silent: true,
                  data: [{ xAxis: opening(asOf.slice(0, 10)) }],
                  label: { show: false },
                  lineStyle: { color: colours.event, width: 2, type: 'solid' },
                },
              }
            : {}),
        },
        {
          name: group,
          type: 'custom',
          color: colour(place),
          renderItem: bar(colour(place) ?? colours.text),
          encode: { x: [0, 1], y: 2 },
          data: marks
            .filter((one) => one.group === group && !isExact(one.at))
            .map((one) => ({ value: [one.at.first, one.at.last, names.indexOf(one.lane)], name: one.label })),
          tooltip: { formatter: '{b}' },
        },
      ]),
    };
  };
}

interface Extent {
  readonly min: number;
  readonly max: number;
}

/** Some air on both sides, and a year of it where everything lies on one day. */
const room = (min: number, max: number): number => Math.max((max - min) * 0.04, 200 * DAY);

const bar =
  (fill: string): CustomSeriesRenderItem =>
  (_, api) => {
    const [left = 0, y = 0] = api.coord([api.value(0), api.value(2)]);
    const [right = 0] = api.coord([api.value(1), api.value(2)]);
    return {
      type: 'rect',
      shape: { x: left, y: y - 6, width: Math.max(right - left, 9), height: 12, r: 3 },
      style: { fill, fillOpacity: 0.28, stroke: fill, lineWidth: 1.5, lineDash: [4, 3] },
    };
  };

const unique = (values: readonly string[]): string[] => [...new Set(values)];
