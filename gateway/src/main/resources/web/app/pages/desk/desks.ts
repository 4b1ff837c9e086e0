import { html, nothing } from 'lit';
import { AllAreas, DeskAssign } from '../../operations';
import { Question } from '../../question';
import { texts } from '../../texts';
import { Deed } from '../../deed';
import { Form, refusal, wrong } from './form';
import { forget } from './typed';
import { DeskView, type Role } from './view';

const EVERY = '*';

/** Who is responsible for what. */
export class EntenteDeskDesks extends DeskView {
  protected override readonly needs: readonly Role[] = ['administrator'];
  private readonly areas = new Question(this, AllAreas, () => ({}));
  private readonly assigning = new Deed(this, DeskAssign);
  private readonly form = new Form('desks', () => this.requestUpdate());
  private done = '';

  protected override heading(): string {
    return texts().desk.desks.title;
  }

  protected override content(): unknown {
    const { lead, username, areas, areasHint, unknown, button } = texts().desk.desks;
    const strangers = this.strangers();
    return html`
      <p>${lead}</p>
      <div aria-live="polite">${this.done ? html`<p class="notice notice-good">${this.done}</p>` : nothing}</div>
      <form class="fields" @submit=${this.send}>
        ${this.form.field({ name: 'username', label: username, wrong: wrong(this.assigning.problems, 'username') })}
        ${this.form.field({ name: 'areas', label: areas, hint: areasHint, optional: true, wrong: strangers.length > 0 ? unknown(strangers.join(', ')) : undefined })}
        ${refusal(this.assigning)}
        <div class="actions"><button class="primary" ?disabled=${this.assigning.running || strangers.length > 0}>${button}</button></div>
      </form>
    `;
  }

  private codes(): string[] {
    return this.form.text('areas').toUpperCase().split(/[\s,]+/).filter(Boolean);
  }

  /** Of the words that are finished: who is still typing is not told that TU is no area. */
  private strangers(): string[] {
    const known = this.areas.data?.areas;
    return known ? this.codes().filter((code) => code.length >= 3 && !known.some((one) => one.code === code)) : [];
  }

  private readonly send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { done, none, every } = texts().desk.desks;
    this.done = '';
    const result = await this.assigning.carryOut({ username: this.form.text('username'), areas: this.codes() });
    if (result?.assignDesk) {
      const { username, desks } = result.assignDesk;
      this.done = done(username, desks.includes(EVERY) ? every : desks.join(', ') || none);
      forget(this.form.name);
      this.requestUpdate();
    }
  };
}

customElements.define('entente-desk-desks', EntenteDeskDesks);
