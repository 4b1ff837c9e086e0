import type { Palette } from '../../../parts/palette';
import { inARow, word } from '../../../format';
import { texts } from '../../../texts';
import type { Bar } from '../plan';
import type { Stage } from '../stages';
import { isExact, middle } from '../../../time';
import { called } from '../view';
import { BAR_ROW } from './layout';

interface Api {
  coord(point: readonly [number, number]): readonly [number, number];
}

interface Place {
  readonly dataIndex: number;
  readonly coordSys: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const THICK = 12;

/** Agreements as rows: a bar for each stage of its life, told apart by filling and outline, with its name above. */
export function drawnBars(bars: readonly Bar[], colours: Palette, grid: number): object {
  return {
    type: 'custom', name: 'agreements', xAxisIndex: grid, yAxisIndex: grid, clip: true, z: 3, cursor: 'pointer',
    data: bars.map((bar, row) => ({ value: [bar.stages[0]?.begin.first ?? 0, row], bar })),
    renderItem: ({ dataIndex, coordSys }: Place, api: Api) => {
      const bar = bars[dataIndex];
      return bar ? { type: 'group', children: row(bar, dataIndex, colours, coordSys, api) } : undefined;
    },
  };
}

function row({ agreement, stages, ghost }: Bar, place: number, colours: Palette, room: Place['coordSys'], api: Api): object[] {
  const [, centre] = api.coord([0, place]);
  const y = centre + 3;
  const colour = ghost ? colours.ghost : colours.agreement;
  const drawn = stages.flatMap((stage) => {
    const [left] = api.coord([stage.begin.first, place]);
    const [right] = api.coord([stage.until, place]);
    const [settled] = api.coord([Math.min(stage.begin.last, stage.until), place]);
    return bar(stage, { left, settled: isExact(stage.begin) ? left : settled, right, y }, colour, ghost);
  });
  const [start] = api.coord([stages[0]?.begin.first ?? 0, place]);
  const last = stages.at(-1);
  const fromBefore = start < room.x;
  const near = start > room.x + room.width * 0.6;
  const text = inARow([called(agreement), last && word(last.event.status), ghost && texts().corridor.notKnownThen]);
  return [
    ...drawn,
    {
      type: 'text',
      style: {
        text: fromBefore ? `← ${text}` : text, x: near ? room.x + room.width - 2 : Math.max(start, room.x) + 2, y: centre - BAR_ROW / 2 + 3,
        align: near ? 'right' : 'left', verticalAlign: 'top', fill: ghost ? colours.muted : colours.text, font: '12px system-ui, sans-serif',
        width: near ? room.width - 8 : room.x + room.width - Math.max(start, room.x) - 8, overflow: 'truncate',
      },
    },
  ];
}

interface Edges {
  readonly left: number;
  /** From here on the stage had surely begun; before it, it may have. */
  readonly settled: number;
  readonly right: number;
  readonly y: number;
}

function bar(stage: Stage, { left, settled, right, y }: Edges, colour: string, ghost: boolean): object[] {
  if (stage.strength === 'ended') {
    return [{ type: 'line', shape: { x1: left, y1: y - 4, x2: left, y2: y + THICK + 4 }, style: { stroke: colour, lineWidth: 3 } }];
  }
  const sure = box(settled, right, y, styleOf(stage, colour, ghost));
  const maybe = settled > left ? [box(left, Math.min(settled, right), y, { fill: colour, opacity: 0.25, stroke: colour, lineWidth: 1, lineDash: [2, 3] })] : [];
  const arrow = stage.open
    ? [{ type: 'polygon', shape: { points: [[right, y - 2], [right + 8, y + THICK / 2], [right, y + THICK + 2]] }, style: { fill: colour } }]
    : [];
  return [...maybe, sure, ...arrow];
}

function box(left: number, right: number, y: number, style: object): object {
  return { type: 'rect', shape: { x: left, y, width: Math.max(right - left, 2), height: THICK }, style };
}

function styleOf({ strength }: Stage, colour: string, ghost: boolean): object {
  if (ghost) {
    return { fill: 'transparent', stroke: colour, lineWidth: 1.5, lineDash: [2, 3] };
  }
  switch (strength) {
    case 'force':
      return { fill: colour };
    case 'provisional':
      return { fill: colour, opacity: 0.5, stroke: colour, lineWidth: 2 };
    case 'signed':
      return { fill: 'transparent', stroke: colour, lineWidth: 1.5 };
    case 'suspended':
      return { fill: 'transparent', stroke: colour, lineWidth: 1.5, lineDash: [8, 5] };
    default:
      return { fill: 'transparent', stroke: colour, lineWidth: 1.5, lineDash: [2, 3] };
  }
}

/** What happened to agreements, each on the row of its agreement: to be clicked, to look at before and after. */
export function drawnEvents(bars: readonly Bar[], chosen: string | undefined, colours: Palette, grid: number): object {
  return {
    type: 'scatter', name: 'events', xAxisIndex: grid, yAxisIndex: grid, clip: true, z: 5, symbol: 'diamond', cursor: 'pointer', symbolOffset: [0, 9],
    data: bars.flatMap((one, place) =>
      one.ghost
        ? []
        : one.stages.map(({ event, begin }) => ({
            value: [isExact(begin) ? begin.first : middle(begin), place], event, bar: one,
            symbolSize: event.id === chosen ? 20 : 14,
            itemStyle: { color: event.id === chosen ? colours.event : colours.background, borderColor: colours.event, borderWidth: 2.5 },
          })),
    ),
  };
}
