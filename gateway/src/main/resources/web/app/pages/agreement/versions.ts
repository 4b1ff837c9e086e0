import { html, nothing, type TemplateResult } from 'lit';
import { parameter, set } from '../../address';
import { AtAddress } from '../../at-address';
import { instant } from '../../format';
import { LightElement } from '../../light-element';
import { AgreementCompare, type AgreementCompareData, type AgreementCompareVariables, type AgreementNowData } from '../../operations';
import { empty, failure, loading } from '../../parts/states';
import { Question } from '../../question';
import { texts } from '../../texts';
import { compare, words, type Compared, type Part } from './difference';

type Version = NonNullable<NonNullable<AgreementNowData['agreement']>['versions']>[number];

/** The versions of an agreement's record, and any two of them beside each other. Which two is in the address. */
export class EntenteAgreementVersions extends LightElement {
  static override readonly properties = { agreement: {}, versions: { attribute: false }, everything: { state: true } };

  declare agreement: string;
  declare versions: readonly Version[] | undefined;
  declare private everything: boolean;
  protected readonly address = new AtAddress(this);

  private readonly both = new Question<AgreementCompareData, AgreementCompareVariables>(this, AgreementCompare, () => {
    const [older, newer] = this.chosen();
    return older !== undefined && newer !== undefined ? { id: this.agreement, older, newer } : undefined;
  });

  constructor() {
    super();
    this.everything = false;
  }

  protected override render(): unknown {
    const text = texts().agreement;
    const versions = this.versions;
    if (!versions) {
      return nothing;
    }
    return html`
      <section id="versions">
        <h2>${text.versions}</h2>
        <p class="hint">${text.versionsNow}</p>
        <ol class="life">
          ${versions.map(
            (one) => html`<li>
              <p><strong>${text.version(one.version)}</strong>${one.state === 'DRAFT' ? html` <span class="tag tag-warning">${text.draft}</span>` : nothing}: ${one.change}</p>
              <p class="muted">
                ${text.recorded(one.recordedBy, instant(one.recordedAt))}${one.publishedAt && one.publishedBy ? html`; ${text.published(one.publishedBy, instant(one.publishedAt))}` : nothing}
              </p>
              ${one.changes.length ? html`<ul class="changes">${one.changes.map((change) => html`<li>${change}</li>`)}</ul>` : nothing}
            </li>`,
          )}
        </ol>
        ${versions.length > 1 ? html`${this.form(versions)} ${this.beside()}` : html`<p class="muted">${text.oneVersion}</p>`}
      </section>
    `;
  }

  private form(versions: readonly Version[]): TemplateResult {
    const text = texts().agreement;
    const numbers = versions.map((one) => one.version);
    const [older = numbers[1], newer = numbers[0]] = this.chosen();
    const choice = (name: string, label: string, chosen: number | undefined) => html`
      <label>${label}
        <select name=${name}>${numbers.map((one) => html`<option value=${one} .selected=${one === chosen}>${text.version(one)}</option>`)}</select>
      </label>
    `;
    return html`
      <form class="compare-form" @submit=${this.submit}>
        ${choice('older', text.older, older)} ${choice('newer', text.newer, newer)}
        <button type="submit">${text.compare}</button>
      </form>
      <p class="hint">${text.versionsIntro}</p>
    `;
  }

  private beside(): TemplateResult | typeof nothing {
    const text = texts().agreement;
    const [older, newer] = this.chosen();
    if (older === undefined || newer === undefined) {
      return nothing;
    }
    const { data, problems, loading: running } = this.both;
    if (!data?.older || !data.newer) {
      return running ? loading() : problems.length ? failure(problems, () => this.both.renew()) : empty();
    }
    const all = compare(data.older, data.newer);
    const different = all.filter((one) => one.change !== 'same');
    return html`
      <div class="compare" aria-live="polite">
        <h3>${text.compared(older, newer)} <small>${text.differences(different.length)}</small></h3>
        <label class="tick"><input type="checkbox" .checked=${this.everything} @change=${() => (this.everything = !this.everything)} />${text.allLines}</label>
        ${different.length || this.everything ? beside(this.everything ? all : different, older, newer) : empty(text.noDifference)}
      </div>
    `;
  }

  /** The two in the address: `versions=1-2`. */
  private chosen(): [number?, number?] {
    const given = /^(\d{1,6})-(\d{1,6})$/.exec(parameter('versions') ?? '');
    return given ? [Number(given[1]), Number(given[2])] : [];
  }

  private readonly submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement);
    set({ versions: `${given.get('older')}-${given.get('newer')}` }, 'push');
  };
}

function beside(lines: readonly Compared[], older: number, newer: number): TemplateResult {
  const text = texts().agreement;
  return html`
    <div class="table" tabindex="0" role="region" aria-label=${text.compared(older, newer)}>
      <table class="beside" role="table">
        <thead role="rowgroup">
          <tr role="row">
            ${[text.member, text.version(older), text.version(newer)].map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">${lines.map((one) => line(one, text.version(older), text.version(newer)))}</tbody>
      </table>
    </div>
  `;
}

/** Its roles are said, since it is no table to browsers where it is laid out in blocks, on narrow screens. */
function line(one: Compared, older: string, newer: string): TemplateResult {
  const text = texts().agreement;
  const both = one.change === 'changed' ? words(one.older ?? '', one.newer ?? '') : undefined;
  const none = html`<span class="muted">${text.nothingThere}</span>`;
  const old = both ? marked(both.older, 'del') : one.change === 'removed' ? html`<del>${one.older}</del>` : (one.older ?? none);
  const fresh = both ? marked(both.newer, 'ins') : one.change === 'added' ? html`<ins>${one.newer}</ins>` : (one.newer ?? none);
  return html`
    <tr class="beside-${one.change}" role="row">
      <th scope="row" role="rowheader">${one.member}<small>${text.kindsOfChange[one.change]}</small></th>
      <td role="cell" data-version=${older}>${old}</td>
      <td role="cell" data-version=${newer}>${fresh}</td>
    </tr>
  `;
}

const marked = (parts: readonly Part[], as: 'ins' | 'del'): unknown =>
  parts.map((part) => (part.changed ? (as === 'ins' ? html`<ins>${part.text}</ins>` : html`<del>${part.text}</del>`) : part.text));

customElements.define('entente-agreement-versions', EntenteAgreementVersions);
