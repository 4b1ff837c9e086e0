import { html, nothing, type TemplateResult } from 'lit';
import { bare, link } from '../../address';
import { allInWords, instant, word } from '../../format';
import { LightElement } from '../../light-element';
import { DeskWork, type DeskWorkData } from '../../operations';
import { asWritten } from '../../parts/as-written';
import { empty, failure, loading, partial } from '../../parts/states';
import { entitle } from '../../parts/title';
import { Question } from '../../question';
import { texts } from '../../texts';
import { name } from '../agreement/names';
import './embargo';

type Release = NonNullable<DeskWorkData['drafts']>['nodes'][number];
type Agreement = NonNullable<DeskWorkData['agreements']>['nodes'][number];
type List<Item> = { readonly totalCount: number; readonly nodes: readonly Item[] } | null;

const WORKING = ['editor', 'approver', 'administrator'];

/** What waits for whoever sits at the desk, by what their roles let them do. */
export class EntenteDeskOverview extends LightElement {
  private readonly work = new Question(this, DeskWork, () => ({}));

  protected override render(): unknown {
    return html`<h1>${texts().desk.title}</h1>${this.body()}`;
  }

  protected override updated(): void {
    entitle(texts().desk.title);
  }

  private body(): unknown {
    const { data, problems } = this.work;
    const again = () => this.work.renew();
    if (!data) {
      return problems.length > 0 ? failure(problems, again) : loading();
    }
    const { roles, username } = data.me;
    if (!WORKING.some((role) => roles.includes(role))) {
      const { noRights, noRightsText } = texts().desk;
      return html`<section class="notice notice-rights"><div><h2>${noRights}</h2><p>${noRightsText(allInWords(roles))}</p></div></section>`;
    }
    return html`
      ${partial(problems, again)} ${this.person(data)} ${this.actions(roles)}
      ${roles.includes('approver') ? this.toApprove(data, username) : nothing}
      ${roles.includes('editor') ? this.own(data, username) : nothing}
      ${roles.includes('editor') || roles.includes('approver') ? this.others(data, roles) : nothing}
    `;
  }

  private person({ me }: DeskWorkData): TemplateResult {
    const { signedInAs, desks, everyDesk, noDesks } = texts().desk.overview;
    const areas = me.desks.includes('*') ? everyDesk : me.desks.length > 0 ? desks(me.desks.join(', ')) : noDesks;
    return html`<p class="muted">${signedInAs(me.username, allInWords(me.roles))} ${areas}</p>`;
  }

  private actions(roles: readonly string[]): TemplateResult {
    const { actions, upload, draftRelease, draftAgreement, desksOfPeople } = texts().desk.overview;
    return html`
      <nav class="actions" aria-label=${actions}>
        ${roles.includes('editor')
          ? html`<a class="button" href=${link(['desk', 'upload'])}>${upload}</a>
              <a class="button button-plain" href=${link(['desk', 'release', 'new'])}>${draftRelease}</a>
              <a class="button button-plain" href=${link(['desk', 'agreement', 'new'])}>${draftAgreement}</a>`
          : nothing}
        ${roles.includes('administrator') ? html`<a class="button button-plain" href=${link(['desk', 'desks'])}>${desksOfPeople}</a>` : nothing}
      </nav>
    `;
  }

  private toApprove(data: DeskWorkData, username: string): unknown {
    const { toApprove, toApproveEmpty } = texts().desk.overview;
    return releases(toApprove, among(data.submitted, (one) => one.submittedBy !== username), toApproveEmpty);
  }

  private own(data: DeskWorkData, username: string): TemplateResult {
    const { drafts, draftsEmpty, submitted, submittedEmpty } = texts().desk.overview;
    return html`
      ${releases(drafts, data.drafts, draftsEmpty)}
      ${releases(submitted, among(data.submitted, (one) => one.submittedBy === username), submittedEmpty)}
    `;
  }

