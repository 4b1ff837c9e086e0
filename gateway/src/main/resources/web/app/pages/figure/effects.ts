import { html, nothing, type TemplateResult } from 'lit';
import { between, number, period, word } from '../../format';
import { texts } from '../../texts';
import { figureLink } from './names';
import { print } from './print';
import type { Brief, Check, Effects, Said } from './types';
import { verdictMark } from './verdict';

/** Which answers are others since this vintage took the place of the one before it. */
export function effects(found: Effects, now: Said): TemplateResult {
  const { effects: heading, effectsOf, noEffects } = texts().figure;
  const nothingChanged = found.record === null && found.sums.length === 0 && found.verdicts.length === 0;
  return html`
    <section class="effects">
      <h2>${heading}</h2>
      <p>${nothingChanged ? noEffects : effectsOf(found.previous.printed || '–', now.printed || '–')}</p>
      ${nothingChanged ? nothing : html`<ul>${verdicts(found)}${record(found)}${sums(found)}</ul>`}
    </section>
  `;
}

const verdicts = (found: Effects): unknown =>
  found.verdicts.map(
    ({ before, after }) => html`
      <li>
        ${before ? verdictMark(before.verdict) : html`<em>${texts().figure.checkNew}</em>`} <span class="becomes">${texts().figure.becomes}</span>
        ${after ? verdictMark(after.verdict) : html`<em>${texts().figure.checkGone}</em>`}
        <br />${(after ?? (before as Check)).statement}
      </li>
    `,
  );

function record({ record: changed }: Effects): unknown {
  const { recordBefore, becomes } = texts().figure;
  return changed
    ? html`<li><strong>${recordBefore}:</strong> ${holder(changed.before)} <span class="becomes">${becomes}</span> ${holder(changed.after)}</li>`
    : nothing;
}

const holder = (figure: Brief | null): unknown =>
  figure
    ? html`${print(figure)} <a href=${figureLink(figure.id)}>${period(figure.period.label)}</a>`
    : html`<em>${texts().figure.nothingBefore}</em>`;

const sums = (found: Effects): unknown =>
  found.sums.map(
    ({ kind, before, after }) => html`
      <li>
        <strong>${word(kind)}, ${period((after ?? before)?.period.label ?? '')}:</strong> ${sum(before)}
        <span class="becomes">${texts().figure.becomes}</span> ${sum(after)}
      </li>
    `,
  );

const sum = (one: Effects['sums'][number]['before']): string =>
  one === null ? texts().figure.nothingBefore : one.value !== null ? number(one.value) : one.bounds ? between(one.bounds) : texts().figure.noValue;
