import { send } from '../../request';
import { project, type Point } from './projection';

export interface World {
  /** The outline of each country as an SVG path on the projection's plane, by code. */
  readonly shapes: ReadonlyMap<string, string>;
  /** One shape for each country, which a drawing moves and colours as a whole. It is in one place at a time. */
  readonly land: SVGGElement;
  /** Where each area lies on that plane: the middle of its largest part, or its seat. */
  readonly places: ReadonlyMap<string, Point>;
}

interface Packed {
  /** Outlines by code, on the plane of the projection (src/tools/world.mjs). */
  readonly shapes: Readonly<Record<string, string>>;
  /** Longitudes and latitudes. */
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
  const answer = await send('/static/world.json');
  if (!answer.ok) {
    throw new Error(`the shapes of the map answered ${answer.status}`);
  }
  const { points, shapes } = (await answer.json()) as Packed;
  return {
    shapes: new Map(Object.entries(shapes)),
    // Made while the corridors are on their way.
    land: land(shapes),
    places: new Map(Object.entries(points).map(([code, point]) => [code, project(point)])),
  };
}

const NAMESPACE = 'http://www.w3.org/2000/svg';

function land(shapes: Packed['shapes']): SVGGElement {
  const group = document.createElementNS(NAMESPACE, 'g');
  for (const [code, outline] of Object.entries(shapes)) {
    const shape = document.createElementNS(NAMESPACE, 'path');
    shape.setAttribute('d', outline);
    shape.dataset['area'] = code;
    group.append(shape);
  }
  return group;
}
