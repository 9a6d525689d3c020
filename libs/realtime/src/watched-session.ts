import { epochCounter, formatEpoch, type Checkpoint } from '@openv0/contracts/checkpoint.js';
import type { CloseReason } from '@openv0/contracts/close-codes.js';
import type { ControlFrame } from '@openv0/contracts/frames.js';
import { Heard } from './heard.js';
import { History } from './history.js';
import { measuresOf, type HubParts } from './hub-options.js';
import { Outline } from './outline.js';
import type { LogBudget } from './log-budget.js';
import type { Link, LogEvent, LogFeed } from './ports.js';
import { SessionLog, type Appended } from './session-log.js';
import { Snapshots, type SnapshotFrame } from './snapshots.js';
import type { Polled } from './poll.js';
import type { Standing } from './tally.js';
import { Viewer, type Viewing, type Watched } from './viewer.js';

const RETRY_MS = 250;
const RETRY_MAX_MS = 2_000;
const REPAIR_MS = 1_000;

/**
 * One session that somebody watches: its recent log in memory, the feed that extends it, and its viewers. The log
 * starts empty at the head that the session had when it was opened; what is below is read in pages when asked for.
 */
export class WatchedSession implements Watched, Polled {
  readonly id: string;
  readonly #options: HubParts;
  readonly #budget: LogBudget;
  /** What the budget has been told. */
  #held = 0;
  readonly #viewers = new Set<Viewer>();
  /** Who waits for the next change, once. */
  readonly #waiting = new Set<() => void>();
  #log: SessionLog;
  #outline: Outline;
  #history: History;
  #snapshots: Snapshots;
  #epoch = '';
  /** As the checkpoint has it: of an older stream, when the broker's store was wiped since. */
  #checkpointEpoch = '';
  #incarnation = 0;
  #reopening = false;
  #feed: LogFeed | null = null;
  /** Which feed is the current one: a late word of an older one isn't heard. */
  #feeds = 0;
  /** What was heard of the log waits here until it is sure that it goes on by the epoch that it was opened with. */
  #heard: Heard | null = null;
  #flushing = false;
  #closedBy: CloseReason | null = null;
  #arrivals = 0;
  #idleSince: number | null = null;
  /** False: there is no such session. Rejects while the broker can't be asked. */
  readonly opened: Promise<boolean>;

  constructor(id: string, options: HubParts, budget: LogBudget) {
    this.id = id;
    this.#options = options;
    this.#budget = budget;
    this.#log = this.#emptyLog(0);
    this.#outline = new Outline(this.#log, options.codec);
    this.#history = this.#newHistory();
    this.#snapshots = this.#newSnapshots();
    this.opened = this.#open();
  }

  get log(): SessionLog {
    return this.#log;
  }

  get outline(): Outline {
    return this.#outline;
  }

  get history(): History {
    return this.#history;
  }

  get snapshots(): Snapshots {
    return this.#snapshots;
  }

  get epoch(): string {
    return this.#epoch;
  }

  get incarnation(): number {
    return this.#incarnation;
  }

  get reopening(): boolean {
    return this.#reopening;
  }

  get viewers(): number {
    return this.#viewers.size;
  }

  /** Nobody watches it, it only lingers. */
  get idle(): boolean {
    return this.#viewers.size + this.#waiting.size === 0;
  }

  /** Memory of its recent events, pages and state. */
  get bytes(): number {
    return this.closed ? 0 : this.#log.bytes + this.#history.bytes + this.#snapshots.bytes;
  }

  /** How many viewers have ever been told `connected`. */
  get arrivals(): number {
    return this.#arrivals;
  }

  arrived(): void {
    this.#arrivals += 1;
  }

  /** Adds its viewers. */
  stand(standing: Standing): void {
    standing.viewers += this.#viewers.size;
    for (const viewer of this.#viewers) {
      if (viewer.waits) standing.waiting += 1;
      if (viewer.lags) standing.lagging += 1;
    }
  }

  /** Whether it was closed: another one may be opened for the same id. */
  get closed(): boolean {
    return this.#closedBy !== null;
  }

  get closedBy(): CloseReason | null {
    return this.#closedBy;
  }

