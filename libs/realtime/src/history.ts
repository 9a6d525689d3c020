import { measuresOf, type HubOptions } from './hub-options.js';
import type { FrameCodec, LogSource } from './ports.js';
import { SessionLog } from './session-log.js';

/** Events per page; a page ends at a multiple of this, so that viewers near each other share it. */
export const PAGE_EVENTS = 256;
const KEPT_PAGES = 4;

/** A page of ready frames; `trimmed`: the next event is gone for good; `behind`: it isn't there yet. */
export type HistoryPage = SessionLog | 'trimmed' | 'behind';

interface Read {
  frames: SessionLog;
  trimmed: boolean;
  head: number;
}

/**
 * What lies below a session's log in memory: pages of its stored events as ready frames. However many viewers come
 * back at once, a page is read once and shared; the last few are kept while somebody goes through them.
 */
export class History {
  readonly #sessionId: string;
  readonly #source: Pick<LogSource, 'read'>;
  readonly #codec: FrameCodec;
  readonly #slabBytes: number;
  /** By the cursor that they were read from, oldest first. */
  readonly #pages = new Map<number, Promise<Read>>();
  #used = false;

  constructor(sessionId: string, options: Pick<HubOptions, 'source' | 'codec' | 'highWater' | 'lowWater'>) {
    this.#sessionId = sessionId;
    this.#source = options.source;
    this.#codec = options.codec;
    this.#slabBytes = measuresOf(options).slabBytes;
  }

  /** A page that holds the event behind `cursor`. Rejects when it can't be read. */
  async page(cursor: number): Promise<HistoryPage> {
    this.#used = true;
    for (const page of this.#pages.values()) {
      const { frames } = await page;
      if (holds(frames, cursor)) return frames;
    }
    const start = cursor - (cursor % PAGE_EVENTS);
    // The page that should hold it was cut by its size, trimmed, or read when the log was shorter.
    const from = this.#pages.has(start) ? cursor : start;
    const { frames } = await this.#read(from);
    return holds(frames, cursor) ? frames : this.#exactly(cursor);
  }

  /** Due now and then: lets go of pages that nobody has asked for since the last time. */
  tidy(): void {
    if (!this.#used) this.#pages.clear();
    this.#used = false;
  }

  async #exactly(cursor: number): Promise<HistoryPage> {
    const { frames, trimmed, head } = await this.#read(cursor);
    if (holds(frames, cursor)) return frames;
    this.#pages.delete(cursor);
    return trimmed || head <= cursor ? 'trimmed' : 'behind';
  }

  #read(after: number): Promise<Read> {
    const known = this.#pages.get(after);
    if (known) return known;
    const reading = this.#fetch(after);
    this.#pages.set(after, reading);
    reading.catch(() => this.#pages.delete(after));
    if (this.#pages.size > KEPT_PAGES) this.#pages.delete(this.#pages.keys().next().value as number);
    return reading;
  }

  async #fetch(after: number): Promise<Read> {
    const limit = PAGE_EVENTS - (after % PAGE_EVENTS);
    const { events, trimmed, head } = await this.#source.read(this.#sessionId, after, limit);
    const maxBytes = Number.POSITIVE_INFINITY;
    const frames = new SessionLog({ after, maxBytes, codec: this.#codec, slabBytes: this.#slabBytes });
    for (const event of events) frames.append(event);
    return { frames, trimmed, head };
  }
}

function holds(frames: SessionLog, cursor: number): boolean {
  return frames.first <= cursor + 1 && cursor < frames.last;
}
