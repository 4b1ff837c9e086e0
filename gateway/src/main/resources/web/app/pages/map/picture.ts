import { svg, type TemplateResult } from 'lit';
import type { Palette } from '../../parts/palette';
import { arcs, type Arc } from './arcs';
import type { Corridor } from './corridors';
import { labels, type Label } from './labels';
import type { Point } from './projection';
import { roles } from './roles';
import type { Room, View } from './view';
import { dots, type World } from './world';

type Colours = Pick<Palette, 'background' | 'text' | 'line' | 'land' | 'origin' | 'transit' | 'destination' | 'agreement' | 'ghost' | 'warning'>;

/** The style sheet's own colours, which follow the theme, and the paper. */
export const STYLED: Colours = {
  background: 'var(--background)',
  text: 'var(--text)',
  line: 'var(--line)',
  land: 'var(--land)',
  origin: 'var(--origin)',
  transit: 'var(--transit)',
  destination: 'var(--destination)',
  agreement: 'var(--agreement)',
  ghost: 'var(--ghost)',
  warning: 'var(--warning)',
};

export interface Given {
  readonly world: World;
  /** The world's own, or a copy of it for another drawing. */
  readonly land: Node;
  readonly corridors: readonly Corridor[];
  /** As they are known now, where an earlier day is looked at: those that say something else. */
  readonly ghosts: readonly Corridor[];
  /** Names of all areas by code. */
  readonly names: ReadonlyMap<string, string>;
  readonly view: View;
  readonly room: Room;
  readonly colours: Colours;
}

/** The world with its corridors, as the inside of an SVG: land, agreements alone, numbers, and their ends on top. */
export function picture({ world, land, corridors, ghosts, names, view, room, colours }: Given): TemplateResult {
  const scale = room.width / view.across;
  const left = room.width / 2 - view.middle[0] * scale;
  const top = room.height / 2 - view.middle[1] * scale;
  const place = (code: string): Point | undefined => {
    const at = world.places.get(code);
    return at && [at[0] * scale + left, at[1] * scale + top];
  };
  const { origins, destinations, crossed } = roles(corridors);
  const index = new Map(corridors.map((one, at) => [one, at]));
  const drawn = arcs([...corridors, ...ghosts], place);
  const isGhost = ({ corridor }: Arc): boolean => !index.has(corridor);
  const named = (codes: readonly string[], size: number, bold: boolean): Label[] =>
    codes.flatMap((code) => {
      const at = place(code);
      return at ? [{ name: names.get(code) ?? code, at, size, bold }] : [];
    });
  const signs = (codes: readonly string[], shape: string, fill: string): unknown =>
    codes.map((code) => {
      const at = place(code);
      return at && svg`<path data-area=${code} d=${shape} transform=${`translate(${at[0].toFixed(1)} ${at[1].toFixed(1)})`} fill=${fill} stroke=${colours.background} stroke-width="1.2"></path>`;
    });
  return svg`
    <g class="map-land" transform=${`translate(${left} ${top}) scale(${scale})`} stroke=${colours.background} stroke-width=${0.7 / scale} stroke-linejoin="round">
      <g fill=${colours.land}>${land}</g>
      <g fill=${colours.line}>${[...new Set([...origins, ...destinations])].map((code) => svg`<path data-area=${code} d=${world.shapes.get(code) ?? ''}></path>`)}</g>
    </g>
    ${signs(dots(world), DOT, colours.line)}
    ${drawn.filter((one) => !one.corridor.counted).map((one) => agreed(one, index.get(one.corridor), colours))}
    ${drawn.filter(isGhost).map((one) => ghost(one, colours))}
    ${drawn.filter((one) => one.corridor.counted && !isGhost(one)).map((one) => counted(one, index.get(one.corridor), colours))}
    ${signs(crossed, TRIANGLE, colours.transit)} ${signs(destinations, DIAMOND, colours.destination)} ${signs(origins, CIRCLE, colours.origin)}
    <g fill=${colours.text} stroke=${colours.background} stroke-width="3" paint-order="stroke" stroke-linejoin="round" font-family="system-ui, sans-serif" pointer-events="none">
      ${labels([...named(destinations, 13, true), ...named(origins, 12, false), ...named(crossed, 11, false)], room).map(
        ({ name, at: [x, y], size, bold }) => svg`<text x=${x.toFixed(1)} y=${(y + size / 3).toFixed(1)} font-size=${size} font-weight=${bold ? 'bold' : 'normal'}>${name}</text>`,
      )}
    </g>
  `;
}

const DOT = 'M-1.5 0A1.5 1.5 0 1 0 1.5 0A1.5 1.5 0 1 0 -1.5 0Z';
const CIRCLE = 'M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0Z';
const DIAMOND = 'M0 -9L9 0L0 9L-9 0Z';
const TRIANGLE = 'M0 -8L8 6.5L-8 6.5Z';

function agreed(arc: Arc, at: number | undefined, { agreement }: Colours): TemplateResult {
  const inForce = Boolean(arc.corridor.agreements?.inForce);
  return stroke(arc, at, agreement, inForce ? 0.95 : 0.6, inForce ? 'none' : '1.5 3.5');
}

function counted(arc: Arc, at: number | undefined, { destination, warning }: Colours): TemplateResult {
  return arc.corridor.counted?.figure.value == null ? stroke(arc, at, warning, 1, '6 5') : stroke(arc, at, destination, 0.72, 'none');
}

/** Beside the arc of the day that is looked at; it leads nowhere. */
const ghost = ({ line, head, width }: Arc, { ghost: colour }: Colours): TemplateResult => svg`
  <g class="map-ghosts" opacity="0.6" fill="none" pointer-events="none">
    <path d=${line} stroke=${colour} stroke-width=${width.toFixed(1)}></path>
    <path d=${head} fill=${colour}></path>
  </g>
`;

/** The arc, and around it what is easier to point at. */
function stroke({ line, head, width }: Arc, at: number | undefined, colour: string, opacity: number, dashes: string): TemplateResult {
  return svg`
    <g data-arc=${at} opacity=${opacity} fill="none">
      <path d=${line} stroke="transparent" stroke-width=${Math.max(width, 10)}></path>
      <path d=${line} stroke=${colour} stroke-width=${width.toFixed(1)} stroke-dasharray=${dashes}></path>
      <path d=${head} fill=${colour}></path>
    </g>
  `;
}
