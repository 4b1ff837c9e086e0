import { html, nothing, type TemplateResult } from 'lit';
import { day, money as amount, word } from '../../format';
import type { CommitmentKind } from '../../operations';
import { listFile } from '../../parts/listing';
import { outward } from '../../parts/outward';
import type { Column } from '../../parts/table';
import { texts } from '../../texts';
import type { Agreement } from '../agreement';
import { during } from './dates';
import { publishers } from './life';
import { agreementLink, areaLink, name } from './names';

type Commitment = Agreement['commitments'][number];

const KINDS: readonly CommitmentKind[] = ['PLEDGE', 'COMMITMENT', 'DISBURSEMENT', 'IN_KIND'];

/** Money and help, kept apart by how firm it is and what it is for. Nothing is added up: much of it is the same money twice. */
export function money(one: Agreement): TemplateResult | typeof nothing {
  const text = texts().agreement;
  if (!one.commitments.length) {
    return nothing;
  }
  return html`
    <section class="agreement-money">
      <h2>${text.money}</h2>
      <p class="hint">${text.moneyIntro}</p>
      ${KINDS.map((kind) => {
        const some = one.commitments.filter((commitment) => commitment.kind === kind);
        return some.length
          ? html`<h3>${text.kinds[kind]}</h3>
              ${pillars(some).map(
                (pillar) => html`<h4>${word(pillar)}</h4>
                  <ul class="amounts">${some.filter((commitment) => commitment.pillar === pillar).map((commitment) => item(commitment, one))}</ul>`,
              )}`
          : nothing;
      })}
      ${listFile({ title: text.moneyFile(name(one)), columns: columns(one), rows: one.commitments, source: publishers(one.sources) })}
    </section>
  `;
}

/** Each amount in a row of its own, as it is in the list. */
function columns(one: Agreement): readonly Column<Commitment>[] {
  const { kinds, known, moneyColumns: names, no, note, source, yes } = texts().agreement;
  return [
    { name: names.firmness, text: ({ kind }) => kinds[kind] },
    { name: names.pillar, text: ({ pillar }) => word(pillar) },
    { name: names.amount, text: ({ money: given }) => given?.amount },
    { name: names.currency, text: ({ money: given }) => given?.currency },
    { name: names.inKind, text: ({ inKind }) => inKind },
    { name: names.provider, text: ({ provider }) => provider.name },
    { name: names.receiver, text: ({ receiver }) => receiver?.name },
    { name: names.from, text: ({ from }) => from },
    { name: names.to, text: ({ to }) => to },
    { name: names.conditional, text: ({ conditional }) => (conditional ? yes : no) },
    { name: names.again, text: (given) => statedAgain(given, one).map(sum).join('; ') },
    { name: known, text: ({ publishedOn }) => publishedOn },
    { name: note, text: (given) => given.note },
    { name: source, text: ({ sourceUrl }) => sourceUrl },
  ];
}

const statedAgain = (one: Commitment, agreement: Agreement): readonly Commitment[] =>
  agreement.commitments.filter((other) => other.restates?.some((restated) => restated.id === one.id));

const pillars = (some: readonly Commitment[]) => [...new Set(some.map((one) => one.pillar))];

function item(one: Commitment, agreement: Agreement): TemplateResult {
  const text = texts().agreement;
  const again = statedAgain(one, agreement);
  const paid = agreement.commitments.find((other) => other.id === one.pays?.id);
  const time = during(one.from, one.to) || text.unknownTime;
  return html`
    <li class=${again.length ? 'restated' : ''}>
      <p class="amount">
        <strong>${sum(one)}</strong> ${one.money && one.inKind ? one.inKind : nothing}
        ${one.conditional ? html`<span class="tag tag-warning">${text.conditional}</span>` : nothing}
      </p>
      <p>
        ${text.gives} ${areaLink(one.provider)} ${text.receives} ${one.receiver ? areaLink(one.receiver) : text.noReceiver}: ${time}.
        ${one.publishedOn ? html`<small>${text.known}: ${day(one.publishedOn)}.</small>` : nothing}
        ${one.sourceUrl ? outward(one.sourceUrl, text.source) : nothing}
      </p>
      ${one.note ? html`<p class="muted">${one.note}</p>` : nothing}
      ${again.length ? html`<p class="caveat">${text.restatedBy(again.map(sum).join(', '))}</p>` : nothing}
      ${one.restates?.length ? html`<p>${text.restates} ${one.restates.map((other, place) => html`${place ? ', ' : ''}${restated(other, agreement)}`)}.</p>` : nothing}
      ${one.pays ? html`<p>${paid ? text.pays(sum(paid)) : text.paysOther}.</p>` : nothing}
      ${one.disbursed.map((payment) => html`<p>${text.paidOfIt(amount(payment.money.amount, payment.money.currency), day(payment.on))}</p>`)}
    </li>
  `;
}

const sum = ({ money: given, inKind }: Pick<Commitment, 'money' | 'inKind'>): string =>
  given ? amount(given.amount, given.currency) : (inKind ?? '');

function restated(other: NonNullable<Commitment['restates']>[number], agreement: Agreement): unknown {
  const text = texts().agreement;
  const said = other.money ? amount(other.money.amount, other.money.currency) : text.thisAgreement;
  return other.agreement && other.agreement.id !== agreement.id ? html`${text.restatesAmount(said)} ${agreementLink(other.agreement)}` : said;
}
