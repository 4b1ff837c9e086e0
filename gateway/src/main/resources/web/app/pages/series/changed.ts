import { html, nothing, type TemplateResult } from 'lit';
import { day, period } from '../../format';
import { listing } from '../../parts/listing';
import type { Column } from '../../parts/table';
import { texts } from '../../texts';
import { figureLink } from '../figure/names';
import { print } from '../figure/print';
import { said, signed } from '../figure/reading';
import type { Figure } from './types';

interface Changed {
  readonly then: Figure;
  readonly now: Figure;
}

/** What is known today of a series against what was known on an earlier day. */
export function changedSince(then: readonly Figure[], now: readonly Figure[], on: string, publisher: string): TemplateResult {
  const { changedSince: heading, changedSinceText, newSince, unchangedSince } = texts().figure;
  const today = new Map(now.map((one) => [one.period.label, one]));
  const known = new Set(then.map((one) => one.period.label));
  const changed = then.flatMap((one) => {
    const other = today.get(one.period.label);
    return other && other.id !== one.id && (other.printed !== one.printed || other.value !== one.value) ? [{ then: one, now: other }] : [];
  });
  const added = now.filter((one) => !known.has(one.period.label)).length;
  return html`
    <section>
      <h2>${heading}</h2>
      <p>${changed.length > 0 ? changedSinceText(changed.length, day(on)) : unchangedSince(day(on))} ${added > 0 ? newSince(added) : nothing}</p>
      ${changed.length > 0 ? listing(heading, columns(), changed, [publisher]) : nothing}
    </section>
  `;
}

function columns(): Column<Changed>[] {
  const { changes, now, period: when, then } = texts().figure;
  const shown = (one: Figure): TemplateResult => html`<a href=${figureLink(one.id)}>${one.printed ? print(one) : said(one)}</a>`;
  return [
    { name: when, text: (one) => period(one.now.period.label) },
    { name: then, text: (one) => one.then.printed || said(one.then), shown: (one) => shown(one.then), numeric: true },
    { name: now, text: (one) => one.now.printed || said(one.now), shown: (one) => shown(one.now), numeric: true },
    { name: changes, text: (one) => (one.now.value === null || one.then.value === null ? '' : signed(one.now.value - one.then.value)), numeric: true },
  ];
}
