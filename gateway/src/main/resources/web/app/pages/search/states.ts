import { html, nothing, type TemplateResult } from 'lit';
import { asOf, link, set } from '../../address';
import { day } from '../../format';
import { texts } from '../../texts';
import { wordsOf } from './marked';

/** Before anything was typed. */
export function beginning(): TemplateResult {
  const { begin, beginText, examples } = texts().search;
  return html`
    <section class="search-begin">
      <h2>${begin}</h2>
      <p>${beginText}</p>
      <ul class="search-examples">
        ${examples.map(({ text, what }) => html`<li><a href=${link(['search'], { q: text })}>${text}</a> <span class="muted">${what}</span></li>`)}
      </ul>
    </section>
    ${elsewhere()}
  `;
}

/** When nothing was found: each word alone, what is known today, and other ways. */
export function nothingFound(text: string): TemplateResult {
  const words = texts().search;
  const parts = wordsOf(text);
  const then = asOf();
  return html`
    <section class="search-none">
      <h2>${then ? words.noneThen(text, day(then)) : words.none(text)}</h2>
      <p>${words.noneText}</p>
      <ul class="search-examples">
        ${then ? html`<li><button type="button" @click=${() => set({ asOf: undefined })}>${words.noneToday}</button></li>` : nothing}
        ${parts.length > 1
          ? parts.filter((one) => one.length > 1).map((one) => html`<li><a href=${link(['search'], { q: one })}>${words.fewer(one)}</a></li>`)
          : nothing}
      </ul>
    </section>
    ${elsewhere()}
  `;
}

function elsewhere(): TemplateResult {
  const words = texts().search;
  return html`
    <section>
      <h2>${words.elsewhere}</h2>
      <ul class="search-examples">
        <li><a href=${link([])}>${words.toMap}</a></li>
        <li><a href=${link(['agreements'])}>${words.toAgreements}</a></li>
        <li><a href=${link(['claim'])}>${words.toClaim}</a></li>
      </ul>
    </section>
  `;
}
