import { html, nothing, type TemplateResult } from 'lit';
import { link } from '../../address';
import { word } from '../../format';
import type { DossierFiguresData } from '../../operations';
import { empty } from '../../parts/states';
import { texts } from '../../texts';
import type { Area } from '../dossier';
import { figure } from './figure';

type Series = NonNullable<NonNullable<DossierFiguresData['area']>['series']>[number];
interface Side {
  readonly code: string;
  readonly name: string;
}

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
  return html`
    ${group(text.outward(area.name), out, (end) => ({ to: link(['corridor', area.code, end.code]), label: text.corridorTo(end.name), series: between(area.code, end.code) }), known)}
    ${group(text.inward(area.name), into, (end) => ({ to: link(['corridor', end.code, area.code]), label: text.corridorFrom(end.name), series: between(end.code, area.code) }), known)}
    ${out.length + into.length ? nothing : data.outward && data.inward ? empty(text.noCorridors) : html`<p class="muted">${text.notLoaded}</p>`}
    ${totals.length ? html`<h3>${text.totals(area.name)}</h3><ul class="cards"><li class="card wide-card">${list(totals, 6)}</li></ul>` : nothing}
  `;
}

/** Of both services, since either may be away: ends that corridors name, and those that series have. */
function ends(named: readonly Side[] | undefined, counted: readonly Side[]): Side[] {
  const all = new Map([...(named ?? []), ...counted].map((one) => [one.code, one]));
  return [...all.values()].sort((one, other) => one.name.localeCompare(other.name));
}

interface Way {
  readonly to: string;
  readonly label: string;
  readonly series: readonly Series[];
}

function group(heading: string, sides: readonly Side[], way: (end: Side) => Way, known: boolean): TemplateResult | typeof nothing {
  const text = texts().dossier;
  const ways = sides.map(way);
  const counted = ways.filter((one) => one.series.length);
  const silent = ways.filter((one) => !one.series.length);
  return sides.length
    ? html`<h3>${heading}</h3>
        ${counted.length ? html`<ul class="cards">${counted.map((one) => html`<li class=${counted.length === 1 ? 'card wide-card' : 'card'}><h4><a href=${one.to}>${one.label}</a></h4>${list(one.series, FEW)}</li>`)}</ul>` : nothing}
        ${silent.length
          ? html`<p>${known ? `${text.withoutFigures(silent.length)}: ` : nothing}${silent.map((one, place) => html`${place ? ', ' : ''}<a href=${one.to}>${one.label}</a>`)}</p>`
          : nothing}`
    : nothing;
}

/** The most recent ones first; the others unfold. */
function list(series: readonly Series[], few: number): TemplateResult {
  const sorted = [...series].sort((one, other) => (other.latest?.period.end ?? '').localeCompare(one.latest?.period.end ?? ''));
  const rest = sorted.slice(few);
  return html`
    <ul class="plain">${sorted.slice(0, few).map(item)}</ul>
    ${rest.length ? html`<details><summary>${texts().dossier.moreSeries(rest.length)}</summary><ul class="plain">${rest.map(item)}</ul></details>` : nothing}
  `;
}

const item = (one: Series): TemplateResult => html`
  <li>
    <a href=${link(['series', one.key])}>${one.indicator.name}</a>
    <small>${word(one.frequency)}, ${one.publisher}${one.route.code === 'ALL' ? '' : `, ${one.route.name}`}</small><br />
    ${one.latest ? figure(one.latest) : nothing}
  </li>
`;
