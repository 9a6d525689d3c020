/**
 * A session's log in memory, for the specs: what is published, trimmed or given a new epoch is said here, and the feed
 * does what a network may do: late, doubled or lost live events. Its reads are exact, as the broker's are.
 */
import { formatEpoch, type Checkpoint } from '@openv0/contracts/checkpoint.js';
import type { EventBase, EventData, EventType, SessionEvent, SiteFile } from '@openv0/contracts/events.js';
import { initialState, reduce, type SessionState } from '@openv0/contracts/session-state.js';
import type { FrameCodec, LogEvent, LogFeed, LogFeedHandler, LogPage, LogSource } from '../ports.js';

const encoder = new TextEncoder();
export const SESSION = 'AAAAAAAAAAAAAAAAAAAAAA';

interface ModelFeed {
  handler: LogFeedHandler;
  closed: boolean;
}

export class ModelLog implements LogSource {
  events: SessionEvent[] = [];
  /** Events up to here are gone. */
  trimmed = 0;
  stream = 'stream';
  counter = 1;
  exists = true;
  /** While true every call rejects. */
  away = false;
  /** Calls of any kind, and of two kinds. */
  calls = 0;
  reads = 0;
  follows = 0;
  checkpointSeq = 0;
  readonly #feeds = new Set<ModelFeed>();

  get headSeq(): number {
    return this.events.length;
  }

  get openFeeds(): number {
    return this.#feeds.size;
  }

  get epoch(): string {
    return formatEpoch(this.stream, this.counter);
  }

  publish(text: string): LogEvent {
    return this.store('session:message', { run: 1, role: 'engine', text });
  }

  /** Appends an event of any type. */
  store<T extends EventType>(type: T, data: Omit<EventData[T], keyof EventBase>): LogEvent {
    const timestamp = new Date(1_700_000_000_000 + stored++ * 1000).toISOString();
    this.events.push({ type, data: { session_id: SESSION, timestamp, ...data } } as unknown as SessionEvent);
    return this.stored(this.headSeq);
  }

  /** The `piece`th part of a step's file, all of the same length. */
  delta(step_id: string, file: SiteFile, piece: number, text: string): LogEvent {
    return this.store('preview:delta', { step_id, revision: 1, file, offset: piece * text.length, text });
  }

  page(step_id: string, text: string): LogEvent {
    const code = { html_content: text, css_content: '', js_content: '' };
    return this.store('preview:updated', { step_id, preview_url: '/', ...code, metadata: { revision: 1 } });
  }

  run(run: number): LogEvent {
    const plan = { total_steps: 0, estimated_time: null, steps: [] };
    return this.store('generation:started', { project_id: 'p', run, prompt: 'p', engine: 'e', ...plan });
  }

  stored(seq: number): LogEvent {
    return { seq, json: encoder.encode(JSON.stringify(this.events[seq - 1])) };
  }

  stateAt(seq: number): SessionState {
    return this.events.slice(0, seq).reduce(reduce, initialState());
  }

  /** Everything up to `seq` is gone, as when the stream is full; the checkpoint covers it. */
  trim(seq: number): void {
    this.trimmed = Math.max(this.trimmed, Math.min(seq, this.headSeq));
    this.checkpointSeq = Math.max(this.checkpointSeq, this.trimmed);
  }

  /** The store was wiped: the same session, numbered anew. */
  rewind(toSeq: number): void {
    this.counter += 1;
    this.loseEnd(toSeq);
  }

  /** Its end is lost, and its writer, who gives it another epoch, has not found out yet. */
  loseEnd(toSeq: number): void {
    this.events = this.events.slice(0, toSeq);
    this.trimmed = Math.min(this.trimmed, toSeq);
    this.checkpointSeq = Math.min(this.checkpointSeq, toSeq);
    for (const feed of this.#feeds) this.#end(feed).epochChanged();
  }

  /** A live event on its way to whoever follows. */
  deliver(event: LogEvent): void {
    for (const feed of this.#feeds) if (!feed.closed) feed.handler.event(event);
  }

  /** The feeds can't go on: their next event is gone. */
  loseFeeds(): void {
    for (const feed of this.#feeds) this.#end(feed).trimmed(this.headSeq);
  }

  async streamEpoch(): Promise<string> {
    return this.#answer(this.stream);
  }

  async head(): Promise<number> {
    return this.#answer(this.headSeq === this.trimmed ? 0 : this.headSeq);
  }

  async checkpoint(): Promise<Checkpoint | null> {
    const seq = this.checkpointSeq;
    return this.#answer(this.exists ? { seq, epoch: this.epoch, state: this.stateAt(seq) } : null);
  }

  async read(_sessionId: string, after: number, limit = 256): Promise<LogPage> {
    this.reads += 1;
    await this.#answer(null);
    const head = await this.head();
    if (after < this.trimmed) return { events: [], trimmed: head > after, head };
    const seqs = this.events.slice(after, after + limit).map((_event, index) => after + index + 1);
    return { events: seqs.map((seq) => this.stored(seq)), trimmed: false, head };
  }

  async follow(_sessionId: string, after: number, handler: LogFeedHandler): Promise<LogFeed> {
    this.follows += 1;
    await this.#answer(null);
    const feed: ModelFeed = { handler, closed: false };
    if (after < this.trimmed) {
      handler.trimmed(this.headSeq);
      return { close: () => {} };
    }
    this.#feeds.add(feed);
    for (let seq = after + 1; seq <= this.headSeq && !feed.closed; seq += 1) handler.event(this.stored(seq));
    return { close: () => void this.#end(feed) };
  }

  #end(feed: ModelFeed): LogFeedHandler {
    feed.closed = true;
    this.#feeds.delete(feed);
    return feed.handler;
  }

  async #answer<T>(value: T): Promise<T> {
    this.calls += 1;
    await Promise.resolve();
    if (this.away) throw new Error('the broker is away');
    return value;
  }
}

/** Frames as lines of JSON. */
export const lineCodec: FrameCodec = {
  byteLength: (event) => line(event).length,
  write: (event, into, at) => into.set(line(event), at),
  control: (frame) => encoder.encode(`${JSON.stringify(frame)}\n`),
  payload: (frame) => frame,
};

function line(event: LogEvent): Uint8Array {
  return encoder.encode(`{"seq":${event.seq},${new TextDecoder().decode(event.json).slice(1)}\n`);
}

let stored = 0;
