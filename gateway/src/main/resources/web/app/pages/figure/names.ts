import { link } from '../../address';
import { period, word } from '../../format';
import { texts } from '../../texts';
import type { Brief, Head } from './types';

const WORLD = '001';
const ANY_ROUTE = 'ALL';

type Named = Pick<Head, 'indicator' | 'refArea' | 'counterpartArea' | 'route'>;

/** A series in words: what is counted, between whom, by which route where that narrows it. */
export function seriesTitle({ indicator, refArea, counterpartArea, route }: Named): string {
  const { seriesTitle: title, corridor } = texts().figure;
  const area = counterpartArea.code === WORLD ? refArea.name : corridor(counterpartArea.name, refArea.name);
  const whole = title(indicator.name, area);
  return route.code === ANY_ROUTE ? whole : title(whole, route.name);
}

export type Indicators = readonly { readonly code: string; readonly name: string }[];

/** The parts of an SDMX key: FREQ.INDICATOR.REF_AREA.COUNTERPART_AREA.ROUTE.PUBLISHER. */
export const indicatorOf = (seriesKey: string): string => seriesKey.split('.')[1] ?? '';

/** A figure among those of other series: what is counted and when. */
export function brief(figure: Pick<Brief, 'seriesKey' | 'period'>, indicators: Indicators): string {
  const code = indicatorOf(figure.seriesKey);
  const name = indicators.find((one) => one.code === code)?.name ?? word(code);
  return texts().figure.heading(name, period(figure.period.label));
}

/** Ids hold strokes; in an address they stand as one part. */
export const figureLink = (id: string): string => link(['figure', id]);
