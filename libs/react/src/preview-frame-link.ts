/**
 * One mounted preview frame: a sandboxed iframe, its key, and whether it still answers. Replaced, never repaired: a
 * frame whose script misbehaves is removed, which also ends an endless loop.
 */
import { randomId } from '@openv0/contracts/random-id.js';
import { FocusGuard } from './preview-focus.js';
import type { FrameReport, FrameRequest } from './preview-messages.js';
import { parseReport } from './preview-messages.js';

/** A frame that hasn't answered a ping for this long is not responding, in milliseconds. */
export const SILENCE_LIMIT_MS = 3_000;
const PING_EVERY_MS = 1_000;
/** The runtime limits itself to far fewer messages a second: who sends more is generated code that floods the page. */
const MESSAGES_PER_SECOND = 500;
/** Features that a frame of another origin would have for the asking. */
const REFUSED = ['focus-without-user-activation', 'picture-in-picture', 'gamepad'];
/** A frame that isn't ready by then is asked for again, in milliseconds: the server may have been away. */
const LOAD_LIMIT_MS = 10_000;

export interface FrameLinkOptions {
  url: string;
  title: string;
  onReport: (report: FrameReport) => void;
  onSilence: () => void;
  /** Once: the frame sends more than the page can read, and isn't listened to any more. */
  onFlood: () => void;
  /** The frame holds another document: its script has led it away from the runtime. */
  onGone: () => void;
}

export class FrameLink {
  readonly iframe: HTMLIFrameElement;
  /** What it was last asked to draw; 0: nothing. */
  revision = 0;
  /** Drawn to look back at. */
  isPast = false;
  /** Its script didn't come to its end. */
  hasFailed = false;
  readonly #key = randomId();
  readonly #options: FrameLinkOptions;
  readonly #pings: ReturnType<typeof setInterval>;
  readonly #waiting: FrameRequest[] = [];
  readonly #focus: FocusGuard;
  /** The page's end of the line to the runtime, once it has said that it is ready. */
  #port: MessagePort | null = null;
  /** Documents that the frame has loaded since it was asked to load the runtime. */
  #loads = 0;
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
    this.iframe.allow = REFUSED.map((feature) => `${feature} 'none'`).join('; ');
    this.iframe.title = options.title;
    // The runtime takes its key from here and clears it, before any generated code runs.
    this.iframe.name = this.#key;
    this.iframe.src = options.url;
    this.#focus = new FocusGuard(this.iframe);
    this.iframe.addEventListener('load', this.#loaded);
    addEventListener('message', this.#receive);
    this.#pings = setInterval(this.#ping, PING_EVERY_MS);
  }

  /** Sends now, or as soon as the frame is ready. */
  send(request: FrameRequest): void {
    if (this.#port) this.#port.postMessage(request, []);
    else this.#waiting.push(request);
  }

  close(): void {
    this.#stopListening();
    this.#focus.close();
    clearInterval(this.#pings);
    this.iframe.remove();
  }

  /**
   * The runtime's one message by this way is its first, before any generated code. What comes later is counted and
   * never read: reading is what a message costs the page.
   */
  readonly #receive = (event: MessageEvent<unknown>): void => {
    if (event.source === null || event.source !== this.iframe.contentWindow) return;
    if (this.#isFlood() || this.#port) return;
    if (isRecord(event.data) && event.data.key === this.#key && parseReport(event.data)?.type === 'ready')
      this.#open(event.source as Window);
  };

  readonly #hear = (event: MessageEvent<unknown>): void => {
    if (this.#isFlood()) return;
    const report = parseReport(event.data);
    if (report?.type === 'pong') this.#asked = null;
    else if (report?.type === 'touched') this.#focus.moved();
    else if (report && report.type !== 'ready') this.#options.onReport(report);
  };

  readonly #loaded = (): void => {
    this.#loads += 1;
    if (this.#loads === 1) return;
    this.#stopListening();
    this.#options.onGone();
  };

  #isFlood(): boolean {
    const second = Math.floor(performance.now() / 1_000);
    if (second !== this.#second) [this.#second, this.#received] = [second, 0];
    this.#received += 1;
    if (this.#received <= MESSAGES_PER_SECOND) return false;
    this.#stopListening();
    this.#options.onFlood();
    return true;
  }

  #stopListening(): void {
    removeEventListener('message', this.#receive);
    this.iframe.removeEventListener('load', this.#loaded);
    this.#port?.close();
  }

  #open(frame: Window): void {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.addEventListener('message', this.#hear);
    port1.start();
    frame.postMessage({ key: this.#key }, '*', [port2]);
    for (const request of this.#waiting.splice(0)) this.send(request);
    this.#options.onReport({ type: 'ready' });
  }

  readonly #ping = (): void => {
    if (!this.#port) this.#loadAgain();
    // A hidden page's timers and frames sleep: silence says nothing then.
    if (!this.#port || document.visibilityState !== 'visible') {
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
    this.#loads = 0;
    this.iframe.name = this.#key;
    this.iframe.src = this.#options.url;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
