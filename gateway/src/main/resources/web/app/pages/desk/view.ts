import { html, type TemplateResult } from 'lit';
import { link } from '../../address';
import { allInWords, word } from '../../format';
import { LightElement } from '../../light-element';
import { Me } from '../../operations';
import { asWritten } from '../../parts/as-written';
import { failure, loading } from '../../parts/states';
import { entitle } from '../../parts/title';
import { askAgain, Question } from '../../question';
import { texts } from '../../texts';

export type Role = 'editor' | 'approver' | 'administrator';

/** A page of the desk: knows who sits there, and says what their role may do where it is not enough. */
export abstract class DeskView extends LightElement {
  protected readonly me = new Question(this, Me, () => ({}));

  /** Any of these is enough. */
  protected abstract readonly needs: readonly Role[];

  protected abstract heading(): string;

  protected abstract content(): unknown;

  protected override render(): unknown {
    return html`
      <p class="back"><a href=${link(['desk'])}>${texts().desk.back}</a></p>
      <h1>${asWritten(this.heading())}</h1>
      ${this.body()}
    `;
  }

  protected override updated(): void {
    entitle(this.heading());
  }

  protected is(role: Role): boolean {
    return this.me.data?.me.roles.includes(role) ?? false;
  }

  private body(): unknown {
    if (!this.me.data) {
      return this.me.problems.length > 0 ? failure(this.me.problems, () => askAgain(this)) : loading();
    }
    return this.needs.some((role) => this.is(role)) ? this.content() : this.noRights(this.me.data.me.roles);
  }

  private noRights(roles: readonly string[]): TemplateResult {
    const { notYours, notYoursText } = texts().desk;
    return html`<section class="state-failure"><h2>${notYours}</h2><p>${notYoursText(this.needs.map(word), allInWords(roles))}</p></section>`;
  }
}

/** Below a page's own heading: what it is about is not there, or not for this person. */
export const gone = (): TemplateResult =>
  html`<section class="state"><h2>${texts().common.notFound}</h2><p>${texts().common.notFoundText}</p></section>`;
