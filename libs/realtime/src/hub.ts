import type { CloseReason } from '@openv0/contracts/close-codes.js';
import type { ControlFrame } from '@openv0/contracts/frames.js';
import type { HubOptions, HubParts } from './hub-options.js';
import type { Link } from './ports.js';
import { LogBudget } from './log-budget.js';
import { poll, type PollAnswer, type PollRequest } from './poll.js';
import { Tally, type Standing } from './tally.js';
import { WatchedSession } from './watched-session.js';
import type { Viewer, Viewing } from './viewer.js';

/** A viewer's place in the hub. */
export interface Subscription {
  /** The link hasn't taken what it was given: the hub waits for it, and closes it when it takes nothing for long. */
  readonly waits: boolean;
  /** The link has room again. */
  pump(): void;
  leave(): void;
}

/** A session's state as a ready frame, and the epoch that its `seq` belongs to. */
export interface SessionSnapshot {
  epoch: string;
  seq: number;
  frame: Uint8Array;
}

/**
 * All sessions that are watched in this process. The first viewer of a session opens its feed, which stays a while
 * after the last one has left; between them, any number of viewers cost one feed and one log.
 *
 *     const subscription = hub.join(sessionId, link, { cursor: { seq: 17 }, mode: 'events', greet });
 *     socket.on('drain', () => subscription.pump());
 *     socket.on('close', () => subscription.leave());
 */
export class Hub {
  /** What it has done so far. */
  readonly tally = new Tally();
  readonly #options: HubParts;
  /** The one that somebody came to last is the last. */
  readonly #sessions = new Map<string, WatchedSession>();
  readonly #budget: LogBudget;
  #draining = false;

  constructor(options: HubOptions) {
    this.#options = { ...options, tally: this.tally };
    this.#budget = new LogBudget(options.totalLogBytes, () => this.#cut());
  }

  get sessions(): number {
    return this.#sessions.size;
  }

  /** Memory of all sessions: recent events, pages and states. */
  get bytes(): number {
    return this.#budget.used;
  }

  /** The last seq heard of a session; 0 when nobody watches it. */
  head(sessionId: string): number {
    return this.#sessions.get(sessionId)?.log.last ?? 0;
  }

  /** How many watch a session here. */
  viewers(sessionId: string): number {
    return this.#sessions.get(sessionId)?.viewers ?? 0;
  }

  /**
   * How many viewers of a session have been told `connected` since it was opened here. It only grows: when it has,
   * somebody is new, also when another has left.
   */
  arrivals(sessionId: string): number {
    return this.#sessions.get(sessionId)?.arrivals ?? 0;
  }

  /** Looks at every viewer: for those who ask now and then. */
  standing(): Standing {
    const standing: Standing = { viewers: 0, waiting: 0, lagging: 0 };
    for (const session of this.#sessions.values()) session.stand(standing);
    return standing;
  }

  /** The ids of the sessions that have a viewer here. */
  *watched(): Iterable<string> {
    for (const [id, session] of this.#sessions) if (session.viewers > 0) yield id;
  }

  /**
   * Brings a viewer in. All it is told goes through its link; a link that can't be served is closed with
   * `session_not_found`, `broker_unavailable` or `draining`.
   */
  join(sessionId: string, link: Link, viewing: Viewing): Subscription {
    if (this.#draining) {
      link.close('draining');
      return { waits: false, pump: () => {}, leave: () => {} };
    }
    const session = this.#watch(sessionId);
    const viewer = session.enter(link, viewing);
    void this.#admit(session, viewer);
    return {
      get waits() {
        return viewer.waits;
      },
      pump: () => viewer.advance(),
      leave: () => session.leave(viewer),
    };
  }

  /**
   * Says something to every viewer of a session that has been told `connected`. It is of the moment: who has no room
   * for it now never gets it.
   */
  tell(sessionId: string, frame: ControlFrame): void {
    this.#sessions.get(sessionId)?.tell(frame);
  }

  /**
   * The session's state at its head, from the same fold as its viewers' snapshots; it is kept as long as a session
   * without viewers. Null: there is no such session. Rejects while it can't be read or built.
   */
  async snapshot(sessionId: string): Promise<SessionSnapshot | null> {
    return this.#reading(sessionId, async (session) => {
      if (!(await this.#opened(session))) return null;
      this.tally.snapshots.asked += 1;
      return session.snapshot();
    });
  }

  /** Answers one question about a session's log; see `poll`. Rejects while it can't be read. */
  async poll(sessionId: string, request: PollRequest): Promise<PollAnswer> {
    if (this.#draining) return { closed: 'draining' };
    return this.#reading(sessionId, async (session) => {
      if (!(await this.#opened(session))) return { closed: 'session_not_found' };
      return poll(session, request, this.#options);
    });
  }

  /** The session was deleted: closes its feed, and every link with `session_not_found`. */
  remove(sessionId: string): void {
    const session = this.#sessions.get(sessionId);
    if (session) this.#end(session, 'session_not_found');
  }

  /** Due about once a second: closes stalled links and ends what has lingered. `now` in milliseconds. */
  sweep(now: number): void {
    for (const [id, session] of this.#sessions) {
      if (session.closed) this.#sessions.delete(id);
      else if (session.sweep(now)) this.#end(session, 'draining');
    }
  }

  /** Closes every link with `draining` and ends every feed; who joins from now on is closed likewise. */
  drain(): void {
    this.#draining = true;
    for (const session of this.#sessions.values()) session.close('draining');
    this.#sessions.clear();
  }

  /** As good as a viewer meanwhile: the session stays, however long a read takes. */
  async #reading<T>(sessionId: string, read: (session: WatchedSession) => Promise<T>): Promise<T> {
    const session = this.#watch(sessionId);
    const done = session.onChange(() => {});
    try {
      return await read(session);
    } finally {
      done();
    }
  }

  async #admit(session: WatchedSession, viewer: Viewer): Promise<void> {
    try {
      if (await this.#opened(session)) await viewer.admit();
    } catch (error) {
      this.#options.onFault(session.id, error);
      viewer.link.close('broker_unavailable');
    }
  }

  /** A session that isn't there, or can't be opened, ends with all who came to watch it. */
  async #opened(session: WatchedSession): Promise<boolean> {
    try {
      const there = await session.opened;
      if (!there) this.#end(session, 'session_not_found');
      return there;
    } catch (error) {
      this.#end(session, 'broker_unavailable');
      throw error;
    }
  }

  #watch(id: string): WatchedSession {
    const known = this.#sessions.get(id);
    const session = known?.closed === false ? known : new WatchedSession(id, this.#options, this.#budget);
    this.#sessions.delete(id);
    this.#sessions.set(id, session);
    return session;
  }

  /** Those that nobody watches go first, then those that somebody came to longest ago. */
  #cut(): void {
    for (const idle of [true, false]) {
      for (const session of this.#sessions.values()) {
        if (!this.#budget.over) return;
        if (session.idle === idle) session.cut();
      }
    }
  }

  #end(session: WatchedSession, reason: CloseReason): void {
    session.close(reason);
    if (this.#sessions.get(session.id) === session) this.#sessions.delete(session.id);
  }
}
