import type { Cursor } from '@openv0/contracts/cursor.js';
import type { ControlFrame, ResetReason } from '@openv0/contracts/frames.js';
import { AbridgedLog } from './abridged-log.js';
import type { History } from './history.js';
import { measuresOf, type HubParts } from './hub-options.js';
import { Lag } from './lag.js';
import type { Outline } from './outline.js';
import type { Link } from './ports.js';
import { cursorProblem } from './position.js';
import type { SessionLog } from './session-log.js';
import type { SnapshotFrame, Snapshots } from './snapshots.js';
import { Subscriber, type Pumped } from './subscriber.js';
import type { SeqRange } from './superseded.js';
import type { Resumed } from './tally.js';

/** The `connected` frame of one viewer, for a position that only the session knows. */
export type Greeting = (position: { epoch: string; head: number; replay: number }) => ControlFrame;

/** What a viewer asks for. */
export interface Viewing {
  cursor: Cursor;
  /** `snapshot`: the state first, then what follows, instead of every event. */
  mode: 'events' | 'snapshot';
  greet: Greeting;
}

/** What a viewer sees of its session. */
export interface Watched {
  readonly id: string;
  readonly epoch: string;
  /** Counts how often the log turned out to be another one: a cursor of an earlier one means nothing now. */
  readonly incarnation: number;
  /** It is known to be another log, and not yet which: what is read now may be of the one or the other. */
  readonly reopening: boolean;
  readonly log: SessionLog;
  readonly outline: Outline;
  readonly history: History;
  readonly snapshots: Snapshots;
  /** A viewer has been told `connected` for the first time. */
  arrived(): void;
}

const RETRY_MS = 250;
const RETRY_MAX_MS = 2_000;

/**
 * One viewer's way through a session:
 *
 *     admit ─▶ is the cursor this log's? ─▶ connected ─▶ events from memory, or page by page below it ─▶ replay:completed ─▶ live
 *                 └── no, or trimmed ──▶ connected, reset, snapshot ──────────▲
 *
 * One that couldn't take what it was given waits at its cursor. When it has room again it goes on, and if it lags by
 * then, it is spared what a later event has superseded, or everything that the state weighs less than.
 */
export class Viewer {
  readonly #subscriber: Subscriber;
  readonly #watched: Watched;
  readonly #viewing: Viewing;
  readonly #options: HubParts;
  readonly #lag: Lag;
  /** What it isn't sent of the events ahead. */
  #skips: readonly SeqRange[] = [];
  /** The incarnation of the log that the cursor belongs to. */
  #incarnation = 0;
  /** `replay:completed` is still due. */
  #replaying = true;
  /** A read for it is under way, and it must not be pumped. */
  #busy = true;
  #left = false;
  /** It has been told `connected`, which comes before anything else about its session. */
  #greeted = false;

  constructor(watched: Watched, link: Link, viewing: Viewing, options: HubParts) {
    this.#watched = watched;
    this.#viewing = viewing;
    this.#options = options;
    this.#lag = new Lag(options.lagMs);
    this.#subscriber = new Subscriber(link, { ...measuresOf(options), cursor: viewing.cursor.seq });
  }

  get link(): Link {
    return this.#subscriber.link;
  }

  /** Its link hasn't taken what it was given, and gets nothing more for now. */
  get waits(): boolean {
    return this.#subscriber.waits;
  }

  /** It has waited for long while its session went on. */
  get lags(): boolean {
    return this.#lag.lags;
  }

  leave(): void {
    this.#left = true;
  }

