import { html, nothing, type TemplateResult } from 'lit';
import { link } from '../../address';
import { number, period as inWords } from '../../format';
import type { Column } from '../../parts/table';
import { texts } from '../../texts';
import type { Corridor } from './corridors';
import { largest } from './option';
import { agreementsText, figureText, printTag, statusText } from './words';

const SHOWN = 10;

export const corridorLink = ({ origin, destination }: Corridor): string => link(['corridor', origin.code, destination.code]);

/** The biggest corridors, each with its number, a bar as long as the number and its agreements. */
export function biggest(corridors: readonly Corridor[]): TemplateResult {
  const words = texts().map;
  const counted = corridors.filter((one) => one.counted).slice(0, SHOWN);
  const most = largest(counted);
  return html`
    <section class="map-biggest" aria-labelledby="map-biggest">
      <h2 id="map-biggest">${words.biggest}</h2>
      ${counted.length === 0 ? html`<p class="muted">${words.biggestNone}</p>` : nothing}
      <ol>
        ${counted.map((one) => {
          const figure = one.counted!.figure;
          return html`
            <li>
              <a href=${corridorLink(one)}>${words.fromTo(one.origin.name, one.destination.name)}</a>
              <span class="map-number">
                <a class=${figure.value === null ? 'map-damaged' : ''} href=${link(['figure', figure.id])}>${figureText(figure)}</a>
                ${printTag(figure)}
                ${statusText(figure) ? html`<span class="tag">${statusText(figure)}</span>` : nothing}
              </span>
              ${figure.value === null
                ? nothing
                : html`<svg class="map-bar" aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none"><rect height="1" width=${(100 * Math.max(figure.value, 0)) / Math.max(most, 1)}></rect></svg>`}
              <small>${one.counted!.publisher}; ${agreementsText(one)}</small>
            </li>
          `;
        })}
      </ol>
    </section>
  `;
}

/** The same as the map, as columns of a table and of its file. */
export function columns(indicator: string | undefined, period: string | undefined): Column<Corridor>[] {
  const words = texts().map;
  const area = (end: Corridor['origin']) => html`<a href=${link(['area', end.code])}>${end.name}</a>`;
  return [
    { name: words.columnFrom, text: (row) => row.origin.name, shown: (row) => area(row.origin) },
    { name: words.columnTo, text: (row) => row.destination.name, shown: (row) => area(row.destination) },
    { name: texts().corridor.title, text: (row) => `${row.origin.code}-${row.destination.code}`,
      shown: (row) => html`<a href=${corridorLink(row)} aria-label=${words.fromTo(row.origin.name, row.destination.name)}>${row.origin.code}–${row.destination.code}</a>` },
    { name: words.columnCounted, text: (row) => (row.counted ? indicator : ''), shown: () => undefined },
    { name: words.columnPeriod, text: (row) => (row.counted ? period : ''), shown: (row) => (row.counted && period ? inWords(period) : '') },
    { name: words.columnFigure, numeric: true, text: (row) => row.counted?.figure.value ?? (row.counted ? figureText(row.counted.figure) : ''),
      shown: (row) => row.counted ? html`<a class=${row.counted.figure.value === null ? 'map-damaged' : ''} href=${link(['figure', row.counted.figure.id])}>${figureText(row.counted.figure)}</a>` : '' },
    { name: words.columnPrinted, text: (row) => row.counted?.figure.printed, shown: (row) => row.counted?.figure.printed ? html`<span class="printed">${row.counted.figure.printed}</span>` : '' },
    { name: words.columnStatus, text: (row) => row.counted?.figure.status.name },
    { name: words.columnPublisher, text: (row) => row.counted?.publisher },
    { name: words.columnAgreements, numeric: true, text: (row) => row.agreements?.count, shown: (row) => row.agreements ? number(row.agreements.count) : '' },
    { name: words.columnInForce, numeric: true, text: (row) => row.agreements?.inForce, shown: (row) => row.agreements ? number(row.agreements.inForce) : '' },
  ];
}
