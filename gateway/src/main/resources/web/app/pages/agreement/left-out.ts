import { html, nothing, type TemplateResult } from 'lit';
import { money } from '../../format';
import type { ExclusionReason } from '../../operations';
import { asWritten } from '../../parts/as-written';
import { listFile } from '../../parts/listing';
import type { Column } from '../../parts/table';
import { texts } from '../../texts';
import { agreementLink, name, type Named } from './names';

/** An amount that is in no sum. */
export interface Excluded {
  readonly reason: ExclusionReason;
  readonly words: string;
  readonly commitment: { readonly money: { readonly amount: number; readonly currency: string } | null; readonly agreement: Named | null } | null;
}

/** Each amount that is left out of the sums called so, with the reason. */
export function leftOut(sums: string, all: readonly Excluded[]): TemplateResult {
  const text = texts().agreement.leftOut;
  return html`
    <ul class="plain left-out">
      ${all.map(
        (one) => html`<li>
          <span class="tag">${text.reasons[one.reason]}</span>
          ${one.commitment?.money ? html`<strong>${amount(one)}</strong>` : nothing}
          ${one.commitment?.agreement ? html`(${agreementLink(one.commitment.agreement)})` : nothing} ${asWritten(one.words)}
        </li>`,
      )}
    </ul>
    ${listFile({ title: text.file(sums), columns: columns(), rows: all, source: texts().common.sourceAgreements })}
  `;
}

function columns(): readonly Column<Excluded>[] {
  const text = texts().agreement.leftOut;
  return [
    { name: text.reason, text: (one) => text.reasons[one.reason] },
    { name: text.amount, text: amount },
    { name: texts().agreement.name, text: (one) => (one.commitment?.agreement ? name(one.commitment.agreement) : '') },
    { name: text.words, text: (one) => one.words },
  ];
}

const amount = ({ commitment }: Excluded): string => (commitment?.money ? money(commitment.money.amount, commitment.money.currency) : '');
