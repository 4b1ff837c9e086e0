import type { Palette } from '../../../parts/palette';
import { intervals, isBreak, isCertain, periodOf } from '../figures';
import type { Line } from '../panels';
import type { Figure } from '../view';

interface Api {
  coord(point: readonly [number, number]): readonly [number, number];
}

interface Grid {
  readonly coordSys: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Narrower than this a period is still seen. */
const LEAST_WIDTH = 3;

/**
 * What is certain of figures that are no single number: a band as wide as the period, from the lowest to the highest number
 * possible. Where there is one number within, the band is filled. Where there is none, it is an empty dashed box with a question
 * mark, one for each reading of a damaged print; where a side is open, it runs out to the edge.
 */
export function drawnBands({ series, place }: Line, colours: Palette, grid: number): object[] {
  const uncertain = (series.figures ?? []).filter((one) => intervals(one).length > 0 || (!isCertain(one) && one.printed !== ''));
  if (uncertain.length === 0) {
    return [];
  }
  const colour = colours.series[place % colours.series.length] ?? colours.text;
  return [{
    type: 'custom', name: `${series.key} bounds`, xAxisIndex: grid, yAxisIndex: grid, clip: true, z: 3,
    data: uncertain.map((figure) => ({ value: [periodOf(figure).first, 0], figure })),
    renderItem: ({ coordSys, dataIndex }: Grid & { dataIndex: number }, api: Api) => {
      const figure = uncertain[dataIndex];
      return figure ? { type: 'group', children: boxes(figure, colour, colours, coordSys, api) } : undefined;
    },
  }];
}

function boxes(figure: Figure, colour: string, colours: Palette, room: Grid['coordSys'], api: Api): object[] {
  const { first, last } = periodOf(figure);
  const certain = isCertain(figure);
  const [left] = api.coord([first, 0]);
  const [right] = api.coord([last, 0]);
  const width = Math.max(right - left, LEAST_WIDTH);
  const ranges = intervals(figure).length > 0 ? intervals(figure) : [{ low: null, high: null }];
  return ranges.flatMap(({ low, high }): object[] => {
    const top = high === null ? room.y : api.coord([first, high])[1];
    const foot = low === null ? room.y + room.height : api.coord([first, low])[1];
    const shape = { x: left, y: top, width, height: Math.max(foot - top, 2) };
    return certain
      ? [{ type: 'rect', shape, style: { fill: colour, opacity: 0.22 } }]
      : [
          { type: 'rect', shape, style: { fill: 'transparent', stroke: colour, lineWidth: 1.5, lineDash: [4, 3] } },
          {
            type: 'text', silent: true,
            style: {
              text: figure.reading === 'BOUNDED' ? (high === null ? '↑' : '↓') : '?', x: left + width / 2, y: top + shape.height / 2,
              align: 'center', verticalAlign: 'middle', fill: colour, font: 'bold 15px system-ui, sans-serif',
              stroke: colours.background, lineWidth: 3,
            },
          },
        ];
  });
}

/** Where a publisher began to count otherwise. */
export const breaksOf = ({ series }: Line): readonly number[] =>
  (series.figures ?? []).filter(isBreak).map((figure) => periodOf(figure).first);

/** The highest and the lowest number that a line or its bands reach. */
export function reach(lines: readonly Line[]): { readonly low: number; readonly high: number } {
  let low = 0;
  let high = 0;
  for (const { series, ghost } of lines) {
    for (const figure of [...(series.figures ?? []), ...(ghost?.figures ?? [])]) {
      for (const one of [figure.value, ...intervals(figure).flatMap((range) => [range.low, range.high])]) {
        low = Math.min(low, one ?? 0);
        high = Math.max(high, one ?? 0);
      }
    }
  }
  return { low, high };
}
