/**
 * The live edge on the page: a blue line beside the section being written, and at its last written character a caret
 * with a flag that names it.
 */
import type { DraftText } from '@openv0/react/preview-messages.js';
import { overlayHost, PENCIL_COLOURS } from './overlay-host.js';

const CSS = `${PENCIL_COLOURS}
  :host { top: 0 !important; left: 0 !important; width: 0 !important; height: 0 !important;
    z-index: 2147483647 !important; pointer-events: none !important; }
  div { position: absolute; top: 0; left: 0; }
  [hidden] { display: none; }
  #edge { width: calc(2.5px / var(--zoom)); background: var(--now); }
  #caret { width: calc(2px / var(--zoom)); border-radius: 1px; background: var(--now);
    transition: translate 120ms cubic-bezier(.2,.8,.2,1); }
  #flag { position: absolute; top: auto; left: 0; bottom: 100%; margin-bottom: calc(1px / var(--zoom)); white-space: nowrap;
    font: 500 calc(11.5px / var(--zoom)) / 1.5 'ov0 label', ui-sans-serif, system-ui, sans-serif;
    padding: 0 calc(6px / var(--zoom)); border-radius: calc(3px / var(--zoom)); background: var(--flag); color: #fff; }
  #flag.left { left: auto; right: 0; }
  @media (prefers-reduced-motion: reduce) { #caret { transition: none; } }
  @media (forced-colors: active) { #flag { border: 1px solid; } }
`;

/** A page that grows or shrinks moves by itself: not the reader's doing for this long, in milliseconds. */
const SETTLING_MS = 300;
/** A smooth scroll of ours is over by then, also on a busy machine; a reader's hand is noticed at once, in milliseconds. */
const FOLLOWING_MS = 2_000;

export class DraftOverlay {
  readonly #host: HTMLElement;
  readonly #edge = document.createElement('div');
  readonly #caret = document.createElement('div');
  readonly #flag = document.createElement('div');
  #root: Element | null = null;
  #title = '';
  #readerScrolled = false;
  #followedAt = -Infinity;
  #changedAt = -Infinity;

  constructor() {
    const { host, root } = overlayHost('ov0-live-edge', 'absolute', CSS);
    this.#host = host;
    this.#edge.id = 'edge';
    this.#caret.id = 'caret';
    this.#flag.id = 'flag';
    this.#caret.append(this.#flag);
    root.append(this.#edge, this.#caret);
    this.place();
    const byHand = (): boolean => (this.#readerScrolled = true);
    addEventListener('pointerdown', (event) => event.target === document.documentElement && byHand(), true);
    for (const gesture of ['wheel', 'touchmove', 'keydown'])
      addEventListener(gesture, byHand, { passive: true, capture: true });
  }

  show(draft: DraftText | null, root: Element | null, zoom: number): void {
    this.#root = draft ? root : null;
    this.#title = draft?.title ?? '';
    this.#host.style.setProperty('--zoom', String(zoom));
    this.place();
  }

  /** Where the section and its last character are now. */
  place(): void {
    this.#changedAt = performance.now();
    const root = this.#root?.isConnected ? this.#root : null;
    this.#edge.hidden = root === null;
    this.#caret.hidden = root === null;
    if (!root) return;
    const box = root.getBoundingClientRect();
    this.#edge.style.cssText = `top:${box.top + scrollY}px;height:${box.height}px`;
    const end = endOfText(root);
    this.#caret.style.translate = `${end.right + scrollX}px ${end.top + scrollY}px`;
    this.#caret.style.height = `${end.height}px`;
    this.#flag.textContent = this.#title;
    this.#flag.hidden = this.#title === '';
    this.#flag.className = end.right + this.#flag.offsetWidth > innerWidth ? 'left' : '';
  }

  /** Keeps the caret in sight, until the reader scrolls by hand. */
  follow(): void {
    if (this.#readerScrolled || !this.#root) return;
    const { bottom } = endOfText(this.#root);
    if (bottom < innerHeight * 0.86 && bottom > 0) return;
    this.#scrollTo(scrollY + bottom - innerHeight * 0.55);
  }

  /** Who caused the scroll that was just told: from the reader's first on, the caret is no longer followed. */
  scrolledBy(): 'reader' | 'draft' {
    const now = performance.now();
    const isOurs = now - this.#followedAt < FOLLOWING_MS || now - this.#changedAt < SETTLING_MS;
    if (!isOurs) this.#readerScrolled = true;
    return this.#readerScrolled ? 'reader' : 'draft';
  }

  #scrollTo(top: number): void {
    this.#followedAt = performance.now();
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollTo({ top, behavior: calm ? 'instant' : 'smooth' });
  }
}

/** The box of the last visible character in `root`; of its last corner while it has no text. */
function endOfText(root: Element): DOMRect {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let last: DOMRect | undefined;
  for (let node = walker.lastChild() && deepest(walker); node; node = walker.previousNode()) {
    last = boxOfLastCharacter(node);
    if (last) return last;
  }
  const box = root.getBoundingClientRect();
  return new DOMRect(box.left + 8, Math.max(box.top, box.bottom - 24), 0, 18);
}

function deepest(walker: TreeWalker): Node {
  while (walker.lastChild());
  return walker.currentNode;
}

function boxOfLastCharacter(node: Node): DOMRect | undefined {
  const text = node.textContent ?? '';
  const length = text.trimEnd().length;
  if (length === 0 || node.parentElement?.closest('svg, style, script')) return undefined;
  const range = document.createRange();
  range.setStart(node, length - 1);
  range.setEnd(node, length);
  const box = [...range.getClientRects()].at(-1);
  return box && box.height > 0 ? box : undefined;
}
