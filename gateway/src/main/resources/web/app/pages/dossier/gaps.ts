import { html, type TemplateResult } from 'lit';
import { link } from '../../address';
import type { DossierGapsData, GapKind } from '../../operations';
import { asWritten } from '../../parts/as-written';
import { listFile } from '../../parts/listing';
import { empty } from '../../parts/states';
import type { Column } from '../../parts/table';
import { texts } from '../../texts';
import type { Area } from '../dossier';

type Gap = NonNullable<DossierGapsData['gaps']>[number];

const KINDS: readonly GapKind[] = ['FIGURES_WITHOUT_AGREEMENT', 'AGREEMENT_WITHOUT_FIGURES', 'FUNDING_WITHOUT_EITHER'];

/** What both sides leave open about the corridors that lead there. */
export function gaps(area: Area, { gaps: found }: DossierGapsData): TemplateResult {
  const text = texts().dossier;
  if (!found) {
    return html``;
  }
  const kinds = KINDS.map((kind) => [kind, found.filter((one) => one.kind === kind)] as const);
  return html`
    <p class="hint">${text.gapsHint}</p>
    ${found.length ? '' : empty(text.noGaps)}
    ${kinds.map(([kind, some]) => {
      return some.length
        ? html`<details>
            <summary>${text.gapCount(text.gapKinds[kind], some.length)}</summary>
            <ul class="plain">
              ${some.map((one) => html`<li><a href=${link(['corridor', one.origin.code, area.code])}>${texts().agreement.corridorName(one.origin.name, area.name)}</a>: ${asWritten(one.explanation)}</li>`)}
            </ul>
          </details>`
        : '';
    })}
    ${found.length ? listFile({ title: text.gaps(area.name), columns: columns(area), rows: kinds.flatMap(([, some]) => some) }) : ''}
  `;
}

function columns(area: Area): readonly Column<Gap>[] {
  const { explained, gapKind, gapKinds } = texts().dossier;
  const { columnFrom, columnTo } = texts().map;
  return [
    { name: gapKind, text: (one) => gapKinds[one.kind] },
    { name: columnFrom, text: (one) => one.origin.name },
    { name: columnTo, text: () => area.name },
    { name: texts().corridor.title, text: (one) => `${one.origin.code}–${area.code}` },
    { name: explained, text: (one) => one.explanation },
  ];
}
