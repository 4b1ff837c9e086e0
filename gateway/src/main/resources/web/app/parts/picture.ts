import { init, use } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';
import type { Theme } from '../preferences';
import { themed, type Option } from './drawing';
import { palette } from './palette';

use([CanvasRenderer, SVGRenderer]);

const WIDTH = 1200;
const HEIGHT = 675;
const FOOT = 48;
const HEAD = 48;

interface Frame {
  readonly title: string;
  readonly source: string;
  readonly form: 'png' | 'svg';
  readonly theme: Theme;
}

/** A chart as a file of its own, with its heading and its source line in the picture. */
export async function picture(option: Option, { title, source, form, theme }: Frame): Promise<Blob> {
  const place = document.createElement('div');
  const chart = init(place, null, { renderer: form === 'svg' ? 'svg' : 'canvas', width: WIDTH, height: HEIGHT, devicePixelRatio: 2 });
  const colours = palette(theme);
  try {
    chart.setOption({ ...themed(theme), ...option(theme), animation: false, backgroundColor: colours.background });
    chart.setOption({
      graphic: [
        { type: 'rect', left: 0, top: 0, z: 90, shape: { width: WIDTH, height: HEAD }, style: { fill: colours.background } },
        { type: 'rect', left: 0, top: HEIGHT - FOOT, z: 90, shape: { width: WIDTH, height: FOOT }, style: { fill: colours.background } },
        { type: 'text', left: 24, top: 14, z: 91, style: { text: title, fill: colours.text, font: 'bold 20px system-ui, sans-serif' } },
        { type: 'text', left: 24, top: HEIGHT - 30, z: 91, style: { text: source, fill: colours.muted, font: '13px system-ui, sans-serif' } },
      ],
    });
    const address = chart.getDataURL(form === 'svg' ? { type: 'svg' } : { type: 'png', pixelRatio: 2 });
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
