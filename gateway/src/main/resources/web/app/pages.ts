import type { TemplateResult } from 'lit';
import { html } from 'lit';
import './pages/map';

/** The views of the console by the first part of their address, each loaded when it is first asked for; the first one is there. */
export interface Page {
  load(): Promise<unknown>;
  render(parts: readonly string[]): TemplateResult;
}

const MAP: Page = {
  load: () => Promise.resolve(),
  render: () => html`<entente-map></entente-map>`,
};

export const PAGES: Readonly<Record<string, Page>> = {
  '': MAP,
  corridor: {
    load: () => import('./pages/corridor'),
    render: ([origin, destination]) => html`<entente-corridor .origin=${origin ?? ''} .destination=${destination ?? ''}></entente-corridor>`,
  },
  area: {
    load: () => import('./pages/dossier'),
    render: ([code]) => html`<entente-dossier .code=${code ?? ''}></entente-dossier>`,
  },
  agreements: {
    load: () => import('./pages/agreements'),
    render: () => html`<entente-agreements></entente-agreements>`,
  },
  agreement: {
    load: () => import('./pages/agreement'),
    render: ([id]) => html`<entente-agreement .agreement=${id ?? ''}></entente-agreement>`,
  },
  series: {
    load: () => import('./pages/series'),
    render: ([key]) => html`<entente-series .key=${key ?? ''}></entente-series>`,
  },
  figure: {
    load: () => import('./pages/figure'),
    render: (parts) => html`<entente-figure .figure=${parts.join('/')}></entente-figure>`,
  },
  citation: {
    load: () => import('./pages/citation'),
    render: ([id]) => html`<entente-citation .citation=${id ?? ''}></entente-citation>`,
  },
  search: {
    load: () => import('./pages/search'),
    render: () => html`<entente-search></entente-search>`,
  },
  claim: {
    load: () => import('./pages/claim'),
    render: () => html`<entente-claim></entente-claim>`,
  },
  desk: {
    load: () => import('./pages/desk'),
    render: (parts) => html`<entente-desk .parts=${parts}></entente-desk>`,
  },
};
