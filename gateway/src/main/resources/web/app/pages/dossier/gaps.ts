import { html, type TemplateResult } from 'lit';
import { link } from '../../address';
import type { DossierGapsData, GapKind } from '../../operations';
import { empty } from '../../parts/states';
import { texts } from '../../texts';
import type { Area } from '../dossier';

const KINDS: readonly GapKind[] = ['FIGURES_WITHOUT_AGREEMENT', 'AGREEMENT_WITHOUT_FIGURES', 'FUNDING_WITHOUT_EITHER'];

/** What both sides leave open about the corridors that lead there. */
export function gaps(area: Area, { gaps: found }: DossierGapsData): TemplateResult {
  const text = texts().dossier;
  if (!found) {
    return html``;
  }
  return html`
    <p class="hint">${text.gapsHint}</p>
    ${found.length ? '' : empty(text.noGaps)}
    ${KINDS.map((kind) => {
      const some = found.filter((one) => one.kind === kind);
      return some.length
        ? html`<details>
            <summary>${text.gapCount(text.gapKinds[kind], some.length)}</summary>
            <ul class="plain">
              ${some.map((one) => html`<li><a href=${link(['corridor', one.origin.code, area.code])}>${texts().agreement.corridorName(one.origin.name, area.name)}</a>: ${one.explanation}</li>`)}
            </ul>
          </details>`
        : '';
    })}
  `;
}
