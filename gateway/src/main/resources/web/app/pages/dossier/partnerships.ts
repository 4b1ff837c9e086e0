import { html, nothing, type TemplateResult } from 'lit';
import { allInWords, day, word } from '../../format';
import { asWritten } from '../../parts/as-written';
import { listFile } from '../../parts/listing';
import { empty } from '../../parts/states';
import type { Column } from '../../parts/table';
import { texts } from '../../texts';
import { areaLink } from '../agreement/names';
import type { Area } from '../dossier';

type Partnership = NonNullable<Area['partnerships']>[number];

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
              ${one.note ? html`<p class="muted">${asWritten(one.note)}</p>` : nothing}
            </li>`,
          )}
        </ul>
        ${listFile({ title: text.partnershipsFile(area.name), columns: columns(), rows: area.partnerships })}`
    : empty(text.noPartnerships);
}

function columns(): readonly Column<Partnership>[] {
  const { lead, note, partner, partnerRoles, sinceColumn, stage } = texts().dossier;
  return [
    { name: lead, text: (one) => one.lead.name },
    { name: partner, text: (one) => one.partner.name },
    { name: stage, text: (one) => word(one.stage) },
    { name: sinceColumn, text: (one) => one.since },
    { name: partnerRoles, text: (one) => allInWords(one.roles) },
    { name: note, text: (one) => one.note },
  ];
}
