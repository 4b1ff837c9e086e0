import { html, nothing, type TemplateResult } from 'lit';
import { day, inARow, word } from '../../format';
import { outward } from '../../parts/outward';
import { language } from '../../preferences';
import { texts } from '../../texts';
import type { Agreement } from '../agreement';
import { visits } from '../dossier/visits';
import { agreementLink, name } from './names';
import { standing } from './status';

/** What stands around an agreement: other agreements, visits, texts, and where the record was taken from. */

export function related(one: Agreement): TemplateResult | typeof nothing {
  const text = texts().agreement;
  const [earlier, later] = [one.related ?? [], one.succession ?? []];
  if (!earlier.length && !later.length) {
    return nothing;
  }
  return html`
    <section>
      <h2>${text.related}</h2>
      <ul class="plain">
        ${earlier.map((other) => html`<li>${text.relations[other.kind]} ${agreementLink(other.agreement)} ${standing(other.agreement.status)}</li>`)}
        ${later.map(
          (other) => html`<li>
            ${text.successions[other.kind]} ${agreementLink(other.agreement)} ${standing(other.agreement.status)}
            ${other.through ? html`<small>${text.through(name(other.through))}</small>` : nothing}
          </li>`,
        )}
      </ul>
    </section>
  `;
}

export function engagements(one: Agreement): TemplateResult | typeof nothing {
  const text = texts().agreement;
  return one.engagements?.length ? html`<section><h2>${text.engagements}</h2>${visits(one.engagements)}</section>` : nothing;
}

export function documents(one: Agreement): TemplateResult | typeof nothing {
  const text = texts().agreement;
  if (!one.documents.length) {
    return nothing;
  }
  return html`
    <section>
      <h2>${text.documents}</h2>
      <ul class="plain">
        ${one.documents.map(
          (document) => html`<li>
            ${outward(document.url, document.title, { language: document.language })}
            <small>${inARow([document.language && text.documentLanguage(tongue(document.language)), day(document.publishedOn)])}</small>
          </li>`,
        )}
      </ul>
    </section>
  `;
}

export function sources(one: Agreement): TemplateResult | typeof nothing {
  return one.sources.length
    ? html`<section><h2>${texts().agreement.sources}</h2><ul class="plain sources">${one.sources.map((source) => html`<li>${outward(source)}</li>`)}</ul></section>`
    : nothing;
}

/** A language by its name in the reader's own; its code where the browser knows no name. */
function tongue(code: string): string {
  try {
    return new Intl.DisplayNames(language(), { type: 'language' }).of(code) ?? code;
  } catch {
    return word(code);
  }
}

/** What there is nothing of, in one sentence; what could not be had is not among it. */
export function absent(one: Agreement): TemplateResult | typeof nothing {
  const text = texts().agreement;
  const missing = [
    one.commitments.length ? '' : text.names.money,
    one.series?.length === 0 ? text.names.counted : '',
    one.related?.length === 0 && one.succession?.length === 0 ? text.names.related : '',
    one.engagements?.length === 0 ? text.names.engagements : '',
    one.documents.length ? '' : text.names.documents,
  ].filter(Boolean);
  return missing.length ? html`<p class="absent muted">${text.nothingOf(missing.join('; '))}</p>` : nothing;
}
