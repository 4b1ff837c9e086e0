import { html, nothing, type TemplateResult } from 'lit';
import { asOf, link } from '../../address';
import { day, inARow, instant } from '../../format';
import type { MapNewsData } from '../../operations';
import { outward } from '../../parts/outward';
import { texts } from '../../texts';

type Release = NonNullable<MapNewsData['releases']>['nodes'][number];

const SHOWN = 5;
/** How many releases are asked for, the last ones. */
const ASKED = 500;

/** How fresh this is: what was published last, and what is announced. */
export function news({ releases, releaseCalendar }: MapNewsData): TemplateResult {
  const words = texts().map;
  const then = asOf();
  const known = (releases?.nodes ?? []).filter(({ publishedAt }) => then === undefined || publishedAt <= end(then));
  return html`
    <div class="map-news">
      ${releases
        ? html`<section aria-labelledby="map-latest">
            <h2 id="map-latest">${then ? words.latestThen(day(then)) : words.latest}</h2>
            ${known.length === 0 ? html`<p class="muted">${releases.nodes.length < ASKED ? words.latestNone : words.latestBefore(ASKED)}</p>` : nothing}
            <ol class="map-releases">${publications(known).slice(0, SHOWN).map(publication)}</ol>
          </section>`
        : nothing}
      ${releaseCalendar
        ? html`<section aria-labelledby="map-next">
            <h2 id="map-next">${words.next}</h2>
            ${releaseCalendar.length === 0 ? html`<p class="muted">${words.nextNone}</p>` : nothing}
            <ol class="map-releases">
              ${releaseCalendar.map(({ at, publisher, title }) => html`<li><small>${instant(at)}, ${publisher}</small><span>${title}</span></li>`)}
            </ol>
          </section>`
        : nothing}
      <section aria-labelledby="map-start">
        <h2 id="map-start">${words.start}</h2>
        <ul class="map-ways">
          <li><a href=${link(['agreements'])}>${words.startAgreements}</a></li>
          <li><a href=${link(['claim'])}>${words.startClaim}</a></li>
          <li><a href=${link(['search'])}>${words.startSearch}</a></li>
        </ul>
      </section>
    </div>
  `;
}

/** Days on which something was published. */
export const releaseDays = (data: MapNewsData | null): string[] => (data?.releases?.nodes ?? []).map(({ publishedAt }) => publishedAt);

interface Publication {
  readonly first: Release;
  readonly releases: number;
  readonly figures: number;
}

/** One publication often comes as several releases, a series or a frequency each: told as one. */
function publications(releases: readonly Release[]): Publication[] {
  const found = new Map<string, Publication>();
  for (const one of releases) {
    const key = `${one.publishedOn} ${one.publisher}`;
    const before = found.get(key);
    const first = before && before.first.title.length <= one.title.length ? before.first : one;
    found.set(key, { first, releases: (before?.releases ?? 0) + 1, figures: (before?.figures ?? 0) + one.figureCount });
  }
  return [...found.values()];
}

function publication({ first: { title, publisher, publishedOn, url }, releases, figures }: Publication): TemplateResult {
  const words = texts().map;
  const size = inARow([releases > 1 && words.parts(releases), words.figures(figures)]);
  return html`
    <li>
      <small>${day(publishedOn)}, ${publisher}</small>
      <span>${url ? outward(url, title) : title}</span>
      <small>${size}</small>
    </li>
  `;
}

/** A day counts from its first minute, as it does in the graph. */
const end = (then: string): string => (then.length === 10 ? `${then}T00:00:00Z` : then);
