import { project, unproject, type Point } from './projection';

/** Which part of the world is seen: as ECharts takes it, the middle and how many times larger than the whole. */
export interface View {
  readonly center: Point;
  readonly zoom: number;
}

/** ECharts leaves a tenth of the drawing free on each side of an unzoomed map. */
const FREE = 0.8;
/** Room for names and arcs around what is to be seen. */
const MARGIN = 0.72;
const MOST = 14;

const WEST_EAST = [project([-180, 0])[0], project([180, 0])[0]] as const;
const NORTH_SOUTH = [project([0, 83.6])[1], project([0, -55.9])[1]] as const;
const WIDTH = WEST_EAST[1] - WEST_EAST[0];
const HEIGHT = NORTH_SOUTH[1] - NORTH_SOUTH[0];

/** The whole world, filling a drawing of that size. */
export const whole = (): View => ({ center: middle(0, (NORTH_SOUTH[0] + NORTH_SOUTH[1]) / 2), zoom: 1.2 });

/** All of these places, as large as a drawing of these proportions can show them. */
export function around(places: readonly Point[], width: number, height: number): View {
  if (places.length === 0) {
    return whole();
  }
  const plane = places.map(project);
  const [west, east] = ends(plane.map(([x]) => x));
  const [north, south] = ends(plane.map(([, y]) => y));
  const once = FREE * Math.min(width / WIDTH, height / HEIGHT);
  const fitting = MARGIN * Math.min(width / Math.max(east - west, 1), height / Math.max(south - north, 1));
  return { center: middle((west + east) / 2, (north + south) / 2), zoom: Math.min(Math.max(fitting / once, 1), MOST) };
}

export const closer = ({ center, zoom }: View, times: number): View => ({ center, zoom: Math.min(Math.max(zoom * times, 1), 2 * MOST) });

const middle = (x: number, y: number): Point => unproject([x, y]);
const ends = (all: readonly number[]): [number, number] => [Math.min(...all), Math.max(...all)];
