import { html, nothing, type TemplateResult } from 'lit';
import { asOf, set } from '../../address';
import { today } from '../../clock';
import { allInWords, day, word } from '../../format';
import { listing } from '../../parts/listing';
import { empty } from '../../parts/states';
import type { Column } from '../../parts/table';
import { texts } from '../../texts';
import { agreementLink } from '../agreement/names';
import { beganOn } from './stages';
import { called, type Agreement, type CommitmentEntry, type Corridor, type EngagementEntry, type StatementEntry } from './view';

/** The agreements with their events, each of which can be compared: what a click on the drawing does, for the keyboard. */
export function agreed(agreements: readonly Agreement[] | null, chosen: string | undefined, mayCompare: boolean): TemplateResult {
  const t = texts().corridor;
  return html`
    <section>
      <h2>${t.agreementsList}</h2>
      ${!agreements
        ? unanswered()
        : agreements.length === 0
        ? empty(asOf() ? undefined : t.noAgreements)
        : html`
            <p>${t.agreementsText(day((asOf() ?? today()).slice(0, 10)))}</p>
            <ul class="cards agreements">${agreements.map((one) => card(one, chosen, mayCompare))}</ul>
          `}
    </section>
  `;
}

function card(agreement: Agreement, chosen: string | undefined, mayCompare: boolean): TemplateResult {
  const t = texts().corridor;
  return html`
    <li class="card">
      <h3>${agreementLink(agreement)}</h3>
      <p><span class="tag">${word(agreement.status ?? 'UNCLEAR')}</span> ${word(agreement.instrument)}${texts().common.comma}${allInWords(agreement.pillars).toLowerCase()}</p>
      <ul class="plain">
        ${agreement.events.length === 0 ? html`<li class="muted">${t.noDates}</li>` : nothing}
        ${agreement.events.map((event) => {
          const date = day(beganOn(event));
          return html`<li>
            ${word(event.status)}, ${date}
            ${mayCompare
              ? html`<button type="button" class="small" aria-pressed=${event.id === chosen} aria-label=${t.compareName(word(event.status), date, called(agreement))}
                  @click=${() => choose(event.id)}>${t.compare}</button>`
              : nothing}
            ${event.warnings.map((warning) => html`<br /><small class="warning">${warning}</small>`)}
          </li>`;
        })}
      </ul>
    </li>
  `;
}

/** Where a service did not answer, nobody can say that there is nothing. */
export const unanswered = (): TemplateResult => html`<p class="state state-empty">${texts().corridor.unanswered}</p>`;

/** Shows the comparison of an event, and goes there. */
export function choose(event: string): void {
  set({ event }, 'push');
  requestAnimationFrame(() => document.getElementById('before-after')?.scrollIntoView());
}

type Happened = EngagementEntry | StatementEntry | CommitmentEntry;

const KINDS: ReadonlySet<string> = new Set(['EngagementEntry', 'StatementEntry', 'CommitmentEntry']);

/** Visits, statements and promises of money, by date. */
export function happened({ timeline }: Corridor): TemplateResult {
  const t = texts().corridor;
  const entries = (timeline ?? []).filter((one): one is Happened => KINDS.has(one.__typename));
  return html`
    <section>
      <h2>${t.events}</h2>
      ${(timeline?.length ?? 0) >= 500 ? html`<p class="notice">${t.timelineCut}</p>` : nothing}
      ${!timeline ? unanswered() : entries.length === 0 ? empty(asOf() ? undefined : t.noEvents) : listing(t.events, columns(), entries)}
    </section>
  `;
}

function columns(): readonly Column<Happened>[] {
  const t = texts().corridor;
  return [
    { name: t.columns.when, text: (one) => one.on, shown: (one) => day(one.on) },
    { name: t.columns.kind, text: kind },
    { name: t.columns.title, text: title, shown: (one) => (one.__typename === 'CommitmentEntry' ? agreementLink(one.agreement) : title(one)) },
    { name: t.columns.remarks, text: more },
  ];
}

function kind(one: Happened): string {
  switch (one.__typename) {
    case 'EngagementEntry':
      return one.engagement.kind ? word(one.engagement.kind) : texts().corridor.engagement;
    case 'StatementEntry':
      return word(one.statement.stance);
    case 'CommitmentEntry':
      return word(one.commitment.kind);
  }
}

function title(one: Happened): string {
  switch (one.__typename) {
    case 'EngagementEntry':
      return one.engagement.title;
    case 'StatementEntry':
      return one.statement.speaker;
    case 'CommitmentEntry':
      return called(one.agreement);
  }
}

function more(one: Happened): string {
  switch (one.__typename) {
    case 'EngagementEntry':
      return [one.engagement.outcome, [...new Set([...one.engagement.visiting, ...one.engagement.hosts].map((area) => area.name))].join(', ')].filter(Boolean).join('. ');
    case 'StatementEntry':
      return one.statement.summary;
    case 'CommitmentEntry':
      return texts().corridor.promise(one.commitment);
  }
}
