import { html, nothing, type TemplateResult } from 'lit';
import { day, word } from '../../format';
import { empty } from '../../parts/states';
import { language } from '../../preferences';
import { texts } from '../../texts';
import type { Agreement } from '../agreement';
import { visits } from '../dossier/visits';
import { agreementLink, name } from './row';
import { standing } from './status';

/** What stands around an agreement: other agreements, visits, texts, and where the record was taken from. */

export function related(one: Agreement): TemplateResult | typeof nothing {
  const text = texts().agreement;
  if (!one.related || !one.succession) {
    return nothing;
  }
  return html`
    <section>
      <h2>${text.related}</h2>
      ${one.related.length + one.succession.length
        ? html`<ul class="plain">
            ${one.related.map((other) => html`<li>${text.relations[other.kind]} ${agreementLink(other.agreement)} ${standing(other.agreement.status)}</li>`)}
            ${one.succession.map(
              (other) => html`<li>
                ${text.successions[other.kind]} ${agreementLink(other.agreement)} ${standing(other.agreement.status)}
                ${other.through ? html`<small>${text.through(name(other.through))}</small>` : nothing}
              </li>`,
            )}
          </ul>`
        : empty(text.noRelated)}
    </section>
  `;
}

export function engagements(one: Agreement): TemplateResult | typeof nothing {
  const text = texts().agreement;
  return one.engagements
    ? html`<section><h2>${text.engagements}</h2>${one.engagements.length ? visits(one.engagements) : empty(text.noEngagements)}</section>`
    : nothing;
}

export function documents(one: Agreement): TemplateResult {
  const text = texts().agreement;
  return html`
    <section>
      <h2>${text.documents}</h2>
      ${one.documents.length
        ? html`<ul class="plain">
            ${one.documents.map(
              (document) => html`<li>
                <a href=${document.url} hreflang=${document.language ?? nothing} rel="noreferrer" target="_blank">${document.title}</a>
                <small>${[document.language ? text.documentLanguage(tongue(document.language)) : '', day(document.publishedOn)].filter(Boolean).join(', ')}</small>
              </li>`,
            )}
          </ul>`
        : empty(text.noDocuments)}
    </section>
  `;
}

export function sources(one: Agreement): TemplateResult | typeof nothing {
  return one.sources.length
    ? html`<section><h2>${texts().agreement.sources}</h2><ul class="plain sources">${one.sources.map((source) => html`<li><a href=${source} rel="noreferrer" target="_blank">${source}</a></li>`)}</ul></section>`
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
