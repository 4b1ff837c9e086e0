import { html, nothing, type TemplateResult } from 'lit';
import { asOf, parameter, set } from '../../address';
import { money as amount, word } from '../../format';
import type { DossierMoneyData } from '../../operations';
import { empty } from '../../parts/states';
import { table } from '../../parts/table';
import { texts } from '../../texts';
import { agreementLink } from '../agreement/names';
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
  return funding.length
    ? html`
        <h3>${heading}</h3>
        <div class="headed">${table(
          heading,
          [
            { name: text.pillar, text: (row: Funding) => word(row.pillar) },
            { name: text.pledged, numeric: true, text: (row) => plain(row.pledged), shown: (row) => html`${sums(row.pledged)}${row.pledgedOnCondition.length ? html`<small>${text.onCondition(plain(row.pledgedOnCondition))}</small>` : nothing}` },
            { name: text.committed, numeric: true, text: (row) => plain(row.committed), shown: (row) => sums(row.committed) },
            { name: text.disbursed, numeric: true, text: (row) => plain(row.disbursed), shown: (row) => sums(row.disbursed) },
            { name: text.countedColumn, numeric: true, text: (row) => row.counted },
          ],
          funding,
        )}</div>
        ${excluded.length
          ? html`<h4>${text.leftOut}</h4>
              <ul class="plain">
                ${excluded.map(
                  (one) => html`<li>
                    <span class="tag">${text.reasons[one.reason]}</span>
                    ${one.commitment?.money ? html`<strong>${amount(one.commitment.money.amount, one.commitment.money.currency)}</strong>` : nothing}
                    ${one.commitment?.agreement ? html`(${agreementLink(one.commitment.agreement)})` : nothing} ${one.words}
                  </li>`,
                )}
              </ul>`
          : nothing}
      `
    : nothing;
}

export const plain = (some: Sums): string => some.map((one) => amount(one.amount, one.currency)).join('; ');
const sums = (some: Sums): unknown => some.map((one) => html`<span class="sum">${amount(one.amount, one.currency)}</span>`);
