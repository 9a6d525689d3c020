import type { CloseReason } from '@openv0/contracts/close-codes.js';
import { HEARTBEATS_UNTIL_DEAD, type ControlFrame } from '@openv0/contracts/frames.js';
import { mayDo, type TokenClaims } from '@openv0/platform/tokens.js';
import type { Hub } from '@openv0/realtime/hub.js';
import type { Granted } from '../auth/authoriser.service.js';
import type { MessageProblem } from './client-message.js';
import { controlFrame, PING_FRAME } from './event-frame.js';
import type { Handshake } from './handshake.js';
import { isSessionEnd, sessionEnd } from './session-end.js';
import { SessionLink } from './session-link.js';
import { isOver, Watching, type Watched, type Wish } from './watching.js';
import type { WsLink } from './ws-link.js';

/** The third malformed message ends a connection. */
const MAX_MALFORMED = 3;

export interface ConnectionOptions {
  id: string;
  /** A number of its own, which spreads the heartbeats of all connections. */
  number: number;
  handshake: Handshake;
  address: string;
  link: WsLink;
  hub: Hub;
  heartbeatMs: number;
  /** How long a full one may take nothing, in milliseconds. */
  stallMs: number;
  /** More than this waiting makes it full, in bytes. */
  lowWater: number;
  onWatched?: (watched: Watched) => void;
}

/** One client: the sessions that it watches, each by a right of its own, and when it was last heard. */
export class Connection {
  readonly id: string;
  readonly number: number;
  readonly handshake: Handshake;
  readonly address: string;
  readonly link: WsLink;
  /** `performance.now()` then. */
  readonly openedAt: number;
  readonly #options: ConnectionOptions;
  /** In the order in which they were first asked for. */
  readonly #watchings = new Map<string, Watching>();
  #operator: Granted | null = null;
  /** The last right that it has shown; null: none yet. */
  #right: Granted | null = null;
  #heardAt: number;
  /** What a full one had taken at the last look; null: it wasn't full. */
  #taken: number | null = null;
  #greeted = false;
  #ended = false;
  #malformed = 0;
  #pumps = 0;
  #lastTask: Promise<unknown> = Promise.resolve();

  constructor(options: ConnectionOptions, now: number) {
    this.id = options.id;
    this.number = options.number;
    this.handshake = options.handshake;
    this.address = options.address;
    this.link = options.link;
    this.#options = options;
    this.#heardAt = now;
    this.openedAt = now;
  }

  /** Whether it has been let in, for whichever session. */
  get authorised(): boolean {
    return this.#right !== null;
  }

  /** Its own buffers are full: it isn't asked for more until it has taken some. */
  get full(): boolean {
    return this.link.bufferedBytes >= this.#options.lowWater;
  }

  /** How many sessions it watches. */
  get size(): number {
    return this.#watchings.size;
  }

  /** The session that is meant when none is named: the oldest that it watches or, before that, the one it came for. */
  get sessionId(): string {
    return this.#watchings.keys().next().value ?? this.handshake.sessionId;
  }

  /** What it watches, and by which tokens; `claims` null: by an unlisted link. */
  *sessions(): Generator<{ id: string; claims: TokenClaims | null }> {
    for (const { sessionId, granted } of this.#watchings.values()) {
      yield { id: sessionId, claims: granted.claims };
    }
  }

  /** Its right to a session that it watches; undefined when it doesn't. */
  rightTo(sessionId: string): Granted | undefined {
    return this.#watchings.get(sessionId)?.granted;
  }

  /** An operator's right is to every session, also to those that it doesn't watch. `date`: since 1970. */
  operatorAt(date: number): Granted | null {
    return this.#operator && !isOver(this.#operator, date) ? this.#operator : null;
  }

  heard(now: number): void {
    this.#heardAt = now;
  }

  /** Serves messages about what is watched one after the other, as they came, however long each takes. */
  inOrder(task: () => Promise<void>): Promise<void> {
    const served = this.#lastTask.then(task);
    this.#lastTask = served.catch(() => {});
    return served;
  }

  /** Lets it in to the session that it came for. */
  grant(granted: Granted): void {
    this.watch(this.handshake.sessionId, granted, this.handshake);
  }

