import { html, nothing, type TemplateResult } from 'lit';
import { set } from '../../address';
import { period } from '../../format';
import { palette } from '../../parts/palette';
import { theme } from '../../preferences';
import { texts } from '../../texts';
import { toggled, type Years } from './choices';
import { SHAPES } from './panels';
import { shape } from './shape';
import type { Series } from './view';

/** Which series are shown, each with the mark that it has in the drawing. */
export function picker(all: readonly Series[], shown: readonly Series[]): TemplateResult {
  const { seriesShown, seriesName, seriesReach } = texts().corridor;
  const colours = palette(theme()).series;
  return html`
    <fieldset class="chips">
      <legend>${seriesShown}</legend>
      ${all.map((series) => {
        const place = shown.findIndex((one) => one.key === series.key);
        const figures = series.figures ?? [];
        const reach = seriesReach(figures.length, period(figures[0]?.period.label ?? ''), period(figures.at(-1)?.period.label ?? ''));
        return html`
          <label class="chip">
            <input type="checkbox" .checked=${place >= 0} @change=${() => set({ show: toggled(all, shown, series) })} />
            ${place >= 0 ? shape(SHAPES[place % SHAPES.length] ?? 'circle', colours[place % colours.length] ?? 'currentColor') : nothing}
            <span>${seriesName(series)} <small>${reach}</small></span>
          </label>
        `;
      })}
    </fieldset>
  `;
}

/** From which year to which: the keyboard's way of coming closer, and an address that others can be sent. */
export function years(chosen: Years, usual: Years, all: Years): TemplateResult {
  const t = texts().corridor;
  const choice = (name: 'from' | 'to', label: string) => html`
    <label>${label}
      <select @change=${(event: Event) => set({ [name]: (event.target as HTMLSelectElement).value })}>
        ${Array.from({ length: all.to - all.from + 1 }, (_, place) => all.from + place).map(
          (year) => html`<option value=${year} .selected=${year === chosen[name]}>${year}</option>`,
        )}
      </select>
    </label>
  `;
  return html`
    <div class="years" role="group" aria-label=${t.years}>
      ${choice('from', t.from)} ${choice('to', t.to)}
      <button type="button" ?disabled=${same(chosen, usual)} @click=${() => set({ from: undefined, to: undefined })}>${t.usualYears}</button>
      <button type="button" ?disabled=${same(chosen, all)} @click=${() => set({ from: String(all.from), to: String(all.to) })}>${t.allYears}</button>
    </div>
  `;
}

const same = (one: Years, other: Years): boolean => one.from === other.from && one.to === other.to;
