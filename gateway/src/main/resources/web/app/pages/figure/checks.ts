import { html, nothing, type TemplateResult } from 'lit';
import { between, day } from '../../format';
import { asWritten } from '../../parts/as-written';
import { texts } from '../../texts';
import { brief, figureLink, type Indicators } from './names';
import { print } from './print';
import type { Brief, Check } from './types';
import { verdictMark } from './verdict';

export function checks(all: readonly Check[], shown: string, indicators: Indicators): TemplateResult {
  const { checks: heading, checksHint, noChecks } = texts().figure;
  return html`
    <section class="checks">
      <h2>${heading}</h2>
      ${all.length === 0
        ? html`<p class="muted">${noChecks}</p>`
        : html`<p class="muted">${checksHint}</p>${all.map((one) => check(one, shown, indicators))}`}
    </section>
  `;
}

/** One check with its arithmetic. */
function check(one: Check, shown: string, indicators: Indicators): TemplateResult {
  const { kinds, slack, slackText, terms } = texts().figure;
  return html`
    <article class="check card">
      <p class="check-head">${verdictMark(one.verdict)} <span class="tag">${kinds[one.kind]}</span></p>
      <h3>${asWritten(one.statement)}</h3>
      <p class="arithmetic">${asWritten(one.explanation)}</p>
      ${one.slack ? html`<p><strong>${slack}:</strong> ${slackText(between(one.slack))}</p>` : nothing}
      <details>
        <summary>${terms} (${one.terms.length})</summary>
        <ul class="terms">
          ${one.terms.map((term) => html`<li>${termOf(term, shown, indicators)}</li>`)}
        </ul>
      </details>
    </article>
  `;
}

function termOf(term: Brief, shown: string, indicators: Indicators): TemplateResult {
  const { thisOne } = texts().figure;
  const name = brief(term, indicators);
  return html`${print(term)}
    ${term.id === shown ? html`${name} <span class="muted">(${thisOne})</span>` : html`<a href=${figureLink(term.id)}>${name}</a>`}
    <span class="muted">${term.release.publisher}, ${day(term.release.publishedOn)}</span>`;
}
