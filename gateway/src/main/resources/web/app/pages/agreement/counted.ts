import { html, nothing, type TemplateResult } from 'lit';
import { link } from '../../address';
import { day, word } from '../../format';
import { texts } from '../../texts';
import type { Agreement } from '../agreement';
import { figure } from '../dossier/figure';

type Series = NonNullable<Agreement['series']>[number];

/** Series between its parties, each leading to its corridor with an event of this agreement chosen. */
export function counted(one: Agreement): TemplateResult | typeof nothing {
  const text = texts().agreement;
  if (!one.series?.length) {
    return nothing;
  }
  const all = corridors(one.series);
  return html`
    <section>
      <h2>${text.counted}</h2>
      <p class="hint">${text.countedIntro}</p>
      <ul class="cards">${all.map((some) => html`<li class=${all.length === 1 ? 'card wide-card' : 'card'}>${corridor(some, one)}</li>`)}</ul>
    </section>
  `;
}

function corridors(series: readonly Series[]): Series[][] {
  const found = new Map<string, Series[]>();
  for (const one of series) {
    const key = `${one.counterpartArea.code}-${one.refArea.code}`;
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return [...found.values()];
}

function corridor(series: readonly Series[], one: Agreement): TemplateResult {
  const text = texts().agreement;
  const [first] = series;
  if (!first) {
    return html``;
  }
  const { counterpartArea: origin, refArea: destination } = first;
  const to = (event?: string) => link(['corridor', origin.code, destination.code], { event });
  return html`
    <h3><a href=${to()}>${text.corridorName(origin.name, destination.name)}</a></h3>
    <ul class="plain">
      ${series.map(
        (some) => html`<li>
          <a href=${link(['series', some.key])}>${some.indicator.name}</a> <small>${word(some.frequency)}, ${some.publisher}</small><br />
          ${some.latest ? figure(some.latest) : nothing}
        </li>`,
      )}
    </ul>
    ${one.events.length
      ? html`<p>${text.beforeAfter}</p>
          <ul class="plain">${one.events.map((event) => html`<li><a href=${to(event.id)}>${text.eventLink(word(event.status), day(event.actedOn))}</a></li>`)}</ul>`
      : nothing}
  `;
}
