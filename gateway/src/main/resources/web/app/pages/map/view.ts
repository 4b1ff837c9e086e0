import { project, unproject, type Point } from './projection';

/** Which part of the projection's plane is seen: its middle, and how much of it from side to side. */
export interface View {
  readonly middle: Point;
  readonly across: number;
}

/** What is drawn into, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A tenth of the drawing on each side is for names and for the bends of arcs. */
const INNER = 0.8;
const ALL = 0.98;
const NEAREST = 8;
const FURTHEST = 450;
/** What is seen at least: two neighbours are not to fill a wall. */
const LEAST = 12;
/** Of a move by key, as a share of what is seen. */
const STEP = 0.15;

export function whole(room: Room): View {
  const [west] = project([-172, 0]);
  const [east] = project([188, 0]);
  const [, north] = project([0, 78]);
  const [, south] = project([0, -55]);
  return holding([west, east], [north, south], room, ALL);
}

/**
 * All of the places that must be seen, and nine tenths of those that may be: a single corridor at the other end of the world
 * would make all others small.
 */
export function around(must: readonly Point[], may: readonly Point[], room: Room): View {
  if (must.length + may.length === 0) {
    return whole(room);
  }
  const horizontal = ends([...must.map(([x]) => x), ...inner(may.map(([x]) => x))]);
  const vertical = ends([...must.map(([, y]) => y), ...inner(may.map(([, y]) => y))]);
  return holding(horizontal, vertical, room, INNER);
}

export const closer = ({ middle, across }: View, times: number): View => ({ middle, across: within(across / times) });

/** Moves what is seen by pixels of its drawing. */
export const moved = ({ middle: [x, y], across }: View, right: number, down: number, { width }: Room): View => ({
  middle: [x + (right * across) / width, y + (down * across) / width],
  across,
});

/** Moves what is seen by one step of an arrow key. */
export const stepped = (view: View, right: number, down: number, room: Room): View => moved(view, right * STEP * room.width, down * STEP * room.height, room);

/** As an address has it: longitude and latitude of the middle, and how much is seen. */
export function written({ middle, across }: View): string {
  const [longitude, latitude] = unproject(middle);
  return [longitude.toFixed(2), latitude.toFixed(2), across.toFixed(1)].join(',');
}

export function read(text: string | undefined): View | undefined {
  const [longitude = NaN, latitude = NaN, across = NaN, ...more] = (text ?? '').split(',').map((part) => (part.trim() ? Number(part) : NaN));
  const isView = more.length === 0 && Math.abs(longitude) <= 360 && Math.abs(latitude) <= 90 && across > 0;
  return isView ? { middle: project([longitude, latitude]), across: within(across) } : undefined;
}

const within = (across: number): number => Math.min(Math.max(across, NEAREST), FURTHEST);

function holding([west, east]: Point, [north, south]: Point, { width, height }: Room, share: number): View {
  const across = Math.max(east - west, ((south - north) * width) / height) / share;
  return { middle: [(west + east) / 2, (north + south) / 2], across };
}

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
