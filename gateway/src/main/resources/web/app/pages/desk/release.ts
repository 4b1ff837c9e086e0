import { html, nothing, type TemplateResult } from 'lit';
import { bare, link, parameter } from '../../address';
import { between, instant, number, percent, period, word } from '../../format';
import {
  DeskApprove, DeskRelease, DeskSubmit, DeskWithdraw, type DeskReleaseData,
} from '../../operations';
import { asWritten } from '../../parts/as-written';
import { csv, fileName, save } from '../../parts/download';
import { outward } from '../../parts/outward';
import { empty, failure, loading, partial } from '../../parts/states';
import { table, type Column } from '../../parts/table';
import { Question } from '../../question';
import { texts } from '../../texts';
import { isUnclear } from '../figure/print';
import { statusWord } from '../figure/statement';
import { Deed } from '../../deed';
import { Form, refusal } from './form';
import { InForce, type Compared } from './in-force';
import { forget } from './typed';
import { DeskView, gone, type Role } from './view';
import './add-figure';
import './embargo';

type Release = NonNullable<DeskReleaseData['release']>;
export type Figure = NonNullable<Release['figures']>['nodes'][number];

/** One release on its way: what it says, what would change, and what may be done with it now. */
export class EntenteDeskRelease extends DeskView {
  static override readonly properties = { release: {} };
  declare release: string;
  protected override readonly needs: readonly Role[] = ['editor', 'approver'];
  private readonly found = new Question(this, DeskRelease, () => ({ id: this.release, after: parameter('after') ?? null }));
  private readonly compared = new InForce(this);
  private readonly submitting = new Deed(this, DeskSubmit);
  private readonly approving = new Deed(this, DeskApprove);
  private readonly withdrawing = new Deed(this, DeskWithdraw);
  private done = '';

  protected override heading(): string {
    return this.found.data?.release?.title ?? texts().desk.release.title;
  }

  protected override willUpdate(): void {
    const release = this.found.data?.release;
    if (release?.figures) {
      this.compared.ask(release.figures.nodes, release.state === 'PUBLISHED' ? justBefore(release.publishedAt) : null);
    }
  }

  protected override content(): unknown {
    const { data, problems } = this.found;
    const again = () => this.found.renew();
    if (!data) {
      return problems.length > 0 ? failure(problems, again) : loading();
    }
    if (!data.release) {
      return problems.length > 0 ? failure(problems, again) : gone();
    }
    return html`
      ${partial(problems, again)} ${this.facts(data.release)}
      <div aria-live="polite">${this.done ? html`<p class="notice notice-good">${this.done}</p>` : nothing}</div>
      ${this.steps(data.release)} ${this.figures(data.release)} ${this.addition(data.release)} ${this.withdrawal(data.release)}
    `;
  }

  private facts(release: Release): TemplateResult {
    const { publisher, published, submittedBy, approvedBy, source, licence, withdrawn, nobody } = texts().desk.release;
    const hidden = release.embargoUntil && release.state !== 'PUBLISHED' && release.state !== 'WITHDRAWN';
    return html`
      <p><span class="tag">${word(release.state)}</span> ${texts().desk.figures(release.figureCount)}</p>
      ${hidden ? html`<entente-embargo .until=${release.embargoUntil ?? ''} @embargo-over=${() => this.found.renew()}></entente-embargo>` : nothing}
      <dl class="facts">
        <dt>${publisher}</dt><dd>${release.publisher}</dd>
        <dt>${published}</dt><dd>${instant(release.publishedAt)}</dd>
        <dt>${submittedBy}</dt><dd>${release.submittedBy ?? nobody}</dd>
        <dt>${approvedBy}</dt><dd>${release.approvedBy ?? nobody}</dd>
        ${release.licence ? html`<dt>${licence}</dt><dd>${release.licence}</dd>` : nothing}
        ${release.url ? html`<dt>${source}</dt><dd><bdi>${outward(release.url)}</bdi></dd>` : nothing}
        ${release.withdrawnAt ? html`<dt>${withdrawn}</dt><dd>${instant(release.withdrawnAt)}${release.withdrawalReason ? html`: ${asWritten(release.withdrawalReason)}` : nothing}</dd>` : nothing}
      </dl>
    `;
  }

