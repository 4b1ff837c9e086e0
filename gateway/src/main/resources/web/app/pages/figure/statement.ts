import { html, nothing, type TemplateResult } from 'lit';
import { texts } from '../../texts';
import { isUnclear, print } from './print';
import { readingText, said } from './reading';
import { scale } from './scale';
import type { Card, Vintage } from './types';

/** What was printed, and what that says: the heart of a card. */
export function statement(figure: Vintage & Partial<Pick<Card, 'isRecord'>>, unit: string): TemplateResult {
  const { asPrinted, readAs } = texts().figure;
  return html`
    <div class="statement ${isUnclear(figure) ? 'statement-unclear' : ''}">
      <div>
        <p class="statement-label">${asPrinted}</p>
        <p class="statement-print">${print(figure)}</p>
        <p class="statement-tags">${tags(figure)}</p>
      </div>
      <div>
        <p class="statement-label">${readAs}</p>
        <p class="statement-value">${said(figure)} <small>${isSaid(figure) ? unit : nothing}</small></p>
        <p>${readingText(figure)}</p>
        ${scale(figure)}
      </div>
    </div>
  `;
}

function tags(figure: Vintage & Partial<Pick<Card, 'isRecord'>>): unknown {
  const { damaged, unclear, record, withdrawn } = texts().figure;
  const tag = (text: string, kind: string) => html`<span class="tag tag-${kind}">${text}</span> `;
  return html`${figure.reading === 'GARBLED' ? tag(damaged, 'warning') : nothing}${figure.reading === 'AMBIGUOUS' ? tag(unclear, 'warning') : nothing}${figure.withdrawn
    ? tag(withdrawn, 'warning')
    : nothing}${statusTag(figure)}${figure.isRecord ? tag(record, 'good') : nothing}`;
}

/** The normal status needs no mark. */
const statusTag = ({ status }: Vintage): unknown =>
  status.code === 'A' ? nothing : html`<span class="tag">${statusWord(status)}</span> `;

/** The word of a status before its explanation. */
export const statusWord = ({ code, name }: Vintage['status']): string => texts().figure.statuses[code]?.split(':')[0] ?? name;

export const statusText = ({ code, name }: Vintage['status']): string => texts().figure.statuses[code] ?? name;

const isSaid = ({ value, bounds, candidates }: Vintage): boolean => value !== null || bounds !== null || candidates.length > 0;
