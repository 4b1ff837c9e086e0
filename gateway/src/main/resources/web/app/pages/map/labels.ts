import type { Point } from './projection';
import type { Room } from './view';

export interface Label {
  readonly name: string;
  readonly at: Point;
  readonly size: number;
  readonly bold: boolean;
}

/** Of a letter's width, as a share of its height: enough to keep names apart. */
const LETTER = 0.56;
const AWAY = 10;

/** Names beside their places; one that would lie on an earlier one, or outside, is left out. */
export function labels(wanted: readonly Label[], { width, height }: Room): Label[] {
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  const named = new Set<string>();
  return wanted.flatMap((label) => {
    const [x, y] = label.at;
    const box = { left: x + AWAY, right: x + AWAY + label.name.length * label.size * LETTER, top: y - label.size / 2, bottom: y + label.size / 2 };
    const outside = box.left < 0 || box.right > width || box.top < 0 || box.bottom > height;
    const covered = taken.some((one) => one.left < box.right && one.right > box.left && one.top < box.bottom && one.bottom > box.top);
    if (outside || covered || named.has(label.name)) {
      return [];
    }
    taken.push(box);
    named.add(label.name);
    return [{ ...label, at: [box.left, y] satisfies Point }];
  });
}
