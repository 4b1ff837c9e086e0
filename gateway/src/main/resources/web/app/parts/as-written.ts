import { html, type TemplateResult } from 'lit';

/** Words that the graph has in its own language, within a page that may run the other way. */
export const asWritten = (words: string): TemplateResult => html`<bdi>${words}</bdi>`;
