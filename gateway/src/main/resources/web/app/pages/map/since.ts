import { html, nothing, type TemplateResult } from 'lit';
import { link } from '../../address';
import { day } from '../../format';
import type { MapAgreementsData } from '../../operations';
import { listing } from '../../parts/listing';
import type { Column } from '../../parts/table';
import { texts } from '../../texts';
import { changes as agreementChanges } from '../agreement/changes';
import type { Corridor, MapFigure } from './corridors';
import { corridorLink } from './lists';
import { figureText } from './words';

/** A corridor's figure that came, was revised or was taken back after the day that is looked at. */
export interface Change {
  readonly corridor: Corridor;
  readonly publisher: string;
  readonly then: MapFigure | undefined;
  readonly now: MapFigure | undefined;
}

/** Publishers print most of their numbers again as they were: those say nothing new. */
export function changesOf(then: readonly Corridor[], now: readonly Corridor[]): readonly Change[] {
  const [before, after] = [byKey(then), byKey(now)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key): Change[] => {
    const [old, young] = [before.get(key), after.get(key)];
    const corridor = young ?? old;
    const change = { then: old?.counted?.figure, now: young?.counted?.figure };
    return corridor?.counted && !isSame(change) ? [{ corridor, publisher: corridor.counted.publisher, ...change }] : [];
  });
}

const byKey = (all: readonly Corridor[]): ReadonlyMap<string, Corridor> => new Map(all.flatMap((one) => (one.counted ? [[one.counted.key, one] as const] : [])));

const isSame = ({ then, now }: Pick<Change, 'then' | 'now'>): boolean =>
  then?.id === now?.id || (then !== undefined && now !== undefined && then.printed === now.printed && then.value === now.value && then.status.code === now.status.code);

/** As they are known now: what the map shows beside what was known then. */
export const ghosts = (changes: readonly Change[]): readonly Corridor[] => changes.flatMap(({ corridor, now }) => (now && now.value !== null ? [corridor] : []));

/** What came to be known since the day that is looked at, of the figures on the map and of all agreements. */
export function since(asOf: string, changes: readonly Change[], then: MapAgreementsData | null, now: MapAgreementsData | null): TemplateResult {
  const t = texts().corridor;
  const title = t.since(day(asOf));
  // Where the agreements of one of the two days could not be had, nobody can say what came since.
  const came = then?.agreements && now?.agreements ? agreementChanges(then.agreements.nodes, now.agreements.nodes).fresh.length : 0;
  const fresh = changes.filter((one) => !one.then).length;
  const revised = changes.filter((one) => one.then && one.now).length;
  return html`
    <section class="since map-since">
      <h2>${title}</h2>
      <p>${t.sinceSummary(fresh, revised, came)}</p>
      ${changes.length > 0 ? listing(title, columns(), changes, changes.map((one) => one.publisher)) : nothing}
    </section>
  `;
}

function columns(): readonly Column<Change>[] {
  const words = texts().map;
  const { notYet, now, takenBack, then } = texts().corridor;
  const name = ({ corridor: { origin, destination } }: Change): string => words.fromTo(origin.name, destination.name);
  const figure = (one: MapFigure | undefined, none: string): unknown => (one ? html`<a href=${link(['figure', one.id])}>${figureText(one)}</a>` : none);
  return [
    { name: texts().corridor.title, text: name, shown: (one) => html`<a href=${corridorLink(one.corridor)}>${name(one)}</a>` },
    { name: then, numeric: true, text: (one) => (one.then ? figureText(one.then) : notYet), shown: (one) => figure(one.then, notYet) },
    { name: now, numeric: true, text: (one) => (one.now ? figureText(one.now) : takenBack), shown: (one) => figure(one.now, takenBack) },
    { name: words.columnPublisher, text: (one) => one.publisher },
  ];
}
