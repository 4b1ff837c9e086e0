import { html, nothing, type TemplateResult } from 'lit';
import { set } from '../../address';
import { period as inWords } from '../../format';
import type { MapCorridorsData } from '../../operations';
import { texts } from '../../texts';
import { inOrder, isEnd, type PeriodChoice } from './corridors';

export type Indicator = NonNullable<MapCorridorsData['indicators']>[number];

export interface IndicatorChoice {
  readonly indicator: Indicator;
  /** Undefined where there are more series than were counted. */
  readonly corridors: number | undefined;
}

/** What is counted by country of origin, the one of most corridors first, as far as they were counted. */
export function indicatorChoices({ indicators, series }: MapCorridorsData): IndicatorChoice[] {
  const pairs = new Map<string, Set<string>>();
  for (const { indicator, refArea, counterpartArea } of series?.nodes ?? []) {
    if (isEnd(refArea) && isEnd(counterpartArea)) {
      const known = pairs.get(indicator.code) ?? new Set();
      pairs.set(indicator.code, known.add(`${counterpartArea.code}-${refArea.code}`));
    }
  }
  const cut = series?.pageInfo.hasNextPage ?? false;
  const seen = (indicator: Indicator): number => pairs.get(indicator.code)?.size ?? 0;
  return (indicators ?? [])
    .filter((one) => seen(one) > 0 || (cut && one.counterpartMeaning !== 'NONE'))
    .sort((a, b) => seen(b) - seen(a) || inOrder(a.name, b.name))
    .map((indicator) => ({ indicator, corridors: cut ? undefined : seen(indicator) }));
}

interface Given {
  /** Undefined where they could not be had. */
  readonly indicators: readonly IndicatorChoice[] | undefined;
  readonly indicator: string | undefined;
  readonly periods: readonly PeriodChoice[];
  readonly period: string | undefined;
  readonly agreements: boolean;
}

/** What the map is to show. Each choice is a part of the address. */
export function choices({ indicators, indicator, periods, period, agreements }: Given): TemplateResult {
  const { choose, indicator: counted, indicatorChoice, period: when, noneOf, figuresMissing, noPeriod, chosenPeriodUnknown, alsoAgreements } = texts().map;
  const strange = period !== undefined && !periods.some((one) => one.label === period);
  return html`
    <form class="map-choices" aria-label=${choose} @submit=${(event: Event) => event.preventDefault()}>
      <label>${counted}
        <select ?disabled=${!indicators?.length} @change=${(event: Event) => set({ indicator: value(event), period: undefined }, 'push')}>
          ${indicators?.length ? nothing : html`<option>${indicators ? noneOf : figuresMissing}</option>`}
          ${indicators?.map(({ indicator: { code, name }, corridors }) => html`<option value=${code} .selected=${code === indicator}>${corridors === undefined ? name : indicatorChoice(name, corridors)}</option>`)}
        </select>
      </label>
      <label>${when}
        <select ?disabled=${periods.length === 0 && !strange} @change=${(event: Event) => set({ period: value(event) }, 'push')}>
          ${periods.length === 0 && !strange ? html`<option>${noPeriod}</option>` : nothing}
          ${strange ? html`<option value=${period} selected>${chosenPeriodUnknown(inWords(period))}</option>` : nothing}
          ${periods.map(({ label }) => html`<option value=${label} .selected=${label === period}>${inWords(label)}</option>`)}
        </select>
      </label>
      <label class="map-check">
        <input type="checkbox" .checked=${agreements} @change=${(event: Event) => set({ agreements: (event.target as HTMLInputElement).checked ? undefined : 'off' })} />
        ${alsoAgreements}
      </label>
    </form>
  `;
}

const value = (event: Event): string => (event.target as HTMLSelectElement).value;
