import type { Point } from './projection';

/** Which part of the world is seen: from its north-west to its south-east, and how many times closer than just all of it. */
export interface View {
  readonly box: readonly [Point, Point];
  readonly zoom: number;
}

/** ECharts leaves a tenth of the drawing free on each side: room for names and bends of arcs. */
const ONCE = 1;
const FURTHEST = 0.6;
const CLOSEST = 16;
/** Degrees that are always seen: two neighbours are not to fill a wall. */
const LEAST = 12;

export const whole = (): View => ({ box: [[-172, 78], [188, -55]], zoom: 1.22 });

/**
 * All of the places that must be seen, and nine tenths of those that may be: a single corridor at the other end of the world
 * would make all others small.
 */
export function around(must: readonly Point[], may: readonly Point[]): View {
  if (must.length + may.length === 0) {
    return whole();
  }
  const [west, east] = ends([...must.map(([x]) => x), ...inner(may.map(([x]) => x))]);
  const [south, north] = ends([...must.map(([, y]) => y), ...inner(may.map(([, y]) => y))]);
  return { box: [[west, north], [east, south]], zoom: ONCE };
}

export const closer = ({ box, zoom }: View, times: number): View => ({ box, zoom: Math.min(Math.max(zoom * times, FURTHEST), CLOSEST) });

function inner(all: readonly number[]): number[] {
  const off = Math.floor(all.length / 20);
  return [...all].sort((a, b) => a - b).slice(off, all.length - off);
}

function ends(all: readonly number[]): [number, number] {
  const low = Math.min(...all);
  const high = Math.max(...all);
  const wanting = Math.max(0, LEAST - (high - low)) / 2;
  return [low - wanting, high + wanting];
}
