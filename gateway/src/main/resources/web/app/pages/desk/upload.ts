import { html, nothing, type TemplateResult } from 'lit';
import { bare, link } from '../../address';
import { number, word } from '../../format';
import type { Problem } from '../../graph';
import { asWritten } from '../../parts/as-written';
import { told } from '../../parts/states';
import { texts } from '../../texts';
import { faultyRows, showFaults } from './faults';
import { callOff, follow, IntakeRefused, isUnderWay, send, type Intake } from './intake';
import { excerpt, type Excerpt } from './rows';
import { DeskView, type Role } from './view';

const SHOWN_AT_FIRST = 20;
const MOST_NAMED = 1_000;

/** A file on its way in: checked first, with what is wrong beside its rows; then recorded, while one looks on. */
export class EntenteDeskUpload extends DeskView {
  protected override readonly needs: readonly Role[] = ['editor'];
  private file: File | undefined;
  private create = false;
  /** What is being done with the file, or was done last. */
  private doing: 'check' | 'record' = 'check';
  private running: AbortController | undefined;
  private sent = 0;
  private intake: Intake | undefined;
  private found: Excerpt | undefined;
  private problem: Problem | undefined;
  private shown = SHOWN_AT_FIRST;
  private readonly stay = (event: BeforeUnloadEvent) => this.running && event.preventDefault();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', this.stay);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.stay);
    if (this.doing === 'check') {
      this.running?.abort();
    }
  }

  protected override updated(): void {
    super.updated();
    showFaults(this);
  }

  protected override heading(): string {
    return texts().desk.upload.title;
  }

  protected override content(): unknown {
    return html`
      <p>${texts().desk.upload.lead}</p>
      ${this.choice()}
      <div aria-live="polite">${this.progress()}</div>
      ${this.running ? nothing : this.result()}
    `;
  }

  private choice(): TemplateResult {
    const { choose, drop, columns, create, createHint, file } = texts().desk.upload;
    return html`
      <div class="drop" @dragover=${(event: DragEvent) => event.preventDefault()} @drop=${this.dropped}>
        <label for="file">${choose}</label>
        <input id="file" type="file" accept=".csv,.csv.gz,.gz,text/csv" aria-describedby="columns" ?disabled=${!!this.running}
          @change=${(event: Event) => this.chosen((event.target as HTMLInputElement).files?.[0])} />
        <p class="muted">${this.file ? file(this.file.name, size(this.file.size)) : drop}</p>
        <p class="hint" id="columns">${columns}</p>
      </div>
      <div class="tick">
        <input id="create" type="checkbox" .checked=${this.create} ?disabled=${!!this.running} aria-describedby="create-hint" @change=${this.toggled} />
        <label for="create">${create}</label>
        <p class="hint" id="create-hint">${createHint}</p>
      </div>
    `;
  }

  private progress(): unknown {
    if (!this.running) {
      return nothing;
    }
    const { checking, uploading, sending, read, cancel } = texts().desk.upload;
    const state = this.intake?.state ?? 'QUEUED';
    const step = !this.intake ? sending(Math.round(this.sent * 100)) : state === 'QUEUED' || state === 'READING' || state === 'WRITING' ? texts().desk.upload[state] : '';
    const done = this.intake?.progress;
    return html`
      <section class="progress">
        <h2>${this.doing === 'check' ? checking : uploading}</h2>
        <progress aria-label=${this.doing === 'check' ? checking : uploading} value=${this.intake ? nothing : this.sent} max="1"></progress>
        <p>${step}${done && done.read > 0 ? html`. ${read(number(done.read), number(done.bad))}` : nothing}</p>
        <div class="actions"><button type="button" @click=${this.cancel}>${cancel}</button></div>
      </section>
    `;
  }

  private result(): unknown {
    if (this.problem) {
      return this.failed(this.problem);
    }
    const { intake } = this;
    const { cancelled, interrupted, nothingNew } = texts().desk.upload;
    switch (intake?.state) {
      case 'REFUSED':
        return this.refused(intake);
      case 'VALID':
        return this.valid(intake);
      case 'DRAFT':
      case 'SUBMITTED':
        return this.recorded(intake);
      case 'UNCHANGED':
        return html`<section class="outcome"><h2>${nothingNew}</h2>${releasesOf(intake)}</section>`;
      case 'CANCELLED':
        return html`<p class="notice" role="status">${cancelled}</p>`;
      case 'INTERRUPTED':
        return this.failed({ code: 'INTERRUPTED', message: interrupted, path: [], faults: [], more: {} });
      default:
        return nothing;
    }
  }

  private failed(problem: Problem): TemplateResult {
    const { checkAgain, tooLarge } = texts().desk.upload;
    return html`
      <section class="state-failure" role="alert">
        <h2>${texts().desk.notSent}</h2>
        <p>${problem.code === 'TOO_LARGE' ? tooLarge : asWritten(told(problem))}</p>
        <button type="button" @click=${() => void this.start('check')}>${checkAgain}</button>
      </section>
    `;
  }

  private valid(intake: Intake): TemplateResult {
    const { valid, rowsNew, unchanged, upload } = texts().desk.upload;
    return html`
      <section class="outcome outcome-good" role="status">
        <h2>${valid(rowsNew(intake.rows))}</h2>
        ${intake.unchanged > 0 ? html`<p>${unchanged(intake.unchanged)}</p>` : nothing} ${warnings(intake)}
        <div class="actions"><button type="button" class="primary" @click=${() => void this.start('record')}>${upload}</button></div>
      </section>
    `;
  }

  private recorded(intake: Intake): TemplateResult {
    const { done, doneText, another } = texts().desk.upload;
    return html`
      <section class="outcome outcome-good" role="status">
        <h2>${done(intake.rows)}</h2>
        <p>${doneText}</p>
        ${releasesOf(intake)} ${warnings(intake)}
        <div class="actions"><button type="button" @click=${() => this.chosen(undefined)}>${another}</button></div>
      </section>
    `;
  }

  private refused(intake: Intake): TemplateResult {
    const { refused, refusedText, firstOnly } = texts().desk.upload;
    return html`
      <section class="refused">
        <div class="state-failure" role="alert">
          <h2>${refused(intake.errorsTotal)}</h2>
          <p>${intake.errors.length > 0 ? refusedText : asWritten(intake.refusal?.detail ?? '')}</p>
          ${intake.errorsTotal > intake.errors.length ? html`<p>${firstOnly(intake.errors.length, intake.errorsTotal)}</p>` : nothing}
        </div>
        ${faultyRows(intake.errors, this.found, this.shown, () => {
          this.shown += SHOWN_AT_FIRST;
          this.requestUpdate();
        })}
      </section>
    `;
  }

  private readonly dropped = (event: DragEvent): void => {
    event.preventDefault();
    if (!this.running) {
      this.chosen(event.dataTransfer?.files[0]);
    }
  };

  private readonly toggled = (event: Event): void => {
    this.create = (event.target as HTMLInputElement).checked;
    if (this.file) {
      void this.start('check');
    }
  };

  private chosen(file: File | undefined): void {
    this.file = file;
    this.intake = undefined;
    this.problem = undefined;
    this.requestUpdate();
    if (file) {
      void this.start('check');
    } else {
      const input = this.querySelector<HTMLInputElement>('#file');
      if (input) {
        input.value = '';
      }
    }
  }

  private async start(doing: 'check' | 'record'): Promise<void> {
    const { file } = this;
    if (!file || this.running) {
      return;
    }
    const running = new AbortController();
    Object.assign(this, { doing, running, sent: 0, intake: undefined, found: undefined, problem: undefined, shown: SHOWN_AT_FIRST });
    this.requestUpdate();
    try {
      await this.carryOut(file, running.signal);
    } catch (failure) {
      if (failure instanceof IntakeRefused) {
        this.problem = failure.problem;
      } else if (!running.signal.aborted) {
        throw failure;
      }
    } finally {
      this.running = undefined;
      this.requestUpdate();
    }
  }

  private async carryOut(file: File, signal: AbortSignal): Promise<void> {
    let intake = await send(file, { dryRun: this.doing === 'check', create: this.create }, (share) => this.heard(() => (this.sent = share)), signal);
    this.heard(() => (this.intake = intake));
    if (isUnderWay(intake) && intake.id) {
      for await (const next of follow(intake.id, signal)) {
        intake = next;
        this.heard(() => (this.intake = next));
      }
    }
    if (intake.errors.length > 0) {
      this.found = await excerpt(file, new Set(intake.errors.slice(0, MOST_NAMED).map((one) => one.line ?? 0)));
    }
  }

  private heard(set: () => void): void {
    set();
    this.requestUpdate();
  }

  private readonly cancel = async (): Promise<void> => {
    const id = this.intake?.id;
    if (!id) {
      this.running?.abort();
      return;
    }
    // What follows hears of the end by itself; it may have been too late.
    await callOff(id);
  };
}

const releasesOf = (intake: Intake): TemplateResult => html`
  <ul class="cards">
    ${intake.releases.map(
      (one) => html`<li class="card">
        <h3><a href=${link(['desk', 'release', bare(one.id)])}>${asWritten(one.title)}</a></h3>
        <p>${asWritten(one.publisher)}</p>
        <p><span class="tag">${word(one.state)}</span> ${texts().desk.figures(one.figureCount)}</p>
      </li>`,
    )}
  </ul>
`;

const warnings = (intake: Intake): TemplateResult | typeof nothing =>
  intake.warnings.length === 0 ? nothing : html`<h3>${texts().desk.upload.warnings}</h3><ul>${intake.warnings.map((one) => html`<li>${asWritten(one)}</li>`)}</ul>`;

const size = (bytes: number): string =>
  bytes < 1_000_000 ? number(bytes / 1_000, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 }) : number(bytes / 1_000_000, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });

customElements.define('entente-desk-upload', EntenteDeskUpload);
