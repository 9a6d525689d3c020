import type { FrameCodec, LogPage, LogSource } from './ports.js';
import { SessionLog } from './session-log.js';

/** Events per page; a page ends at a multiple of this, so that viewers near each other share it. */
export const PAGE_EVENTS = 256;
const KEPT_PAGES = 4;

/** A page of ready frames; `trimmed`: the next event is gone for good; `behind`: it isn't there yet. */
export type HistoryPage = SessionLog | 'trimmed' | 'behind';

/**
 * What lies below a session's log in memory: pages of its stored events as ready frames. However many viewers come
 * back at once, a page is read once and shared; the last few are kept.
 */
export class History {
  readonly #pages = new Map<number, Promise<LogPage & { frames: SessionLog }>>();
  readonly #sessionId: string;
  readonly #source: Pick<LogSource, 'read'>;
  readonly #codec: FrameCodec;

  constructor(sessionId: string, source: Pick<LogSource, 'read'>, codec: FrameCodec) {
    this.#sessionId = sessionId;
    this.#source = source;
    this.#codec = codec;
  }

  /** A page that holds the event behind `cursor`. Rejects when it can't be read. */
  async page(cursor: number): Promise<HistoryPage> {
    const start = cursor - (cursor % PAGE_EVENTS);
    const aligned = await this.#read(start);
    if (holds(aligned.frames, cursor)) return aligned.frames;
    // Cut short by its bytes, trimmed at its front, or kept from when the log was shorter: ask for what is wanted.
    this.#pages.delete(start);
    const exact = await this.#read(cursor);
    if (holds(exact.frames, cursor)) return exact.frames;
    this.#pages.delete(cursor);
    return exact.trimmed || exact.head <= cursor ? 'trimmed' : 'behind';
  }

  clear(): void {
    this.#pages.clear();
  }

  #read(after: number): Promise<LogPage & { frames: SessionLog }> {
    const known = this.#pages.get(after);
    if (known) return known;
    const reading = this.#fetch(after);
    this.#pages.set(after, reading);
    reading.catch(() => this.#pages.get(after) === reading && this.#pages.delete(after));
    if (this.#pages.size > KEPT_PAGES) this.#pages.delete(this.#pages.keys().next().value as number);
    return reading;
  }

  async #fetch(after: number): Promise<LogPage & { frames: SessionLog }> {
    const page = await this.#source.read(this.#sessionId, after, PAGE_EVENTS - (after % PAGE_EVENTS));
    const frames = new SessionLog({ after, maxBytes: Number.POSITIVE_INFINITY, codec: this.#codec });
    for (const event of page.events) frames.append(event);
    return { ...page, events: [], frames };
  }
}

function holds(frames: SessionLog, cursor: number): boolean {
  return frames.first <= cursor + 1 && cursor < frames.last;
}