  private steps(release: Release): unknown {
    const { submit, submitText, approve, approveText, own, needsApprover, needsEditor, submittedNow, approvedNow } = texts().desk.release;
    if (release.state === 'DRAFT') {
      return this.is('editor')
        ? html`<section class="step">
            <p>${submitText}</p>
            <button type="button" class="primary" ?disabled=${this.submitting.running || release.figureCount === 0}
              @click=${() => void this.step(this.submitting.carryOut({ id: release.id }), submittedNow)}>${submit}</button>
            ${refusal(this.submitting)}
          </section>`
        : html`<p class="hint">${needsEditor}</p>`;
    }
    if (release.state !== 'SUBMITTED') {
      return nothing;
    }
    if (!this.is('approver')) {
      return html`<p class="hint">${needsApprover}</p>`;
    }
    const mine = release.submittedBy === this.me.data?.me.username;
    return html`<section class="step">
      <p id="approval">${mine ? own : approveText}</p>
      <button type="button" class="primary" aria-describedby="approval" ?disabled=${mine || this.approving.running}
        @click=${() => void this.step(this.approving.carryOut({ id: release.id }), approvedNow)}>${approve}</button>
      ${refusal(this.approving)}
    </section>`;
  }

  private figures(release: Release): unknown {
    const { figuresTitle, noFigures, damagedCount, revisedCount, next, first } = texts().desk.release;
    const { figures } = release;
    if (!figures) {
      return nothing;
    }
    if (figures.totalCount === 0) {
      return html`<h2>${figuresTitle}</h2>${empty(noFigures)}`;
    }
    const damaged = figures.nodes.filter(isUnclear).length;
    const revised = figures.nodes.filter((one) => this.compared.of(one)?.kind === 'revised').length;
    return html`
      <h2>${figuresTitle}</h2>
      ${damaged > 0 ? html`<p class="notice">${damagedCount(damaged)}</p>` : nothing}
      ${revised > 0 ? html`<p>${revisedCount(revised)}</p>` : nothing}
      ${table(figuresTitle, this.columns(release), figures.nodes)}
      <div class="actions">
        <button type="button" @click=${() => this.saveAsCsv(release, figures.nodes)}>${texts().common.download(texts().common.csv)}</button>
        ${parameter('after') ? html`<a class="button button-plain" href=${link(['desk', 'release', this.release])}>${first}</a>` : nothing}
        ${figures.pageInfo.hasNextPage
          ? html`<a class="button button-plain" href=${link(['desk', 'release', this.release], { after: figures.pageInfo.endCursor ?? undefined })}>${next}</a>`
          : nothing}
      </div>
    `;
  }

  private columns(release: Release): readonly Column<Figure>[] {
    const { series, period: label, printed, reading, status, before, change, note, correct } = texts().desk.release;
    const mayCorrect = release.state === 'PUBLISHED' && this.is('editor');
    return [
      { name: series, text: (one) => this.compared.name(one), shown: (one) => asWritten(this.compared.name(one)) },
      { name: label, text: (one) => period(one.period.label) },
      {
        name: printed,
        text: (one) => one.printed,
        shown: (one) => html`<bdi dir="ltr" class=${isUnclear(one) ? 'printed damaged' : 'printed'}>${one.printed}</bdi>
          ${isUnclear(one) ? html`<br /><span class="tag tag-warning">${texts().desk.release.damaged}</span>` : nothing}
          ${isUnclear(one) && mayCorrect ? html`<br /><a href=${link(['desk', 'correct', bare(one.id)])}>${correct}</a>` : nothing}`,
      },
      { name: reading, text: read },
      { name: status, text: (one) => one.status.name, shown: (one) => statusWord(one.status) },
      { name: before, text: (one) => compared(this.compared.of(one))[0], shown: (one) => asWritten(compared(this.compared.of(one))[0]) },
      { name: change, text: (one) => compared(this.compared.of(one))[1], shown: (one) => asWritten(compared(this.compared.of(one))[1]) },
      { name: note, text: (one) => one.note ?? '', shown: (one) => asWritten(one.note ?? '') },
    ];
  }

