import '../first';
import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import {
  DataZoomComponent,
  GraphicComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  MarkPointComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components';
import { getInstanceByDom, init, use, type ECharts, type EChartsCoreOption } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';
import { isPrinting, theme, type Theme } from '../preferences';
import { palette } from './palette';
import { SHEET } from './paper';

use([
  BarChart, CanvasRenderer, CustomChart, DataZoomComponent, GraphicComponent, GridComponent, LabelLayout, LegendComponent, LineChart,
  MarkAreaComponent, MarkLineComponent, MarkPointComponent, ScatterChart, TitleComponent, TooltipComponent,
]);

/** The room for a drawing, in pixels. A picture writes into `head` and `foot`: what is drawn keeps out of them. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly head: number;
  readonly foot: number;
}

/** What ECharts is to draw. Colours come from the palette of the theme, places from the room, at the time of drawing. */
export type Option = (theme: Theme, room: Room) => EChartsCoreOption;

export interface Drawing {
  show(option: Option): void;
  end(): void;
}

/**
 * Draws into an element that has a size, and keeps to that size. Nothing moves where people asked for less motion. What somebody
 * zoomed to stays when the same is drawn anew: where the first `dataZoom` keeps its id. A sheet takes what is drawn while its
 * event goes on, and nothing that comes later: it is drawn at once, for paper.
 */
export function draw(place: HTMLElement, chosen: (what: unknown) => void): Drawing {
  const chart = getInstanceByDom(place) ?? init(place, null, { renderer: 'canvas' });
  chart.on('click', chosen);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let shown: Option | undefined;
  let width = 0;
  const again = () => {
    if (!shown) {
      return;
    }
    width = isPrinting() ? SHEET : place.clientWidth;
    const room = { width, height: place.clientHeight, head: 0, foot: 0 };
    const before = zoomed(chart);
    chart.setOption({ animation: !still, ...themed(theme()), ...shown(theme(), room), ...(isPrinting() ? { animation: false } : {}) }, { notMerge: true });
    if (before && before.id === zoomed(chart)?.id) {
      const { startValue, endValue } = before;
      chart.dispatchAction({ type: 'dataZoom', dataZoomIndex: 0, startValue, endValue });
    }
  };
  const size = new ResizeObserver(() => {
    if (!isPrinting()) {
      chart.resize();
      if (width !== place.clientWidth) {
        again();
      }
    }
  });
  size.observe(place);
  const ontoPaper = () => {
    chart.resize({ width: SHEET });
    again();
  };
  const offPaper = () => {
    chart.resize({ width: 'auto' });
    again();
  };
  addEventListener('beforeprint', ontoPaper);
  addEventListener('afterprint', offPaper);
  return {
    show: (option) => {
      shown = option;
      again();
    },
    end: () => {
      size.disconnect();
      removeEventListener('beforeprint', ontoPaper);
      removeEventListener('afterprint', offPaper);
      chart.dispose();
    },
  };
}

interface Zoom {
  readonly id?: string;
  readonly start?: number;
  readonly end?: number;
  readonly startValue?: number;
  readonly endValue?: number;
}

function zoomed(chart: ECharts): Zoom | undefined {
  const [first] = (chart.getOption() as { dataZoom?: Zoom[] } | undefined)?.dataZoom ?? [];
  return first;
}

/** What all drawings have in common in a theme. */
export function themed(theme: Theme): EChartsCoreOption {
  const colours = palette(theme);
  return {
    backgroundColor: 'transparent',
    color: colours.series,
    textStyle: { color: colours.text, fontFamily: 'system-ui, sans-serif', fontSize: 13 },
  };
}
