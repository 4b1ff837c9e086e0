import { html, nothing, type TemplateResult } from 'lit';
import { asOf } from '../../address';
import { inARow, word } from '../../format';
import type { DossierNowData } from '../../operations';
import { texts } from '../../texts';
import { changes } from '../agreement/changes';
import { agreementLink } from '../agreement/names';
import type { Area } from '../dossier';

/** Under an earlier day: what became known since, agreement by agreement. */
export function sinceThen(then: Area, now: NonNullable<DossierNowData['area']>): TemplateResult | typeof nothing {
  const text = texts().dossier;
  if (!asOf() || !then.agreements || !now.agreements) {
    return nothing;
  }
  const { fresh, moved } = changes(then.agreements, now.agreements);
  const visits = later(then.engagements, now.engagements);
  const statements = later(then.statements, now.statements);
  const more = inARow([visits > 0 && text.sinceVisits(visits), statements > 0 && text.sinceStatements(statements)]);
  return html`
    <section class="since">
      <h2>${text.sinceThen}</h2>
      ${fresh.length + moved.length
        ? html`<ul>
            ${moved.map(({ agreement, before, after }) => html`<li>${agreementLink(agreement)}: ${text.moved(word(before), word(after))}</li>`)}
            ${fresh.map((one) => html`<li>${agreementLink(one)}: ${text.newAgreement(word(one.status ?? 'UNCLEAR'))}</li>`)}
          </ul>`
        : nothing}
      ${more ? html`<p>${more}</p>` : nothing}
      ${fresh.length + moved.length || more ? nothing : html`<p>${text.sinceNothing}</p>`}
    </section>
  `;
}

interface Known {
  readonly id: string;
}

function later(then: readonly Known[] | null, now: readonly Known[] | null): number {
  const known = new Set(then?.map((one) => one.id));
  return then && now ? now.filter((one) => !known.has(one.id)).length : 0;
}
