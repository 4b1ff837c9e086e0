import type { palette } from '../../parts/palette';

/** What a figure can be at one place of the time axis. */
export interface Whisker {
  readonly at: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly id: string;
  readonly name: string;
  /** What is said of it where all that stands at one place is told together. */
  readonly tip?: string;
  /** Without a certain number: drawn broken and hollow. */
  readonly unclear: boolean;
}

interface Plane {
  value(dimension: number): number;
  coord(point: readonly number[]): number[];
}

interface Frame {
  readonly coordSys: { readonly y: number; readonly height: number };
}

const CAP = 5;

/** Intervals as upright strokes with ends: full for bounds, broken with hollow ends for what is unclear, an arrow for an open side. */
export function whiskers(name: string, all: readonly Whisker[], colours: ReturnType<typeof palette>): object {
  return {
    name,
    type: 'custom',
    z: 3,
    itemStyle: { color: all.some((one) => one.unclear) ? colours.warning : colours.muted },
    encode: { x: 0, y: [1, 2] },
    data: all.map((one) => ({ value: [one.at, one.low ?? one.high, one.high ?? one.low], id: one.id, name: one.name, tip: one.tip, itemStyle: { color: one.unclear ? colours.warning : colours.muted } })),
    renderItem: ({ coordSys, dataIndex }: Frame & { readonly dataIndex: number }, plane: Plane) => {
      const one = all[dataIndex];
      if (!one) {
        return undefined;
      }
      const [x = 0, low = 0] = plane.coord([plane.value(0), plane.value(1)]);
      const high = plane.coord([plane.value(0), plane.value(2)])[1] ?? 0;
      const stroke = one.unclear ? colours.warning : colours.muted;
      const top = one.high === null ? Math.max(coordSys.y, high - 34) : high;
      const bottom = one.low === null ? Math.min(coordSys.y + coordSys.height, low + 34) : low;
      return {
        type: 'group',
        children: [
          { type: 'line', shape: { x1: x, x2: x, y1: top, y2: bottom }, style: { stroke, lineWidth: one.unclear ? 2 : 1.25, lineDash: one.unclear ? [4, 3] : [] } },
          ...end(x, bottom, one.low === null ? 'down' : one.unclear ? 'hollow' : 'cap', stroke, colours.background),
          ...end(x, top, one.high === null ? 'up' : one.unclear ? 'hollow' : 'cap', stroke, colours.background),
        ],
      };
    },
  };
}

function end(x: number, y: number, form: 'cap' | 'hollow' | 'up' | 'down', stroke: string, fill: string): object[] {
  switch (form) {
    case 'cap':
      return [{ type: 'line', shape: { x1: x - CAP, x2: x + CAP, y1: y, y2: y }, style: { stroke, lineWidth: 1.25 } }];
    case 'hollow':
      return [{ type: 'circle', shape: { cx: x, cy: y, r: CAP }, style: { stroke, fill, lineWidth: 2 } }];
    default: {
      const tip = form === 'up' ? -CAP * 1.6 : CAP * 1.6;
      return [{ type: 'polygon', shape: { points: [[x - CAP, y], [x + CAP, y], [x, y + tip]] }, style: { stroke, fill, lineWidth: 2 } }];
    }
  }
}
