import { html, type TemplateResult } from 'lit';
import { bare, link } from '../../address';
import { texts } from '../../texts';

export interface Named {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string | null;
}

/** What an agreement is called where there is little room. */
export const name = ({ title, shortTitle }: Pick<Named, 'title' | 'shortTitle'>): string => shortTitle ?? title;

/** The address of an agreement's page. Its bare id is as good as the global one, and can be read. */
export const agreementAddress = (id: string, parameters?: Record<string, string | undefined>): string => link(['agreement', bare(id)], parameters);

export const agreementLink = (one: Named, parameters?: Record<string, string | undefined>): TemplateResult =>
  html`<a href=${agreementAddress(one.id, parameters)}>${name(one)}</a>`;

export const areaLink = ({ code, name: known }: { readonly code: string; readonly name: string }): TemplateResult =>
  html`<a href=${link(['area', code])}>${known}</a>`;

/** Links one after the other, with commas between. */
export const listed = (links: readonly unknown[]): unknown => links.map((one, place) => (place ? html`${texts().common.comma}${one}` : one));
