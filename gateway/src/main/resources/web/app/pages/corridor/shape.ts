import { html, svg, type TemplateResult } from 'lit';

/** The marks of the drawing, for the words about it. */
export function shape(name: string, colour: string): TemplateResult {
  return html`<svg class="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill=${colour} stroke=${colour}>${path(name)}</svg>`;
}

function path(name: string): unknown {
  switch (name) {
    case 'rect':
      return svg`<rect x="3" y="3" width="10" height="10" />`;
    case 'roundRect':
      return svg`<rect x="2" y="4" width="12" height="8" rx="3" />`;
    case 'triangle':
      return svg`<path d="M8 2L14 13H2Z" />`;
    case 'diamond':
      return svg`<path d="M8 1L14 8L8 15L2 8Z" />`;
    case 'pin':
      return svg`<path d="M8 15L4 8A4.5 4.5 0 1 1 12 8Z" />`;
    case 'arrow':
      return svg`<path d="M8 1L14 14L8 11L2 14Z" />`;
    case 'emptyCircle':
      return svg`<circle cx="8" cy="8" r="5" fill="none" stroke-width="2" />`;
    default:
      return svg`<circle cx="8" cy="8" r="6" />`;
  }
}