  /** A frame beside the log. A viewer whose link is full misses it. */
  tell(frame: Uint8Array): void {
    if (this.#greeted && !this.#left && !this.waits) this.link.send([frame]);
  }

  judge(now: number): void {
    this.#subscriber.judge(now, this.#options.stallMs);
    if (this.waits) this.#lag.waits(now, this.#watched.log.last);
    // In case its link never said that it has room again.
    else this.advance();
  }

  /** Rejects when the log can't be read. */
  async admit(): Promise<void> {
    const { cursor, mode } = this.#viewing;
    if (mode === 'snapshot') return this.#restart(null);
    const { incarnation } = this.#watched;
    const problem = await cursorProblem(this.#watched, cursor, this.#options);
    if (problem) return this.#restart(problem);
    if (cursor.seq + 1 < this.#watched.log.first) {
      const page = await this.#watched.history.page(cursor.seq);
      if (page === 'trimmed') return this.#restart('history_trimmed');
    }
    // The log may have been replaced while its pages were read: then the cursor is judged again.
    if (this.#watched.incarnation !== incarnation) return this.admit();
    this.#begin(cursor.seq, [], cursor.seq < this.#watched.log.last ? 'replayed' : 'current');
  }

  /** Goes on from where it is: as far as the log reaches and the link has room. */
  advance(): void {
    if (this.#busy || this.#left || this.waits) return;
    if (!this.#greeted) return void this.#persist(() => this.admit());
    const lagged = this.#lag.resumes();
    if (this.#moved()) return void this.#persist(() => this.#restart('epoch_changed'));
    if (lagged) return void this.#persist(() => this.#rejoin());
    this.#pump();
  }

  #pump(): void {
    const pumped = this.#send(this.#abridged(this.#skips));
    if (pumped === 'below') void this.#persist(() => this.#readBelow());
    if (pumped !== 'current') return;
    this.#skips = [];
    if (this.#replaying) this.#complete();
  }

  #send(log: Parameters<Subscriber['pump']>[0]): Pumped {
    const { tally } = this.#options;
    const before = this.#subscriber.cursor;
    const pumped = this.#subscriber.pump(log);
    const sent = this.#subscriber.cursor - before;
    tally.sent += sent;
    if (this.#replaying) tally.replayed += sent;
    return pumped;
  }

  #moved(): boolean {
    return this.#incarnation !== this.#watched.incarnation;
  }

  #sureOfLog(): void {
    if (this.#watched.reopening) throw new Error('the log is being opened anew');
  }

  /** One page of what is no longer in memory. */
  async #readBelow(): Promise<void> {
    const page = await this.#watched.history.page(this.#subscriber.cursor);
    this.#sureOfLog();
    if (this.#moved()) return this.#restart('epoch_changed');
    if (page === 'trimmed') return this.#restart('history_trimmed');
    if (page === 'behind') throw new Error('the log is behind what was heard of it');
    this.#busy = false;
    if (this.#left || this.#send(page) === 'full') return;
    this.advance();
  }

  /** Back after it lagged: with what is left of the events that it missed, or with the state if that is less. */
  async #rejoin(): Promise<void> {
    const skips = this.#watched.outline.superseded();
    const left = new AbridgedLog(this.#watched.log, skips, this.#skipped).size(this.#subscriber.cursor);
    const snapshot = left > this.#options.lowWater ? await this.#snapshotIfAny() : null;
    this.#sureOfLog();
    if (this.#moved()) return this.#restart('epoch_changed');
    if (snapshot && snapshot.frame.length < left) return this.#startFrom(snapshot, 'lagging');
    this.#skips = skips;
    this.#busy = false;
    if (!this.#left) this.#pump();
  }

  async #snapshotIfAny(): Promise<SnapshotFrame | null> {
    try {
      return await this.#watched.snapshots.at(this.#watched.log.last);
    } catch (error) {
      this.#options.onFault(this.#watched.id, error);
      return null;
    }
  }

  async #restart(reason: ResetReason | null): Promise<void> {
    const { incarnation } = this.#watched;
    const snapshot = await this.#watched.snapshots.at(this.#watched.log.last);
    this.#sureOfLog();
    if (this.#watched.incarnation !== incarnation) return this.#restart('epoch_changed');
    if (this.#left) return;
    if (snapshot === null) return this.link.close('stream_reset');
    this.#startFrom(snapshot, reason);
  }

  #startFrom({ seq, frame }: SnapshotFrame, reason: ResetReason | null): void {
    const session_id = this.#watched.id;
    const reset = reason && this.#options.codec.control({ type: 'reset', data: { session_id, reason } });
    const began = this.#begin(seq, reset ? [reset, frame] : [frame], reason ?? 'snapshot');
    if (began) this.#options.tally.snapshots[reason ?? 'asked'] += 1;
  }

  /** False: it has no room to begin in. */
  #begin(cursor: number, frames: Uint8Array[], how: Resumed): boolean {
    this.#busy = false;
    // What waits in its link is bounded, whatever it asks for: with room again it finds its way anew.
    if (this.#left || this.waits) return false;
    const { epoch, incarnation, log } = this.#watched;
    this.#incarnation = incarnation;
    const head = Math.max(log.last, cursor);
    const connected = this.#viewing.greet({ epoch, head, replay: head - cursor });
    this.link.send([this.#options.codec.control(connected), ...frames]);
    if (!this.#greeted) this.#arrive(how);
    this.#greeted = true;
    this.#subscriber.cursor = cursor;
    this.#skips = [];
    this.#replaying = true;
    this.advance();
    return true;
  }

  #arrive(how: Resumed): void {
    const { tally } = this.#options;
    this.#watched.arrived();
    if (this.#viewing.cursor.seq > 0) tally.resumes[how] += 1;
    else tally.joins += 1;
  }

  #abridged(skips: readonly SeqRange[]): AbridgedLog | SessionLog {
    const { log } = this.#watched;
    return skips.length > 0 ? new AbridgedLog(log, skips, this.#skipped) : log;
  }

  readonly #skipped = (range: SeqRange): Uint8Array =>
    this.#options.codec.control({ type: 'skipped', data: { session_id: this.#watched.id, ...range } });

  #complete(): void {
    this.#replaying = false;
    const data = { session_id: this.#watched.id, seq: this.#subscriber.cursor };
    this.link.send([this.#options.codec.control({ type: 'replay:completed', data })]);
  }

  /** Until it works or the viewer leaves: its connection stays open while the broker is away. */
  async #persist(attempt: () => Promise<void>): Promise<void> {
    this.#busy = true;
    for (let wait = RETRY_MS; !this.#left; wait = Math.min(wait * 2, RETRY_MAX_MS)) {
      try {
        return await attempt();
      } catch (error) {
        this.#options.onFault(this.#watched.id, error);
        await this.#options.wait(wait);
      }
    }
  }
}
