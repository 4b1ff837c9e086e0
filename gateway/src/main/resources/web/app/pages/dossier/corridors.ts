import { html, nothing, type TemplateResult } from 'lit';
import { link } from '../../address';
import { word } from '../../format';
import type { DossierFiguresData } from '../../operations';
import { listFile, named } from '../../parts/listing';
import { empty } from '../../parts/states';
import { texts } from '../../texts';
import type { Area } from '../dossier';
import { figure } from './figure';
import { columns, counted, latestFirst, routeOf, rowsOf, silent, type Series, type Side, type Way } from './ways';

const WORLD = '001';
const FEW = 3;

/** Corridors that begin or end here, with the latest figures of each; then what is counted whatever the origin. */
export function corridors(area: Area, data: DossierFiguresData): TemplateResult {
  const text = texts().dossier;
  const known = Boolean(data.area?.series);
  const series = data.area?.series ?? [];
  const out = ends(data.outward?.map((one) => one.destination), series.filter((one) => one.counterpartArea.code === area.code).map((one) => one.refArea));
  const into = ends(
    data.inward?.map((one) => one.origin),
    series.filter((one) => one.refArea.code === area.code && one.counterpartArea.code !== WORLD).map((one) => one.counterpartArea),
  );
  const totals = series.filter((one) => one.refArea.code === area.code && one.counterpartArea.code === WORLD);
  const between = (origin: string, destination: string) =>
    series.filter((one) => one.counterpartArea.code === origin && one.refArea.code === destination);
  const outward = out.map((end) => ({ origin: area, destination: end, label: text.corridorTo(end.name), series: between(area.code, end.code) }));
  const inward = into.map((end) => ({ origin: end, destination: area, label: text.corridorFrom(end.name), series: between(end.code, area.code) }));
  const rows = [
    ...rowsOf(outward),
    ...rowsOf(inward),
    ...latestFirst(totals).map((one) => ({ origin: one.counterpartArea, destination: area, series: one })),
  ];
  return html`
    ${group(text.outward(area.name), outward, known)} ${group(text.inward(area.name), inward, known)}
    ${out.length + into.length ? nothing : data.outward && data.inward ? empty(text.noCorridors) : html`<p class="muted">${text.notLoaded}</p>`}
    ${totals.length ? html`<h3>${text.totals(area.name)}</h3><ul class="cards"><li class="card wide-card">${list(totals, 6)}</li></ul>` : nothing}
    ${rows.length
      ? listFile({ title: text.corridorsFile(area.name), columns: columns(), rows, source: named(rows.flatMap((row) => row.series?.publisher ?? [])) })
      : nothing}
  `;
}

/** Of both services, since either may be away: ends that corridors name, and those that series have. */
function ends(named: readonly Side[] | undefined, counted: readonly Side[]): Side[] {
  const all = new Map([...(named ?? []), ...counted].map((one) => [one.code, one]));
  return [...all.values()].sort((one, other) => one.name.localeCompare(other.name));
}

function group(heading: string, ways: readonly Way[], known: boolean): TemplateResult | typeof nothing {
  const text = texts().dossier;
  const some = counted(ways);
  const rest = silent(ways);
  return ways.length
    ? html`<h3>${heading}</h3>
        ${some.length ? html`<ul class="cards">${some.map((one) => html`<li class=${some.length === 1 ? 'card wide-card' : 'card'}><h4>${way(one)}</h4>${list(one.series, FEW)}</li>`)}</ul>` : nothing}
        ${rest.length
          ? html`<p>${known ? `${text.withoutFigures(rest.length)}: ` : nothing}${rest.map((one, place) => html`${place ? ', ' : ''}${way(one)}`)}</p>`
          : nothing}`
    : nothing;
}

const way = ({ origin, destination, label }: Way): TemplateResult => html`<a href=${link(['corridor', origin.code, destination.code])}>${label}</a>`;

/** The most recent ones first; the others unfold. */
function list(series: readonly Series[], few: number): TemplateResult {
  const sorted = latestFirst(series);
  const rest = sorted.slice(few);
  return html`
    <ul class="plain">${sorted.slice(0, few).map(item)}</ul>
    ${rest.length ? html`<details><summary>${texts().dossier.moreSeries(rest.length)}</summary><ul class="plain">${rest.map(item)}</ul></details>` : nothing}
  `;
}

const item = (one: Series): TemplateResult => html`
  <li>
    <a href=${link(['series', one.key])}>${one.indicator.name}</a>
    <small>${word(one.frequency)}, ${[one.publisher, routeOf(one)].filter(Boolean).join(', ')}</small><br />
    ${one.latest ? figure(one.latest) : nothing}
  </li>
`;
