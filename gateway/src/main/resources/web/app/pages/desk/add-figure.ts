import { html } from 'lit';
import { LightElement } from '../../light-element';
import { DeskRecordFigures } from '../../operations';
import { texts } from '../../texts';
import { Deed } from '../../deed';
import { Form, refusal, wrong } from './form';
import { forget } from './typed';

const FIELDS = ['seriesKey', 'period', 'printed', 'rounding', 'status', 'note'] as const;
const member = (field: string): string => `figures[0].${field}`;

/** One figure for a draft, typed by hand. Tells by `figure-added` that it is there. */
export class EntenteDeskAddFigure extends LightElement {
  static override readonly properties = { release: {} };
  declare release: string;
  private readonly recording = new Deed(this, DeskRecordFigures);

  protected override render(): unknown {
    const { title, lead, key, keyHint, rounding, roundingHint, status, statusHint, button } = texts().desk.addFigure;
    const { period, printed, note } = texts().desk.release;
    const form = this.form();
    const said = (field: string) => wrong(this.recording.problems, member(field), field);
    return html`
      <details class="withdrawal" ?open=${FIELDS.some((one) => form.text(one) !== '')}>
        <summary>${title}</summary>
        <form class="fields" @submit=${this.send}>
          <p>${lead}</p>
          ${form.field({ name: 'seriesKey', label: key, hint: keyHint, wrong: said('seriesKey') })}
          ${form.field({ name: 'period', label: period, hint: texts().desk.addFigure.periodHint, wrong: said('period') })}
          ${form.field({ name: 'printed', label: printed, hint: texts().desk.addFigure.printedHint, wrong: said('printed') })}
          ${form.field({ name: 'rounding', label: rounding, hint: roundingHint, optional: true, wrong: said('rounding') })}
          ${form.field({ name: 'status', label: status, hint: statusHint, optional: true, wrong: said('status') })}
          ${form.field({ name: 'note', label: note, optional: true, wrong: said('note') })}
          ${refusal(this.recording, FIELDS.map(member))}
          <div class="actions"><button ?disabled=${this.recording.running}>${button}</button></div>
        </form>
      </details>
    `;
  }

  private form(): Form {
    return new Form(`figure/${this.release}`, () => this.requestUpdate());
  }

  private readonly send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = this.form();
    const rounding = form.orNull('rounding');
    const done = await this.recording.carryOut({
      releaseId: this.release,
      figures: [
        {
          seriesKey: form.text('seriesKey'),
          period: form.text('period'),
          printed: form.text('printed'),
          rounding: rounding === null ? null : Number(rounding),
          status: form.orNull('status'),
          note: form.orNull('note'),
        },
      ],
    });
    if (done) {
      forget(form.name);
      this.requestUpdate();
      this.dispatchEvent(new CustomEvent('figure-added'));
    }
  };
}

customElements.define('entente-desk-add-figure', EntenteDeskAddFigure);
