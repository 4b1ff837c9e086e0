import { project, type Point } from './projection';

export interface World {
  /** The outline of each country as an SVG path on the projection's plane, by code. */
  readonly shapes: ReadonlyMap<string, string>;
  /** Where each area lies on that plane: the middle of its largest part, or its seat. */
  readonly places: ReadonlyMap<string, Point>;
}

interface Packed {
  readonly scale: number;
  /** By code, polygons of rings; a ring is its first point and then steps: [x, y, dx, dy, ...]. */
  readonly shapes: Readonly<Record<string, readonly (readonly number[][])[]>>;
  readonly points: Readonly<Record<string, Point>>;
}

let coming: Promise<World> | undefined;

/** Fetches the shapes once. */
export function world(): Promise<World> {
  coming ??= load().catch((failure: unknown) => {
    coming = undefined;
    throw failure;
  });
  return coming;
}

/** Countries too small for a shape: they are shown as dots. */
export const dots = ({ places, shapes }: World): string[] => [...places.keys()].filter((code) => !shapes.has(code) && code.length === 3);

async function load(): Promise<World> {
  const answer = await fetch('/static/world.json');
  if (!answer.ok) {
    throw new Error(`the shapes of the map answered ${answer.status}`);
  }
  const { points, scale, shapes } = (await answer.json()) as Packed;
  return {
    shapes: new Map(Object.entries(shapes).map(([code, polygons]) => [code, polygons.flat().map((ring) => outline(ring, scale)).join('')])),
    places: new Map(Object.entries(points).map(([code, point]) => [code, project(point)])),
  };
}

function outline(ring: readonly number[], scale: number): string {
  let path = '';
  let longitude = 0;
  let latitude = 0;
  for (let at = 0; at + 1 < ring.length; at += 2) {
    longitude += ring[at] ?? 0;
    latitude += ring[at + 1] ?? 0;
    const [x, y] = project([longitude / scale, latitude / scale]);
    path += `${at === 0 ? 'M' : 'L'}${hundredths(x)} ${hundredths(y)}`;
  }
  return `${path}Z`;
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
