import { BarChart, CustomChart, EffectScatterChart, LineChart, LinesChart, MapChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent,
  DatasetComponent,
  DataZoomComponent,
  GeoComponent,
  GraphicComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  MarkPointComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components';
import { getInstanceByDom, init, registerMap, use, type EChartsCoreOption } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';
import type { Theme } from '../preferences';
import { palette } from './palette';

use([
  AriaComponent, BarChart, CanvasRenderer, CustomChart, DatasetComponent, DataZoomComponent, EffectScatterChart,
  GeoComponent, GraphicComponent, GridComponent, LabelLayout, LegendComponent, LineChart, LinesChart, MapChart,
  MarkAreaComponent, MarkLineComponent, MarkPointComponent, ScatterChart, TitleComponent, TooltipComponent,
]);

export { registerMap };

/** What ECharts is to draw. Colours come from the palette of the theme, at the time of drawing. */
export type Option = (theme: Theme) => EChartsCoreOption;

export interface Drawing {
  show(option: Option, theme: Theme): void;
  end(): void;
}

/** Draws into an element that has a size, and keeps to that size. Nothing moves where people asked for less motion. */
export function draw(place: HTMLElement, chosen: (what: unknown) => void): Drawing {
  const chart = getInstanceByDom(place) ?? init(place, null, { renderer: 'canvas' });
  chart.on('click', chosen);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const size = new ResizeObserver(() => chart.resize());
  size.observe(place);
  return {
    show: (option, theme) => chart.setOption({ animation: !still, ...themed(theme), ...option(theme) }, { notMerge: true }),
    end: () => {
      size.disconnect();
      chart.dispose();
    },
  };
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
