import { html, nothing, type TemplateResult } from 'lit';
import { asOf } from '../../address';
import { allInWords, day, inARow, word } from '../../format';
import { listFile } from '../../parts/listing';
import type { Column } from '../../parts/table';
import { texts } from '../../texts';
import type { Agreement } from '../agreement';
import { askedOn } from './dates';
import { publishers } from './life';
import { areaLink, name } from './names';

type Party = Agreement['parties'][number];
type Act = Party['actions'][number];

/** Who takes part, in which role, and what each did by itself. */
export function parties(one: Agreement): TemplateResult {
  const text = texts().agreement;
  const on = askedOn() ?? asOf()?.slice(0, 10);
  return html`
    <section>
      <h2>${text.parties}</h2>
      <p class="hint">${text.partiesIntro}</p>
      <ul class="cards">
        ${one.parties.map(
          (party) => html`<li class="card party">
            <h3>${areaLink(party.area)}</h3>
            <p>${party.roles.map((role) => html`<span class="role role-${role}">${word(role)}</span> `)}</p>
            ${party.onThatDay && party.onThatDay !== 'NONE'
              ? html`<p>${on ? text.statusThen(day(on)) : text.statusToday}: <strong>${word(party.onThatDay)}</strong></p>`
              : nothing}
            ${party.actions.length
              ? html`<h4>${text.ownActs}</h4><ol class="acts">${party.actions.map((act) => html`<li>${told(act)}</li>`)}</ol>`
              : html`<p class="muted">${text.noActs}</p>`}
          </li>`,
        )}
      </ul>
      ${listFile({ title: text.partiesFile(name(one)), columns: columns(), rows: one.parties, source: publishers(one.sources) })}
    </section>
  `;
}

function columns(): readonly Column<Party>[] {
  const { actOf, lines, ownActs, roles, status } = texts().agreement;
  return [
    { name: lines.party, text: (one) => one.area.name },
    { name: roles, text: (one) => allInWords(one.roles) },
    { name: status, text: (one) => (one.onThatDay && one.onThatDay !== 'NONE' ? word(one.onThatDay) : '') },
    { name: ownActs, text: (one) => one.actions.map((act) => `${act.of ? actOf(word(act.kind), word(act.of)) : word(act.kind)}, ${act.actedOn}`).join('; ') },
  ];
}

/** "Ratified, February 2016, in effect from 1 March 2016, publicly known ..., at Suva". */
export function told(act: Act): TemplateResult {
  const text = texts().agreement;
  const more = [
    act.effectiveOn ? text.effective(day(act.effectiveOn)) : '',
    act.publishedOn === act.actedOn ? '' : text.publishedOn(day(act.publishedOn)),
    act.place ? text.place(act.place) : '',
  ].filter(Boolean);
  return html`<strong>${act.of ? text.actOf(word(act.kind), word(act.of)) : word(act.kind)}</strong>,
    ${day(act.actedOn)}${more.length ? html`<small>${texts().common.comma}${inARow(more)}</small>` : nothing}`;
}
