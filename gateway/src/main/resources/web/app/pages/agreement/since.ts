import { html, nothing, type TemplateResult } from 'lit';
import { asOf } from '../../address';
import { day, word } from '../../format';
import type { AgreementNowData } from '../../operations';
import { texts } from '../../texts';
import type { Agreement } from '../agreement';

/** Under an earlier day: what became known since. */
export function sinceThen(then: Agreement, now: AgreementNowData['agreement'] | undefined): TemplateResult | typeof nothing {
  const text = texts().agreement;
  if (!asOf() || !now) {
    return nothing;
  }
  const known = new Set([...then.events, ...then.commitments].map((one) => one.id));
  const events = now.events.filter((one) => !known.has(one.id));
  const money = now.commitments.filter((one) => !known.has(one.id));
  const moved = then.status && now.status && then.status !== now.status;
  return html`
    <section class="since">
      <h2>${text.sinceThen}</h2>
      ${moved ? html`<p>${text.sinceStatus(word(then.status ?? ''), word(now.status ?? ''))}</p>` : nothing}
      ${events.length ? html`<ul>${events.map((event) => html`<li>${text.sinceEvent(word(event.status), day(event.actedOn))}</li>`)}</ul>` : nothing}
      ${money.length ? html`<p>${text.sinceMoney(money.length)}</p>` : nothing}
      ${moved || events.length || money.length ? nothing : html`<p>${text.sinceNothing}</p>`}
    </section>
  `;
}
