import type { EChartsCoreOption } from 'echarts/core';
import { compact, day, number } from '../../../format';
import { palette, type Palette } from '../../../parts/palette';
import type { Room } from '../../../parts/drawing';
import type { Theme } from '../../../preferences';
import { texts } from '../../../texts';
import type { Plan } from '../plan';
import { dateOf, opening } from '../../../time';
import { breaksOf, drawnBands, reach } from './bands';
import { drawnBars, drawnEvents } from './bars';
import { layoutOf, type Box } from './layout';
import { drawnLine } from './lines';
import { drawnStrips } from './strips';
import { tip, type About } from './tip';
import { drawnWindows } from './windows';

const NARROW = 560;

/** The whole drawing: everything on one axis of time, panels one above the other, since what has two units has two scales. */
export function optionOf(plan: Plan, theme: Theme, room: Room): EChartsCoreOption {
  const colours = palette(theme);
  const narrow = room.width < NARROW;
  const layout = layoutOf(plan);
  const boxes = [...layout.panels, layout.strips, layout.bars].filter((one): one is Box => one !== undefined);
  const side = { left: narrow ? 46 : 64, right: narrow ? 16 : 28 };
  const stripsGrid = layout.panels.length;
  const barsGrid = stripsGrid + (layout.strips ? 1 : 0);
  const all = boxes.map((_, place) => place);
  const { axis } = plan;
  const named = Math.max(plan.panels.findIndex(({ lines }) => lines.some(({ series }) => series.key === plan.compared?.series)), 0);
  return {
    useUTC: true,
    grid: boxes.map(({ top, height }) => ({ ...side, top: top + room.head, height })),
    title: titles(plan, narrow).map((text, place) => ({
      text, left: 4, top: (boxes[place]?.top ?? 0) + room.head - 26, padding: 0,
      textStyle: { color: colours.text, fontSize: 13, fontWeight: 600, width: room.width - 8, overflow: 'truncate', rich: rich(colours) },
    })),
    xAxis: boxes.map((_, place) => ({
      type: 'time', gridIndex: place, min: axis.first, max: axis.last,
      axisLine: { onZero: false, lineStyle: { color: colours.muted } },
      axisTick: { show: true },
      splitNumber: narrow ? 4 : 10,
      axisLabel: { show: true, color: colours.muted, hideOverlap: true, showMinLabel: true, formatter: (at: number) => onAxis(at) },
      splitLine: { show: true, lineStyle: { color: colours.line, opacity: 0.6 } },
      axisPointer: { show: true, label: { show: false }, lineStyle: { color: colours.muted, type: 'dashed' } },
    })),
    yAxis: [...plan.panels.map((panel, place) => scale(panel.lines, place, colours)), ...rows(plan, stripsGrid, barsGrid, colours)],
    axisPointer: { link: [{ xAxisIndex: 'all' }], triggerTooltip: false },
    tooltip: {
      trigger: 'item', confine: true, className: 'chart-tip', backgroundColor: colours.background, borderColor: colours.line,
      textStyle: { color: colours.text, fontSize: 13 }, formatter: (about: About) => tip(about, plan),
    },
    dataZoom: [
      { id: `years-${dateOf(axis.first)}-${dateOf(axis.last)}`, type: 'inside', xAxisIndex: all, filterMode: 'none', zoomOnMouseWheel: 'ctrl', moveOnMouseMove: true, preventDefaultMouseMove: false, throttle: 16 },
      ...(room.head > 0 ? [] : [{
        type: 'slider', xAxisIndex: all, filterMode: 'none', top: layout.zoom + room.head, height: 22, ...side, throttle: 16, brushSelect: false,
        showDataShadow: false, borderColor: colours.line, fillerColor: colours.band, handleStyle: { color: colours.background, borderColor: colours.muted },
        moveHandleSize: 0, textStyle: { color: colours.muted }, labelFormatter: (at: number) => (narrow ? '' : day(dateOf(at).slice(0, 7))),
      }]),
    ],
    series: [
      ...plan.panels.flatMap((panel, grid) => [
        drawnWindows(plan.comparison, panel.lines.flatMap(breaksOf), { colours, grid, labelled: grid === named, asOf: plan.asOf }),
        ...panel.lines.flatMap((line) => drawnBands(line, colours, grid)),
        ...panel.lines.flatMap((line) => drawnLine(line, { colours, grid })),
      ]),
      ...(layout.strips ? drawnStrips(plan.strips, colours, stripsGrid) : []),
      ...(layout.bars ? [drawnBars(plan.bars, colours, barsGrid), drawnEvents(plan.bars, plan.compared?.event, colours, barsGrid)] : []),
    ],
  };
}

