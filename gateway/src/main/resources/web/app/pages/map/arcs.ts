import type { Corridor } from './corridors';
import type { Point } from './projection';

const WIDEST = 14;
const NARROWEST = 1.5;
/** What is drawn of an arc that has no number. */
const THIN = 1.4;
const UNCERTAIN = 2.5;
const BEND = 0.22;
/** What several figures of one corridor are further apart. */
const BESIDE = 0.12;
/** An arc ends before the sign of its destination, so that its head is seen. */
const SHORT_OF = 8;

/** One corridor as it is drawn, in pixels. */
export interface Arc {
  readonly corridor: Corridor;
  readonly line: string;
  /** The arrow's head at its end. */
  readonly head: string;
  readonly width: number;
}

/** An arc's width for its number: in proportion, but never too thin to be seen. */
export const width = (value: number, most: number): number => Math.max(NARROWEST, (WIDEST * value) / Math.max(most, 1));

export const largest = (corridors: readonly Corridor[]): number => Math.max(0, ...corridors.map((one) => one.counted?.figure.value ?? 0));

/** Where all ends are that are known to the map, in the order of drawing: the last of the corridors below, the first on top. */
export function arcs(corridors: readonly Corridor[], place: (code: string) => Point | undefined): Arc[] {
  const most = largest(corridors);
  const seen = new Map<string, number>();
  const all = corridors.flatMap((corridor): Arc[] => {
    const from = place(corridor.origin.code);
    const to = place(corridor.destination.code);
    if (!from || !to) {
      return [];
    }
    const pair = `${corridor.origin.code}-${corridor.destination.code}`;
    const before = seen.get(pair) ?? 0;
    seen.set(pair, before + 1);
    const wide = widthOf(corridor, most);
    return [{ corridor, width: wide, ...bent(from, to, BEND + before * BESIDE, wide) }];
  });
  return all.reverse();
}

function widthOf({ counted }: Corridor, most: number): number {
  return counted ? (counted.figure.value === null ? UNCERTAIN : width(counted.figure.value, most)) : THIN;
}

/** A quadratic curve to the left of its way. */
function bent([x1, y1]: Point, [x2, y2]: Point, bend: number, wide: number): Pick<Arc, 'line' | 'head'> {
  const [cx, cy] = [(x1 + x2) / 2 - (y1 - y2) * bend, (y1 + y2) / 2 - (x2 - x1) * bend];
  const far = Math.hypot(x2 - cx, y2 - cy) || 1;
  const [ux, uy] = [(x2 - cx) / far, (y2 - cy) / far];
  const size = Math.min(Math.max(6, wide * 1.5), far);
  const [tipX, tipY] = far > 3 * SHORT_OF ? [x2 - ux * SHORT_OF, y2 - uy * SHORT_OF] : [x2, y2];
  const [endX, endY] = [tipX - ux * size * 0.8, tipY - uy * size * 0.8];
  const [sideX, sideY] = [(-uy * size) / 2, (ux * size) / 2];
  return {
    line: `M${tenths(x1)} ${tenths(y1)}Q${tenths(cx)} ${tenths(cy)} ${tenths(endX)} ${tenths(endY)}`,
    head: `M${tenths(tipX)} ${tenths(tipY)}L${tenths(tipX - ux * size + sideX)} ${tenths(tipY - uy * size + sideY)}L${tenths(tipX - ux * size - sideX)} ${tenths(tipY - uy * size - sideY)}Z`,
  };
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
