import '../first';
import { html, nothing } from 'lit';
import { day, instant, word } from '../format';
import { LightElement } from '../light-element';
import { CitationPage, FigureNames, type CitationPageData } from '../operations';
import { copy } from '../parts/copy';
import { save } from '../parts/download';
import { failure, loading, notFound } from '../parts/states';
import type { Column } from '../parts/table';
import { askAgain, Question } from '../question';
import { texts } from '../texts';
import { agreementLink, name } from './agreement/names';
import './citation/checksum';
import { fact } from './figure/facts';
import { listFile, listing } from '../parts/listing';
import { entitle } from '../parts/title';
import { brief, figureLink, type Indicators } from './figure/names';
import { print } from './figure/print';
import { said } from './figure/reading';
import type { Brief } from './figure/types';

type Citation = NonNullable<CitationPageData['citation']>;
type Agreed = Citation['agreements'][number];

/** What was pinned once, with the proof that it is still the same. */
export class EntenteCitation extends LightElement {
  static override readonly properties = { citation: {}, copied: { state: true } };
  declare citation: string;
  declare private copied: boolean | undefined;

  private readonly pinned = new Question(this, CitationPage, () => (this.citation ? { id: this.citation.startsWith(KIND) ? this.citation : KIND + this.citation } : undefined));
  private readonly names = new Question(this, FigureNames, () => ({}));

  protected override render(): unknown {
    const cited = this.pinned.data?.citation;
    if (!cited) {
      const { loading: waiting, problems } = this.pinned;
      return waiting ? loading() : problems.some((one) => one.code !== 'BAD_USER_INPUT') ? failure(problems, () => askAgain(this)) : notFound();
    }
    const { citation, citationLead, citationText, knownAt, pinnedAt, recordedAt } = texts().figure;
    const { copied, copy: label, copyFailed } = texts().common.cite;
    entitle(citation);
    return html`
      <h1>${citation}</h1>
      <p class="lead">${citationLead}</p>
      <dl class="facts">${fact(pinnedAt, instant(cited.at))} ${fact(knownAt, instant(cited.asOf))} ${fact(recordedAt, instant(cited.recordedAsOf))}</dl>
      <section>
        <h2>${citationText}</h2>
        <pre class="citation-text" tabindex="0" dir="auto">${cited.text}</pre>
        <p class="actions">
          <button type="button" class="primary" @click=${async () => (this.copied = await copy(cited.text))}>${label}</button>
          <span role="status">${this.copied === undefined ? nothing : this.copied ? copied : copyFailed}</span>
        </p>
      </section>
      ${this.figures(cited)} ${agreements(cited)} ${content(cited)}
    `;
  }

  private figures({ figures }: Citation): unknown {
    const { citedFigures } = texts().figure;
    return figures.length > 0
      ? html`<section><h2>${citedFigures}</h2>${listing(citedFigures, columns(this.names.data?.indicators ?? []), figures, figures.map((one) => one.release.publisher))}</section>`
      : nothing;
  }
}

const KIND = 'citation:';

function columns(indicators: Indicators): Column<Brief>[] {
  const { figures, printedColumn, publishedOn, publisher, readAs, release } = texts().figure;
  return [
    { name: figures, text: (one) => `${one.seriesKey} ${one.period.label}`, shown: (one) => html`<a href=${figureLink(one.id)}>${brief(one, indicators)}</a>` },
    { name: printedColumn, text: (one) => one.printed, shown: print },
    { name: readAs, text: said, numeric: true },
    { name: publisher, text: (one) => one.release.publisher },
    { name: release, text: (one) => one.release.title },
    { name: publishedOn, text: (one) => one.release.publishedOn, shown: (one) => day(one.release.publishedOn) },
  ];
}

function agreements({ agreements: all }: Citation): unknown {
  const { citedAgreements, version } = texts().figure;
  return all.length > 0
    ? html`<section>
        <h2>${citedAgreements}</h2>
        <ul>
          ${all.map(
            (one) => html`<li>
              ${agreementLink(one)}
              <span class="muted">${word(one.instrument)}, ${version} ${one.version}</span> ${one.status ? html`<span class="tag">${word(one.status)}</span>` : nothing}
            </li>`,
          )}
        </ul>
        ${listFile({ title: citedAgreements, columns: agreed(), rows: all, source: texts().common.sourceAgreements })}
      </section>`
    : nothing;
}

function agreed(): readonly Column<Agreed>[] {
  const { id, instrument, name: called, status, versionLabel } = texts().agreement;
  return [
    { name: id, text: (one) => one.id },
    { name: called, text: name },
    { name: instrument, text: (one) => word(one.instrument) },
    { name: versionLabel, text: (one) => one.version },
    { name: status, text: (one) => (one.status ? word(one.status) : '') },
  ];
}

function content(cited: Citation): unknown {
  const { checksum, content: heading, contentHint, downloadContent } = texts().figure;
  return html`
    <section>
      <h2>${checksum}</h2>
      <entente-checksum .content=${cited.content} .sha256=${cited.sha256}></entente-checksum>
      <h2>${heading}</h2>
      <p class="muted">${contentHint}</p>
      <details>
        <summary>${heading}</summary>
        <pre class="citation-text" tabindex="0" dir="ltr">${cited.content}</pre>
      </details>
      <p class="actions">
        <button type="button" @click=${() => save(`${cited.id.replace(':', '-')}.json`, cited.content, 'application/json')}>${downloadContent}</button>
      </p>
    </section>
  `;
}

customElements.define('entente-citation', EntenteCitation);
