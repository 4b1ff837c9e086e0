import type { Palette } from '../../../parts/palette';
import type { Mark, Strip } from '../plan';
import { isExact, middle } from '../../../time';

/** Shapes by what sort of thing happened; the list below the chart says which is which. */
export const MARK_SHAPES: Readonly<Record<string, string>> = {
  VISIT: 'circle', MEETING: 'rect', SUMMIT: 'triangle', JOINT_OPERATION: 'diamond', TRAINING: 'roundRect', CALL: 'arrow',
  SUPPORTS: 'circle', OPPOSES: 'rect', DEMANDS: 'triangle', WARNS: 'diamond',
  PLEDGE: 'emptyCircle', COMMITMENT: 'circle', DISBURSEMENT: 'rect', IN_KIND: 'triangle',
};

const colourOf = (kind: string, colours: Palette): string =>
  ['PLEDGE', 'COMMITMENT', 'DISBURSEMENT', 'IN_KIND'].includes(kind) ? colours.transit : colours.event;

export function drawnStrips(strips: readonly Strip[], colours: Palette, grid: number): object[] {
  const marks = strips.flatMap((strip, row) => strip.marks.map((mark) => ({ mark, row })));
  return [
    {
      type: 'scatter', name: 'marks', xAxisIndex: grid, yAxisIndex: grid, clip: true, z: 4,
      data: marks.map(({ mark, row }) => ({ value: [middle(mark.at), row], mark, symbol: (MARK_SHAPES[mark.kind] ?? 'circle').replace('emptyCircle', 'circle'), ...look(mark, colours) })),
    },
    {
      // A date that is a month or a year is as long as that.
      type: 'custom', name: 'marks may', xAxisIndex: grid, yAxisIndex: grid, clip: true, z: 3, silent: true,
      data: marks.filter(({ mark }) => !isExact(mark.at)).map(({ mark, row }) => [mark.at.first, row, mark.at.last]),
      renderItem: (_: unknown, api: { value(place: number): number; coord(point: readonly [number, number]): readonly [number, number] }) => {
        const [left, y] = api.coord([api.value(0), api.value(1)]);
        const [right] = api.coord([api.value(2), api.value(1)]);
        return { type: 'line', shape: { x1: left, y1: y, x2: right, y2: y }, style: { stroke: colours.event, lineWidth: 4, opacity: 0.35 } };
      },
    },
  ];
}

function look({ kind }: Mark, colours: Palette): object {
  const colour = colourOf(kind, colours);
  const hollow = kind === '' || kind === 'PLEDGE';
  return {
    symbolSize: 11,
    itemStyle: hollow ? { color: colours.background, borderColor: colour, borderWidth: 2 } : { color: colour, borderColor: colours.background, borderWidth: 1 },
  };
}
