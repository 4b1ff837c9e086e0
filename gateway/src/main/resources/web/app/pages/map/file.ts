import { html, render, svg } from 'lit';
import { FINE, FOOT, HEAD, USUAL_HEIGHT, WIDTH } from '../../parts/paper';
import { palette } from '../../parts/palette';
import type { Theme } from '../../preferences';
import { picture, type Given } from './picture';
import type { Room } from './view';

/** What is left for the map between a picture's heading and its source. */
export const ROOM: Room = { width: WIDTH, height: USUAL_HEIGHT - HEAD - FOOT };

interface Frame {
  readonly title: string;
  readonly source: string;
  readonly theme: Theme;
}

/** The map as a file of its own, with its heading and its source line in the picture. */
export function drawing(given: Omit<Given, 'colours' | 'room'>, { title, source, theme }: Frame): Blob {
  const colours = palette(theme);
  const place = document.createElement('div');
  render(
    html`
      <svg xmlns="http://www.w3.org/2000/svg" width=${WIDTH} height=${USUAL_HEIGHT} viewBox=${`0 0 ${WIDTH} ${USUAL_HEIGHT}`} font-family="system-ui, sans-serif">
        ${svg`
          <rect width=${WIDTH} height=${USUAL_HEIGHT} fill=${colours.background}></rect>
          <g transform=${`translate(0 ${HEAD})`}>${picture({ ...given, land: given.land.cloneNode(true), room: ROOM, colours })}</g>
          <rect width=${WIDTH} height=${HEAD} fill=${colours.background}></rect>
          <rect y=${USUAL_HEIGHT - FOOT} width=${WIDTH} height=${FOOT} fill=${colours.background}></rect>
          <text x="24" y="32" font-size="20" font-weight="bold" fill=${colours.text}>${title}</text>
          <text x="24" y=${USUAL_HEIGHT - 18} font-size="13" fill=${colours.muted}>${source}</text>
        `}
      </svg>
    `,
    place,
  );
  const text = new XMLSerializer().serializeToString(place.querySelector('svg')!);
  // Marks of the template, which say nothing to anyone else.
  return new Blob([text.replace(/<!--.*?-->/gs, '')], { type: 'image/svg+xml' });
}

/** The same as pixels. */
export async function pixels(drawn: Blob): Promise<Blob> {
  const address = URL.createObjectURL(drawn);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = WIDTH * FINE;
    canvas.height = USUAL_HEIGHT * FINE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => canvas.toBlob((made) => (made ? resolve(made) : reject(new Error('the picture could not be made'))), 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}
