import { html, nothing, type TemplateResult } from 'lit';
import { day, word } from '../../format';
import { empty } from '../../parts/states';
import { texts } from '../../texts';
import { areaLink } from '../agreement/names';
import type { Area } from '../dossier';

/** How it stands to others beside any one agreement, stage by stage. */
export function partnerships(area: Area): TemplateResult | typeof nothing {
  const text = texts().dossier;
  if (!area.partnerships) {
    return nothing;
  }
  return area.partnerships.length
    ? html`<p class="hint">${text.partnershipsHint}</p>
        <ul class="cards">
          ${area.partnerships.map(
            (one) => html`<li class="card">
              <h3>${areaLink(one.lead)} <span aria-hidden="true" class="towards">→</span><span class="unseen">${texts().dossier.towards}</span> ${areaLink(one.partner)}</h3>
              <p><span class="tag">${word(one.stage)}</span> ${one.since ? text.sinceWhen(day(one.since)) : nothing}</p>
              ${one.roles.length ? html`<p>${area.code === one.partner.code ? nothing : html`${one.partner.name} `}${text.asRole(one.roles.map((role) => word(role).toLowerCase()).join(', '))}</p>` : nothing}
              ${one.note ? html`<p class="muted">${one.note}</p>` : nothing}
            </li>`,
          )}
        </ul>`
    : empty(text.noPartnerships);
}
