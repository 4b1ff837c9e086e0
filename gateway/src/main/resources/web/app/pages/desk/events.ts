import { html, nothing, type TemplateResult } from 'lit';
import { day, word } from '../../format';
import { asWritten } from '../../parts/as-written';
import { texts } from '../../texts';

interface Event {
  readonly status: string;
  readonly actedOn: string;
  readonly effectiveOn: string | null;
  readonly note: string | null;
}

export const eventList = (events: readonly Event[]): TemplateResult =>
  events.length === 0
    ? html`<p class="muted">${texts().desk.event.none}</p>`
    : html`<ul class="events">${events.map((one) => html`<li>${eventText(one)}${one.note ? html`<br /><span class="muted">${asWritten(one.note)}</span>` : nothing}</li>`)}</ul>`;

export const eventText = (event: Event): string =>
  `${word(event.status)}, ${day(event.actedOn)}${event.effectiveOn ? ` (${texts().desk.event.effectiveOn}: ${day(event.effectiveOn)})` : ''}`;
