import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { go, link, parameter, set } from '../../address';
import { AtAddress } from '../../at-address';
import { LightElement } from '../../light-element';
import { frame, type Framed } from '../../parts/frame';
import { sourceLine } from '../../parts/listing';
import { SHEET } from '../../parts/paper';
import { isPrinting, theme } from '../../preferences';
import { texts } from '../../texts';
import type { Corridor } from './corridors';
import { drawing, pixels, ROOM } from './file';
import { corridorLink } from './lists';
import { picture, STYLED } from './picture';
import type { Point } from './projection';
import { around, closer, moved, read, stepped, whole, written, type Room, type View } from './view';
import { told } from './words';
import type { World } from './world';

export interface Mapped extends Framed<Corridor> {
  readonly world: World;
  readonly ghosts: readonly Corridor[];
  /** Names of all areas by code. */
  readonly names: ReadonlyMap<string, string>;
}

const CLOSER = 1.6;
/** Pixels after which a press is a move and no click. */
const STILL = 4;

/** Arrow keys, as steps to the right and down. */
const ARROWS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The world in its frame, moved by mouse, buttons and keys; what part of it is seen is in the address. */
export class EntenteWorldMap extends LightElement {
  static override readonly properties = { shown: { attribute: false }, asTable: { state: true }, room: { state: true }, dragged: { state: true } };

  declare shown: Mapped | undefined;
  declare private asTable: boolean;
  /** Undefined until it was laid out. */
  declare private room: Room | undefined;
  /** How far the world was moved by a press that goes on. */
  declare private dragged: Point | undefined;
  protected readonly address = new AtAddress(this);

  private pressed: Point | undefined;
  /** Whether the click to come only ends a move. */
  private hasMoved = false;
  private readonly size = new ResizeObserver(([entry]) => {
    const { width = 0, height = 0 } = entry?.contentRect ?? {};
    if (!isPrinting() && width > 0 && height > 0 && (width !== this.room?.width || height !== this.room.height)) {
      this.room = { width, height };
    }
  });

