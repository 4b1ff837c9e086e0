import type { Option } from '../../parts/drawing';
import { palette } from '../../parts/palette';
import type { Corridor } from './corridors';
import { project, unproject, type Point } from './projection';
import { dots, place, WORLD } from './world';
import type { View } from './view';

const WIDEST = 14;
const NARROWEST = 1.5;
/** What is drawn of an arc that has no number. */
const THIN = 1.4;
const BEND = 0.22;

/** What was clicked: an area, or one of the corridors. */
export interface Target {
  readonly area?: string;
  readonly corridor?: Corridor;
}

interface Given {
  readonly corridors: readonly Corridor[];
  /** Names of all areas by code. */
  readonly names: ReadonlyMap<string, string>;
  readonly view: View;
  readonly movable: boolean;
  /** What is told of a corridor under the pointer. */
  readonly told: (corridor: Corridor) => string;
}

/** An arc's width for its number: in proportion, but never too thin to be seen. */
export const width = (value: number, most: number): number => Math.max(NARROWEST, (WIDEST * value) / Math.max(most, 1));

export const largest = (corridors: readonly Corridor[]): number =>
  Math.max(0, ...corridors.map((one) => one.counted?.figure.value ?? 0));

/** The world with its corridors: land, agreements alone, numbers, and their ends on top. */
export function worldOption({ corridors, names, view, movable, told }: Given): Option {
  const most = largest(corridors);
  const drawn = corridors.flatMap((one) => {
    const from = place(one.origin.code);
    const to = place(one.destination.code);
    return from && to ? [{ one, from, to }] : [];
  });
  return (theme) => {
    const colours = palette(theme);
    const seen = new Map<string, number>();
    const arcs = drawn.map(({ one, from, to }) => {
      const pair = `${one.origin.code}-${one.destination.code}`;
      const before = seen.get(pair) ?? 0;
      seen.set(pair, before + 1);
      return { one, coords: [from, to], target: { corridor: one } satisfies Target, tip: told(one), bend: BEND + before * 0.12 };
    });
    const counted = arcs.filter(({ one }) => one.counted).reverse();
    const alone = arcs.filter(({ one }) => !one.counted).reverse();
    const arrow = (size: number) => ({ symbol: ['none', 'arrow'], symbolSize: size });
    const ends = roles(corridors);
    const dot = (code: string) => ({ name: names.get(code) ?? code, value: place(code), target: { area: code } satisfies Target, tip: names.get(code) ?? code });
    const isThere = (code: string): boolean => place(code) !== undefined;
    const label = { show: true, formatter: '{b}', position: 'right', color: colours.text, textBorderColor: colours.background, textBorderWidth: 3, fontSize: 12 };
    const scatter = { type: 'scatter', coordinateSystem: 'geo', labelLayout: { hideOverlap: true }, emphasis: { scale: 1.2 }, cursor: 'pointer' };
    return {
      tooltip: { trigger: 'item', renderMode: 'richText', formatter: ({ data, name }: { data?: { tip?: string }; name?: string }) => data?.tip ?? names.get(name ?? '') ?? '',
        backgroundColor: colours.background, borderColor: colours.muted, textStyle: { color: colours.text } },
      geo: {
        map: WORLD,
        projection: { project, unproject },
        boundingCoords: view.box,
        zoom: view.zoom,
        roam: movable ? 'move' : false,
        selectedMode: false,
        label: { show: false },
        itemStyle: { areaColor: colours.land, borderColor: colours.background, borderWidth: 0.7 },
        emphasis: { label: { show: false }, itemStyle: { areaColor: colours.line } },
        regions: [...ends.origins, ...ends.destinations].map((name) => ({ name, itemStyle: { areaColor: colours.line } })),
        tooltip: { show: true },
      },
      series: [
        { ...scatter, data: dots().filter(isThere).map(dot), symbol: 'circle', symbolSize: 3, itemStyle: { color: colours.line }, label: { show: false } },
        {
          type: 'lines', coordinateSystem: 'geo', cursor: 'pointer',
          data: alone.map(({ one, coords, target, tip, bend }) => ({
            coords, target, tip,
            lineStyle: { color: colours.agreement, width: THIN, opacity: one.agreements?.inForce ? 0.95 : 0.6, type: one.agreements?.inForce ? 'solid' : [1.5, 3.5], curveness: bend },
          })),
          ...arrow(6), emphasis: { lineStyle: { width: 3, opacity: 1 } },
        },
        ...counted.map(({ one, coords, target, tip, bend }) => {
          const value = one.counted?.figure.value ?? null;
          const wide = value === null ? 2.5 : width(value, most);
          return {
            type: 'lines', coordinateSystem: 'geo', cursor: 'pointer',
            data: [{
              coords, target, tip,
              lineStyle: { color: value === null ? colours.warning : colours.destination, width: wide, opacity: value === null ? 1 : 0.72, type: value === null ? [6, 5] : 'solid', curveness: bend, cap: 'butt' },
            }],
            ...arrow(Math.max(7, wide * 1.6)), emphasis: { lineStyle: { opacity: 1 } },
          };
        }),
        { ...scatter, data: ends.crossed.filter(isThere).map(dot), symbol: 'triangle', symbolSize: 17, itemStyle: { color: colours.transit, borderColor: colours.background, borderWidth: 1 }, label: { ...label, color: colours.muted, fontSize: 11 } },
        { ...scatter, data: ends.destinations.filter(isThere).map(dot), symbol: 'diamond', symbolSize: 17, itemStyle: { color: colours.destination, borderColor: colours.background, borderWidth: 1.5 }, label: { ...label, fontWeight: 'bold', fontSize: 13 } },
        { ...scatter, data: ends.origins.filter(isThere).map(dot), symbol: 'circle', symbolSize: 9, itemStyle: { color: colours.origin, borderColor: colours.background, borderWidth: 1 }, label },
      ],
    };
  };
}

/** Where places stand on the corridors shown; one may stand in several roles, and has the shapes of all. */
export function roles(corridors: readonly Corridor[]): { readonly origins: string[]; readonly destinations: string[]; readonly crossed: string[] } {
  const of = (codes: readonly string[]): string[] => [...new Set(codes)];
  return {
    origins: of(corridors.map((one) => one.origin.code)),
    destinations: of(corridors.map((one) => one.destination.code)),
    crossed: of(corridors.flatMap((one) => one.via)),
  };
}

/** Where all that is drawn lies. */
export const placesOf = (corridors: readonly Corridor[]): Point[] =>
  corridors.flatMap((one) => [place(one.origin.code), place(one.destination.code)]).filter((one) => one !== undefined);
