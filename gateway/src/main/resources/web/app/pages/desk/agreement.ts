import { html, nothing, type TemplateResult } from 'lit';
import { link } from '../../address';
import { allInWords, instant, money, word } from '../../format';
import { DeskAgreement, DeskPublishAgreement, type DeskAgreementData } from '../../operations';
import { asWritten } from '../../parts/as-written';
import { failure, loading, partial } from '../../parts/states';
import { table } from '../../parts/table';
import { Question } from '../../question';
import { texts } from '../../texts';
import { Deed } from '../../deed';
import { agreementAddress } from '../agreement/names';
import { asked } from './event';
import { eventList } from './events';
import { refusal } from './form';
import { DeskView, gone, type Role } from './view';

type Agreement = NonNullable<DeskAgreementData['agreement']>;

/** A version that waits, as it would be public. */
export class EntenteDeskAgreement extends DeskView {
  static override readonly properties = { agreement: {} };
  declare agreement: string;
  protected override readonly needs: readonly Role[] = ['editor', 'approver'];
  private readonly found = new Question(this, DeskAgreement, () => ({ id: this.agreement, version: asked() ?? null }));
  private readonly publishing = new Deed(this, DeskPublishAgreement);
  private done = false;

  protected override heading(): string {
    return this.found.data?.agreement?.title ?? texts().desk.overview.agreements;
  }

  protected override content(): unknown {
    const { data, problems } = this.found;
    const again = () => this.found.renew();
    if (!data?.agreement) {
      return problems.length > 0 ? failure(problems, again) : data ? gone() : loading();
    }
    return html`
      ${partial(problems, again)} ${this.facts(data.agreement)}
      <div aria-live="polite">${this.done ? html`<p class="notice notice-good">${texts().desk.agreement.publishedNow}</p>` : nothing}</div>
      ${this.step(data.agreement)} ${this.record(data.agreement)} ${versions(data.agreement)}
    `;
  }

  private facts(agreement: Agreement): TemplateResult {
    const { version, instrumentShort, bindingYes, bindingNo, pillars, parties, visibility, note } = texts().desk.agreement;
    return html`
      <p><span class="tag">${word(agreement.state)}</span></p>
      <dl class="facts">
        <dt>${version}</dt><dd>${agreement.version}</dd>
        <dt>${instrumentShort}</dt><dd>${word(agreement.instrument)}, ${agreement.binding ? bindingYes : bindingNo}</dd>
        <dt>${pillars}</dt><dd>${allInWords(agreement.pillars)}</dd>
        <dt>${parties}</dt><dd>${agreement.parties.map((one) => `${one.area.name} (${allInWords(one.roles)})`).join('; ')}</dd>
        <dt>${visibility}</dt><dd>${word(agreement.visibility)}</dd>
        ${agreement.note ? html`<dt>${note}</dt><dd>${asWritten(agreement.note)}</dd>` : nothing}
      </dl>
    `;
  }

  private step(agreement: Agreement): unknown {
    const { publish, publishText, own, needsApprover, published, toPublic } = texts().desk.agreement;
    const onward = html`
      <div class="actions">
        ${this.is('editor')
          ? html`<a class="button button-plain" href=${link(['desk', 'agreement', this.agreement, 'event'], { version: String(agreement.version) })}>${texts().desk.overview.recordEvent}</a>`
          : nothing}
      </div>
    `;
    if (agreement.state === 'PUBLISHED') {
      return html`<p class="hint">${published} <a href=${agreementAddress(this.agreement)}>${toPublic}</a></p>${onward}`;
    }
    if (!this.is('approver')) {
      return html`<p class="hint">${needsApprover}</p>${onward}`;
    }
    const me = this.me.data?.me.username;
    const mine = waiting(agreement).some((one) => one.recordedBy === me);
    return html`
      <section class="step">
        <p id="publication">${mine ? own : publishText(agreement.version)}</p>
        <button type="button" class="primary" aria-describedby="publication" ?disabled=${mine || this.publishing.running} @click=${() => void this.publish(agreement)}>${publish}</button>
        ${refusal(this.publishing)}
      </section>
      ${onward}
    `;
  }

  private record(agreement: Agreement): TemplateResult {
    const { events, commitments } = texts().desk.agreement;
    return html`
      <h2>${events}</h2>
      ${eventList(agreement.events)}
      ${agreement.commitments.length === 0
        ? nothing
        : html`<h2>${commitments}</h2><ul>${agreement.commitments.map((one) => html`<li>${word(one.kind)}: ${asWritten(one.money ? money(one.money.amount, one.money.currency) : (one.inKind ?? ''))}, ${asWritten(one.provider.name)}</li>`)}</ul>`}
    `;
  }

  private async publish(agreement: Agreement): Promise<void> {
    const done = await this.publishing.carryOut({ id: agreement.id, expectedVersion: agreement.version });
    if (done) {
      this.done = true;
      this.found.renew();
    }
  }
}

/** What would become public with this version: it, and the drafts that it is built on. */
const waiting = (agreement: Agreement) => (agreement.versions ?? []).filter((one) => one.state === 'DRAFT' && one.version <= agreement.version);

function versions(agreement: Agreement): TemplateResult {
  const { versions: title, version, state, recorded, recordedBy, change } = texts().desk.agreement;
  return html`
    <h2>${title}</h2>
    ${table(
      title,
      [
        { name: version, text: (one) => one.version, numeric: true },
        { name: state, text: (one) => word(one.state) },
        { name: recorded, text: (one) => instant(one.recordedAt) },
        { name: recordedBy, text: (one) => one.recordedBy },
        { name: change, text: (one) => one.change, shown: (one) => asWritten(one.change) },
      ],
      agreement.versions ?? [],
    )}
  `;
}

customElements.define('entente-desk-agreement', EntenteDeskAgreement);
