import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { word } from '../../format';
import type { AgreementStatus } from '../../operations';
import { texts } from '../../texts';

type Standing = 'force' | 'signed' | 'planned' | 'ended' | 'unclear';

const STANDING: Readonly<Record<AgreementStatus, Standing>> = {
  IN_FORCE: 'force',
  PROVISIONALLY_APPLIED: 'force',
  EXTENDED: 'force',
  SIGNED: 'signed',
  ANNOUNCED: 'planned',
  NEGOTIATION: 'planned',
  EXPIRED: 'ended',
  TERMINATED: 'ended',
  SUPERSEDED: 'ended',
  SUSPENDED: 'ended',
  UNCLEAR: 'unclear',
};

/** One shape for each way of standing, so that none is told by its colour alone. */
const SHAPES: Readonly<Record<AgreementStatus, SVGTemplateResult>> = {
  IN_FORCE: svg`<circle cx="8" cy="8" r="6" />`,
  PROVISIONALLY_APPLIED: svg`<circle cx="8" cy="8" r="6" class="hollow" /><path d="M8 2a6 6 0 0 1 0 12z" />`,
  EXTENDED: svg`<circle cx="5.5" cy="8" r="4.5" /><path d="M11 3l5 5-5 5z" />`,
  SIGNED: svg`<path d="M8 1.5 14.5 8 8 14.5 1.5 8z" class="hollow" />`,
  ANNOUNCED: svg`<path d="M8 2l6.5 12h-13z" class="hollow" />`,
  NEGOTIATION: svg`<circle cx="3" cy="8" r="2" /><circle cx="8" cy="8" r="2" /><circle cx="13" cy="8" r="2" />`,
  EXPIRED: svg`<path d="M3 2h10L8 8zM3 14h10L8 8z" />`,
  TERMINATED: svg`<path d="M3 3l10 10M13 3L3 13" class="hollow" />`,
  SUPERSEDED: svg`<rect x="1.5" y="1.5" width="8" height="8" class="hollow" /><rect x="6.5" y="6.5" width="8" height="8" />`,
  SUSPENDED: svg`<path d="M3 2h3.5v12H3zM9.5 2H13v12H9.5z" />`,
  UNCLEAR: svg`<circle cx="8" cy="8" r="6.5" class="hollow dashed" />`,
};

export const isInForce = (status: AgreementStatus | null): boolean => status !== null && STANDING[status] === 'force';

/** How an agreement stands: a shape and its word. Null is a part of the answer that could not be had. */
export const standing = (status: AgreementStatus | null | undefined): TemplateResult =>
  status
    ? html`<span class="standing standing-${STANDING[status]}">
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">${SHAPES[status]}</svg>${word(status)}
      </span>`
    : html`<span class="standing standing-unclear">${texts().agreement.notToldNow}</span>`;
