/**
 * One mounted preview frame: a sandboxed iframe, its key, and whether it still answers. Replaced, never repaired: a
 * frame whose script misbehaves is removed, which also ends an endless loop.
 */
import { randomId } from '@openv0/contracts/random-id.js';
import type { FrameReport, FrameRequest } from './preview-messages.js';
import { parseReport } from './preview-messages.js';

/** A frame that hasn't answered a ping for this long is not responding, in milliseconds. */
export const SILENCE_LIMIT_MS = 3_000;
const PING_EVERY_MS = 1_000;
/** The runtime limits itself to far fewer messages a second: who sends more is generated code that floods the page. */
const MESSAGES_PER_SECOND = 500;
/** A frame that isn't ready by then is asked for again, in milliseconds: the server may have been away. */
const LOAD_LIMIT_MS = 10_000;

export interface FrameLinkOptions {
  url: string;
  title: string;
  onReport: (report: FrameReport) => void;
  onSilence: () => void;
  /** Once: the frame sends more than the page can read, and isn't listened to any more. */
  onFlood: () => void;
}

export class FrameLink {
  readonly iframe: HTMLIFrameElement;
  readonly #key = randomId();
  readonly #options: FrameLinkOptions;
  readonly #pings: ReturnType<typeof setInterval>;
  readonly #waiting: FrameRequest[] = [];
  #ready = false;
  /** When the runtime was last asked for. */
  #loadedAt = performance.now();
  #second = 0;
  #received = 0;
  /** When the oldest unanswered ping was sent; null when none is. */
  #asked: number | null = null;

  constructor(options: FrameLinkOptions) {
    this.#options = options;
    this.iframe = document.createElement('iframe');
    this.iframe.setAttribute('sandbox', 'allow-scripts');
    this.iframe.referrerPolicy = 'no-referrer';
    this.iframe.allow = '';
    this.iframe.title = options.title;
    // The runtime takes its key from here and clears it, before any generated code runs.
    this.iframe.name = this.#key;
    this.iframe.src = options.url;
    addEventListener('message', this.#receive);
    this.#pings = setInterval(this.#ping, PING_EVERY_MS);
  }

  /** Sends now, or as soon as the frame is ready. */
  send(request: FrameRequest): void {
    if (this.#ready) this.iframe.contentWindow?.postMessage({ ...request, key: this.#key }, '*');
    else this.#waiting.push(request);
  }

  close(): void {
    removeEventListener('message', this.#receive);
    clearInterval(this.#pings);
    this.iframe.remove();
  }

  readonly #receive = (event: MessageEvent<unknown>): void => {
    if (event.source === null || event.source !== this.iframe.contentWindow) return;
    if (this.#isFlood()) return;
    const report = parseReport(event.data, this.#key);
    if (!report) return;
    if (report.type === 'pong') this.#asked = null;
    else if (report.type === 'ready') this.#open();
    else this.#options.onReport(report);
  };

  /** Counts before anything is read: a message costs the page only then. */
  #isFlood(): boolean {
    const second = Math.floor(performance.now() / 1_000);
    if (second !== this.#second) [this.#second, this.#received] = [second, 0];
    this.#received += 1;
    if (this.#received <= MESSAGES_PER_SECOND) return false;
    removeEventListener('message', this.#receive);
    this.#options.onFlood();
    return true;
  }

  #open(): void {
    if (this.#ready) return;
    this.#ready = true;
    for (const request of this.#waiting.splice(0)) this.send(request);
    this.#options.onReport({ type: 'ready' });
  }

  readonly #ping = (): void => {
    if (!this.#ready) this.#loadAgain();
    // A hidden page's timers and frames sleep: silence says nothing then.
    if (!this.#ready || document.visibilityState !== 'visible') {
      this.#asked = null;
      return;
    }
    const now = performance.now();
    if (this.#asked !== null && now - this.#asked > SILENCE_LIMIT_MS) this.#options.onSilence();
    this.#asked ??= now;
    this.send({ type: 'ping', at: now });
  };

  #loadAgain(): void {
    if (performance.now() - this.#loadedAt < LOAD_LIMIT_MS) return;
    this.#loadedAt = performance.now();
    this.iframe.name = this.#key;
    this.iframe.src = this.#options.url;
  }
}
