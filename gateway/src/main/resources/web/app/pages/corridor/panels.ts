import type { Series } from './view';

/** Series that may share a scale: one unit, one length of period, one kind of count. */
export interface Panel {
  readonly unit: string;
  readonly frequency: Series['frequency'];
  readonly kind: Series['indicator']['kind'];
  readonly lines: readonly Line[];
}

export interface Line {
  readonly series: Series;
  /** Its place among all that are shown, from which its colour and its shape follow. */
  readonly place: number;
  /** The same series as it is known now, where an earlier day is looked at. */
  readonly ghost?: Series | undefined;
}

export function panelsOf(shown: readonly Series[], now: readonly Series[]): readonly Panel[] {
  const panels = new Map<string, { unit: string; frequency: Series['frequency']; kind: Series['indicator']['kind']; lines: Line[] }>();
  shown.forEach((series, place) => {
    const { unit, frequency, indicator } = series;
    const key = `${unit} ${frequency} ${indicator.kind}`;
    const panel = panels.get(key) ?? { unit, frequency, kind: indicator.kind, lines: [] };
    panel.lines.push({ series, place, ghost: now.find((one) => one.key === series.key) });
    panels.set(key, panel);
  });
  return [...panels.values()];
}

/** ECharts' names of the shapes by which lines are told apart where colours are not. */
export const SHAPES = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin', 'arrow'] as const;
