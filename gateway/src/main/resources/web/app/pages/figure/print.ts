import { html, nothing, type TemplateResult } from 'lit';
import { texts } from '../../texts';
import type { Said } from './types';

/** Where a print lost something, this stands in it. */
const HOLE = '<>';

export const isUnclear = ({ reading }: Pick<Said, 'reading'>): boolean => reading === 'GARBLED' || reading === 'AMBIGUOUS';

/** A print to the letter. What is unreadable in it is seen to be; copied, it is still the print. */
export function print(figure: Pick<Said, 'printed' | 'reading'>): TemplateResult {
  const { nothingPrinted, hole } = texts().figure;
  if (figure.printed === '') {
    return html`<span class="print print-none">${nothingPrinted}</span>`;
  }
  const pieces = figure.printed.split(HOLE);
  return html`<bdi dir="ltr" class="print ${isUnclear(figure) ? 'print-unclear' : ''}">${pieces.map(
    (piece, place) =>
      html`${place > 0 ? html`<span class="print-hole" role="img" aria-label=${hole} title=${hole}>${HOLE}</span>` : nothing}${piece}`,
  )}</bdi>`;
}
