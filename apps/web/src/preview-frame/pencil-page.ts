/** The planned sections as construction lines under what is written, on the paper of the page around the frame. */
import type { PlannedSection } from '@openv0/react/preview-messages.js';
import { overlayHost, PENCIL_COLOURS } from './overlay-host.js';
import type { Drawing, Mark } from './pencil-shapes.js';
import { drawName, drawSection } from './pencil-shapes.js';

const SVG = 'http://www.w3.org/2000/svg';
/** A frame that has no room yet is drawn as the narrowest that has, in screen pixels. */
const MIN_WIDTH = 280;

const CSS = `${PENCIL_COLOURS}
  :host { background: var(--paper) !important; overflow: hidden !important; }
  svg { display: block; width: 100%; height: auto; }
  line, path, rect, circle { fill: none; stroke: var(--pencil); stroke-width: 1; }
  .dash, .dashed-circle { stroke-dasharray: 4.5 3.5; }
  .wash { fill: var(--wash); stroke: none; }
  text { font: 400 12.5px 'ov0 label', ui-sans-serif, system-ui, sans-serif; fill: var(--text); opacity: .86; }
  .title { font-weight: 500; font-size: 13px; opacity: 1; }
  svg.leaving { position: absolute; top: 0; left: 0; animation: fade 120ms forwards; }
  @keyframes fade { to { opacity: 0; } }
  @media (prefers-reduced-motion: reduce) { svg.leaving { display: none; } }
`;

export class PencilPage {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #squeeze = document.createElement('style');
  #svg: SVGSVGElement | null = null;
  #planned: PlannedSection[] = [];
  #withName = false;
  #zoom = 1;
  #drawn = '';

  constructor() {
    const { host, root } = overlayHost('ov0-pencil', 'relative', CSS);
    this.#host = host;
    this.#root = root;
    // A page that fills the window would push what is planned out of sight.
    this.#squeeze.textContent = 'body{min-height:0!important;height:auto!important}';
  }

  draw(planned: PlannedSection[], theme: 'light' | 'dark', zoom: number, isBlank: boolean): void {
    this.#planned = planned;
    this.#zoom = zoom;
    this.#withName = isBlank && !planned.some((section) => /nav|header/.test(section.kind ?? section.id));
    this.#host.dataset.theme = theme;
    this.redraw();
  }

  redraw(): void {
    const width = Math.max(MIN_WIDTH, Math.round(innerWidth * this.#zoom));
    const drawn = JSON.stringify([width, this.#withName, this.#planned]);
    if (drawn !== this.#drawn) {
      this.#drawn = drawn;
      this.#replace(width);
    }
    this.settle();
  }

  /** Fills the window under a short page; gives the room back when nothing is planned. */
  settle(): void {
    const isOpen = this.#planned.length > 0;
    if (isOpen && !this.#squeeze.isConnected) document.head.append(this.#squeeze);
    if (!isOpen) this.#squeeze.remove();
    this.#host.style.setProperty('display', isOpen ? 'block' : 'none', 'important');
    this.#host.style.minHeight = '0';
    const above = this.#host.getBoundingClientRect().top + scrollY;
    this.#host.style.minHeight = `${Math.max(0, innerHeight - above)}px`;
  }

  #replace(width: number): void {
    this.#svg?.remove();
    this.#svg = null;
    if (this.#planned.length === 0) return;
    const drawings = this.#planned.map((section) => drawSection(section, width));
    if (this.#withName) drawings.unshift(drawName(width));
    this.#svg = toSvg(drawings, width);
    this.#root.append(this.#svg);
  }
}

function toSvg(drawings: Drawing[], width: number): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  let top = 0;
  for (const drawing of drawings) {
    const group = document.createElementNS(SVG, 'g');
    // Half a pixel: a line of one pixel then covers one row, not two.
    group.setAttribute('transform', `translate(.5 ${Math.round(top) + 0.5})`);
    group.append(...drawing.marks.map(toElement));
    svg.append(group);
    top += drawing.height;
  }
  svg.setAttribute('viewBox', `0 0 ${width} ${Math.ceil(top) + 24}`);
  return svg;
}

function toElement(mark: Mark): SVGElement {
  switch (mark.shape) {
    case 'line':
    case 'dash':
      return element('line', mark.shape, { x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2 });
    case 'wash':
      return element('rect', 'wash', { x: mark.x, y: mark.y, width: mark.width, height: mark.height });
    case 'round': {
      const { x, y, width, height, radius } = mark;
      return element('rect', 'round', { x, y, width, height, rx: radius });
    }
    case 'circle':
    case 'dashed-circle':
      return element('circle', mark.shape, { cx: mark.cx, cy: mark.cy, r: mark.r });
    case 'path':
      return element('path', 'path', { d: mark.d });
    case 'title':
    case 'note': {
      const text = element('text', mark.shape, { x: mark.x, y: mark.y });
      text.textContent = mark.text;
      return text;
    }
  }
}

function element(name: string, shape: string, attributes: Record<string, number | string>): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  made.setAttribute('class', shape);
  for (const [key, value] of Object.entries(attributes))
    made.setAttribute(key, String(typeof value === 'number' ? Math.round(value) : value));
  return made;
}