/** A stroke on the axis: the year, else the month or the day that begins there; nothing for an edge that is none of these. */
function onAxis(at: number): string {
  const date = dateOf(at);
  if (at !== opening(date)) {
    return '';
  }
  return date.endsWith('-01-01') ? date.slice(0, 4) : day(date.endsWith('-01') ? date.slice(0, 7) : date);
}

/** What each part shows. The lines are named where there is room: a picture has no list of them beside it. */
function titles({ panels, strips, bars }: Plan, narrow: boolean): string[] {
  const { panel, happened, agreements, knownToday, lineName } = texts().corridor;
  return [
    ...panels.map(({ unit, frequency, kind, lines }) => {
      const names = lines.map(({ series, place }) => `{line${place % GLYPHS.length}|${GLYPHS[place % GLYPHS.length]}} ${lineName(series)}`);
      const ghosts = lines.some(({ ghost }) => ghost) ? [`{ghost|▬} ${knownToday}`] : [];
      return narrow ? panel(unit, frequency, kind) : `${panel(unit, frequency, kind)}:  ${[...names, ...ghosts].join('   ')}`;
    }),
    ...(strips.length > 0 ? [happened(strips.map((one) => one.name))] : []),
    ...(bars.length > 0 ? [agreements] : []),
  ];
}

/** The shapes of the lines' marks, as letters. */
const GLYPHS = ['●', '■', '▲', '◆', '▬', '▼', '▴'] as const;

const rich = (colours: Palette): object =>
  Object.fromEntries([
    ['ghost', { color: colours.ghost, fontSize: 13 }],
    ...GLYPHS.map((_, place) => [`line${place}`, { color: colours.series[place % colours.series.length], fontSize: 13 }]),
  ]);

function scale(lines: Plan['panels'][number]['lines'], grid: number, colours: Palette): object {
  const { low, high } = reach(lines);
  const interval = step(high - low, grid === 0 ? 4 : 3);
  return {
    type: 'value', gridIndex: grid, interval, min: Math.floor(low / interval) * interval, max: Math.ceil((high * 1.1) / interval) * interval || 1,
    axisLabel: { color: colours.muted, formatter: (value: number) => (Math.abs(value) >= 10_000 ? compact(value) : number(value)) },
    splitLine: { lineStyle: { color: colours.line } },
  };
}

/** A step that reads well, so that a scale has about so many of them. */
function step(reached: number, count: number): number {
  const least = reached / count || 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return (([1, 2, 2.5, 5].find((one) => one * power >= least) ?? 10) * power);
}

function rows({ strips, bars }: Plan, stripsGrid: number, barsGrid: number, colours: Palette): object[] {
  const axis = (gridIndex: number, count: number, more: object = {}) => ({
    type: 'value', gridIndex, min: -0.5, max: count - 0.5, inverse: true, interval: 1, axisLabel: { show: false }, axisLine: { show: false },
    axisTick: { show: false }, splitLine: { show: false }, axisPointer: { show: false }, ...more,
  });
  return [
    ...(strips.length > 0 ? [axis(stripsGrid, strips.length, { splitLine: { show: true, lineStyle: { color: colours.line } } })] : []),
    ...(bars.length > 0 ? [axis(barsGrid, bars.length)] : []),
  ];
}
