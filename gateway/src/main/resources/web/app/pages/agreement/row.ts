import { html, nothing, type TemplateResult } from 'lit';
import { link } from '../../address';
import { day, word } from '../../format';
import type { AgreementListData, AgreementStatus } from '../../operations';
import { texts } from '../../texts';
import type { Column } from '../../parts/table';
import { standing } from './status';

type Listed = NonNullable<AgreementListData['agreements']>['nodes'][number];

/** An agreement as lists show it; `onThatDay` where a day other than that of the page was asked about. */
export type Row = Omit<Listed, 'onThatDay'> & { readonly onThatDay?: AgreementStatus | null };

export interface Named {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string | null;
}

export const name = ({ title, shortTitle }: Named): string => shortTitle ?? title;

/** The address of an agreement's page. Its bare id is as good as the global one, and can be read. */
export const agreementAddress = (id: string): string => link(['agreement', id.replace(/^agreement:/, '')], {});

export const agreementLink = (one: Named): TemplateResult => html`<a href=${agreementAddress(one.id)}>${name(one)}</a>`;

export const areaLink = ({ code, name: known }: { readonly code: string; readonly name: string }): TemplateResult =>
  html`<a href=${link(['area', code])}>${known}</a>`;

/** Links one after the other, with commas between. */
export const listed = (links: readonly unknown[]): unknown => links.map((one, place) => (place ? html`, ${one}` : one));

const first = (row: Row): string => day(row.events[0]?.actedOn);

/** Agreements as rows that become cards where there is no room. */
export const rows = (agreements: readonly Row[]): TemplateResult => html`
  <ul class="agreement-rows">
    ${agreements.map(
      (one) => html`<li>
        <div class="agreement-name">
          ${agreementLink(one)}
          ${one.shortTitle && one.shortTitle !== one.title ? html`<small>${one.title}</small>` : nothing}
          ${one.visibility === 'RESTRICTED' ? html`<span class="tag tag-warning">${texts().agreement.restricted}</span>` : nothing}
        </div>
        <div>${standing(one.onThatDay === undefined ? one.status : one.onThatDay)}</div>
        <div class="agreement-parties">${listed(one.parties.map((party) => html`${areaLink(party.area)} <small>${party.roles.map(word).join(', ').toLowerCase()}</small>`))}</div>
        <div><small>${word(one.instrument)}${one.binding ? `, ${texts().agreement.binding.toLowerCase()}` : ''}<br />${first(one)}</small></div>
      </li>`,
    )}
  </ul>
`;

/** The same as a file. */
export const columns = (): readonly Column<Row>[] => {
  const text = texts().agreement;
  return [
    { name: text.id, text: (one) => one.id },
    { name: text.name, text: name },
    { name: text.fullTitle, text: (one) => one.title },
    { name: text.status, text: (one) => one.onThatDay ?? one.status },
    { name: text.instrument, text: (one) => one.instrument },
    { name: text.binding, text: (one) => (one.binding ? text.yes : text.no) },
    { name: text.parties, text: (one) => one.parties.map((party) => `${party.area.code} (${party.roles.join(', ')})`).join('; ') },
    { name: text.pillars, text: (one) => one.pillars.join('; ') },
    { name: text.firstEvent, text: (one) => one.events[0]?.actedOn ?? '' },
  ];
};
