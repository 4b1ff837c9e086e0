import { html, nothing, svg, type TemplateResult } from 'lit';
import { between } from '../../format';
import { texts } from '../../texts';
import type { Interval, Said } from './types';

/** Room on each side of what is drawn, as a share of the whole. */
const ROOM = 0.12;

/** What a figure can be, drawn on one scale: bounds as a bar, candidates hollow, an open side as an arrow. */
export function scale(figure: Said): TemplateResult | typeof nothing {
  const hollow = figure.candidates.length > 0;
  const shown: readonly Interval[] = hollow ? figure.candidates : figure.bounds ? [figure.bounds] : [];
  const ends = [...shown.flatMap((one) => [one.low, one.high]), figure.value].filter((one): one is number => one !== null);
  if (shown.length === 0 || ends.length === 0) {
    return nothing;
  }
  const low = Math.min(...ends);
  const width = Math.max(...ends) - low || 1;
  const place = (value: number): number => (ROOM + ((value - low) / width) * (1 - 2 * ROOM)) * 100;
  const { possible, possibleReading } = texts().figure;
  // A single candidate has been said just above.
  const label = (one: Interval, count: number): unknown =>
    shown.length > 1
      ? html`<span><small class="muted">${possibleReading(count + 1)}</small> ${between(one)}</span>`
      : figure.value === null
        ? nothing
        : html`<span>${between(one)}</span>`;
  return html`
    <ul class="scale" aria-label=${possible}>
      ${shown.map(
        (one, count) => html`
          <li>
            ${label(one, count)}
            <svg aria-hidden="true" width="100%" height="28">
              <line class="scale-axis" x1="0" x2="100%" y1="14" y2="14"></line>
              ${bar(one, place, hollow)} ${figure.value === null ? nothing : point(place(figure.value))}
            </svg>
          </li>
        `,
      )}
    </ul>
  `;
}

function bar({ low, high }: Interval, place: (value: number) => number, hollow: boolean): unknown {
  if (low !== null && low === high) {
    return svg`<circle class="scale-hollow" cx="${place(low)}%" cy="14" r="6"></circle>`;
  }
  const from = low === null ? 0 : place(low);
  const to = high === null ? 100 : place(high);
  return svg`
    <rect class=${hollow ? 'scale-hollow' : 'scale-bar'} x="${from}%" width="${to - from}%" y="7" height="14" rx="2"></rect>
    ${low === null ? open(0, '◀', 'start') : nothing}${high === null ? open(100, '▶', 'end') : nothing}
  `;
}

const open = (at: number, arrow: string, anchor: string): unknown =>
  svg`<text class="scale-open" x="${at}%" y="19" text-anchor=${anchor}>${arrow}</text>`;

const point = (at: number): unknown => svg`<circle class="scale-value" cx="${at}%" cy="14" r="6"></circle>`;
