import { html, type TemplateResult } from 'lit';

interface Area {
  readonly code: string;
  readonly name: string;
}

/** Suggestions for a field with `list: 'areas'`. */
export const areaList = (areas: readonly Area[]): TemplateResult =>
  html`<datalist id="areas">${areas.map((one) => html`<option value=${one.code}>${one.name}</option>`)}</datalist>`;

/** The code of what was typed, be it one or a name; else what was typed, for the gateway to judge. */
export function areaCode(areas: readonly Area[], typed: string): string {
  const like = typed.trim().toLowerCase();
  return areas.find((one) => one.code.toLowerCase() === like || one.name.toLowerCase() === like)?.code ?? typed.trim();
}
