import { html, svg, type TemplateResult } from 'lit';
import type { Verdict } from '../../operations';
import { texts } from '../../texts';

/** Told apart by shape before colour: a disc, a ring, an octagon, a broken ring. */
const SHAPES: Readonly<Record<Verdict, unknown>> = {
  HOLDS: svg`<circle class="solid" cx="12" cy="12" r="11"></circle><path class="cut" d="M6.5 12.5l3.6 3.6 7.4-8"></path>`,
  HOLDS_WEAKLY: svg`<circle class="ring" cx="12" cy="12" r="10"></circle><path class="stroke" d="M6 13.5c2-3.5 4-3.5 6-1s4 2.5 6-1"></path>`,
  FAILS: svg`<path class="solid" d="M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z"></path><path class="cut" d="M7.5 7.5l9 9m0-9l-9 9"></path>`,
  CANNOT_TELL: svg`<circle class="ring broken" cx="12" cy="12" r="10"></circle><path class="stroke" d="M9 9.5a3 3 0 1 1 4.2 2.8c-.9.4-1.2 1-1.2 2m0 2.7v.2"></path>`,
};

export const verdictShape = (verdict: Verdict): TemplateResult => html`
  <svg class="verdict-shape verdict-${verdict.toLowerCase()}" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">${SHAPES[verdict]}</svg>
`;

export const verdictMark = (verdict: Verdict): TemplateResult =>
  html`<span class="verdict verdict-${verdict.toLowerCase()}">${verdictShape(verdict)}<strong>${texts().figure.verdicts[verdict]}</strong></span>`;