  constructor() {
    super();
    this.asTable = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.ontoPaper);
    addEventListener('afterprint', this.offPaper);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.size.disconnect();
    removeEventListener('beforeprint', this.ontoPaper);
    removeEventListener('afterprint', this.offPaper);
  }

  protected override render(): unknown {
    const shown = this.shown;
    return shown
      ? html`
          ${this.buttons(shown)}
          ${frame(shown, { drawing: this.drawn(shown), asTable: this.asTable, turn: () => (this.asTable = !this.asTable), picture: (form) => this.file(shown, form) })}
        `
      : nothing;
  }

  protected override updated(_: PropertyValues): void {
    const place = this.querySelector('.drawing');
    if (place) {
      this.size.observe(place);
    }
  }

  private buttons(shown: Mapped): TemplateResult {
    const { fit, view: label, whole: all, zoomIn, zoomOut } = texts().map;
    const button = (name: string, sign: string, times: number) =>
      html`<button type="button" aria-label=${name} title=${name} @click=${() => this.turn(shown, (view) => closer(view, times))}>${sign}</button>`;
    return html`
      <div class="map-view" role="group" aria-label=${label}>
        ${button(zoomIn, '+', CLOSER)} ${button(zoomOut, '−', 1 / CLOSER)}
        <button type="button" aria-pressed=${!parameter('map')} @click=${() => set({ map: undefined })}>${fit}</button>
        <button type="button" @click=${() => this.turn(shown, (_, room) => whole(room))}>${all}</button>
      </div>
    `;
  }

  private drawn(shown: Mapped): TemplateResult {
    return html`
      <div class="map-moved" tabindex="0" role="group" aria-label=${texts().map.moves} ?hidden=${this.asTable} @keydown=${(event: KeyboardEvent) => this.key(event, shown)}>
        <div class="drawing" role="img" aria-label=${`${shown.title}. ${shown.summary}`}
          @pointerdown=${this.press} @pointermove=${this.move} @pointerup=${this.release} @pointercancel=${this.cancel} @pointerleave=${this.leave} @click=${this.follow}>
          ${this.room ? this.world(shown, this.room) : nothing}
          <p class="map-told" hidden></p>
        </div>
      </div>
    `;
  }

  private world(shown: Mapped, room: Room): TemplateResult {
    const [x, y] = this.dragged ?? [0, 0];
    const { ghosts, names, rows, world } = shown;
    return html`
      <svg width=${room.width} height=${room.height} viewBox=${`0 0 ${room.width} ${room.height}`} aria-hidden="true">
        <g transform=${`translate(${x} ${y})`}>${svg`${picture({ world, land: world.land, corridors: rows, ghosts, names, view: view(shown, room), room, colours: STYLED })}`}</g>
      </svg>
    `;
  }

  private async file(shown: Mapped, form: 'png' | 'svg'): Promise<Blob> {
    const { ghosts, names, rows, source, title, world } = shown;
    const made = drawing({ world, land: world.land, corridors: rows, ghosts, names, view: view(shown, ROOM) }, { title, source: sourceLine(source), theme: theme() });
    return form === 'svg' ? made : pixels(made);
  }

  private turn(shown: Mapped, to: (view: View, room: Room) => View): void {
    if (this.room) {
      set({ map: written(to(view(shown, this.room), this.room)) });
    }
  }

  private key(event: KeyboardEvent, shown: Mapped): void {
    const arrow = ARROWS[event.key];
    const times = { '+': CLOSER, '=': CLOSER, '-': 1 / CLOSER }[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey || (!arrow && !times)) {
      return;
    }
    event.preventDefault();
    this.turn(shown, (view, room) => (arrow ? stepped(view, arrow[0], arrow[1], room) : closer(view, times ?? 1)));
  }

  /** A sheet takes what is drawn by the end of its event. */
  private readonly ontoPaper = (): void => {
    if (this.room) {
      this.room = { width: SHEET, height: this.room.height };
      this.performUpdate();
    }
  };

  private readonly offPaper = (): void => {
    // Once it is looked at anew, it is told how large it is.
    this.size.disconnect();
    this.requestUpdate();
  };

  private readonly press = (event: PointerEvent): void => {
    // A finger moves the page.
    if (event.pointerType !== 'touch' && event.button === 0) {
      this.pressed = [event.clientX, event.clientY];
      this.hasMoved = false;
    }
  };

  private readonly move = (event: PointerEvent): void => {
    if (!this.pressed) {
      this.tell(event);
      return;
    }
    const by: Point = [event.clientX - this.pressed[0], event.clientY - this.pressed[1]];
    if (this.dragged || Math.hypot(...by) > STILL) {
      (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
      this.hush();
      this.dragged = by;
    }
  };

  private readonly release = (): void => {
    const by = this.dragged;
    this.pressed = undefined;
    if (by && this.shown) {
      this.hasMoved = true;
      this.dragged = undefined;
      this.turn(this.shown, (view, room) => moved(view, -by[0], -by[1], room));
    }
  };

  private readonly cancel = (): void => {
    this.pressed = undefined;
    this.dragged = undefined;
  };

  private readonly leave = (): void => {
    this.hush();
    if (!this.dragged) {
      this.pressed = undefined;
    }
  };

  private readonly follow = (event: Event): void => {
    const { area, corridor } = this.under(event);
    if (this.hasMoved) {
      return;
    }
    if (corridor) {
      go(corridorLink(corridor));
    } else if (area) {
      go(link(['area', area]));
    }
  };

  /** What is told of a corridor or an area under the pointer, beside it. */
  private tell(event: PointerEvent): void {
    const { area, corridor } = this.under(event);
    const text = corridor ? told(corridor) : area && this.shown?.names.get(area);
    const place = this.querySelector<HTMLElement>('.map-told');
    if (!text || !place) {
      this.hush();
      return;
    }
    place.textContent = text;
    place.hidden = false;
    const frame = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const [x, y] = [event.clientX - frame.left, event.clientY - frame.top];
    place.style.left = `${Math.max(0, x + 14 + place.offsetWidth > frame.width ? x - 14 - place.offsetWidth : x + 14)}px`;
    place.style.top = `${Math.max(0, y + 14 + place.offsetHeight > frame.height ? y - 14 - place.offsetHeight : y + 14)}px`;
  }

  private hush(): void {
    const place = this.querySelector<HTMLElement>('.map-told');
    if (place) {
      place.hidden = true;
    }
  }

  private under({ target }: Event): { readonly area?: string | undefined; readonly corridor?: Corridor | undefined } {
    const hit = target instanceof Element ? target.closest<SVGElement>('[data-arc], [data-area]') : null;
    const { arc, area } = hit?.dataset ?? {};
    return arc !== undefined ? { corridor: this.shown?.rows[Number(arc)] } : { area: area !== undefined && this.shown?.names.has(area) ? area : undefined };
  }
}

/** That of the address, else the one that holds the corridors. */
function view({ rows, world }: Mapped, room: Room): View {
  const places = (corridors: readonly Corridor[]) =>
    corridors.flatMap((one) => [world.places.get(one.origin.code), world.places.get(one.destination.code)]).filter((one) => one !== undefined);
  return read(parameter('map')) ?? around(places(rows.filter((one) => one.counted)), places(rows.filter((one) => !one.counted)), room);
}

customElements.define('entente-world-map', EntenteWorldMap);