  private saveAsCsv(release: Release, figures: readonly Figure[]): void {
    const source = texts().common.source(`${release.publisher}, ${release.title}`);
    save(fileName(release.title, release.publishedAt.slice(0, 10), 'csv'), csv(this.columns(release), figures, source));
  }

  private addition(release: Release): unknown {
    return release.state === 'DRAFT' && this.is('editor')
      ? html`<entente-desk-add-figure .release=${release.id} @figure-added=${() => this.found.renew()}></entente-desk-add-figure>`
      : nothing;
  }

  private withdrawal(release: Release): unknown {
    const may =
      release.state === 'DRAFT' ? this.is('editor') : release.state === 'SUBMITTED' ? this.is('editor') || this.is('approver') : release.state !== 'WITHDRAWN' && this.is('approver');
    if (!may) {
      return nothing;
    }
    const { withdraw, withdrawText, reason, withdrawButton, withdrawnNow } = texts().desk.release;
    const form = new Form(`withdraw/${release.id}`, () => this.requestUpdate());
    return html`
      <details class="withdrawal" ?open=${form.text('reason') !== ''}>
        <summary>${withdraw}</summary>
        <form class="fields" @submit=${(event: Event) => {
          event.preventDefault();
          void this.step(this.withdrawing.carryOut({ id: release.id, reason: form.text('reason') }), withdrawnNow).then((done) => done && forget(form.name));
        }}>
          <p>${withdrawText}</p>
          ${form.field({ name: 'reason', label: reason, type: 'area' })}
          ${refusal(this.withdrawing)}
          <div class="actions"><button ?disabled=${this.withdrawing.running}>${withdrawButton}</button></div>
        </form>
      </details>
    `;
  }

  private async step(carriedOut: Promise<unknown>, said: string): Promise<boolean> {
    this.done = '';
    const done = (await carriedOut) !== null;
    if (done) {
      this.done = said;
      this.found.renew();
    }
    return done;
  }
}

function read(figure: Figure): string {
  const { candidates, or } = texts().desk.release;
  const value = figure.value === null ? '' : number(figure.value);
  const bounds = figure.bounds ? between(figure.bounds) : '';
  const list = figure.candidates.map(between).join(or);
  const said = [value, bounds && value ? `(${bounds})` : bounds, list ? candidates(list) : ''].filter(Boolean).join(' ');
  return said ? `${word(figure.reading)}: ${said}` : word(figure.reading);
}

/** What is in force, and how this differs. */
function compared(found: Compared | undefined): readonly [string, string] {
  const { newSeries, newFigure, same, cannotSay, notCompared } = texts().desk.release;
  switch (found?.kind) {
    case undefined:
      return [notCompared, ''];
    case 'new-series':
      return [newSeries, ''];
    case 'new-figure':
      return [newFigure, ''];
    case 'same':
      return [found.printed, same];
    case 'unclear':
      return [found.printed, cannotSay];
    case 'revised':
      return [found.printed, `${number(found.absolute, { signDisplay: 'exceptZero' })}${found.percent === null ? '' : ` (${percent(found.percent)})`}`];
  }
}

const justBefore = (at: string): string => new Date(Date.parse(at) - 1_000).toISOString();

customElements.define('entente-desk-release', EntenteDeskRelease);