  /** Begins to watch a session, or begins anew. */
  watch(sessionId: string, granted: Granted, wish: Wish): void {
    if (this.link.closed || this.#ended) return;
    this.#watchings.get(sessionId)?.leave();
    const link = new SessionLink(this.link, (reason) => this.drop(sessionId, reason));
    const watching = new Watching(sessionId, granted, link);
    this.#watchings.set(sessionId, watching);
    this.#noteRight(granted);
    watching.begin(this.#options, wish, () => (this.#greeted = true));
  }

  /** Another token for a session that it watches. */
  renew(sessionId: string, granted: Granted): void {
    const watching = this.#watchings.get(sessionId);
    if (watching) watching.granted = granted;
    this.#noteRight(granted);
  }

  /** False: it doesn't watch it. After this nothing more is said about the session. */
  unwatch(sessionId: string): boolean {
    this.#watchings.get(sessionId)?.leave();
    return this.#watchings.delete(sessionId);
  }

  /** Ends one session of several, saying why; its only one, or for a reason of the connection's, all of it. */
  drop(sessionId: string, reason: CloseReason): void {
    if (!this.#watchings.has(sessionId)) return;
    if (this.size === 1 || !isSessionEnd(reason)) return this.link.close(reason);
    this.unwatch(sessionId);
    this.#send({ type: 'error', data: sessionEnd(sessionId, reason) });
  }

  /** The socket has room again: another session has the first of it each time. */
  pump(): void {
    const watchings = [...this.#watchings.values()];
    const first = this.#pumps++ % Math.max(1, watchings.length);
    for (const watching of [...watchings.slice(first), ...watchings.slice(0, first)]) watching.pump();
  }

  /** The socket has closed. */
  end(): void {
    this.#ended = true;
    for (const watching of this.#watchings.values()) watching.leave();
    this.#watchings.clear();
  }

  ack(ref: string | undefined, answer: Record<string, unknown> = {}): void {
    this.#send({ type: 'ack', data: { ...answer, ...(ref !== undefined && { ref }) } });
  }

  refuse({ malformed, ...problem }: MessageProblem): void {
    if (malformed && ++this.#malformed >= MAX_MALFORMED) return this.link.close('bad_message');
    this.#send({ type: 'error', data: problem });
  }

  /** Says something beside the logs. Who has yet to show a token hears nothing. */
  tell(frame: ControlFrame): void {
    if (this.authorised) this.#send(frame);
  }

  /** A heartbeat, and a ping that asks for a sign of life. A connection that isn't taking what it has gets neither. */
  beat(timestamp: string): void {
    if (!this.#greeted || this.full) return;
    const heads: Record<string, number> = {};
    for (const { sessionId, greeted } of this.#watchings.values()) {
      if (greeted) heads[sessionId] = this.#options.hub.head(sessionId);
    }
    this.link.send([controlFrame({ type: 'heartbeat', data: { timestamp, heads } }), PING_FRAME]);
  }

  /**
   * Closes it when it is dead or its only token is; ends what it watches by a token that is. Both in milliseconds:
   * `now` on the clock of `heard`, `date` since 1970.
   */
  judge(now: number, date: number): CloseReason | null {
    if (this.#isSilent(now)) this.link.close(this.full ? 'slow_consumer' : 'heartbeat_timeout');
    for (const watching of this.#watchings.values()) {
      if (watching.endsBy(date, this.#options.heartbeatMs)) this.drop(watching.sessionId, 'token_expired');
    }
    if (this.size === 0 && this.#right && isOver(this.#right, date)) this.link.close('token_expired');
    return this.link.closed;
  }

  /**
   * Whether nobody is there any more. A slow reader can't answer a ping that waits behind its events: that it takes some
   * of them, once the network's own buffers are full, is its sign of life. One that died counts from its last sign, not
   * from when its buffers were full, which may be long after.
   */
  #isSilent(now: number): boolean {
    const { heartbeatMs, stallMs } = this.#options;
    const taken = this.full ? this.link.takenBytes : null;
    if (this.#taken !== null && (taken === null || taken > this.#taken)) this.#heardAt = now;
    this.#taken = taken;
    const patience = taken === null ? HEARTBEATS_UNTIL_DEAD * heartbeatMs : stallMs;
    return this.authorised && now - this.#heardAt > patience;
  }

  #noteRight(granted: Granted): void {
    this.#right = granted;
    if (granted.claims && mayDo(granted.claims, 'operator')) this.#operator = granted;
  }

  #send(frame: ControlFrame): void {
    this.link.send([controlFrame(frame)]);
  }
}
