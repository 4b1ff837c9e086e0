import { html, nothing, type TemplateResult } from 'lit';
import { between, number } from '../../format';
import { texts } from '../../texts';
import type { Corridor, MapFigure } from './corridors';

/** A number as plain text; where no single one is certain, what the print allows. */
export function figureText(figure: MapFigure): string {
  const { uncertain, candidates, or, nothingPrinted } = texts().map;
  if (figure.value !== null) {
    return number(figure.value);
  }
  if (figure.candidates.length > 0) {
    return `${uncertain}: ${candidates(figure.candidates.map(between).join(or))}`;
  }
  if (figure.bounds) {
    return between(figure.bounds);
  }
  return figure.status.name || (figure.printed ? uncertain : nothingPrinted);
}

/** The print beside the number, where it says something else: "53mila", or "606,<>". */
export function printTag(figure: MapFigure): TemplateResult | typeof nothing {
  const plain = figure.value !== null && figure.printed.replace(/\D/g, '') === String(figure.value);
  return figure.printed === '' || plain ? nothing : html`<span class="printed">${figure.printed}</span>`;
}

/** The publisher's own word, unless it is that all is normal. */
export const statusText = ({ status, value }: MapFigure): string => (status.code === 'A' || value === null ? '' : status.name);

export function agreementsText({ agreements }: Corridor): string {
  const words = texts().map;
  if (!agreements) {
    return words.agreementsUnknown;
  }
  return agreements.count === 0 ? words.noAgreements : words.agreements(agreements.count, agreements.inForce);
}

/** A corridor in a few lines, for whoever points at it. */
export function told(corridor: Corridor): string {
  const { origin, destination, counted } = corridor;
  return [
    texts().map.fromTo(origin.name, destination.name),
    ...(counted ? [`${figureText(counted.figure)} (${counted.publisher})`] : []),
    agreementsText(corridor),
  ].join('\n');
}