  private others(data: DeskWorkData, roles: readonly string[]): TemplateResult {
    const { embargoed, embargoedEmpty, agreements, agreementsEmpty, recent, recentEmpty } = texts().desk.overview;
    const results = [...(data.published?.nodes ?? []), ...(data.withdrawn?.nodes ?? [])]
      .sort((one, other) => (other.withdrawnAt ?? other.recordedAt).localeCompare(one.withdrawnAt ?? one.recordedAt))
      .slice(0, 6);
    const known = data.published !== null || data.withdrawn !== null;
    return html`
      <div @embargo-over=${() => this.work.renew()}>${releases(embargoed, data.approved, embargoedEmpty)}</div>
      ${section(agreements, data.agreements, agreementsEmpty, (one) => agreementCard(one, roles.includes('editor')))}
      ${releases(recent, known ? { totalCount: results.length, nodes: results } : null, recentEmpty)}
    `;
  }
}

/** Null stands for what could not be had: the notice above says so, and "nothing" would be wrong. */
function section<Item>(title: string, list: List<Item>, none: string, card: (item: Item) => TemplateResult): TemplateResult | typeof nothing {
  if (list === null) {
    return nothing;
  }
  return html`
    <section>
      <h2>${title}</h2>
      ${list.nodes.length === 0 ? empty(none) : html`<ul class="cards">${list.nodes.map(card)}</ul>`}
      ${list.totalCount > list.nodes.length ? html`<p class="hint">${texts().desk.overview.more(list.nodes.length, list.totalCount)}</p>` : nothing}
    </section>
  `;
}

const releases = (title: string, list: List<Release>, none: string): TemplateResult | typeof nothing =>
  section(title, list, none, releaseCard);

function among(list: List<Release>, which: (one: Release) => boolean): List<Release> {
  if (list === null) {
    return null;
  }
  const nodes = list.nodes.filter(which);
  return { totalCount: list.totalCount > list.nodes.length ? list.totalCount : nodes.length, nodes };
}

function releaseCard(release: Release): TemplateResult {
  const { figures, by } = texts().desk;
  return html`
    <li class="card">
      <h3><a href=${link(['desk', 'release', bare(release.id)])}>${asWritten(release.title)}</a></h3>
      <p>${asWritten(release.publisher)}, ${instant(release.publishedAt)}</p>
      <p><span class="tag">${word(release.state)}</span> ${figures(release.figureCount)}${release.submittedBy ? html`, ${by(release.submittedBy)}` : nothing}</p>
      ${release.withdrawalReason ? html`<p class="muted">${asWritten(release.withdrawalReason)}</p>` : nothing}
      ${release.embargoUntil && release.state !== 'PUBLISHED' && release.state !== 'WITHDRAWN'
        ? html`<entente-embargo .until=${release.embargoUntil}></entente-embargo>`
        : nothing}
    </li>
  `;
}

function agreementCard(agreement: Agreement, mayEdit: boolean): TemplateResult {
  const { version, look, recordEvent } = texts().desk.overview;
  const last = agreement.versions?.[0];
  const at = { version: String(last?.version ?? agreement.version) };
  return html`
    <li class="card">
      <h3><a href=${link(['desk', 'agreement', bare(agreement.id)], at)}>${asWritten(name(agreement))}</a></h3>
      ${last ? html`<p>${version(last.version, last.recordedBy)}, ${instant(last.recordedAt)}</p><p class="muted">${asWritten(last.change)}</p>` : nothing}
      <p>
        <a href=${link(['desk', 'agreement', bare(agreement.id)], at)}>${look}</a>
        ${mayEdit ? html` <a href=${link(['desk', 'agreement', bare(agreement.id), 'event'], at)}>${recordEvent}</a>` : nothing}
      </p>
    </li>
  `;
}

customElements.define('entente-desk-overview', EntenteDeskOverview);
