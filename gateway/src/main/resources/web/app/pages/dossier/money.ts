import { html, nothing, type TemplateResult } from 'lit';
import { asOf, parameter, set } from '../../address';
import { money as amount, word } from '../../format';
import type { DossierMoneyData } from '../../operations';
import { listFile } from '../../parts/listing';
import { empty } from '../../parts/states';
import { table, type Column } from '../../parts/table';
import { texts } from '../../texts';
import { leftOut } from '../agreement/left-out';
import type { Area } from '../dossier';
import { balance } from './balance';

type Funding = NonNullable<NonNullable<DossierMoneyData['receiving']>['funding']>[number];
export type Sums = Funding['pledged'];

/** Money on both sides, by pillar; pledged, committed and paid apart, currencies apart, and what is left out with the reason. */
export function money(area: Area, data: DossierMoneyData): TemplateResult {
  const text = texts().dossier;
  const [received, given] = [data.receiving?.funding, data.giving?.funding];
  if (!received?.length && !given?.length) {
    return received && given ? empty(text.noMoney) : html`<p class="muted">${text.notLoaded}</p>`;
  }
  return html`
    <p class="hint">${text.moneyHint} ${asOf() ? text.asOfCaveat : nothing}</p>
    ${side(text.received(area.name), received ?? [])} ${balance(data.receiving?.balance ?? [], (currency) => text.balance(area.name, currency))}
    ${side(text.given(area.name), given ?? [])} ${balance(data.giving?.balance ?? [], (currency) => text.balanceGiven(area.name, currency))}
    <label class="tick">
      <input type="checkbox" .checked=${parameter('spread') === '1'} @change=${(event: Event) => set({ spread: (event.target as HTMLInputElement).checked ? '1' : undefined })} />
      ${text.spreadOn}
    </label>
  `;
}

function side(heading: string, funding: readonly Funding[]): TemplateResult | typeof nothing {
  const text = texts().dossier;
  const excluded = funding.flatMap((one) => one.exclusions);
  const { firm, onCondition, pillar, pledged } = columns();
  return funding.length
    ? html`
        <h3>${heading}</h3>
        <div class="headed">${table(heading, [pillar, pledged, ...firm], funding)}</div>
        ${listFile({ title: heading, columns: [pillar, pledged, onCondition, ...firm], rows: funding, source: text.balanceSource })}
        ${excluded.length ? html`<h4>${texts().agreement.leftOut.title}</h4> ${leftOut(heading, excluded)}` : nothing}
      `
    : nothing;
}

/** Of the table and of its file, which says in a column of its own what the table says in small print. */
function columns(): Record<'pillar' | 'pledged' | 'onCondition', Column<Funding>> & { readonly firm: readonly Column<Funding>[] } {
  const text = texts().dossier;
  return {
    pillar: { name: text.pillar, text: (row) => word(row.pillar) },
    pledged: {
      name: text.pledged, numeric: true, text: (row) => plain(row.pledged),
      shown: (row) => html`${sums(row.pledged)}${row.pledgedOnCondition.length ? html`<small>${text.onCondition(plain(row.pledgedOnCondition))}</small>` : nothing}`,
    },
    onCondition: { name: text.onConditionColumn, numeric: true, text: (row) => plain(row.pledgedOnCondition) },
    firm: [
      { name: text.committed, numeric: true, text: (row) => plain(row.committed), shown: (row) => sums(row.committed) },
      { name: text.disbursed, numeric: true, text: (row) => plain(row.disbursed), shown: (row) => sums(row.disbursed) },
      { name: text.countedColumn, numeric: true, text: (row) => row.counted },
    ],
  };
}

export const plain = (some: Sums): string => some.map((one) => amount(one.amount, one.currency)).join('; ');
const sums = (some: Sums): unknown => some.map((one) => html`<span class="sum">${amount(one.amount, one.currency)}</span>`);
