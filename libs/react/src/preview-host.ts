/**
 * The preview as an object: shows pages in a sandboxed frame without a flash. HTML and CSS are morphed in place; a
 * changed script gets a second frame, which takes over when it has drawn, unless its script fails at once:
 *
 *   one frame ─ script changed ─▶ second frame, transparent ─ rendered, or 1.5 s ─▶ swap, the first is removed
 *                                                           └ failed, over a good page ─▶ the second is removed
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

interface Showing {
  page: PreviewPage;
  settled: boolean;
  past: boolean;
}

export type Sketch = Omit<Extract<FrameRequest, { type: 'sketch' }>, 'type'>;

/** What a frame says, besides its own upkeep, and of which revision. */
export type PreviewEvent =
  | (Exclude<FrameReport, { type: 'ready' | 'pong' | 'touched' | 'scroll' | 'failed' }> & {
      revision: number;
    })
  | { type: 'silent' }
  | { type: 'swapped' }
  /** The script of `revision` failed at once, so revision `good` stays on show. */
  | { type: 'kept'; revision: number; good: number };

/** Once loaded, the second frame takes over after this long even if it hasn't said that it is done, in milliseconds. */
const SWAP_LIMIT_MS = 1_500;
/** Some frames of the screen, also on a busy machine, in milliseconds. */
const LEAVING_MS = 150;
/** At most ten drawings a second. */
const DRAW_EVERY_MS = 100;
const FLOOD = 'Stopped: the page’s script sent messages without end. Reload the preview to run it again.';
const GONE = 'Stopped: the page’s script tried to leave the preview. Reload the preview to run it again.';
const TOP: Scroll = { x: 0, y: 0 };

export class PreviewHost {
  readonly #container: HTMLElement;
  readonly #frameUrl: string;
  readonly #listeners = new Set<(event: PreviewEvent) => void>();
  #title = '';
  #labelFont: ArrayBuffer | null = null;
  #shown: FrameLink;
  #next: FrameLink | null = null;
  /** What was on show before: it lies under its successor until the browser has painted that. */
  #leaving: FrameLink | null = null;
  #leaveTimer: ReturnType<typeof setTimeout> | undefined;
  #swapTimer: ReturnType<typeof setTimeout> | undefined;
  #page: PreviewPage = { revision: 0, html: '', css: '', js: '' };
  #sketch: Sketch | null = null;
  /** What waits for the next drawing. */
  #due: { page?: Showing; sketch?: boolean } = {};
  /** The script that was run last, and of which revision: by the frame on show or to be, unless it failed at once. */
  #ran = { js: '', revision: 0 };
  /** The last revision that was kept from taking over; 0: none. */
  #refused = 0;
  /** What is shown is the past. */
  #isPast = false;
  /** The script that the reader stopped: it doesn't run again until it changes or the page is reloaded. */
  #stopped: string | null = null;
  /** Where the reader has scrolled to. */
  #scroll: Scroll = TOP;
  /** The frame on show doesn't answer. */
  #isSilent = false;
  #drawTimer: ReturnType<typeof setTimeout> | undefined;
  #lastDraw = 0;

  /** `frameUrl` is where the sandboxed runtime is served. */
  constructor(container: HTMLElement, frameUrl: string) {
    this.#container = container;
    this.#frameUrl = frameUrl;
    this.#shown = this.#mount();
  }

