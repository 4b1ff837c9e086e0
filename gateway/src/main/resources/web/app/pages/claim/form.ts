import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { texts } from '../../texts';
import { codeOf, nameOf, type Fields, type Lists, type Name } from './fields';

export interface Form {
  readonly fields: Fields;
  readonly lists: Lists | null;
  readonly numbers: readonly string[];
  /** The field that somebody types in, whose text is left alone. */
  readonly typing: Name | undefined;
  readonly faults: Readonly<Partial<Record<Name, string>>>;
  readonly typed: (name: Name, value: string) => void;
  readonly done: (name: Name, value: string) => void;
}

/** What somebody said, first as a whole and then in its parts. */
export function form(view: Form): TemplateResult {
  const { about, aboutHint, sentence, sentenceHint } = texts().claim;
  return html`
    <div class="claim-sentence">
      <label for="claim-q">${sentence}</label>
      <p id="claim-q-hint" class="hint">${sentenceHint}</p>
      <textarea id="claim-q" rows="2" dir="auto" aria-describedby="claim-q-hint" .value=${live(view.fields.q)} @input=${input(view, 'q')} @change=${change(view, 'q')}></textarea>
      ${numbers(view)}
    </div>
    <fieldset class="claim-about">
      <legend>${about}</legend>
      <p class="hint">${aboutHint}</p>
      <div class="claim-fields">${number(view)} ${indicator(view)} ${area(view, 'to')} ${area(view, 'from')} ${route(view)} ${period(view)}</div>
    </fieldset>
  `;
}

/** Where a sentence has several numbers, one of them is chosen. */
function numbers({ numbers: all, fields, done }: Form): unknown {
  return all.length > 1
    ? html`<p class="claim-numbers" role="group" aria-label=${texts().claim.numbersFound}>
        <span>${texts().claim.numbersFound}:</span>
        ${all.map((one) => html`<button type="button" aria-pressed=${one === fields.n} @click=${() => done('n', one)}>${one}</button>`)}
      </p>`
    : nothing;
}

const number = (view: Form): TemplateResult =>
  field(view, 'n', texts().claim.number, texts().claim.numberHint, (described) => html`
    <input id="claim-n" autocomplete="off" dir="auto" aria-describedby=${described} aria-invalid=${invalid(view, 'n')} .value=${live(view.fields.n)} @input=${input(view, 'n')} @change=${change(view, 'n')} />
  `);

function indicator(view: Form): TemplateResult {
  const { choose, indicator: label } = texts().claim;
  const all = view.lists?.indicators ?? [];
  const chosen = all.find((one) => one.code === view.fields.indicator);
  return field(view, 'indicator', label, chosen?.definition ?? '', (described) => html`
    <select id="claim-indicator" aria-describedby=${described} aria-invalid=${invalid(view, 'indicator')} @change=${change(view, 'indicator')}>
      <option value="" .selected=${!chosen}>${choose}</option>
      ${all.map((one) => html`<option value=${one.code} .selected=${one === chosen}>${one.name}</option>`)}
    </select>
  `);
}

function area(view: Form, name: 'to' | 'from'): TemplateResult {
  const { destination, destinationHint, origin, originHint } = texts().claim;
  const text = view.fields[name];
  const shown = view.typing === name ? text : nameOf(codeOf(text, view.lists) ?? text, view.lists);
  return field(view, name, name === 'to' ? destination : origin, name === 'to' ? destinationHint : originHint, (described) => html`
    <input id=${`claim-${name}`} list=${`claim-${name}-list`} autocomplete="off" aria-describedby=${described} aria-invalid=${invalid(view, name)}
      .value=${live(shown)} @input=${input(view, name)} @change=${change(view, name)} />
    <datalist id=${`claim-${name}-list`}>${areas(view, name).map((one) => html`<option value=${one.name}>${one.code}</option>`)}</datalist>
  `);
}

/** Areas of which there are figures of what is counted come first. */
function areas({ fields, lists }: Form, name: 'to' | 'from'): readonly { readonly code: string; readonly name: string }[] {
  const series = (lists?.series?.nodes ?? []).filter((one) => !fields.indicator || one.indicator.code === fields.indicator);
  const known = new Set(series.map((one) => (name === 'to' ? one.refArea.code : one.counterpartArea.code)));
  const all = (lists?.areas ?? []).filter((one) => name === 'to' || one.code !== '001');
  return [...all].sort((one, other) => Number(known.has(other.code)) - Number(known.has(one.code)));
}

function route(view: Form): TemplateResult {
  const { anyRoute, route: label } = texts().claim;
  const series = view.lists?.series?.nodes ?? [];
  const fitting = series.filter((one) => !view.fields.indicator || one.indicator.code === view.fields.indicator || one.route.code === view.fields.route);
  const all = [...new Map(fitting.filter((one) => one.route.code !== 'ALL').map((one) => [one.route.code, one.route])).values()];
  return field(view, 'route', label, '', () => html`
    <select id="claim-route" aria-invalid=${invalid(view, 'route')} @change=${change(view, 'route')}>
      <option value="" .selected=${!view.fields.route}>${anyRoute}</option>
      ${all.map((one) => html`<option value=${one.code} .selected=${one.code === view.fields.route}>${one.name}</option>`)}
    </select>
  `);
}

const period = (view: Form): TemplateResult =>
  field(view, 'period', texts().claim.period, texts().claim.periodHint, (described) => html`
    <input id="claim-period" list="claim-periods" autocomplete="off" aria-describedby=${described} aria-invalid=${invalid(view, 'period')}
      .value=${live(view.fields.period)} @input=${input(view, 'period')} @change=${change(view, 'period')} />
    <datalist id="claim-periods">${periods(view).map((one) => html`<option value=${one}></option>`)}</datalist>
  `);

/** The last dozen years, in the forms in which what is counted is published. */
function periods({ fields, lists }: Form): string[] {
  const frequencies = new Set((lists?.series?.nodes ?? []).filter((one) => one.indicator.code === fields.indicator).map((one) => one.frequency));
  const years = Array.from({ length: 12 }, (_, count) => String(new Date().getUTCFullYear() - count));
  return years.flatMap((one) => [one, ...(frequencies.has('YEAR_ENDING') ? [`YE-${one}-12`, `YE-${one}-06`] : [])]);
}

function field(view: Form, name: Name, label: string, hint: string, control: (described: string) => TemplateResult): TemplateResult {
  const fault = view.faults[name];
  return html`
    <div>
      <label for=${`claim-${name}`}>${label}</label>
      ${control(`claim-${name}-hint`)}
      <p id=${`claim-${name}-hint`} class=${fault ? 'field-error' : 'hint'}>${fault ?? hint}</p>
    </div>
  `;
}

const invalid = ({ faults }: Form, name: Name): string => String(name in faults);
const value = (event: Event): string => (event.target as HTMLInputElement).value;
const input = ({ typed }: Form, name: Name) => (event: Event): void => typed(name, value(event));
const change = ({ done }: Form, name: Name) => (event: Event): void => done(name, value(event));
