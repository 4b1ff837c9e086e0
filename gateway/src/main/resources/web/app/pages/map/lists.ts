import { html, nothing, type TemplateResult } from 'lit';
import { link } from '../../address';
import { number, period as inWords } from '../../format';
import type { Column } from '../../parts/table';
import { texts } from '../../texts';
import { largest } from './arcs';
import type { Corridor, MapFigure } from './corridors';
import { agreementsText, figureText, printTag, statusText } from './words';

const SHOWN = 10;

export const corridorLink = ({ origin, destination }: Corridor): string => link(['corridor', origin.code, destination.code]);

/** The biggest corridors, each with its number, a bar as long as the number and its agreements; else those with agreements. */
export function biggest(corridors: readonly Corridor[], areAgreementsComing: boolean): TemplateResult {
  const words = texts().map;
  const counted = corridors.filter((one) => one.counted).slice(0, SHOWN);
  const most = largest(counted);
  return html`
    <section class="map-biggest" aria-labelledby="map-biggest">
      <h2 id="map-biggest">${counted.length > 0 ? words.biggest : words.chartAgreements}</h2>
      ${counted.length > 0 ? nothing : html`<p class="muted">${words.biggestNone}</p>`}
      <ol>
        ${(counted.length > 0 ? counted : corridors.slice(0, SHOWN)).map(
          (one) => html`
            <li>
              <a href=${corridorLink(one)}>${words.fromTo(one.origin.name, one.destination.name)}</a>
              ${one.counted ? size(one.counted.figure, most) : nothing}
              <small>${[...(one.counted ? [one.counted.publisher] : []), ...(areAgreementsComing ? [] : [agreementsText(one)])].join('; ')}</small>
            </li>
          `,
        )}
      </ol>
    </section>
  `;
}

function size(figure: MapFigure, most: number): TemplateResult {
  const status = statusText(figure);
  return html`
    <span class="map-number">
      ${figureLink(figure)} ${printTag(figure)} ${status ? html`<span class="tag">${status}</span>` : nothing}
    </span>
    ${figure.value === null
      ? nothing
      : html`<svg class="map-bar" aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none">
          <rect height="1" width=${(100 * Math.max(figure.value, 0)) / Math.max(most, 1)}></rect>
        </svg>`}
  `;
}

const figureLink = (figure: MapFigure): TemplateResult =>
  html`<a class=${figure.value === null ? 'map-damaged' : ''} href=${link(['figure', figure.id])}>${figureText(figure)}</a>`;

/** The same as the map, as columns of a table and of its file; those of figures only where there are any. */
export function columns(rows: readonly Corridor[], indicator: string | undefined, period: string | undefined): Column<Corridor>[] {
  const words = texts().map;
  const area = (end: Corridor['origin']) => html`<a href=${link(['area', end.code])}>${end.name}</a>`;
  const code = ({ origin, destination }: Corridor): string => `${origin.code}–${destination.code}`;
  const figures: Column<Corridor>[] = [
    { name: words.columnPeriod, text: (row) => (row.counted ? period : ''), shown: (row) => (row.counted && period ? inWords(period) : '') },
    {
      name: words.columnFigure,
      numeric: true,
      text: (row) => row.counted?.figure.value ?? (row.counted ? figureText(row.counted.figure) : ''),
      shown: (row) => (row.counted ? figureLink(row.counted.figure) : ''),
    },
    {
      name: words.columnPrinted,
      text: (row) => row.counted?.figure.printed,
      shown: (row) => (row.counted?.figure.printed ? html`<span class="printed">${row.counted.figure.printed}</span>` : ''),
    },
    { name: words.columnStatus, text: (row) => row.counted?.figure.status.name },
    { name: words.columnPublisher, text: (row) => row.counted?.publisher },
    { name: words.columnCounted, text: (row) => (row.counted ? indicator : '') },
  ];
  return [
    { name: words.columnFrom, text: (row) => row.origin.name, shown: (row) => area(row.origin) },
    { name: words.columnTo, text: (row) => row.destination.name, shown: (row) => area(row.destination) },
    {
      name: texts().corridor.title,
      text: code,
      shown: (row) => html`<a href=${corridorLink(row)} aria-label=${`${code(row)}: ${words.fromTo(row.origin.name, row.destination.name)}`}>${code(row)}</a>`,
    },
    ...(rows.some((one) => one.counted) ? figures : []),
    { name: words.columnAgreements, numeric: true, text: (row) => row.agreements?.count, shown: (row) => (row.agreements ? number(row.agreements.count) : '') },
    { name: words.columnInForce, numeric: true, text: (row) => row.agreements?.inForce, shown: (row) => (row.agreements ? number(row.agreements.inForce) : '') },
  ];
}
