import { html, nothing, type TemplateResult } from 'lit';
import { bare, go, link } from '../../address';
import { word } from '../../format';
import { AllAreas, DeskDraftAgreement, type Instrument, type Role as PartyRole } from '../../operations';
import { Question } from '../../question';
import { texts } from '../../texts';
import { INSTRUMENTS, PILLARS, ROLES } from '../agreement/codes';
import { areaCode, areaList } from './areas';
import { Deed } from '../../deed';
import { Form, notADate, refusal, toFault, wrong } from './form';
import { forget } from './typed';
import { DeskView, type Role } from './view';

const FEWEST_PARTIES = 2;
const MOST_PARTIES = 12;

/** A new agreement, with what everybody asks of one first; the rest is recorded on top of it. */
export class EntenteDeskDraftAgreement extends DeskView {
  protected override readonly needs: readonly Role[] = ['editor'];
  private readonly areas = new Question(this, AllAreas, () => ({}));
  private readonly drafting = new Deed(this, DeskDraftAgreement);
  private readonly form = new Form('agreement', () => this.requestUpdate());

  protected override heading(): string {
    return texts().desk.agreement.newTitle;
  }

  protected override content(): unknown {
    const { newLead, title, shortTitle, id, idHint, instrument, binding, restricted, note, source, signed, signedHint, button } = texts().desk.agreement;
    const { form } = this;
    return html`
      <p>${newLead}</p>
      <form class="fields" @submit=${this.send}>
        ${form.field({ name: 'title', label: title, wrong: this.said('title') })}
        ${form.field({ name: 'shortTitle', label: shortTitle, optional: true, wrong: this.said('shortTitle') })}
        ${form.field({ name: 'id', label: id, hint: idHint, optional: true, wrong: this.said('id') })}
        ${form.field({ name: 'instrument', label: instrument, options: INSTRUMENTS.map((code) => ({ code, name: word(code) })), wrong: this.said('instrument') })}
        ${form.tick('binding', binding)} ${form.tick('restricted', restricted)} ${this.pillars()} ${this.parties()}
        ${form.field({ name: 'signed', label: signed, hint: signedHint, optional: true, wrong: notADate(form.text('signed')) ?? this.said('events[0].actedOn') })}
        ${form.field({ name: 'source', label: source, type: 'url', optional: true, wrong: this.said('sources[0]') })}
        ${form.field({ name: 'note', label: note, type: 'area', optional: true, wrong: this.said('note') })}
        ${refusal(this.drafting)}
        <p class="hint">${texts().desk.key}</p>
        <div class="actions"><button class="primary" ?disabled=${this.drafting.running}>${button}</button></div>
      </form>
    `;
  }

  private pillars(): TemplateResult {
    return html`
      <fieldset>
        <legend>${texts().desk.agreement.pillars}</legend>
        ${this.said('pillars') ? html`<p class="field-error">${this.said('pillars')}</p>` : nothing}
        ${PILLARS.map((code) => this.form.tick(`pillar-${code}`, word(code)))}
      </fieldset>
    `;
  }

  private parties(): TemplateResult {
    const { parties, party, area, role, addParty, removeParty } = texts().desk.agreement;
    const count = this.count();
    return html`
      <fieldset>
        <legend>${parties}</legend>
        ${Array.from({ length: count }, (_, place) => html`
          <div class="party" role="group" aria-label=${party(place + 1)}>
            ${this.form.field({ name: `area-${place}`, label: area, list: 'areas', wrong: this.said(`parties[${place}].area`) })}
            ${this.form.field({ name: `role-${place}`, label: role, options: ROLES.map((code) => ({ code, name: word(code) })), wrong: this.said(`parties[${place}].roles`) })}
          </div>
        `)}
        ${areaList(this.areas.data?.areas ?? [])}
        <div class="actions">
          <button type="button" ?disabled=${count >= MOST_PARTIES} @click=${() => this.form.put('parties', String(count + 1))}>${addParty}</button>
          ${count > FEWEST_PARTIES ? html`<button type="button" @click=${() => this.form.put('parties', String(count - 1))}>${removeParty(count)}</button>` : nothing}
        </div>
      </fieldset>
    `;
  }

  private count(): number {
    return Math.max(FEWEST_PARTIES, Number(this.form.text('parties')) || 0);
  }

  private said(field: string): string | undefined {
    return wrong(this.drafting.problems, `input.${field}`, field);
  }

  private readonly send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { form } = this;
    if (notADate(form.text('signed')) && toFault(this)) {
      return;
    }
    const all = this.areas.data?.areas ?? [];
    const signed = form.orNull('signed');
    const source = form.orNull('source');
    const done = await this.drafting.carryOut({
      input: {
        title: form.text('title'),
        shortTitle: form.orNull('shortTitle'),
        id: form.orNull('id'),
        instrument: form.text('instrument') as Instrument,
        binding: form.text('binding') === 'yes',
        visibility: form.text('restricted') === 'yes' ? 'RESTRICTED' : 'PUBLIC',
        pillars: PILLARS.filter((code) => form.text(`pillar-${code}`) === 'yes'),
        parties: Array.from({ length: this.count() }, (_, place) => ({
          area: areaCode(all, form.text(`area-${place}`)),
          roles: [form.text(`role-${place}`) as PartyRole],
        })),
        events: signed === null ? null : [{ status: 'SIGNED', actedOn: signed, sourceUrl: source }],
        sources: source === null ? null : [source],
        note: form.orNull('note'),
      },
      reason: null,
    });
    if (done?.draftAgreement) {
      forget(form.name);
      go(link(['desk', 'agreement', bare(done.draftAgreement.id)], { version: String(done.draftAgreement.version) }));
    }
  };
}

customElements.define('entente-desk-draft-agreement', EntenteDeskDraftAgreement);
