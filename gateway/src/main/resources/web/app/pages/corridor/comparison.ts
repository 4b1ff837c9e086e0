import { html, nothing, type TemplateResult } from 'lit';
import { parameter, set } from '../../address';
import { between, day, inARow, number, percent, word } from '../../format';
import type { Question } from '../../question';
import type { CorridorComparisonData, CorridorComparisonVariables } from '../../operations';
import { csvButton } from '../../parts/listing';
import { empty, failure, loading } from '../../parts/states';
import { table, type Column } from '../../parts/table';
import { texts } from '../../texts';
import { agreementLink } from '../agreement/names';
import { unanswered } from './agreed';
import { comparable, type Compared } from './choices';
import { beganOn } from './stages';
import { called, type Agreement, type Comparison, type Series, type Window, type WindowChange } from './view';

type Asked = Question<CorridorComparisonData, CorridorComparisonVariables>;

/** The first caveat to be read where it is there: the numbers alone would say the contrary. */
const FIRST = 'CHANGE_CAME_BEFORE';

/** Before and after an event: what to compare, what speaks against reading much into it, and only then the numbers. */
export function comparison(question: Asked, { agreements, series, compared }: {
  readonly agreements: readonly Agreement[] | null;
  readonly series: readonly Series[] | null;
  readonly compared: Compared | undefined;
}): TemplateResult {
  const t = texts().corridor;
  const result = question.data?.corridor?.beforeAfter;
  return html`
    <section class="comparison" id="before-after">
      <h2>${t.beforeAfter}</h2>
      <p>${t.beforeAfterText}</p>
      ${!compared && parameter('event') && agreements && series ? html`<p class="notice">${t.noSuchEvent}</p>` : nothing}
      ${!agreements || !series ? unanswered() : comparable(series).length === 0 || agreements.every((one) => one.events.length === 0)
        ? empty(t.nothingToCompare)
        : html`
            ${choices(agreements, series, compared)}
            ${!compared ? nothing
              : result && result.event.id === compared.event ? numbers(result)
              : question.loading ? loading()
              : question.problems.length > 0 ? failure(question.problems, () => question.renew())
              : empty()}
          `}
    </section>
  `;
}

function choices(agreements: readonly Agreement[], series: readonly Series[], compared: Compared | undefined): TemplateResult {
  const t = texts().corridor;
  const chosen = (event: Event) => (event.target as HTMLSelectElement | HTMLInputElement).value;
  return html`
    <div class="choices">
      <label>${t.event}
        <select @change=${(event: Event) => set({ event: chosen(event) }, 'push')}>
          <option value="" .selected=${!compared}>${t.chooseEvent}</option>
          ${agreements.map((agreement) => html`<optgroup label=${called(agreement)}>
            ${agreement.events.map((one) => html`<option value=${one.id} .selected=${one.id === compared?.event}>${t.eventName(one.status, day(beganOn(one)), called(agreement))}</option>`)}
          </optgroup>`)}
        </select>
      </label>
      <label>${t.series}
        <select @change=${(event: Event) => set({ series: chosen(event), periods: undefined })}>
          ${comparable(series).map((one) => html`<option value=${one.key} .selected=${one.key === compared?.series}>${t.seriesName(one)}</option>`)}
        </select>
      </label>
      <label>${t.periods}
        <input type="number" min="1" max="36" step="1" .value=${String(compared?.periods ?? 4)} @change=${(event: Event) => set({ periods: chosen(event) })} />
      </label>
    </div>
  `;
}

function numbers(result: Comparison): TemplateResult {
  const t = texts().corridor;
  const caveats = [...result.caveats].sort((a, b) => Number(b.code === FIRST) - Number(a.code === FIRST));
  const title = t.comparisonOf(called(result.agreement), word(result.event.status), day(result.on));
  return html`
    <h3>${title} <small>${t.seriesName(result.series)}</small></h3>
    <p>${agreementLink(result.agreement)}</p>
    <ul class="caveats" aria-label=${t.caveats}>
      ${caveats.map(({ code, text }) => html`<li class=${code === FIRST ? 'caveat-first' : ''}><strong>${t.caveatNames[code] ?? word(code)}.</strong> ${text}</li>`)}
    </ul>
    <ol class="windows">
      ${tile(t.before, result.before, 'before')} ${tile(t.during, result.duringWindow, 'during')} ${tile(t.after, result.after, 'after')}
    </ol>
    <p class="change">${t.changeOf(changed(result.change))}</p>
    ${result.seasonalChange || result.seasonalBefore ? html`<p>${t.seasonal(changed(result.seasonalChange))}</p>` : html`<p>${t.noSeason}</p>`}
    ${table(t.windowsTable, columns(), windows(result))} <p class="chart-actions">${csvButton({ title: `${t.windowsTable} ${title}`, columns: columns(), rows: windows(result) })}</p>
  `;
}

const tile = (name: string, window: Window, kind: string): TemplateResult => html`
  <li class="window window-${kind}">
    <span class="window-name">${name}</span>
    <span class="window-total">${total(window)}</span>
    <span class="window-time">${texts().common.fromTo(day(window.from), day(window.to))}</span>
    ${window.complete ? nothing : html`<span class="tag tag-warning">${texts().corridor.incomplete}</span>`}
  </li>
`;

/** The sum; where it is not certain, what is. */
function total({ total: sum, bounds }: Window): string {
  const range = bounds && bounds.low !== bounds.high ? between(bounds) : '';
  return sum === null ? range || texts().corridor.notKnown : range ? `${number(sum)} (${range})` : number(sum);
}

function changed(change: WindowChange | null): string {
  if (!change) {
    return texts().corridor.notKnown;
  }
  const { absolute, percent: part, bounds } = change;
  const range = bounds && bounds.low !== bounds.high ? between(bounds) : '';
  const sum = absolute === null ? '' : number(absolute, { signDisplay: 'exceptZero' });
  return inARow([sum, part !== null && percent(part), range]) || texts().corridor.notKnown;
}

interface Row {
  readonly name: string;
  readonly window: Window;
}

function windows({ before, duringWindow, after, seasonalBefore, seasonalAfter }: Comparison): readonly Row[] {
  const t = texts().corridor;
  return [
    { name: t.before, window: before },
    { name: t.during, window: duringWindow },
    { name: t.after, window: after },
    ...(seasonalBefore ? [{ name: t.seasonalBefore, window: seasonalBefore }] : []),
    ...(seasonalAfter ? [{ name: t.seasonalAfter, window: seasonalAfter }] : []),
  ];
}

function columns(): readonly Column<Row>[] {
  const t = texts().corridor;
  return [
    { name: t.window, text: (row) => row.name },
    { name: t.from, text: (row) => row.window.from, shown: (row) => day(row.window.from) },
    { name: t.to, text: (row) => row.window.to, shown: (row) => day(row.window.to) },
    { name: t.total, numeric: true, text: (row) => row.window.total, shown: (row) => (row.window.total === null ? t.notKnown : number(row.window.total)) },
    { name: t.columns.low, numeric: true, text: (row) => row.window.bounds?.low, shown: (row) => (row.window.bounds?.low == null ? '' : number(row.window.bounds.low)) },
    { name: t.columns.high, numeric: true, text: (row) => row.window.bounds?.high, shown: (row) => (row.window.bounds?.high == null ? '' : number(row.window.bounds.high)) },
    { name: t.completeness, text: (row) => (row.window.complete ? t.complete : t.incomplete) },
  ];
}
