import { html, nothing, type TemplateResult } from 'lit';
import { day, word } from '../../format';
import { asWritten } from '../../parts/as-written';
import { listFile } from '../../parts/listing';
import { outward } from '../../parts/outward';
import { empty } from '../../parts/states';
import type { Column } from '../../parts/table';
import { texts } from '../../texts';
import { publishers } from '../agreement/life';
import { areaLink, listed } from '../agreement/names';
import type { Area } from '../dossier';

type Statement = NonNullable<Area['statements']>[number];

/** Positions that somebody took on cooperation with it, or with a region that holds it. */
export function statements(area: Area): TemplateResult | typeof nothing {
  const text = texts().dossier;
  if (!area.statements) {
    return nothing;
  }
  const sources = area.statements.flatMap((one) => one.sourceUrl ?? []);
  return area.statements.length
    ? html`<p class="hint">${text.statementsHint}</p>
        <ul class="cards">
          ${area.statements.map(
            (one) => html`<li class="card">
              <h3>${asWritten(one.speaker)}</h3>
              <p><span class="tag stance-${one.stance}">${text.stances[one.stance]}</span> ${one.on ? html`<time datetime=${one.on}>${day(one.on)}</time>` : nothing}</p>
              <p>${asWritten(one.summary)}</p>
              <p class="muted">
                ${text.aboutWhom} ${listed(one.about.map(areaLink))}${one.pillar ? html`, ${word(one.pillar)}` : nothing}
                ${one.sourceUrl ? outward(one.sourceUrl, text.sourceNumber(1, 1)) : nothing}
              </p>
            </li>`,
          )}
        </ul>
        ${listFile({
          title: text.statementsFile(area.name),
          columns: columns(),
          rows: area.statements,
          source: sources.length ? publishers(sources) : '',
        })}`
    : empty(text.noStatements);
}

function columns(): readonly Column<Statement>[] {
  const { about, date, pillar, sourceNumber, speaker, stance, stances, summary } = texts().dossier;
  return [
    { name: date, text: (one) => one.on },
    { name: speaker, text: (one) => one.speaker },
    { name: stance, text: (one) => stances[one.stance] },
    { name: about, text: (one) => one.about.map((side) => side.name).join('; ') },
    { name: pillar, text: (one) => (one.pillar ? word(one.pillar) : '') },
    { name: summary, text: (one) => one.summary },
    { name: sourceNumber(1, 1), text: (one) => one.sourceUrl },
  ];
}
