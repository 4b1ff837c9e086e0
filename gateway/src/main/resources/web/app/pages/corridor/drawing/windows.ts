import type { Palette } from '../../../parts/palette';
import { texts } from '../../../texts';
import { closing, opening, span } from '../../../time';
import type { Comparison, Window } from '../view';

/** The windows before and after the chosen event, shaded across a panel, and the event itself. */
export function drawnWindows(comparison: Comparison | undefined, breaks: readonly number[], { colours, grid, labelled, asOf }: {
  readonly colours: Palette;
  readonly grid: number;
  readonly labelled: boolean;
  readonly asOf: string | undefined;
}): object {
  const { before, after, during, theEvent, breakHere } = texts().corridor;
  const shade = (name: string, { from, to }: Window, opacity: number) => [
    { name: labelled ? name : '', xAxis: opening(from), itemStyle: { color: colours.event, opacity } },
    { xAxis: closing(to) },
  ];
  const stroke = (xAxis: number, name: string, type: string) => ({
    xAxis, name,
    lineStyle: { color: colours.event, type, width: 1.5 },
    label: { show: labelled || type === 'dotted', formatter: name, position: 'insideEndTop', rotate: 0, distance: 4, color: colours.text },
  });
  return {
    type: 'line', name: 'windows', xAxisIndex: grid, yAxisIndex: grid, data: [], silent: true, z: 1,
    markArea: {
      silent: true,
      label: { position: 'insideTop', color: colours.text, fontSize: 12 },
      data: comparison
        ? [shade(before, comparison.before, 0.12), shade(during, comparison.duringWindow, 0.26), shade(after, comparison.after, 0.12)]
        : [],
    },
    markLine: {
      silent: true, symbol: 'none', animation: false,
      data: [
        ...breaks.map((at) => stroke(at, breakHere, 'dotted')),
        ...(asOf ? [{ ...stroke(opening(asOf.slice(0, 10)), '', 'dashed'), label: { show: false }, lineStyle: { color: colours.muted, type: 'dashed', width: 1.5 } }] : []),
        ...(comparison ? [{ ...stroke(span(comparison.on).first, theEvent, 'solid'), label: { show: false } }] : []),
      ],
    },
  };
}
