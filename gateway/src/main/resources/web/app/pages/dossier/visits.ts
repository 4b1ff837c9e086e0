import { html, nothing, type TemplateResult } from 'lit';
import { day, word } from '../../format';
import type { DossierAreaData } from '../../operations';
import { asWritten } from '../../parts/as-written';
import { outward } from '../../parts/outward';
import { texts } from '../../texts';
import { during } from '../agreement/dates';
import { areaLink, listed } from '../agreement/names';

export type Visit = NonNullable<NonNullable<DossierAreaData['area']>['engagements']>[number];

/** Visits, meetings and operations, one under the other along a line. Offices, never persons. */
export const visits = (some: readonly Visit[]): TemplateResult => html`
  <ol class="life">
    ${some.map(
      (one) => html`<li>
        <p><time datetime=${one.from}>${one.to ? during(one.from, one.to) : day(one.from)}</time>${one.kind ? html` <span class="tag">${word(one.kind)}</span>` : nothing}</p>
        <p><strong>${asWritten(one.title)}</strong></p>
        <p>
          ${listed(one.visiting.map(areaLink))}
          ${one.hosts.length ? html`<span class="muted">${texts().dossier.hostedBy}</span> ${listed(one.hosts.map(areaLink))}` : nothing}
        </p>
        ${one.offices.length ? html`<p class="muted">${asWritten(one.offices.join('; '))}</p>` : nothing}
        ${one.outcome ? html`<p>${asWritten(one.outcome)}</p>` : nothing}
        ${one.sources.map((source, place) => html`${outward(source, texts().dossier.sourceNumber(place + 1, one.sources.length), { name: 'source-link' })} `)}
      </li>`,
    )}
  </ol>
`;
