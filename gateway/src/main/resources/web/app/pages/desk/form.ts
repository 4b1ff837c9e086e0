import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../graph';
import { asWritten } from '../../parts/as-written';
import { loading, told } from '../../parts/states';
import { texts } from '../../texts';
import { put, typed } from './typed';

interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'url' | 'date' | 'datetime-local' | 'area';
  readonly optional?: boolean;
  readonly options?: readonly { readonly code: string; readonly name: string }[];
  /** Suggestions that do not bind. */
  readonly list?: string;
  readonly wrong?: string;
}

/** Titles and codes run as they are typed; dates are the browser's. */
const DIRECTIONS: Readonly<Record<string, 'auto' | 'ltr'>> = { text: 'auto', url: 'ltr' };

/** A form whose text is kept while it is not sent. `changed` renders the view anew. */
export class Form {
  constructor(
    readonly name: string,
    private readonly changed: () => void,
  ) {}

  text(field: string): string {
    return (typed(this.name)[field] ?? '').trim();
  }

  /** For what may be left out. */
  orNull(field: string): string | null {
    return this.text(field) || null;
  }

  put(field: string, value: string): void {
    put(this.name, field, value);
    this.changed();
  }

  field(field: Field): TemplateResult {
    const { name, label, hint, type = 'text', optional, options, list, wrong } = field;
    const id = `field-${name}`;
    const described = [hint ? `${id}-hint` : '', wrong ? `${id}-wrong` : ''].filter(Boolean).join(' ') || nothing;
    const value = typed(this.name)[name] ?? '';
    const typing = (event: Event) => this.put(name, (event.target as HTMLInputElement).value);
    return html`
      <div class="field">
        <label for=${id}>${optional ? texts().desk.optional(label) : label}</label>
        ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
        ${wrong ? html`<p class="field-error" id="${id}-wrong">${asWritten(wrong)}</p>` : nothing}
        ${options
          ? html`<select id=${id} ?required=${!optional} aria-describedby=${described} aria-invalid=${wrong ? 'true' : nothing} @change=${typing}>
              <option value="" .selected=${value === ''}>${texts().desk.event.choose}</option>
              ${options.map((one) => html`<option value=${one.code} .selected=${value === one.code}>${one.name}</option>`)}
            </select>`
          : type === 'area'
            ? html`<textarea id=${id} rows="3" dir="auto" ?required=${!optional} aria-describedby=${described} aria-invalid=${wrong ? 'true' : nothing}
                .value=${value} @input=${typing}></textarea>`
            : html`<input id=${id} type=${type} dir=${DIRECTIONS[type] ?? nothing} ?required=${!optional} aria-describedby=${described} aria-invalid=${wrong ? 'true' : nothing}
                list=${list ?? nothing} autocomplete="off" .value=${value} @input=${typing} />`}
      </div>
    `;
  }

  tick(name: string, label: string, hint?: string): TemplateResult {
    const id = `field-${name}`;
    return html`
      <div class="tick">
        <input id=${id} type="checkbox" aria-describedby=${hint ? `${id}-hint` : nothing} .checked=${this.text(name) === 'yes'}
          @change=${(event: Event) => this.put(name, (event.target as HTMLInputElement).checked ? 'yes' : '')} />
        <label for=${id}>${label}</label>
        ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
      </div>
    `;
  }
}

const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** What is wrong with a date that may be a year or a month alone; undefined while nothing is typed. */
export const notADate = (typed: string): string | undefined => (typed === '' || PARTIAL_DATE.test(typed) ? undefined : texts().desk.notADate);

/** Goes to the first field that is marked as wrong. */
export function toFault(within: ParentNode): boolean {
  const field = within.querySelector<HTMLElement>('[aria-invalid]');
  field?.focus();
  return field !== null;
}

/** What the gateway said of one field, under any of its names. */
export const wrong = (problems: readonly Problem[], ...fields: string[]): string | undefined =>
  problems
    .flatMap((one) => one.faults)
    .find((fault) => fields.includes(fault.field ?? ''))
    ?.reason;

interface Refused {
  readonly running: boolean;
  readonly problems: readonly Problem[];
  isUndecided(): boolean;
}

/** Why something was not done, or that it is on its way. Faults that stand beside their fields are not said twice. */
export function refusal(deed: Refused, beside: readonly string[] = []): TemplateResult | typeof nothing {
  const { problems, running } = deed;
  if (running) {
    return loading();
  }
  if (problems.length === 0) {
    return nothing;
  }
  const faults = problems.flatMap((one) => one.faults).filter((one) => !beside.includes(one.field ?? ''));
  return html`
    <div class="state-failure" role="alert" tabindex="-1">
      <h2>${texts().desk.notSent}</h2>
      <p>${asWritten(problems.map(told).join(' '))}</p>
      ${faults.length === 0
        ? nothing
        : html`<ul>${faults.map((one) => html`<li>${one.field ? html`<strong>${one.field}</strong>: ` : nothing}${one.value ? html`<bdi dir="ltr" class="printed">${one.value}</bdi> ` : nothing}${asWritten(one.reason)}</li>`)}</ul>`}
      ${deed.isUndecided() ? html`<p>${texts().desk.notSentAgain}</p>` : nothing}
    </div>
  `;
}
