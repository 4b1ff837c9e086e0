import { html, nothing } from 'lit';
import { link } from '../../address';
import { day, period } from '../../format';
import { csvButton } from '../../parts/listing';
import { table, type Column } from '../../parts/table';
import { texts } from '../../texts';
import { changes as agreementChanges } from '../agreement/changes';
import { agreementLink } from '../agreement/names';
import { said, standing } from './figures';
import { called, type Corridor, type Figure, type Series } from './view';

/** More rows than anybody reads; the file has them all. */
const MOST = 200;

interface Change {
  readonly series: Series;
  readonly then: Figure | undefined;
  readonly now: Figure | undefined;
}

/** Figures that were published, revised or taken back between the day looked at and today. */
export function changesOf(then: readonly Series[], now: readonly Series[]): readonly Change[] {
  const keys = [...new Set([...then, ...now].map((one) => one.key))];
  return keys.flatMap((key) => {
    const before = then.find((one) => one.key === key);
    const after = now.find((one) => one.key === key);
    const series = after ?? before;
    if (!series) {
      return [];
    }
    const old = new Map((before?.figures ?? []).map((one) => [one.period.label, one]));
    const young = new Map((after?.figures ?? []).map((one) => [one.period.label, one]));
    return [...new Set([...old.keys(), ...young.keys()])]
      .map((label) => ({ series, then: old.get(label), now: young.get(label) }))
      .filter((change) => change.then?.id !== change.now?.id);
  });
}

/** Whether the newer vintage says something else; publishers print most of their numbers again as they were. */
const isRevision = (then: Figure, now: Figure): boolean =>
  said(then) !== said(now) || standing(then) !== standing(now) || then.value !== now.value;

/** What came to be known since the day that is looked at. */
export function since(asOf: string, then: Corridor, now: Corridor): unknown {
  const t = texts().corridor;
  const changes = changesOf(then.series ?? [], now.series ?? []);
  const told = changes.filter((one) => !one.then || !one.now || isRevision(one.then, one.now));
  const revised = told.filter((one) => one.then && one.now).length;
  const again = changes.length - told.length;
  // Where a service did not answer for one of the two days, nobody can say what came since.
  const { fresh: came, moved } = then.agreements && now.agreements ? agreementChanges(then.agreements, now.agreements) : { fresh: [], moved: [] };
  const title = t.since(day(asOf));
  return html`
    <section class="corridor-since">
      <h2>${title}</h2>
      <p>${t.sinceSummary(changes.filter((one) => !one.then).length, revised, came.length)} ${again > 0 ? t.sinceAgain(again) : ''}</p>
      ${told.length > MOST ? html`<p>${t.sinceFirst(MOST)}</p>` : nothing}
      ${told.length > 0 ? html`${table(t.sinceFigures, columns(), told.slice(0, MOST))} <p class="chart-actions">${csvButton({ title: t.sinceFigures, columns: columns(), rows: told })}</p>` : nothing}
      ${came.length > 0
        ? html`<h3>${t.sinceAgreements}</h3>
            <ul>${came.map((one) => html`<li>${agreementLink(one, { asOf: undefined })}${one.events[0] ? `, ${day(one.events[0].publishedOn)}` : ''}</li>`)}</ul>`
        : nothing}
      ${moved.length > 0
        ? html`<h3>${t.sinceMoved}</h3>
            <ul>${moved.map(({ agreement, before, after }) => html`<li>${t.moved(called(agreement), before, after)}</li>`)}</ul>`
        : nothing}
    </section>
  `;
}

function columns(): readonly Column<Change>[] {
  const t = texts().corridor;
  const release = (figure: Figure | undefined) => (figure ? `${figure.release.title}, ${day(figure.release.publishedAt.slice(0, 10))}` : '');
  const number = (figure: Figure | undefined, none: string) => (figure ? html`<a href=${link(['figure', figure.id])}>${said(figure)}</a>` : none);
  return [
    { name: t.columns.of, text: ({ series }) => t.seriesName(series) },
    { name: t.columns.when, text: (one) => period((one.now ?? one.then)?.period.label ?? '') },
    { name: t.then, numeric: true, text: (one) => (one.then ? said(one.then) : t.notYet), shown: (one) => number(one.then, t.notYet) },
    { name: t.now, numeric: true, text: (one) => (one.now ? said(one.now) : t.takenBack), shown: (one) => number(one.now, t.takenBack) },
    { name: t.releaseThen, text: (one) => release(one.then) },
    { name: t.releaseNow, text: (one) => release(one.now) },
  ];
}
