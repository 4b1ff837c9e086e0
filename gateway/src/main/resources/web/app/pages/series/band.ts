/** Bounds at one place of the time axis. */
export interface Span {
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

interface Plane {
  coord(point: readonly number[]): number[];
}

interface Frame {
  readonly coordSys: { readonly x: number; readonly width: number };
}

/**
 * A band between bounds, in runs without a gap. It is one item that draws itself, and of the spans that share a pixel it draws
 * the widest, so that thousands of them cost as much as the drawing is wide.
 */
export function band(name: string, runs: readonly (readonly Span[])[], colour: string): object {
  return {
    name,
    type: 'custom',
    silent: true,
    z: 1,
    color: colour,
    itemStyle: { color: colour },
    animation: false,
    // Without a place of its own it stays, whatever part of the axis is in sight.
    data: [[NaN, NaN]],
    clip: true,
    renderItem: ({ coordSys }: Frame, plane: Plane) => ({
      type: 'group',
      children: runs.map((run) => ({ type: 'polygon', shape: { points: outline(run, coordSys, plane) }, style: { fill: colour } })),
    }),
  };
}

function outline(run: readonly Span[], { x: left, width }: Frame['coordSys'], plane: Plane): number[][] {
  const columns = new Map<number, [number, number, number]>();
  for (const { at, low, high } of run) {
    const [x = 0, bottom = 0] = plane.coord([at, low]);
    if (x < left - width || x > left + 2 * width) {
      continue;
    }
    const top = plane.coord([at, high])[1] ?? bottom;
    const held = columns.get(Math.round(x));
    columns.set(Math.round(x), held ? [held[0], Math.min(held[1], top), Math.max(held[2], bottom)] : [x, top, bottom]);
  }
  const all = [...columns.values()];
  return [...all.map(([x, top]) => [x, top]), ...all.reverse().map(([x, , bottom]) => [x, bottom])];
}

/** Spans that follow each other; a figure without bounds or without a certain number ends a run. */
export function runs<One>(all: readonly One[], span: (one: One) => Span | undefined): Span[][] {
  const found: Span[][] = [[]];
  for (const one of all) {
    const next = span(one);
    if (next) {
      found.at(-1)?.push(next);
    } else {
      found.push([]);
    }
  }
  return found.filter((run) => run.length > 1);
}
