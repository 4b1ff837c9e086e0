import { html, nothing, type TemplateResult } from 'lit';
import { link } from '../../address';
import { day, percent, period } from '../../format';
import { asWritten } from '../../parts/as-written';
import { outward } from '../../parts/outward';
import { texts } from '../../texts';
import { figureLink } from './names';
import { said, signed, signedInterval } from './reading';
import { statusText } from './statement';
import type { Card, Head, Step } from './types';

/** What belongs to a figure beside its number: when, of what status, and how far from others. */
export function facts(figure: Card, head: Head | null): TemplateResult {
  const { definition, note, overPeriod, overYear, period: label, periodDays, sinceVintage, status } = texts().figure;
  const yearAlone = figure.lastYear?.from.id === figure.before?.from.id;
  return html`
    <dl class="facts">
      ${head?.indicator.definition ? fact(definition, asWritten(head.indicator.definition)) : nothing}
      ${fact(label, html`${period(figure.period.label)}<br /><small class="muted">${periodDays(day(figure.period.start), day(figure.period.end))}</small>`)}
      ${fact(status, figure.withdrawn ? texts().figure.withdrawnText : statusText(figure.status))}
      ${figure.note ? fact(note, asWritten(figure.note)) : nothing} ${figure.lastYear ? fact(overYear, step(figure.lastYear)) : nothing}
      ${figure.before && !yearAlone ? fact(overPeriod, step(figure.before)) : nothing}
      ${figure.revision ? fact(sinceVintage, step(figure.revision)) : nothing}
    </dl>
  `;
}

export const fact = (name: string, value: unknown): TemplateResult => html`<dt>${name}</dt><dd>${value}</dd>`;

/** A change with what is certain of it and what it hides, all in plain sight. */
function step({ absolute, percent: share, bounds, from, caveats }: Step): TemplateResult {
  const { changeBounds, changeFrom, changeWithoutPercent, noChange, caveats: label } = texts().figure;
  const other = said(from);
  const text =
    absolute === null
      ? noChange(other)
      : share === null
        ? changeWithoutPercent(signed(absolute), other)
        : changeFrom(signed(absolute), percent(share), other);
  const wide = bounds && (absolute === null || bounds.low !== bounds.high);
  return html`<a href=${figureLink(from.id)}>${text}</a>${wide ? html`<br /><small class="muted">${changeBounds(signedInterval(bounds))}</small>` : nothing}
    ${caveats.length > 0
      ? html`<ul class="caveats" aria-label=${label}>
          ${caveats.map((one) => html`<li>${asWritten(one.text)}</li>`)}
        </ul>`
      : nothing}`;
}

/** Where it stands: publication, licence, the very page. */
export function source(figure: Card, head: Head | null): TemplateResult {
  const { licence, licenceUnknown, page, publication, publishedOn, publisher, seeSeries, series, source: heading } = texts().figure;
  const { release } = figure;
  return html`
    <section class="source-of">
      <h2>${heading}</h2>
      <dl class="facts">
        ${fact(publisher, release.publisher)} ${fact(publication, release.url ? outward(release.url, release.title) : asWritten(release.title))}
        ${fact(publishedOn, day(release.publishedOn))} ${fact(licence, release.licence ?? licenceUnknown)}
        ${figure.sourceUrl && figure.sourceUrl !== release.url
          ? fact(page, outward(figure.sourceUrl, host(figure.sourceUrl)))
          : nothing}
        ${fact(series, html`<a href=${link(['series', figure.seriesKey])}>${seeSeries}</a>${head ? nothing : html` ${figure.seriesKey}`}`)}
      </dl>
    </section>
  `;
}

function host(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
