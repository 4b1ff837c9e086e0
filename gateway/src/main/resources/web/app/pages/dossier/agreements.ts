import { html, nothing, type TemplateResult } from 'lit';
import { link } from '../../address';
import { listFile } from '../../parts/listing';
import { empty } from '../../parts/states';
import { texts } from '../../texts';
import { columns, rows } from '../agreement/row';
import { isInForce } from '../agreement/status';
import type { Area } from '../dossier';

/** Agreements that it is a party to, latest first: what is at work is nearest. */
export function agreements(area: Area): TemplateResult | typeof nothing {
  const text = texts().dossier;
  const some = area.agreements;
  if (!some) {
    return nothing;
  }
  const latest = [...some].reverse();
  const count = some.filter((one) => isInForce(one.status)).length;
  return some.length
    ? html`<p class="muted">${text.inForceCount(count, some.length)}. <a href=${link(['agreements'], { party: area.code })}>${text.allAgreements}</a></p>
        ${rows(latest)} ${listFile({ title: text.agreementsFile(area.name), columns: columns(), rows: latest })}`
    : empty(text.noAgreements);
}
