import { html } from 'lit';
import { bare, go, link } from '../../address';
import { DeskDraftRelease } from '../../operations';
import { texts } from '../../texts';
import { Deed } from '../../deed';
import { Form, refusal, wrong } from './form';
import { forget } from './typed';
import { DeskView, type Role } from './view';

const FIELDS = ['publisher', 'title', 'publishedAt', 'embargoUntil', 'url', 'licence'] as const;

/** Opens a draft for what a file cannot say: an embargo, and whether it is announced. */
export class EntenteDeskDraftRelease extends DeskView {
  protected override readonly needs: readonly Role[] = ['editor'];
  private readonly drafting = new Deed(this, DeskDraftRelease);
  private readonly form = new Form('release', () => this.requestUpdate());

  protected override heading(): string {
    return texts().desk.draft.title;
  }

  protected override content(): unknown {
    const { lead, publisher, name, publishedAt, publishedHint, embargo, embargoHint, announce, url, licence, button } = texts().desk.draft;
    const said = (field: string) => wrong(this.drafting.problems, `input.${field}`, field);
    return html`
      <p>${lead}</p>
      <form class="fields" @submit=${this.send}>
        ${this.form.field({ name: 'publisher', label: publisher, wrong: said('publisher') })}
        ${this.form.field({ name: 'title', label: name, wrong: said('title') })}
        ${this.form.field({ name: 'publishedAt', label: publishedAt, hint: publishedHint, type: 'date', wrong: said('publishedAt') })}
        ${this.form.field({ name: 'embargoUntil', label: embargo, hint: embargoHint, type: 'datetime-local', optional: true, wrong: said('embargoUntil') })}
        ${this.form.tick('announce', announce)}
        ${this.form.field({ name: 'url', label: url, type: 'url', optional: true, wrong: said('url') })}
        ${this.form.field({ name: 'licence', label: licence, optional: true, wrong: said('licence') })}
        ${refusal(this.drafting, FIELDS.flatMap((one) => [one, `input.${one}`]))}
        <div class="actions"><button class="primary" ?disabled=${this.drafting.running}>${button}</button></div>
      </form>
    `;
  }

  private readonly send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { form } = this;
    const embargoUntil = form.orNull('embargoUntil');
    const done = await this.drafting.carryOut({
      input: {
        publisher: form.text('publisher'),
        title: form.text('title'),
        // As a file's own date counts, so that its rows find this draft.
        publishedAt: `${form.text('publishedAt')}T00:00:00Z`,
        embargoUntil: embargoUntil === null ? null : inUtc(embargoUntil),
        announce: form.text('announce') === 'yes',
        url: form.orNull('url'),
        licence: form.orNull('licence'),
      },
    });
    if (done?.draftRelease) {
      forget(form.name);
      go(link(['desk', 'release', bare(done.draftRelease.id)]));
    }
  };
}

/** What such a field holds has no zone of its own; here it is UTC, as its label says. */
const inUtc = (typed: string): string => `${typed.length === 16 ? `${typed}:00` : typed}Z`;

customElements.define('entente-desk-draft-release', EntenteDeskDraftRelease);
