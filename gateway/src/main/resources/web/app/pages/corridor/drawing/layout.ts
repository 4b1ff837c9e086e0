import type { Plan } from '../plan';

/** One above the other: panels of figures, rows of markers, agreements, and the handle for zooming. In pixels from the top. */
export interface Box {
  readonly top: number;
  readonly height: number;
}

export interface Layout {
  readonly panels: readonly Box[];
  readonly strips: Box | undefined;
  readonly bars: Box | undefined;
  readonly zoom: number;
  readonly height: number;
}

export const TITLE = 30;
export const BAR_ROW = 40;
export const STRIP_ROW = 30;
const FIRST_PANEL = 240;
const FURTHER_PANEL = 160;
const AXIS = 28;
const ZOOM = 34;

export function layoutOf(plan: Plan): Layout {
  let top = 0;
  const box = (height: number): Box => {
    const placed = { top: top + TITLE, height };
    top = placed.top + height + AXIS;
    return placed;
  };
  const panels = plan.panels.map((_, place) => box(place === 0 ? FIRST_PANEL : FURTHER_PANEL));
  const strips = plan.strips.length > 0 ? box(plan.strips.length * STRIP_ROW) : undefined;
  const bars = plan.bars.length > 0 ? box(plan.bars.length * BAR_ROW) : undefined;
  return { panels, strips, bars, zoom: top + 4, height: top + ZOOM + 4 };
}
