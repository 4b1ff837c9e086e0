/**
 * Where one is: the page's permanent address. Everything that a view shows follows from its path and its parameters, `asOf`
 * among them, so an address that is sent on shows the same.
 */
export const ADDRESS_CHANGED = 'entente-address';

export interface Address {
  /** The path's parts, decoded: `/corridor/ALB/GBR` is `['corridor', 'ALB', 'GBR']`. */
  readonly parts: readonly string[];
  readonly parameters: URLSearchParams;
}

export function address(): Address {
  const parts = location.pathname.split('/').filter(Boolean).map(decoded);
  return { parts, parameters: new URLSearchParams(location.search) };
}

/** The day, or instant, as of which everything is shown; undefined for today. */
export function asOf(): string | undefined {
  const given = address().parameters.get('asOf') ?? '';
  return /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(given) && !Number.isNaN(Date.parse(given)) ? given : undefined;
}

export function parameter(name: string): string | undefined {
  return address().parameters.get(name) ?? undefined;
}

/** An address within the console that keeps the day. Parts are encoded; parameters that are undefined are left out. */
export function link(parts: readonly string[], parameters: Record<string, string | undefined> = {}): string {
  const all = new URLSearchParams();
  for (const [name, value] of Object.entries({ asOf: asOf(), ...parameters })) {
    if (value !== undefined && value !== '') {
      all.set(name, value);
    }
  }
  const query = all.toString();
  return `/${parts.map(encodeURIComponent).join('/')}${query ? `?${query}` : ''}`;
}

/** `release:9c1f` is 9c1f: an address need not say twice what it is about. */
export const bare = (id: string): string => id.slice(id.indexOf(':') + 1);

export function go(to: string): void {
  history.pushState(null, '', to);
  changed();
  scrollTo(0, 0);
}

/** Changes parameters of this address; undefined takes one away. Moves of a slider replace the entry of the history. */
export function set(parameters: Record<string, string | undefined>, how: 'push' | 'replace' = 'replace'): void {
  const all = address().parameters;
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined || value === '') {
      all.delete(name);
    } else {
      all.set(name, value);
    }
  }
  const query = all.toString();
  const to = `${location.pathname}${query ? `?${query}` : ''}${location.hash}`;
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', to);
  changed();
}

function changed(): void {
  dispatchEvent(new Event(ADDRESS_CHANGED));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Lets links within the console change the address without leaving the page. */
export function followLinks(): void {
  addEventListener('popstate', changed);
  document.addEventListener('click', (event) => {
    const anchor = event.composedPath().find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement);
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!anchor || !plain || event.defaultPrevented || anchor.target || anchor.hasAttribute('download')) {
      return;
    }
    const to = new URL(anchor.href, location.href);
    const here = to.origin === location.origin && !/^\/(session|graphql|q|static|intakes)(\/|$)/.test(to.pathname);
    if (here && !(to.pathname === location.pathname && to.search === location.search && to.hash)) {
      event.preventDefault();
      go(to.pathname + to.search + to.hash);
    }
  });
}
