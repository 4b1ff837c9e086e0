import { html, nothing, type TemplateResult } from 'lit';
import { link, parameter } from '../../address';
import { word } from '../../format';
import { DeskAgreement, DeskRecordEvent, type AgreementStatus, type DeskAgreementData } from '../../operations';
import { failure, loading, partial } from '../../parts/states';
import { Question } from '../../question';
import { texts } from '../../texts';
import { STATUSES } from '../agreement/codes';
import './conflict';
import { Deed } from '../../deed';
import { eventList } from './events';
import { Form, notADate, refusal, toFault, wrong } from './form';
import { forget } from './typed';
import { DeskView, gone, type Role } from './view';

type Agreement = NonNullable<DeskAgreementData['agreement']>;

/** Nobody records that it is not clear how an agreement stands. */
const RECORDED = STATUSES.filter((one) => one !== 'UNCLEAR');
const FIELDS = ['status', 'actedOn', 'effectiveOn', 'publishedOn', 'note', 'sourceUrl'] as const;
const DATES = ['actedOn', 'effectiveOn', 'publishedOn'] as const;
const REASON = 'reason';

/** An event for an agreement, built on the version that one has seen. Somebody else's change in between is shown, not overwritten. */
export class EntenteDeskEvent extends DeskView {
  static override readonly properties = { agreement: {} };
  declare agreement: string;
  protected override readonly needs: readonly Role[] = ['editor'];
  private readonly found = new Question(this, DeskAgreement, () => ({ id: this.agreement, version: asked() ?? null }));
  private readonly recording = new Deed(this, DeskRecordEvent);
  /** The version that the person has looked at, once the newest was not it. */
  private seen: number | undefined;
  private recorded: number | undefined;

  protected override heading(): string {
    return texts().desk.event.title;
  }

  protected override content(): unknown {
    const { data, problems } = this.found;
    const again = () => this.found.renew();
    if (!data?.agreement) {
      return problems.length > 0 ? failure(problems, again) : data ? gone() : loading();
    }
    const stale = this.recording.has('STALE_VERSION');
    return html`
      ${partial(problems, again)} ${this.known(data.agreement)}
      <div aria-live="polite">${this.recorded === undefined ? nothing : this.done(this.recorded)}</div>
      ${stale
        ? html`<entente-desk-conflict .agreement=${this.agreement} .stale=${stale}
            @take-current=${(event: CustomEvent<number>) => void this.onto(data.agreement as Agreement, event.detail)}
            @give-up=${() => this.recording.clear()}></entente-desk-conflict>`
        : nothing}
      ${this.fields(data.agreement)}
    `;
  }

  private known(agreement: Agreement): TemplateResult {
    const { of, known } = texts().desk.event;
    return html`<p class="lead">${of(agreement.title, this.base(agreement))}</p><h2>${known}</h2>${eventList(agreement.events)}`;
  }

  private done(version: number): TemplateResult {
    const { done, toVersion } = texts().desk.event;
    return html`<p class="notice notice-good">${done(version)} <a href=${link(['desk', 'agreement', this.agreement], { version: String(version) })}>${toVersion}</a></p>`;
  }

  private fields(agreement: Agreement): TemplateResult {
    const { title, status, actedOn, effectiveOn, publishedOn, note, sourceUrl, reason, button } = texts().desk.event;
    const { dateHint, addressHint } = texts().desk;
    const form = this.form();
    const said = (field: string) => wrong(this.recording.problems, `event.${field}`, field);
    const date = (field: string) => notADate(form.text(field)) ?? said(field);
    const isStale = this.recording.has('STALE_VERSION') !== undefined;
    return html`
      <h2>${title}</h2>
      <form class="fields" @submit=${(event: Event) => {
        event.preventDefault();
        if (DATES.every((one) => notADate(form.text(one)) === undefined) || !toFault(this)) {
          void this.send(agreement, this.base(agreement));
        }
      }}>
        ${form.field({ name: 'status', label: status, options: RECORDED.map((code) => ({ code, name: word(code) })), wrong: said('status') })}
        ${form.field({ name: 'actedOn', label: actedOn, hint: dateHint, wrong: date('actedOn') })}
        ${form.field({ name: 'effectiveOn', label: effectiveOn, hint: dateHint, optional: true, wrong: date('effectiveOn') })}
        ${form.field({ name: 'publishedOn', label: publishedOn, hint: dateHint, optional: true, wrong: date('publishedOn') })}
        ${form.field({ name: 'note', label: note, type: 'area', optional: true, wrong: said('note') })}
        ${form.field({ name: 'sourceUrl', label: sourceUrl, type: 'url', hint: addressHint, optional: true, wrong: said('sourceUrl') })}
        ${form.field({ name: REASON, label: reason, optional: true, wrong: said(REASON) })}
        ${isStale ? nothing : refusal(this.recording, [...FIELDS.map((one) => `event.${one}`), ...FIELDS, REASON])}
        <p class="hint">${texts().desk.key}</p>
        <div class="actions"><button class="primary" ?disabled=${this.recording.running || isStale}>${button}</button></div>
      </form>
    `;
  }

  private form(): Form {
    return new Form(`event/${this.agreement}`, () => this.requestUpdate());
  }

  private base(agreement: Agreement): number {
    return this.seen ?? agreement.version;
  }

  /** Somebody looked at both versions, and wants theirs on top of the newer one. */
  private async onto(agreement: Agreement, version: number): Promise<void> {
    this.seen = version;
    await this.send(agreement, version);
  }

  private async send(agreement: Agreement, expectedVersion: number): Promise<void> {
    const form = this.form();
    this.recorded = undefined;
    const done = await this.recording.carryOut({
      agreementId: agreement.id,
      expectedVersion,
      event: {
        status: form.text('status') as AgreementStatus,
        actedOn: form.text('actedOn'),
        effectiveOn: form.orNull('effectiveOn'),
        publishedOn: form.orNull('publishedOn'),
        note: form.orNull('note'),
        sourceUrl: form.orNull('sourceUrl'),
      },
      reason: form.orNull(REASON),
    });
    if (done?.recordLifecycleEvent) {
      this.recorded = done.recordLifecycleEvent.version;
      this.seen = this.recorded;
      forget(form.name);
      this.requestUpdate();
    }
  }
}

/** A draft has no other address: it is not there for who asks for the agreement alone. */
export function asked(): number | undefined {
  const version = Number(parameter('version'));
  return Number.isInteger(version) && version > 0 ? version : undefined;
}

customElements.define('entente-desk-event', EntenteDeskEvent);
