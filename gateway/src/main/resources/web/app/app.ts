import { html, nothing } from 'lit';
import { address, ADDRESS_CHANGED, followLinks, go, link, parameter } from './address';
import { LightElement } from './light-element';
import { PAGES, type Page } from './pages';
import { failure, loading, notFound, notSignedOut, sessionEnded, signedInBeside, welcome } from './parts/states';
import { apply, choose, language, LANGUAGES, theme } from './preferences';
import { forget } from './request';
import { hasEnded, isAway, lookUp, session, SESSION_CHANGED, signInAddress, signOut, tellOthers } from './session';
import { UNREACHABLE } from './graph';
import { texts, translated } from './texts';

/** The whole page: head, the view that the address names, foot. */
class EntenteApp extends LightElement {
  private page: Page | undefined;
  private shown = '';
  /** The first part of an address whose page could not be fetched. */
  private missing: string | undefined;
  private readonly changed = () => void this.turn();
  private readonly elsewhere = () => {
    forget();
    void this.turn();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    apply();
    followLinks();
    addEventListener(ADDRESS_CHANGED, this.elsewhere);
    addEventListener(SESSION_CHANGED, this.changed);
    addEventListener('keydown', this.shortcut);
    void this.turn();
    void lookUp().then(() => {
      if (session()?.signedIn && address().parameters.has('signed-in')) {
        tellOthers();
        close();
      }
    });
  }

  /** Nothing is said in another language first. */
  protected override async scheduleUpdate(): Promise<void> {
    await translated();
    super.scheduleUpdate();
  }

  protected override render(): unknown {
    const { name, skip, footer } = texts().common;
    return html`
      <a class="skip" href="#content">${skip}</a>
      <header class="head">
        <a class="brand" href=${link([])}><img src="/static/mark.svg" alt="" width="28" height="28" />${name}</a>
        ${session()?.signedIn ? html`${this.navigation()} ${this.searchBox()}` : nothing} ${this.settings()}
      </header>
      ${parameter('sign-out') === 'failed' ? notSignedOut() : nothing} ${hasEnded() && session()?.signedIn ? sessionEnded() : nothing}
      <main id="content" tabindex="-1">${this.content()}</main>
      <footer class="foot"><p>${footer}</p></footer>
    `;
  }

  private content(): unknown {
    const current = session();
    if (!current) {
      return isAway() ? failure([UNREACHABLE], () => void lookUp()) : loading();
    }
    if (current.signedIn && address().parameters.has('signed-in')) {
      return signedInBeside();
    }
    if (!current.signedIn) {
      return welcome();
    }
    const [first = '', ...rest] = address().parts;
    if (!Object.hasOwn(PAGES, first)) {
      return notFound();
    }
    if (this.missing === first) {
      return failure([UNREACHABLE], () => void this.turn());
    }
    return this.page && this.shown === first ? this.page.render(rest) : loading();
  }

  private navigation(): unknown {
    const { navigation, map, agreements, claim, desk } = texts().common;
    const here = address().parts[0] ?? '';
    const to = (part: string, label: string) =>
      html`<a href=${link(part ? [part] : [])} aria-current=${here === part ? 'page' : nothing}>${label}</a>`;
    return html`
      <nav aria-label=${navigation}>${to('', map)} ${to('agreements', agreements)} ${to('claim', claim)} ${to('desk', desk)}</nav>
    `;
  }

  private searchBox(): unknown {
    const { search, searchHint } = texts().common;
    return html`
      <form role="search" action="/search" @submit=${this.find}>
        <input type="search" name="q" aria-label=${search} title=${searchHint} placeholder=${search} aria-keyshortcuts="/"
          .value=${address().parts[0] === 'search' ? (address().parameters.get('q') ?? '') : ''} autocomplete="off" />
      </form>
    `;
  }

  private settings(): unknown {
    const { language: label, dark, light, signIn, signOut: out, signedInAs } = texts().common;
    const current = session();
    return html`
      <div class="settings">
        <select aria-label=${label} @change=${(event: Event) => choose('language', (event.target as HTMLSelectElement).value)}>
          ${Object.entries(LANGUAGES).map(([code, own]) => html`<option value=${code} lang=${code} .selected=${code === language()}>${own}</option>`)}
        </select>
        <button type="button" @click=${() => choose('theme', theme() === 'dark' ? 'light' : 'dark')}>
          ${theme() === 'dark' ? light : dark}
        </button>
        ${current?.signedIn
          ? html`<button type="button" title=${signedInAs(current.username ?? '')} @click=${() => void signOut()}>${out}</button>`
          : html`<a class="button" href=${signInAddress()}>${signIn}</a>`}
      </div>
    `;
  }

  private readonly find = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = new FormData(event.target as HTMLFormElement).get('q');
    go(link(['search'], { q: String(text ?? '') }));
  };

  private readonly shortcut = (event: KeyboardEvent): void => {
    const typing = event.composedPath()[0] instanceof HTMLElement && (event.composedPath()[0] as HTMLElement).matches('input, select, textarea');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      this.querySelector<HTMLInputElement>('input[type=search]')?.focus();
    }
  };

  /** The view's script comes while it is still asked who is here; nothing of it is shown to whoever is not signed in. */
  private async turn(): Promise<void> {
    const first = address().parts[0] ?? '';
    const page = Object.hasOwn(PAGES, first) ? PAGES[first] : undefined;
    this.requestUpdate();
    if (!page) {
      return;
    }
    const loaded = await page.load().then(() => true, () => false);
    if ((address().parts[0] ?? '') !== first) {
      return;
    }
    this.missing = loaded ? undefined : first;
    if (!loaded) {
      forget();
    }
    if (loaded && this.page !== page) {
      this.page = page;
      this.shown = first;
      document.title = texts().common.name;
    }
    this.requestUpdate();
  }
}

customElements.define('entente-app', EntenteApp);
