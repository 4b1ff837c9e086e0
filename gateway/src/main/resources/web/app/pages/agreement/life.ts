import { html, nothing, type TemplateResult } from 'lit';
import { asOf } from '../../address';
import { day, word } from '../../format';
import '../../parts/chart';
import type { Shown } from '../../parts/chart';
import { outward } from '../../parts/outward';
import { empty } from '../../parts/states';
import { texts } from '../../texts';
import { span } from '../../time';
import type { Agreement } from '../agreement';
import { lanes } from './lanes';
import { name } from './names';
import { standing } from './status';

interface Happening {
  readonly on: string;
  readonly what: string;
  readonly who: string;
  readonly effectiveOn: string | null;
  readonly publishedOn: string;
  readonly note: string | null;
}

/** What happened to it, and what its parties did, each as exact as its source. */
export function life(one: Agreement): TemplateResult {
  const text = texts().agreement;
  const all = happenings(one);
  return html`
    <section>
      <h2>${text.life}</h2>
      ${one.events.length
        ? html`<ol class="life">
            ${one.events.map(
              (event) => html`<li>
                <p>${standing(event.status)} <time datetime=${event.actedOn}>${day(event.actedOn)}</time></p>
                <p class="muted">
                  ${event.effectiveOn ? html`${text.tookEffect(day(event.effectiveOn))}. ` : nothing}
                  ${event.publishedOn === event.actedOn ? nothing : html`${text.publishedOn(day(event.publishedOn))}. `}
                  ${event.note ?? nothing}
                  ${event.sourceUrl ? outward(event.sourceUrl, text.source) : nothing}
                </p>
              </li>`,
            )}
          </ol>`
        : empty(text.noEvents)}
      ${all.length > 1 ? html`<entente-chart class=${all.length > 5 ? 'lanes-some' : 'lanes-few'} .shown=${shown(one, all)}></entente-chart><p class="hint">${text.lifeExact}</p>` : nothing}
    </section>
  `;
}

function happenings(one: Agreement): Happening[] {
  const text = texts().agreement;
  const events = one.events.map((event) => ({ ...event, on: event.actedOn, what: word(event.status), who: text.together }));
  const acts = one.parties.flatMap((party) =>
    party.actions.map((act) => ({ ...act, on: act.actedOn, what: word(act.kind), who: party.area.name, note: act.place })),
  );
  return [...events, ...acts].sort((first, second) => first.on.localeCompare(second.on));
}

function shown(one: Agreement, all: readonly Happening[]): Shown<Happening> {
  const text = texts().agreement;
  const dates = all.map((happening) => happening.on).sort();
  // Where no party did anything by itself, who it was says nothing: then each step has a lane.
  const alone = all.every((happening) => happening.who === text.together);
  const marks = all.map((happening) => ({
    lane: alone ? happening.what : happening.who,
    group: alone ? happening.who : happening.what,
    at: span(happening.on),
    label: `${happening.who}: ${happening.what}, ${day(happening.on)}`,
  }));
  return {
    title: text.lifeChart(name(one)),
    summary: text.lifeSummary(all.length, day(dates[0]), day(dates.at(-1))),
    option: lanes(marks, asOf()),
    columns: [
      { name: text.date, text: (row) => row.on, shown: (row) => day(row.on) },
      { name: text.what, text: (row) => row.what },
      { name: text.who, text: (row) => row.who },
      { name: text.tookEffect('').trim(), text: (row) => row.effectiveOn ?? '', shown: (row) => day(row.effectiveOn) },
      { name: text.known, text: (row) => row.publishedOn, shown: (row) => day(row.publishedOn) },
      { name: text.note, text: (row) => row.note ?? '' },
    ],
    rows: all,
    source: publishers(one.sources),
  };
}

const NAMED = 6;

/** Whose pages the record was taken from, by the names of their sites. */
export function publishers(addresses: readonly string[]): string {
  const hosts = addresses.map((one) => /^https?:\/\/(?:www\.)?([^/]+)/.exec(one)?.[1] ?? '').filter(Boolean);
  const names = [...new Set(hosts)];
  const more = names.length - NAMED;
  return names.length ? `${names.slice(0, NAMED).join(', ')}${more > 0 ? texts().agreement.andOthers(more) : ''}` : texts().common.name;
}
