import { html, svg, type TemplateResult } from 'lit';
import { word } from '../../format';
import { texts } from '../../texts';
import { MARK_SHAPES } from './drawing/strips';
import type { Plan } from './plan';
import { shape } from './shape';

/** What shapes, fillings and strokes mean; only those that are in sight. */
export function legend(plan: Plan): TemplateResult {
  const { legend: title, legendRows, kinds } = texts().corridor;
  const used = new Set(plan.strips.flatMap((strip) => strip.marks.map((mark) => mark.kind)).filter(Boolean));
  const rows: [keyof typeof legendRows, unknown][] = [
    ['solid', svg`<circle cx="16" cy="9" r="5" fill="currentColor" />`],
    ['hollow', svg`<circle cx="16" cy="9" r="4.5" fill="none" stroke="currentColor" stroke-width="2" />`],
    ['dashed', svg`<path d="M0 9H32" stroke="currentColor" stroke-width="2.5" stroke-dasharray="6 4" />`],
    ['gap', svg`<path d="M0 9H11M21 9H32" stroke="currentColor" stroke-width="2.5" />`],
    ['break', svg`<path d="M16 0V18" stroke="currentColor" stroke-width="2" stroke-dasharray="2 2" />`],
    ['band', svg`<rect x="6" y="2" width="20" height="14" fill="currentColor" opacity="0.3" />`],
    ['damaged', svg`<rect x="6" y="1" width="20" height="16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="4 3" /><text x="16" y="14" text-anchor="middle" font-size="13" font-weight="700" fill="currentColor">?</text>`],
    ['ghost', svg`<path d="M0 9H32" stroke="currentColor" stroke-width="5" opacity="0.4" />`],
    ['asOf', svg`<path d="M16 0V18" stroke="currentColor" stroke-width="2" stroke-dasharray="4 3" />`],
    ['force', svg`<rect x="1" y="4" width="30" height="10" fill="currentColor" />`],
    ['provisional', svg`<rect x="1" y="4" width="30" height="10" fill="currentColor" fill-opacity="0.5" stroke="currentColor" stroke-width="2" />`],
    ['signed', svg`<rect x="1" y="4" width="30" height="10" fill="none" stroke="currentColor" stroke-width="1.5" />`],
    ['talk', svg`<rect x="1" y="4" width="30" height="10" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2 3" />`],
    ['suspended', svg`<rect x="1" y="4" width="30" height="10" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="8 5" />`],
    ['maybe', svg`<rect x="1" y="4" width="30" height="10" fill="currentColor" fill-opacity="0.25" stroke="currentColor" stroke-dasharray="2 3" />`],
    ['diamond', svg`<path d="M16 1L24 9L16 17L8 9Z" fill="none" stroke="currentColor" stroke-width="2.5" />`],
  ];
  return html`
    <details class="legend">
      <summary>${title}</summary>
      <ul>
        ${rows.map(([name, drawn]) => html`<li><svg viewBox="0 0 32 18" width="32" height="18" aria-hidden="true">${drawn}</svg> <span>${legendRows[name]}</span></li>`)}
      </ul>
      ${used.size > 0
        ? html`<p class="legend-kinds">${kinds}:</p>
            <ul>${[...used].map((kind) => html`<li>${shape(MARK_SHAPES[kind] ?? 'emptyCircle', 'currentColor')} <span>${word(kind)}</span></li>`)}</ul>`
        : ''}
    </details>
  `;
}
