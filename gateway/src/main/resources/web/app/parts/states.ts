import { html, nothing, type TemplateResult } from 'lit';
import { asOf, parameter } from '../address';
import type { Problem } from '../graph';
import { signInAddress, signInBeside } from '../session';
import { texts } from '../texts';
import { entitle } from './title';

const NO_RIGHTS = new Set(['FORBIDDEN', 'NOT_YOUR_DESK', 'NOT_YOUR_DRAFT', 'APPROVED_BY_SUBMITTER']);

export const loading = (): TemplateResult =>
  html`<div class="state state-loading" role="status"><span class="bar"></span><span>${texts().common.loading}</span></div>`;

export const empty = (text?: string): TemplateResult =>
  html`<p class="state state-empty">${text ?? (asOf() ? texts().common.emptyThen : texts().common.empty)}</p>`;

export function notFound(): TemplateResult {
  const { notFound: heading, notFoundText } = texts().common;
  entitle(heading);
  return html`<section class="state"><h1>${heading}</h1><p>${notFoundText}</p></section>`;
}

/** What a person is told of one problem: its words for its code, else what the gateway said. */
export const told = ({ code, message }: Problem): string => texts().common.codes[code] ?? message;

/** A view of which nothing could be had. */
export function failure(problems: readonly Problem[], again: () => void): TemplateResult {
  const rights = problems.some((one) => NO_RIGHTS.has(one.code));
  const { noRights, noRightsText, failed, again: label } = texts().common;
  return html`
    <section class="state state-failure" role="alert">
      <h2>${rights ? noRights : failed}</h2>
      <p>${rights ? noRightsText : problems.map(told).filter(unique).join(' ')}</p>
      ${rights ? nothing : html`<button type="button" @click=${again}>${label}</button>`}
    </section>
  `;
}

/** Above a view of which a part could not be had. Says which side is missing where the missing parts tell. */
export function partial(problems: readonly Problem[], again: () => void): TemplateResult | typeof nothing {
  if (problems.length === 0) {
    return nothing;
  }
  return html`
    <div class="notice notice-partial" role="status">
      <p>${missing(problems)}</p>
      <button type="button" @click=${again}>${texts().common.again}</button>
    </div>
  `;
}

/** What comes of one service alone; money beside figures is of both. */
const PARTNERSHIPS = /^(agreements?|engagements?|partnerships?|statements|funding|balance|via)$/i;
const STATISTICS = /^(series|figures?|latest|record|vintages|release|checks)$/i;

function missing(problems: readonly Problem[]): string {
  const { partial: some, partialPartnerships, partialStatistics } = texts().common;
  // A corridor's line of time is of both services: it is told by the others that are missing beside it.
  const others = problems.filter((one) => one.path.at(-1) !== 'timeline');
  const names = (others.length > 0 ? others : problems).map((one) => one.path.filter((part) => typeof part === 'string'));
  if (problems.every((one) => one.code === 'SERVICE_UNAVAILABLE')) {
    if (names.every((path) => path.some((part) => PARTNERSHIPS.test(part)))) {
      return partialPartnerships;
    }
    if (names.every((path) => path.some((part) => STATISTICS.test(part)))) {
      return partialStatistics;
    }
  }
  return `${some} ${problems.map(told).filter(unique).join(' ')}`;
}

export const welcome = (): TemplateResult => html`
  <section class="welcome">
    <h1>${texts().common.name}</h1>
    <p class="lead">${texts().common.purpose}</p>
    ${parameter('sign-in') === 'failed' ? html`<p class="notice" role="alert">${texts().common.signInFailed}</p>` : nothing}
    <h2>${texts().common.welcome}</h2>
    <p>${texts().common.welcomeText}</p>
    <p><a class="button" href=${signInAddress(back())}>${texts().common.signIn}</a></p>
  </section>
`;

/** Whoever sits here next may still go on in this person's name. */
export const notSignedOut = (): TemplateResult => html`<p class="notice" role="alert">${texts().common.signOutFailed}</p>`;

/** Where to come back to: here, without what was said of signing in or out before. */
const back = (): string => (parameter('sign-in') === undefined && parameter('sign-out') === undefined ? location.pathname + location.search : '/');

/** Shown in the small window in which somebody signed in beside a page, where the browser does not let it close itself. */
export const signedInBeside = (): TemplateResult => html`
  <section class="welcome" role="status">
    <h1>${texts().common.signedInBeside}</h1>
    <p>${texts().common.signedInBesideText}</p>
  </section>
`;

export const sessionEnded = (): TemplateResult => html`
  <div class="notice notice-session" role="alertdialog" aria-labelledby="session-ended">
    <div>
      <h2 id="session-ended">${texts().common.sessionEnded}</h2>
      <p>${texts().common.sessionEndedText}</p>
    </div>
    <button type="button" @click=${signInBeside}>${texts().common.signIn}</button>
  </div>
`;

function unique<T>(value: T, place: number, all: readonly T[]): boolean {
  return all.indexOf(value) === place;
}
