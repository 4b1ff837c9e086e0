import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { set } from '../../address';
import { day } from '../../format';
import { knownOn } from '../../parts/listing';
import { texts } from '../../texts';
import type { Agreement } from '../agreement';
import { askedOn } from './dates';
import { standing } from './status';

/** How it stood on a day, which is another question than what was known on a day. */
export function onDay(one: Agreement): TemplateResult {
  const text = texts().agreement;
  const on = askedOn();
  const shown = on ?? knownOn();
  return html`
    <section class="card on-day">
      <h2>${text.onDay}</h2>
      <label for="on-day">${text.day}</label>
      <input id="on-day" type="date" .value=${live(shown)} aria-describedby="on-day-hint"
        @change=${(event: Event) => set({ on: (event.target as HTMLInputElement).value || undefined })} />
      ${on ? html`<button type="button" @click=${() => set({ on: undefined })}>${text.sameDay}</button>` : nothing}
      <p aria-live="polite">${text.stood(day(shown))}: ${standing(one.onThatDay)}</p>
      <p id="on-day-hint" class="hint">${text.onDayHint}</p>
    </section>
  `;
}
