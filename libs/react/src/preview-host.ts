/**
 * The preview as an object: shows pages in a sandboxed frame without a flash. HTML and CSS are morphed in place; a
 * changed script gets a second frame, which takes over when it has drawn:
 *
 *   one frame ─ script changed ─▶ second frame, transparent ─ rendered, or 1.5 s ─▶ swap, the first is removed
 */
import { FrameLink } from './preview-frame-link.js';
import type { FrameReport, FrameRequest, Scroll } from './preview-messages.js';

export interface PreviewPage {
  revision: number;
  html: string;
  css: string;
  /** Empty: nothing runs. */
  js: string;
}

export type Sketch = Omit<Extract<FrameRequest, { type: 'sketch' }>, 'type'>;

/** What the frame on show says, besides its own upkeep. */
export type PreviewEvent =
  | Exclude<FrameReport, { type: 'ready' } | { type: 'pong' } | { type: 'scroll' }>
  | { type: 'silent' }
  | { type: 'swapped' };

export interface PreviewHostOptions {
  frameUrl: string;
  title: string;
  onEvent: (event: PreviewEvent) => void;
}

/** The second frame takes over after this long even if it hasn't said that it is done, in milliseconds. */
const SWAP_LIMIT_MS = 1_500;
/** At most ten drawings a second. */
const DRAW_EVERY_MS = 100;

export class PreviewHost {
  readonly #container: HTMLElement;
  readonly #options: PreviewHostOptions;
  #shown: FrameLink;
  #next: FrameLink | null = null;
  #swapTimer: ReturnType<typeof setTimeout> | undefined;
  #page: PreviewPage = { revision: 0, html: '', css: '', js: '' };
  #sketch: Sketch | null = null;
  /** The script that the frame on show (or the one that is to take over) has run, and of which revision. */
  #ran = { js: '', revision: 0 };
  /** The script that the reader stopped: it doesn't run again until it changes or the page is reloaded. */
  #stopped: string | null = null;
  #scroll: Scroll = { x: 0, y: 0 };
  #drawTimer: ReturnType<typeof setTimeout> | undefined;
  #lastDraw = 0;

  constructor(container: HTMLElement, options: PreviewHostOptions) {
    this.#container = container;
    this.#options = options;
    this.#shown = this.#mount();
  }

  /**
   * Shows `page`. `settled`: nothing more comes for now, so a script of an earlier revision runs again on the page as
   * it is in the end.
   */
  show(page: PreviewPage, settled = false): void {
    const stale = settled && page.js !== '' && this.#ran.revision !== page.revision;
    const same = samePage(page, this.#page);
    this.#page = page.js === this.#stopped ? { ...page, js: '' } : page;
    if (this.#page.js !== this.#ran.js || (stale && this.#page.js !== '')) this.#replace(this.#page.js);
    else if (!same) this.#send(this.#render(null));
  }

  /** Draws what is being written and planned, at most ten times a second; the last call always gets drawn. */
  sketch(sketch: Sketch): void {
    this.#sketch = sketch;
    if (this.#drawTimer !== undefined) return;
    const wait = Math.max(0, this.#lastDraw + DRAW_EVERY_MS - performance.now());
    this.#drawTimer = setTimeout(() => {
      this.#drawTimer = undefined;
      this.#lastDraw = performance.now();
      if (this.#sketch) this.#send({ type: 'sketch', ...this.#sketch });
    }, wait);
  }

  /** A new frame with the page as it is, with or without its script. */
  reload(scripts: boolean): void {
    if (scripts && this.#stopped !== null) this.#page = { ...this.#page, js: this.#stopped };
    this.#stopped = scripts ? null : this.#page.js;
    this.#replace(scripts ? this.#page.js : '', scripts ? this.#scroll : { x: 0, y: 0 });
  }

  close(): void {
    clearTimeout(this.#drawTimer);
    clearTimeout(this.#swapTimer);
    this.#next?.close();
    this.#shown.close();
  }

  #mount(): FrameLink {
    const link: FrameLink = new FrameLink({
      url: this.#options.frameUrl,
      title: this.#options.title,
      onReport: (report) => this.#onReport(link, report),
      onSilence: () => link === this.#shown && this.#options.onEvent({ type: 'silent' }),
    });
    this.#container.append(link.iframe);
    return link;
  }

  #replace(js: string, scroll = this.#scroll): void {
    this.#ran = { js, revision: this.#page.revision };
    this.#next?.close();
    clearTimeout(this.#swapTimer);
    this.#next = this.#mount();
    // Transparent, not hidden: a hidden frame never gets an animation frame.
    this.#next.iframe.style.opacity = '0';
    this.#next.iframe.style.pointerEvents = 'none';
    this.#next.iframe.setAttribute('aria-hidden', 'true');
    this.#next.iframe.tabIndex = -1;
    this.#next.send(this.#render(scroll));
    if (this.#sketch) this.#next.send({ type: 'sketch', ...this.#sketch });
    this.#swapTimer = setTimeout(() => this.#swap(), SWAP_LIMIT_MS);
  }

  #swap(): void {
    if (!this.#next) return;
    clearTimeout(this.#swapTimer);
    const { iframe } = this.#next;
    iframe.style.removeProperty('opacity');
    iframe.style.removeProperty('pointer-events');
    iframe.removeAttribute('aria-hidden');
    iframe.removeAttribute('tabindex');
    this.#shown.close();
    this.#shown = this.#next;
    this.#next = null;
    this.#options.onEvent({ type: 'swapped' });
  }

  #render(scroll: Scroll | null): FrameRequest {
    const { js } = this.#ran;
    return { type: 'render', ...this.#page, js, mode: js === '' ? 'draft' : 'live', scroll };
  }

  #send(request: FrameRequest): void {
    this.#shown.send(request);
    this.#next?.send(request);
  }

  #onReport(link: FrameLink, report: FrameReport): void {
    if (report.type === 'ready' || report.type === 'pong') return;
    if (report.type === 'scroll') {
      if (link === this.#shown) this.#scroll = report.scroll;
      return;
    }
    if (link === this.#next && report.type === 'rendered') this.#swap();
    this.#options.onEvent(report);
  }
}

function samePage(a: PreviewPage, b: PreviewPage): boolean {
  return a.html === b.html && a.css === b.css && a.js === b.js && a.revision === b.revision;
}
