import '../first';
import { init, use } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';
import type { Theme } from '../preferences';
import { themed, type Option } from './drawing';
import { palette } from './palette';
import { FINE, FOOT, HEAD, USUAL_HEIGHT, WIDTH } from './paper';

use([CanvasRenderer, SVGRenderer]);

interface Frame {
  readonly title: string;
  readonly source: string;
  readonly form: 'png' | 'svg';
  readonly theme: Theme;
  /** How tall the drawing is; the frame comes to it. */
  readonly height?: number | undefined;
}

/** A chart as a file of its own, with its heading and its source line in the picture. */
export async function picture(option: Option, { title, source, form, theme, height: drawn }: Frame): Promise<Blob> {
  const height = drawn ? drawn + HEAD + FOOT : USUAL_HEIGHT;
  const place = document.createElement('div');
  const chart = init(place, null, { renderer: form === 'svg' ? 'svg' : 'canvas', width: WIDTH, height, devicePixelRatio: FINE });
  const colours = palette(theme);
  try {
    chart.setOption({ ...themed(theme), ...option(theme, { width: WIDTH, height, head: HEAD, foot: FOOT }), animation: false, backgroundColor: colours.background });
    chart.setOption({
      graphic: [
        { type: 'rect', left: 0, top: 0, z: 90, shape: { width: WIDTH, height: HEAD }, style: { fill: colours.background } },
        { type: 'rect', left: 0, top: height - FOOT, z: 90, shape: { width: WIDTH, height: FOOT }, style: { fill: colours.background } },
        { type: 'text', left: 24, top: 14, z: 91, style: { text: title, fill: colours.text, font: 'bold 20px system-ui, sans-serif' } },
        { type: 'text', left: 24, top: height - 30, z: 91, style: { text: source, fill: colours.muted, font: '13px system-ui, sans-serif' } },
      ],
    });
    const address = chart.getDataURL(form === 'svg' ? { type: 'svg' } : { type: 'png', pixelRatio: FINE });
    return blob(address);
  } finally {
    chart.dispose();
  }
}

/** The content of a data address, without asking for it: the page's policy allows no such connection. */
function blob(address: string): Blob {
  const comma = address.indexOf(',');
  const head = address.slice(5, comma);
  const body = address.slice(comma + 1);
  if (!head.endsWith(';base64')) {
    return new Blob([decodeURIComponent(body)], { type: head });
  }
  const bytes = Uint8Array.from(atob(body), (one) => one.charCodeAt(0));
  return new Blob([bytes], { type: head.slice(0, -7) });
}
