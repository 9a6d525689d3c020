/**
 * A live view of one session's log.
 *
 *   live subscription ──▶ cursor ──▶ handler      what comes in order is handed on
 *        gap, reconnect, every 15 s │
 *                                   ▼
 *   catch-up: Direct Get of the next 256 subjects, again while the batch was full or cut, until the leader says that
 *   there is no more. A next event that the leader doesn't have although the log goes on was trimmed.
 *
 * After a reconnect nothing is handed on before the stream's epoch and the last event have been read again: it may be
 * another log, or one that lost its end and was written on.
 */
import type { Msg, Subscription } from '@nats-io/transport-node';
import { backOffMs } from '../back-off.js';
import { FeedCursor } from '../feed-cursor.js';
import type { BrokerLogger } from '../logger.js';
import type { FeedObserver } from '../observer.js';
import type { Feed, FeedHandler } from '../port.js';
import { liveFilter, seqOfSubject, TRACEPARENT } from '../subjects.js';
import { copyOf, type ConnectionChange } from './connection.js';
import { MAX_SUBJECTS } from './direct-get.js';
import { headersOf, type HeaderBlock } from './header-block.js';
import type { LogEvent, LogSource } from './log-source.js';
import { pause } from './pause.js';

const PROBE_EVERY_MS = 15_000;
const LIVE = 'live.';
/** A head below the cursor is believed after this many reads by the leader, 200 ms apart. */
const REWIND_READS = 5;
const REWIND_PAUSE_MS = 200;

export interface FeedOptions {
  /** How often to ask for a next event that nothing has announced; 15,000 by default. */
  probeEveryMs?: number;
  logger?: BrokerLogger;
  observer?: FeedObserver;
}

export class SessionFeed implements Feed {
  readonly #cursor: FeedCursor<LogEvent>;
  readonly #subscription: Subscription;
  readonly #offChange: () => void;
  readonly #probe: NodeJS.Timeout;
  #epoch = '';
  /** Of the last event handed on; empty before the first. */
  #storedAt = '';
  #epochInDoubt = false;
  #wanted = false;
  #catchingUp = false;
  #closed = false;

  /** Resolves when everything up to the present head has been handed on, or the feed has ended. */
  static async open(
    source: LogSource,
    sessionId: string,
    after: number,
    handler: FeedHandler,
    options: FeedOptions = {},
  ): Promise<SessionFeed> {
    const feed = new SessionFeed(source, sessionId, after, handler, options);
    try {
      await feed.#start();
    } catch (error) {
      feed.close();
      throw error;
    }
    return feed;
  }