  enter(link: Link, viewing: Viewing): Viewer {
    const viewer = new Viewer(this, link, viewing, this.#options);
    this.#viewers.add(viewer);
    this.#idleSince = null;
    return viewer;
  }

  leave(viewer: Viewer): void {
    viewer.leave();
    this.#viewers.delete(viewer);
  }

  /** Whether a checkpoint is of this log. When it isn't, the log has become another one, and is opened anew. */
  owns({ epoch }: Checkpoint): boolean {
    if (epoch === this.#checkpointEpoch || epoch === this.#epoch) return true;
    void this.#recover(() => this.#confirmName(this.#feeds));
    return false;
  }

  /** As good as a viewer while it waits: the session stays for it. */
  onChange(callback: () => void): () => void {
    this.#waiting.add(callback);
    this.#idleSince = null;
    return () => void this.#waiting.delete(callback);
  }

  /** An event from the feed: kept, and on its way to every viewer at the end of the turn. */
  publish(event: LogEvent): Appended {
    const { bytes } = this.#log;
    const appended = this.#log.append(event);
    if (appended === 'appended') this.#flushLater();
    if (this.#log.bytes !== bytes) this.#account();
    return appended;
  }

  /** Gives back all memory that it can do without: what leaves it is read again when somebody asks. */
  cut(): void {
    this.#log.cut();
    this.#history.forget();
    this.#snapshots.forget();
    this.#account();
  }

  tell(frame: ControlFrame): void {
    if (this.#viewers.size === 0) return;
    const bytes = this.#options.codec.control(frame);
    for (const viewer of this.#viewers) viewer.tell(bytes);
  }

  /** The state at the head or later. Rejects while it can't be read, and when it can't be built. */
  async snapshot(): Promise<SnapshotFrame & { epoch: string }> {
    const incarnation = this.#incarnation;
    const made = await this.#snapshots.at(this.#log.last);
    if (this.#reopening) throw new Error('the log is being opened anew');
    if (this.#incarnation !== incarnation) return this.snapshot();
    if (!made) throw new Error('events behind the checkpoint are gone');
    return { epoch: this.#epoch, seq: made.seq, frame: made.frame };
  }

  /** Closes the links that take nothing. True when the session has been without viewers for long enough. */
  sweep(now: number): boolean {
    for (const viewer of this.#viewers) viewer.judge(now);
    this.#history.tidy();
    this.#account();
    if (!this.idle) return false;
    this.#idleSince ??= now;
    return now - this.#idleSince >= this.#options.lingerMs;
  }

  /** Ends the feed and closes every viewer's link. */
  close(reason: CloseReason): void {
    this.#closedBy ??= reason;
    this.#account();
    this.#dropFeed();
    for (const viewer of this.#viewers) viewer.link.close(reason);
    this.#wake();
  }

  async #open(): Promise<boolean> {
    const { source } = this.#options;
    const [checkpoint, stream] = await Promise.all([source.checkpoint(this.id), source.streamEpoch()]);
    if (!checkpoint) return false;
    // The head after the checkpoint: read before it, it would be below a checkpoint that is stored meanwhile.
    const head = await source.head(this.id);
    this.#checkpointEpoch = checkpoint.epoch;
    this.#become(formatEpoch(stream, epochCounter(checkpoint.epoch)), Math.max(head, checkpoint.seq));
    if (head > 0 && head < checkpoint.seq) this.#showNoMoreThan(checkpoint);
    else await this.#followSurely();
    return true;
  }

  /** At once, so that no viewer finds one log's place in another. */
  #become(epoch: string, head: number): void {
    this.#epoch = epoch;
    this.#incarnation += 1;
    this.#reopening = false;
    this.#heard = this.#nothingHeard();
    this.#startAt(head);
    this.#snapshots = this.#newSnapshots();
  }

  /**
   * The log has lost its end. Its viewers have the checkpoint until its writer has given it a new epoch, and no event:
   * what is on it behind the end may be of the new epoch already.
   */
  #showNoMoreThan(checkpoint: Checkpoint): void {
    this.#history.seal();
    void this.#awaitRepair(checkpoint);
  }

  async #awaitRepair(broken: Checkpoint): Promise<void> {
    const mine = this.#dropFeed();
    while (!this.closed && mine === this.#feeds) {
      await this.#options.wait(REPAIR_MS);
      const now = await this.#options.source.checkpoint(this.id).catch(() => broken);
      if (now?.epoch !== broken.epoch || now.seq !== broken.seq) return this.#recover(() => this.#reopen());
    }
  }

  async #follow(): Promise<void> {
    if (this.closed) return;
    const mine = this.#dropFeed();
    this.#heard = this.#nothingHeard();
    const feed = await this.#options.source.follow(this.id, this.#log.last, {
      event: (event) => {
        if (mine === this.#feeds) this.#hear(event);
      },
      trimmed: (head) => {
        if (mine === this.#feeds) this.#skipTo(head);
      },
      epochChanged: () => {
        if (mine === this.#feeds) void this.#recover(() => this.#reopen());
      },
    });
    if (mine === this.#feeds) this.#feed = feed;
    else feed.close();
  }

  #hear(event: LogEvent): void {
    if (this.#heard) {
      this.#heard.push(event);
      if (this.#heard.events[0] === event) void this.#recover(() => this.#confirmName(this.#feeds));
    } else {
      const { tally } = this.#options;
      const appended = this.publish(event);
      if (appended === 'duplicate') tally.duplicates += 1;
      if (appended !== 'gap') return;
      tally.gaps += 1;
      void this.#recover(() => this.#followSurely());
    }
  }

  /** Before its feed was open, nobody told that the log had become another one. */
  async #followSurely(): Promise<void> {
    await this.#follow();
    await this.#confirmName(this.#feeds);
  }

  /**
   * A log that lost its end gets another epoch before its next event, but may have been opened between the two: so the
   * first event that is heard of a log waits until the epoch has been read once more. Later ones need not, for whoever
   * loses what was heard is told by the feed.
   */
  async #confirmName(feed: number): Promise<void> {
    const { source } = this.#options;
    const isHeard = this.#heard !== null && this.#heard.events.length > 0;
    const [checkpoint, stream] = await Promise.all([source.checkpoint(this.id), source.streamEpoch()]);
    if (feed !== this.#feeds) return;
    const isSame = checkpoint && formatEpoch(stream, epochCounter(checkpoint.epoch)) === this.#epoch;
    if (!isSame) return this.#reopen();
    const heard = this.#heard;
    if (!isHeard || !heard) return;
    this.#heard = null;
    for (const event of heard.events) this.#hear(event);
    if (heard.cut) await this.#followSurely();
  }

  /** The number of the feed to come. */
  #dropFeed(): number {
    this.#feed?.close();
    this.#feed = null;
    return (this.#feeds += 1);
  }

  /** What the feed can't have, no viewer can: each of them finds its history trimmed, and gets a snapshot. */
  #skipTo(head: number): void {
    this.#startAt(head);
    void this.#recover(() => this.#followSurely());
    this.#flushLater();
  }

  /** The numbers mean something else now: every viewer is told and starts again from a snapshot. */
  async #reopen(): Promise<void> {
    this.#dropFeed();
    this.#reopening = true;
    if (!(await this.#open())) return this.close('session_not_found');
    this.#flushLater();
  }

  /** Until it works: the broker may be away for long, and the viewers stay. */
  async #recover(attempt: () => Promise<void>): Promise<void> {
    for (let wait = RETRY_MS; !this.closed; wait = Math.min(wait * 2, RETRY_MAX_MS)) {
      try {
        return await attempt();
      } catch (error) {
        this.#options.onFault(this.id, error);
        await this.#options.wait(wait);
      }
    }
  }

  #flushLater(): void {
    if (this.#flushing) return;
    this.#flushing = true;
    this.#options.defer(() => {
      this.#flushing = false;
      for (const viewer of this.#viewers) viewer.advance();
      this.#wake();
    });
  }

  #wake(): void {
    for (const waiting of this.#waiting) waiting();
  }

  /** Nothing is in memory; what is below `head` is read when asked for. */
  #startAt(head: number): void {
    this.#log = this.#emptyLog(head);
    this.#outline = new Outline(this.#log, this.#options.codec);
    this.#history = this.#newHistory();
  }

  readonly #account = (): void => {
    const { bytes } = this;
    const change = bytes - this.#held;
    this.#held = bytes;
    this.#budget.change(change);
  };

  #nothingHeard(): Heard {
    return new Heard(this.#options.logBytes);
  }

  #newHistory(): History {
    return new History(this.id, this.#options, this.#account);
  }

  #newSnapshots(): Snapshots {
    return new Snapshots(this, this.#options, this.#account);
  }

  #emptyLog(after: number): SessionLog {
    const { logBytes: maxBytes, codec } = this.#options;
    return new SessionLog({ after, maxBytes, codec, slabBytes: measuresOf(this.#options).slabBytes });
  }
}
