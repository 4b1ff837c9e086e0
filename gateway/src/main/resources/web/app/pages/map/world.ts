import type { Point } from './projection';

/** The name under which the world is known to the drawing. */
export const WORLD = 'world';

/** Where each area lies: the middle of its largest part, or its seat. Filled once the world is there. */
let places: Readonly<Record<string, Point>> = {};
let shaped: readonly string[] = [];
let coming: Promise<void> | undefined;

interface Packed {
  readonly scale: number;
  /** By code, polygons of rings; a ring is its first point and then steps: [x, y, dx, dy, ...]. */
  readonly shapes: Readonly<Record<string, readonly (readonly number[][])[]>>;
  readonly points: Readonly<Record<string, Point>>;
}

/** Fetches the shapes once and tells the drawing of them. */
export function world(): Promise<void> {
  coming ??= load().catch((failure: unknown) => {
    coming = undefined;
    throw failure;
  });
  return coming;
}

export const place = (code: string): Point | undefined => places[code];

/** Countries too small for a shape: they are shown as dots. */
export const dots = (): string[] => Object.keys(places).filter((code) => !shaped.includes(code) && code.length === 3);

async function load(): Promise<void> {
  const [{ registerMap }, answer] = await Promise.all([import('../../parts/drawing'), fetch('/static/world.json')]);
  if (!answer.ok) {
    throw new Error(`the shapes of the map answered ${answer.status}`);
  }
  const packed = (await answer.json()) as Packed;
  places = packed.points;
  shaped = Object.keys(packed.shapes);
  const features = Object.entries(packed.shapes).map(([code, polygons]) => ({
    type: 'Feature' as const,
    properties: { name: code },
    geometry: { type: 'MultiPolygon' as const, coordinates: polygons.map((rings) => rings.map((ring) => opened(ring, packed.scale))) },
  }));
  registerMap(WORLD, { geoJSON: { type: 'FeatureCollection', features } as never, specialAreas: {} });
}

function opened(ring: readonly number[], scale: number): Point[] {
  const points: Point[] = [];
  let x = 0;
  let y = 0;
  for (let at = 0; at + 1 < ring.length; at += 2) {
    x += ring[at] ?? 0;
    y += ring[at + 1] ?? 0;
    points.push([x / scale, y / scale]);
  }
  const [first] = points;
  return first ? [...points, first] : points;
}
