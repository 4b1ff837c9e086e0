import { html, nothing, type TemplateResult } from 'lit';
import { allInWords, day, word } from '../../format';
import type { AgreementListData, AgreementStatus } from '../../operations';
import { texts } from '../../texts';
import type { Column } from '../../parts/table';
import { agreementLink, areaLink, listed, name } from './names';
import { standing } from './status';

type Listed = NonNullable<AgreementListData['agreements']>['nodes'][number];

/** An agreement as lists show it; `onThatDay` where a day other than that of the page was asked about. */
export type Row = Omit<Listed, 'onThatDay'> & { readonly onThatDay?: AgreementStatus | null };

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
        <div class="agreement-parties">${listed(one.parties.map((party) => html`${areaLink(party.area)} <small>${allInWords(party.roles).toLowerCase()}</small>`))}</div>
        <div><small>${word(one.instrument)}${one.binding ? `${texts().common.comma}${texts().agreement.binding.toLowerCase()}` : ''}<br />${first(one)}</small></div>
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
