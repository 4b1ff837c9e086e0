import { html, nothing, svg, type TemplateResult } from 'lit';
import { number } from '../../format';
import { texts } from '../../texts';
import { largest, width } from './arcs';
import type { Corridor } from './corridors';
import { roles } from './roles';

/** How to read the map: each shape and stroke with its meaning in words. */
export function legend(corridors: readonly Corridor[], ghosts: readonly Corridor[]): TemplateResult {
  const words = texts().map;
  const most = largest([...corridors, ...ghosts]);
  const some = (test: (one: Corridor) => boolean): boolean => corridors.some(test);
  return html`
    <section class="map-legend" aria-labelledby="map-legend">
      <h3 id="map-legend">${words.legend}</h3>
      <ul>
        ${entry(svg`<circle class="map-origin" cx="18" cy="8" r="5"></circle>`, words.legendOrigin)}
        ${entry(svg`<path class="map-destination" d="M18 0 26 8 18 16 10 8Z"></path>`, words.legendDestination)}
        ${roles(corridors).crossed.length > 0 ? entry(svg`<path class="map-transit" d="M18 2 25 14H11Z"></path>`, words.legendTransit) : nothing}
        ${most > 0
          ? [most, round(most / 4)].map((value) => entry(svg`<line class="map-counted" x1="0" x2="36" y1="8" y2="8" stroke-width=${width(value, most)}></line>`, `${words.legendWidth} ${number(value)}`))
          : nothing}
        ${some((one) => one.counted?.figure.value === null) ? entry(svg`<line class="map-uncertain" x1="0" x2="36" y1="8" y2="8"></line>`, words.legendUncertain) : nothing}
        ${ghosts.length > 0 ? entry(svg`<line class="map-ghost" x1="0" x2="36" y1="8" y2="8"></line>`, words.legendGhost) : nothing}
        ${some((one) => !one.counted && Boolean(one.agreements?.inForce)) ? entry(svg`<line class="map-in-force" x1="0" x2="36" y1="8" y2="8"></line>`, words.legendInForce) : nothing}
        ${some((one) => !one.counted && !one.agreements?.inForce) ? entry(svg`<line class="map-agreed" x1="0" x2="36" y1="8" y2="8"></line>`, words.legendAgreed) : nothing}
      </ul>
      <p class="hint">${words.follow}</p>
      <p class="hint">${words.legendNote}</p>
    </section>
  `;
}

const entry = (sign: unknown, text: string): TemplateResult =>
  html`<li><svg width="36" height="16" viewBox="0 0 36 16" aria-hidden="true">${sign}</svg><span>${text}</span></li>`;

/** 8,113 is 8,000: a sample, not a figure. */
function round(value: number): number {
  const step = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return Math.max(1, Math.round(value / step) * step);
}