  private constructor(
    private readonly source: LogSource,
    private readonly sessionId: string,
    after: number,
    private readonly handler: FeedHandler,
    private readonly options: FeedOptions,
  ) {
    const { connection } = source.api;
    this.#cursor = new FeedCursor(after);
    this.#offChange = connection.onChange((change) => this.#onChange(change));
    this.#subscription = connection.nc.subscribe(liveFilter(sessionId), {
      callback: (error, message) => {
        if (!error) this.#onLive(message);
      },
    });
    this.#probe = setInterval(() => void this.#probeTail(), options.probeEveryMs ?? PROBE_EVERY_MS);
    this.#probe.unref();
  }

  get seq(): number {
    return this.#cursor.seq;
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    clearInterval(this.#probe);
    this.#offChange();
    if (!this.#subscription.isClosed()) this.#subscription.unsubscribe();
  }

  async #start(): Promise<void> {
    const { connection } = this.source.api;
    this.#epoch = await this.source.streamEpoch();
    // The subscription is in force before the log is read: no event can fall between them.
    await connection.flush();
    await this.#round();
  }

  #onChange(change: ConnectionChange): void {
    if (change === 'closed') return this.close();
    this.#cursor.hold();
    this.#epochInDoubt = true;
    if (change === 'reconnected') this.#catchUp();
  }

  #onLive(message: Msg): void {
    const { subject } = message;
    // A gateway can have something else republished under this name, but not with the name that it was stored under.
    const headers = headersOf(message);
    if (headers.get('Nats-Subject') !== subject.slice(LIVE.length)) return;
    const seq = seqOfSubject(subject);
    const { observer } = this.options;
    if (seq <= this.#cursor.seq) observer?.duplicate();
    if (seq < this.#cursor.seq) return;
    const storedAt = headers.get('Nats-Time-Stamp');
    if (seq === this.#cursor.seq) return this.#seeAgain(storedAt);
    this.#offer([{ seq, json: copyOf(message.data), storedAt }]);
    if (observer && this.#cursor.seq >= seq) this.#tellLive(observer, seq, storedAt, headers);
    if (this.#cursor.incomplete) this.#repair();
  }

  /** Where nobody asks for traces, none is looked for. */
  #tellLive(observer: FeedObserver, seq: number, storedAt: string, headers: HeaderBlock): void {
    observer.live(storedAt);
    const traceparent = observer.traced && headers.get(TRACEPARENT);
    if (traceparent) observer.traced?.({ sessionId: this.sessionId, seq, traceparent });
  }

  /** The last event once more: one that was stored at another time is of a log that lost its end and is written on. */
  #seeAgain(storedAt: string): void {
    if (!this.#storedAt || storedAt === this.#storedAt) return;
    this.#cursor.hold();
    this.#epochInDoubt = true;
    this.#catchUp();
  }

  #offer(events: LogEvent[]): void {
    for (const event of events) this.#handOn(this.#cursor.offer(event));
  }

  #handOn(events: LogEvent[]): void {
    for (const { seq, json, storedAt } of events) {
      if (this.#closed) return;
      this.#storedAt = storedAt;
      this.handler.event({ seq, json });
    }
  }

  #repair(): void {
    if (!this.#catchingUp) this.options.observer?.gap();
    this.#catchUp();
  }

  /** One at a time; asked for again meanwhile, it goes round again. */
  #catchUp(): void {
    this.#wanted = true;
    if (!this.#catchingUp) void this.#catchUpUntilDone();
  }

  async #catchUpUntilDone(): Promise<void> {
    this.#catchingUp = true;
    for (let attempt = 0; this.#wanted && !this.#closed;) {
      this.#wanted = false;
      try {
        await this.#round();
        attempt = 0;
      } catch (error) {
        this.#wanted = true;
        if (attempt > 0)
          this.options.logger?.warn({ err: error, attempt }, 'the feed could not catch up yet');
        await pause(backOffMs(attempt++), this.source.api.connection);
      }
    }
    // In the same turn as the last look at what is wanted: nothing asked for in between gets lost.
    this.#catchingUp = false;
  }

  async #round(): Promise<void> {
    if (this.#epochInDoubt && !(await this.#confirmEpoch())) return;
    this.#cursor.startReading();
    while (!this.#closed) {
      const from = this.#cursor.seq;
      const { events, cut } = await this.source.batch(this.sessionId, from, MAX_SUBJECTS);
      this.#offer(events);
      const full = this.#cursor.seq >= from + MAX_SUBJECTS;
      if (full || (cut && this.#cursor.seq > from)) continue;
      if (await this.#reachedHead(from)) return;
    }
  }

  /** False: there is more to read behind the cursor. `from` is where the last read began. */
  async #reachedHead(from: number): Promise<boolean> {
    const before = this.#cursor.seq;
    const head = await this.source.head(this.sessionId);
    if (this.#closed) return true;
    if (head < before) {
      await this.#checkRewound(before, head);
      return true;
    }
    if (head <= this.#cursor.seq) return true;
    if (this.#cursor.seq > from) return false;
    await this.#askLeader(head);
    return this.#closed;
  }

  /** A replica may be behind its leader: what the leader doesn't have is gone. */
  async #askLeader(head: number): Promise<void> {
    const next = this.#cursor.seq + 1;
    const event = await this.source.event(this.sessionId, next);
    if (this.#closed || this.#cursor.seq >= next) return;
    if (event) return this.#offer([event]);
    this.close();
    this.handler.trimmed(head);
  }

  /** An empty log is one that has aged out; a shorter one has lost what was told. */
  async #checkRewound(before: number, head: number): Promise<void> {
    let now = head;
    for (let read = 1; now > 0 && now < before && read < REWIND_READS; read++) {
      await pause(REWIND_PAUSE_MS, this.source.api.connection);
      if (this.#closed) return;
      now = await this.source.head(this.sessionId);
    }
    if (now > 0 && now < before) this.#endEpoch();
  }

  async #confirmEpoch(): Promise<boolean> {
    this.#epochInDoubt = false;
    try {
      const epoch = await this.source.streamEpoch();
      const same = epoch === this.#epoch && (await this.#isSameHistory());
      if (this.#epochInDoubt || this.#closed) return false;
      if (!same) {
        this.#endEpoch();
        return false;
      }
    } catch (error) {
      this.#epochInDoubt = true;
      throw error;
    }
    await this.source.api.connection.flush();
    this.#handOn(this.#cursor.release());
    return true;
  }

  /** A log that lost its end and was written on has another event under the last number. */
  async #isSameHistory(): Promise<boolean> {
    if (!this.#storedAt) return true;
    const last = await this.source.event(this.sessionId, this.#cursor.seq);
    return !last || last.storedAt === this.#storedAt;
  }

  #endEpoch(): void {
    if (this.#closed) return;
    this.close();
    this.handler.epochChanged();
  }

  /** The last events of a burst may have been lost without a later one to show the gap. */
  async #probeTail(): Promise<void> {
    if (this.#catchingUp || this.#closed) return;
    try {
      const { events } = await this.source.batch(this.sessionId, this.#cursor.seq, 1);
      if (events.length > 0) this.#catchUp();
    } catch {
      this.#catchUp();
    }
  }
}