  /** Gives back how to stop listening. */
  listen(listener: (event: PreviewEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** The frame's name for screen readers. */
  rename(title: string): void {
    this.#title = title;
    this.#shown.iframe.title = title;
    if (this.#next) this.#next.iframe.title = title;
  }

  /** Labels of what is planned are set in this font from now on; a font that can't be had changes nothing. */
  async loadLabelFont(url: string): Promise<void> {
    try {
      this.#labelFont = await (await fetch(url)).arrayBuffer();
      this.#send({ type: 'label_font', data: this.#labelFont });
    } catch {
      // The system's font does as well.
    }
  }

  /**
   * Shows `page`. `settled`: nothing more comes for now, so a script of an earlier revision runs again on the page as
   * it is in the end. `past`: it is looked back at, and nothing to fall back on later. At most ten times a second; the
   * last call always counts.
   */
  show(page: PreviewPage, { settled = false, past = false } = {}): void {
    this.#due.page = { page, settled, past };
    this.#drawSoon();
  }

  /** Draws what is being written and planned, together with the page that was shown before it. */
  sketch(sketch: Sketch): void {
    this.#sketch = sketch;
    this.#due.sketch = true;
    this.#drawSoon();
  }

  /** A new frame with the page as it is, with or without its script. */
  reload(scripts: boolean): void {
    if (scripts && this.#stopped !== null) this.#page = { ...this.#page, js: this.#stopped };
    this.#stopped = scripts ? null : this.#page.js;
    // Asked for as it is: nothing stays in its place.
    this.#shown.isPast = true;
    this.#replace(scripts ? this.#page.js : '');
  }

  close(): void {
    clearTimeout(this.#drawTimer);
    clearTimeout(this.#swapTimer);
    this.#next?.close();
    this.#leave();
    this.#shown.close();
  }

  #drawSoon(): void {
    const wait = Math.max(0, this.#lastDraw + DRAW_EVERY_MS - performance.now());
    this.#drawTimer ??= setTimeout(() => this.#drawDue(), wait);
  }

  #drawDue(): void {
    this.#drawTimer = undefined;
    this.#lastDraw = performance.now();
    const { page, sketch } = this.#due;
    this.#due = {};
    if (page) this.#take(page);
    if (sketch && this.#sketch) this.#send({ type: 'sketch', ...this.#sketch });
  }

  #take({ page, settled, past }: Showing): void {
    const stale = settled && page.js !== '' && this.#ran.revision !== page.revision;
    const same = samePage(page, this.#page) && past === this.#isPast;
    this.#isPast = past;
    this.#page = page.js === this.#stopped ? { ...page, js: '' } : page;
    if (this.#page.js !== this.#ran.js || (stale && this.#page.js !== '')) this.#replace(this.#page.js);
    else if (!same) this.#redraw();
  }

  #mount(): FrameLink {
    const link: FrameLink = new FrameLink({
      url: this.#frameUrl,
      title: this.#title,
      onReport: (report) => this.#onReport(link, report),
      onSilence: () => this.#onSilence(link),
      onFlood: () => this.#stopScripts(link, FLOOD),
      onGone: () => this.#stopScripts(link, GONE),
    });
    if (this.#labelFont) link.send({ type: 'label_font', data: this.#labelFont });
    this.#container.append(link.iframe);
    return link;
  }

  #replace(js: string, scroll = this.#scroll): void {
    this.#ran = { js, revision: this.#page.revision };
    this.#next?.close();
    this.#next = null;
    clearTimeout(this.#swapTimer);
    if (this.#isSilent) return this.#startOver(scroll);
    this.#next = this.#mount();
    // Transparent, not hidden: a hidden frame never gets an animation frame.
    this.#next.iframe.style.opacity = '0';
    this.#next.iframe.style.pointerEvents = 'none';
    this.#next.iframe.setAttribute('aria-hidden', 'true');
    this.#next.iframe.tabIndex = -1;
    this.#draw(this.#next, js, scroll);
    if (this.#sketch) this.#next.send({ type: 'sketch', ...this.#sketch });
  }

  /** A frame that doesn't answer may share its process with the next one, which then can't load: it goes first. */
  #startOver(scroll: Scroll): void {
    this.#isSilent = false;
    this.#shown.close();
    this.#shown = this.#mount();
    this.#draw(this.#shown, this.#ran.js, scroll);
    if (this.#sketch) this.#shown.send({ type: 'sketch', ...this.#sketch });
    this.#emit({ type: 'swapped' });
  }

  #onSilence(link: FrameLink): void {
    if (link !== this.#shown) return;
    this.#isSilent = true;
    this.#emit({ type: 'silent' });
  }

  /** Nobody could press a button meanwhile: the scripts are stopped at once, and the console says why. */
  #stopScripts(link: FrameLink, why: string): void {
    if (link === this.#leaving) return this.#leave();
    // In a frame of its own beside the one that floods, nothing would get through.
    this.#isSilent = true;
    this.reload(false);
    const { revision } = this.#page;
    this.#emit({ type: 'error', message: why, line: null, col: null, stack: '', cut: false, revision });
  }

  /** Whether the frame on show is the last good one before the script that ran last: others may have failed between. */
  #isGood({ revision, isPast, hasFailed }: FrameLink): boolean {
    return (
      revision > 0 && !isPast && !hasFailed && Math.max(revision, this.#refused) >= this.#ran.revision - 1
    );
  }

  #keep(): void {
    clearTimeout(this.#swapTimer);
    this.#next?.close();
    this.#next = null;
    this.#refused = this.#ran.revision;
    this.#emit({ type: 'kept', revision: this.#refused, good: this.#shown.revision });
  }

  #swap(): void {
    if (!this.#next) return;
    clearTimeout(this.#swapTimer);
    const { iframe } = this.#next;
    iframe.style.removeProperty('opacity');
    iframe.style.removeProperty('pointer-events');
    iframe.removeAttribute('aria-hidden');
    iframe.removeAttribute('tabindex');
    this.#leave();
    this.#leaving = this.#shown;
    // Nobody gets into it by the tab key any more.
    this.#leaving.iframe.tabIndex = -1;
    this.#shown = this.#next;
    this.#next = null;
    this.#leaveTimer = setTimeout(() => this.#leave(), LEAVING_MS);
    this.#emit({ type: 'swapped' });
  }

  #leave(): void {
    clearTimeout(this.#leaveTimer);
    this.#leaving?.close();
    this.#leaving = null;
  }

  /** A frame has had its script when it was made: the good one never gets one that failed. */
  #redraw(): void {
    this.#draw(this.#shown, '', null);
    if (this.#next) this.#draw(this.#next, '', null);
  }

  #draw(frame: FrameLink, js: string, scroll: Scroll | null): void {
    frame.revision = this.#page.revision;
    frame.isPast = this.#isPast;
    frame.send({ type: 'render', ...this.#page, js, mode: js === '' ? 'draft' : 'live', scroll });
  }

  #send(request: FrameRequest): void {
    this.#shown.send(request);
    this.#next?.send(request);
  }

  #onReport(link: FrameLink, report: FrameReport): void {
    if (link === this.#leaving) return;
    if (report.type === 'ready') {
      // A frame that hasn't even loaded has nothing to show: the limit counts from here.
      if (link === this.#next) this.#swapTimer = setTimeout(() => this.#swap(), SWAP_LIMIT_MS);
      return;
    }
    if (report.type === 'pong' || report.type === 'touched') return;
    if (report.type === 'scroll') {
      // Where the preview itself has followed the caret to is nothing to come back to.
      if (link === this.#shown) this.#scroll = report.by === 'reader' ? report.scroll : TOP;
      return;
    }
    if (report.type === 'failed') {
      link.hasFailed = true;
      if (link === this.#next && this.#isGood(this.#shown)) this.#keep();
      return;
    }
    if (link === this.#next && report.type === 'rendered') this.#swap();
    this.#emit({ revision: link.revision, ...report });
  }

  #emit(event: PreviewEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

function samePage(a: PreviewPage, b: PreviewPage): boolean {
  return a.html === b.html && a.css === b.css && a.js === b.js && a.revision === b.revision;
}
