import { html, nothing, type TemplateResult } from 'lit';
import { allInWords, between, day, period, word } from '../../format';
import type { Problem } from '../../graph';
import type { ClaimTestData } from '../../operations';
import { asWritten } from '../../parts/as-written';
import type { Column } from '../../parts/table';
import { texts } from '../../texts';
import { agreementLink, name } from '../agreement/names';
import { listFile, listing } from '../../parts/listing';
import { brief, figureLink, indicatorOf } from '../figure/names';
import { print } from '../figure/print';
import { said } from '../figure/reading';
import type { Brief } from '../figure/types';
import { verdictShape } from '../figure/verdict';
import { nameOf, type Fields, type Lists } from './fields';

type Result = NonNullable<ClaimTestData['testClaim']>;
type Agreed = NonNullable<Result['agreementsInForce']>[number];

/** What a number finds: the verdict first, then all that it rests on. */
export function result(found: Result, tested: Fields, lists: Lists | null, problems: readonly Problem[]): TemplateResult {
  const names = lists?.indicators ?? [];
  const others = found.matching.filter((one) => indicatorOf(one.seriesKey) !== tested.indicator);
  const { explanation, inForce, notInForce, numberOnly, of, somethingElse, verdicts } = texts().claim;
  const counted = names.find((one) => one.code === tested.indicator)?.name ?? word(tested.indicator);
  const holds = found.verdict === 'HOLDS' || found.verdict === 'HOLDS_WEAKLY';
  return html`
    <section class="claim-verdict verdict-${found.verdict.toLowerCase()}" role="status">
      ${verdictShape(found.verdict)}
      <div>
        <h2>${verdicts[found.verdict](tested.n)}</h2>
        <p>${of(counted, nameOf(tested.to, lists), period(tested.period))}</p>
        ${holds ? html`<p><strong>${found.inForce ? inForce : notInForce}</strong></p>` : nothing}
        ${!holds && others.length > 0 ? html`<p><strong>${somethingElse(unique(others.map((one) => brief(one, names))).join('; '))}</strong></p>` : nothing}
        <p class="muted">${numberOnly}</p>
      </div>
    </section>
    <section>
      <h2>${explanation}</h2>
      <p class="arithmetic">${asWritten(found.explanation)}</p>
    </section>
    ${matching(found, tested, lists)} ${nearest(found, lists)} ${agreements(found, problems)}
  `;
}

function matching({ matching: all, matchingTotal }: Result, tested: Fields, lists: Lists | null): TemplateResult {
  const { matching: heading, matchingTotal: total, noneMatching } = texts().claim;
  return html`
    <section>
      <h2>${heading}</h2>
      ${all.length === 0
        ? html`<p class="muted">${noneMatching}</p>`
        : html`<p class="muted">${total(matchingTotal, all.length)}</p>
            ${listing(heading, columns(tested, lists), all, all.map((one) => one.release.publisher))}`}
    </section>
  `;
}

function columns(tested: Fields, lists: Lists | null): Column<Brief>[] {
  const { counts, countsOther, countsThis } = texts().claim;
  const { figures, printedColumn, publishedOn, publisher, readAs, release } = texts().figure;
  const names = lists?.indicators ?? [];
  const same = (one: Brief): boolean => indicatorOf(one.seriesKey) === tested.indicator;
  return [
    { name: figures, text: (one) => brief(one, names), shown: (one) => html`<a href=${figureLink(one.id)}>${brief(one, names)}</a>` },
    {
      name: counts,
      text: (one) => (same(one) ? countsThis : countsOther),
      shown: (one) => html`<span class="tag ${same(one) ? 'tag-good' : 'tag-warning'}">${same(one) ? countsThis : countsOther}</span>`,
    },
    { name: printedColumn, text: (one) => one.printed, shown: print },
    { name: readAs, text: said, numeric: true },
    { name: publisher, text: (one) => one.release.publisher },
    { name: publishedOn, text: (one) => one.release.publishedOn, shown: (one) => day(one.release.publishedOn) },
    { name: release, text: (one) => one.release.title },
  ];
}

/** Shown where it is not among those that fit. */
function nearest({ nearest: one, matching: fitting }: Result, lists: Lists | null): unknown {
  if (!one || fitting.some((other) => other.id === one.id)) {
    return nothing;
  }
  return html`
    <section>
      <h2>${texts().claim.nearest}</h2>
      <div class="card claim-nearest">
        <p class="statement-value">${print(one)}</p>
        <p><a href=${figureLink(one.id)}>${brief(one, lists?.indicators ?? [])}</a></p>
        <p class="muted">${one.bounds ? between(one.bounds) : said(one)}. ${one.release.publisher}, ${day(one.release.publishedOn)}</p>
      </div>
    </section>
  `;
}

function agreements({ agreementsInForce: all }: Result, problems: readonly Problem[]): TemplateResult {
  const { agreements: heading, agreementsAway, agreementsHint, noAgreements } = texts().claim;
  const away = all === null && problems.length > 0;
  return html`
    <section>
      <h2>${heading}</h2>
      <p class="muted">${agreementsHint}</p>
      ${all?.length
        ? html`<ul>
            ${all.map(
              (one) => html`<li>
                ${agreementLink(one)} <span class="muted">${word(one.instrument)}${one.pillars.map((pillar) => `, ${word(pillar).toLowerCase()}`)}</span>
              </li>`,
            )}
          </ul>
          ${listFile({ title: heading, columns: agreed(), rows: all, source: texts().common.sourceAgreements })}`
        : html`<p class=${away ? 'notice' : 'muted'}>${away ? agreementsAway : noAgreements}</p>`}
    </section>
  `;
}

function agreed(): readonly Column<Agreed>[] {
  const { id, instrument, name: called, pillars, status } = texts().agreement;
  return [
    { name: id, text: (one) => one.id },
    { name: called, text: name },
    { name: instrument, text: (one) => word(one.instrument) },
    { name: status, text: (one) => (one.status ? word(one.status) : '') },
    { name: pillars, text: (one) => allInWords(one.pillars) },
  ];
}

const unique = (all: readonly string[]): string[] => [...new Set(all)];
