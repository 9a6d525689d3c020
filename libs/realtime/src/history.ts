import { measuresOf, type HubOptions } from './hub-options.js';
import { SessionLog } from './session-log.js';

/** Events per page; a page ends at a multiple of this, so that viewers near each other share it. */
const PAGE_EVENTS = 256;
const KEPT_PAGES = 4;

/** A page of ready frames; `trimmed`: the next event is gone for good; `behind`: it isn't there yet. */
export type HistoryPage = SessionLog | 'trimmed' | 'behind';

type PageOptions = Pick<HubOptions, 'source' | 'codec' | 'highWater' | 'lowWater'>;

interface Page {
  reading: Promise<Read>;
  /** 0 until it has come. */
  bytes: number;
}

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
  readonly #options: PageOptions;
  readonly #onBytes: () => void;
  /** By the cursor that they were read from, oldest first. */
  readonly #pages = new Map<number, Page>();
  #used = false;
  #sealed = false;

  /** `onBytes` is called when `bytes` has grown. */
  constructor(sessionId: string, options: PageOptions, onBytes: () => void = () => {}) {
    this.#sessionId = sessionId;
    this.#options = options;
    this.#onBytes = onBytes;
  }

  /** Memory of the pages that are kept. */
  get bytes(): number {
    let bytes = 0;
    for (const page of this.#pages.values()) bytes += page.bytes;
    return bytes;
  }

  /** A page that holds the event behind `cursor`. Rejects when it can't be read. */
  async page(cursor: number): Promise<HistoryPage> {
    if (this.#sealed) return 'trimmed';
    this.#used = true;
    for (const { reading } of this.#pages.values()) {
      const { frames } = await reading;
      if (holds(frames, cursor)) return frames;
    }
    const start = cursor - (cursor % PAGE_EVENTS);
    // The page that should hold it was cut by its size, trimmed, or read when the log was shorter.
    const from = this.#pages.has(start) ? cursor : start;
    const { frames } = await this.#read(from);
    return holds(frames, cursor) ? frames : this.#exactly(cursor);
  }

  /** Nothing is to be read from now on, as if all of it were gone. */
  seal(): void {
    this.#sealed = true;
  }

  /** Due now and then: lets go of pages that nobody has asked for since the last time. */
  tidy(): void {
    if (!this.#used) this.forget();
    this.#used = false;
  }

  /** Keeps no page; who reads one now still gets it. */
  forget(): void {
    this.#pages.clear();
  }

  async #exactly(cursor: number): Promise<HistoryPage> {
    const { frames, trimmed, head } = await this.#read(cursor);
    if (holds(frames, cursor)) return frames;
    this.#pages.delete(cursor);
    return trimmed || head <= cursor ? 'trimmed' : 'behind';
  }

  #read(after: number): Promise<Read> {
    const known = this.#pages.get(after);
    if (known) return known.reading;
    const page: Page = { reading: this.#fetch(after), bytes: 0 };
    this.#pages.set(after, page);
    page.reading.then(
      ({ frames }) => {
        page.bytes = frames.bytes;
        this.#onBytes();
      },
      () => this.#pages.delete(after),
    );
    if (this.#pages.size > KEPT_PAGES) this.#pages.delete(this.#pages.keys().next().value as number);
    return page.reading;
  }

  async #fetch(after: number): Promise<Read> {
    const { source, codec } = this.#options;
    const limit = PAGE_EVENTS - (after % PAGE_EVENTS);
    const { events, trimmed, head } = await source.read(this.#sessionId, after, limit);
    const { slabBytes } = measuresOf(this.#options);
    const frames = new SessionLog({ after, maxBytes: Number.POSITIVE_INFINITY, codec, slabBytes });
    for (const event of events) frames.append(event);
    return { frames, trimmed, head };
  }
}

function holds(frames: SessionLog, cursor: number): boolean {
  return frames.first <= cursor + 1 && cursor < frames.last;
}
