import { html, nothing, type TemplateResult } from 'lit';
import { link } from '../../address';
import { between, number, period, word } from '../../format';
import type { DossierFiguresData } from '../../operations';
import { texts } from '../../texts';
import { isUnclear } from '../figure/print';

export type Shown = NonNullable<NonNullable<NonNullable<DossierFiguresData['area']>['series']>[number]['latest']>;

const NORMAL = 'A';

/** A figure in a line: as printed, what that allows where it is no certain number, its period, and the publisher's word on it. */
export function figure(one: Shown): TemplateResult {
  const damaged = isUnclear(one);
  return html`
    <span class="latest">
      <a class=${damaged ? 'printed damaged' : 'figure-value'} href=${link(['figure', one.id])}>${value(one)}</a>
      <span class="muted">${period(one.period.label)}</span>
      ${damaged ? html`<span class="caveat">${texts().dossier.damaged(one.candidates.map(between).join(texts().dossier.or))}</span>` : nothing}
      ${!damaged && one.bounds && one.reading === 'ROUNDED' ? html`<small>${between(one.bounds)}</small>` : nothing}
      ${one.status.code === NORMAL ? nothing : html`<small class="tag">${one.status.name}</small>`}
    </span>
  `;
}

const value = (one: Shown): string =>
  one.printed || (one.value === null ? word(one.reading) : texts().dossier.workedOut(number(one.value)));
