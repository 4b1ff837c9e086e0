import { html, nothing, type TemplateResult } from 'lit';
import { allInWords, instant, money, word } from '../../format';
import type { Problem } from '../../graph';
import { LightElement } from '../../light-element';
import { DeskAgreement, type DeskAgreementData } from '../../operations';
import { asWritten } from '../../parts/as-written';
import { loading } from '../../parts/states';
import { Question } from '../../question';
import { texts } from '../../texts';
import { eventText } from './events';

type Agreement = NonNullable<DeskAgreementData['agreement']>;

interface Version {
  readonly version: number;
  readonly recordedAt: string | null;
  readonly recordedBy: string | null;
  readonly change: string | null;
}

/**
 * Two versions side by side: the one that somebody worked on, and the one that stands by now. Tells by `take-current` or
 * `give-up` what was chosen; nothing is chosen for them.
 */
export class EntenteDeskConflict extends LightElement {
  static override readonly properties = { agreement: {}, stale: { attribute: false } };
  declare agreement: string;
  declare stale: Problem;
  private readonly seen = new Question(this, DeskAgreement, () => ({ id: this.agreement, version: this.number('expectedVersion') }));
  private readonly current = new Question(this, DeskAgreement, () => ({ id: this.agreement, version: this.number('currentVersion') }));

  protected override render(): unknown {
    const { title, text, changes, onCurrent, notMine } = texts().desk.conflict;
    const version = this.number('currentVersion');
    const differences = (this.stale.more['difference'] as readonly string[] | undefined) ?? [];
    return html`
      <section class="conflict" role="alert" aria-labelledby="conflict">
        <h2 id="conflict" tabindex="-1">${title}</h2>
        <p>${text}</p>
        ${differences.length > 0 ? html`<h3>${changes}</h3><ul>${differences.map((one) => html`<li>${asWritten(one)}</li>`)}</ul>` : nothing}
        ${this.seen.loading || this.current.loading ? loading() : this.sideBySide()}
        <div class="actions">
          <button type="button" class="primary" @click=${() => this.tell('take-current', version)}>${onCurrent(version)}</button>
          <button type="button" @click=${() => this.tell('give-up', version)}>${notMine}</button>
        </div>
      </section>
    `;
  }

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>('#conflict')?.focus();
  }

  private sideBySide(): TemplateResult {
    const { title, what, seen, current, differs, unseen } = texts().desk.conflict;
    const mine = this.lines(this.seen.data?.agreement ?? null, this.number('expectedVersion'));
    const theirs = this.lines(this.current.data?.agreement ?? null, this.number('currentVersion'));
    return html`
      <div class="table" tabindex="0" role="region" aria-label=${title}>
        <table class="versions">
          <thead>
            <tr>
              <th scope="col">${what}</th>
              <th scope="col">${seen(this.number('expectedVersion'))}</th>
              <th scope="col">${current(this.number('currentVersion'))}</th>
            </tr>
          </thead>
          <tbody>
            ${mine.map(([name, said], place) => {
              const other = theirs[place]?.[1] ?? [unseen];
              if (![...said, ...other].some(Boolean)) {
                return nothing;
              }
              const same = said.join('\n') === other.join('\n');
              return html`<tr class=${same ? nothing : 'differs'}>
                <th scope="row">${name}${same ? nothing : html` <span class="tag tag-warning">${differs}</span>`}</th>
                <td>${cell(said, other)}</td>
                <td>${cell(other, said)}</td>
              </tr>`;
            })}
          </tbody>
        </table>
      </div>
    `;
  }

  private lines(agreement: Agreement | null, version: number): readonly (readonly [string, readonly string[]])[] {
    const { made_, made, change, unseen } = texts().desk.conflict;
    const { title, shortTitle, instrumentShort, pillars, parties, events, commitments, documents, visibility, note } = texts().desk.agreement;
    const told = ((this.stale.more['versions'] as readonly Version[] | undefined) ?? []).find((one) => one.version === version);
    const head: (readonly [string, readonly string[]])[] = [
      [made_, [told?.recordedBy ? made(told.recordedBy, told.recordedAt ? instant(told.recordedAt) : '') : unseen]],
      [change, [told?.change ?? '']],
    ];
    const of = (list: (one: Agreement) => readonly string[]): readonly string[] => (agreement ? list(agreement) : [unseen]);
    return [
      ...head,
      [title, of((one) => [one.title])],
      [shortTitle, of((one) => [one.shortTitle ?? ''])],
      [instrumentShort, of((one) => [word(one.instrument)])],
      [visibility, of((one) => [word(one.visibility)])],
      [pillars, of((one) => one.pillars.map(word))],
      [parties, of((one) => one.parties.map((party) => `${party.area.name} (${allInWords(party.roles)})`))],
      [events, of((one) => one.events.map(eventText))],
      [commitments, of((one) => one.commitments.map((it) => `${word(it.kind)}: ${it.money ? money(it.money.amount, it.money.currency) : (it.inKind ?? '')}`))],
      [documents, of((one) => one.documents.map((it) => it.title))],
      [note, of((one) => [one.note ?? ''])],
    ];
  }

  private number(name: string): number {
    return Number(this.stale.more[name]);
  }

  private tell(what: string, detail: number): void {
    this.dispatchEvent(new CustomEvent(what, { detail }));
  }
}

/** Lines that the other side does not have stand out, by a mark as well as by colour. */
const cell = (lines: readonly string[], others: readonly string[]): TemplateResult => html`
  <ul class="plain">${lines.filter(Boolean).map((one) => html`<li>${others.includes(one) ? asWritten(one) : html`<mark>${asWritten(one)}</mark>`}</li>`)}</ul>
`;

customElements.define('entente-desk-conflict', EntenteDeskConflict);
