import { html, nothing, type TemplateResult } from 'lit';
import { day, word } from '../../format';
import { outward } from '../../parts/outward';
import { empty } from '../../parts/states';
import { texts } from '../../texts';
import { areaLink, listed } from '../agreement/names';
import type { Area } from '../dossier';

/** Positions that somebody took on cooperation with it, or with a region that holds it. */
export function statements(area: Area): TemplateResult | typeof nothing {
  const text = texts().dossier;
  if (!area.statements) {
    return nothing;
  }
  return area.statements.length
    ? html`<p class="hint">${text.statementsHint}</p>
        <ul class="cards">
          ${area.statements.map(
            (one) => html`<li class="card">
              <h3>${one.speaker}</h3>
              <p><span class="tag stance-${one.stance}">${text.stances[one.stance]}</span> ${one.on ? html`<time datetime=${one.on}>${day(one.on)}</time>` : nothing}</p>
              <p>${one.summary}</p>
              <p class="muted">
                ${text.aboutWhom} ${listed(one.about.map(areaLink))}${one.pillar ? html`, ${word(one.pillar)}` : nothing}
                ${one.sourceUrl ? outward(one.sourceUrl, text.sourceNumber(1, 1)) : nothing}
              </p>
            </li>`,
          )}
        </ul>`
    : empty(text.noStatements);
}
