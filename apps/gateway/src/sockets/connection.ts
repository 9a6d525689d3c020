import type { CloseReason } from '@openv0/contracts/close-codes.js';
import { HEARTBEATS_UNTIL_DEAD, PROTOCOL_VERSION, type ControlFrame } from '@openv0/contracts/frames.js';
import type { Hub, Subscription } from '@openv0/realtime/hub.js';
import type { Granted } from '../auth/authoriser.service.js';
import type { MessageProblem } from './client-message.js';
import { controlFrame, PING_FRAME } from './event-frame.js';
import type { Handshake } from './handshake.js';
import type { WsLink } from './ws-link.js';

/** The third malformed message ends a connection. */
const MAX_MALFORMED = 3;
/** A token that ran out is worth something for this long still, while its holder renews it. */
const EXPIRY_GRACE_MS = 15_000;

export interface ConnectionOptions {
  id: string;
  /** A number of its own, which spreads the heartbeats of all connections. */
  number: number;
  handshake: Handshake;
  address: string;
  link: WsLink;
  hub: Hub;
  heartbeatMs: number;
  highWater: number;
}

/** One client: who it is, what it watches, and when it was last heard. */
export class Connection {
  readonly id: string;
  readonly number: number;
  readonly sessionId: string;
  readonly address: string;
  readonly link: WsLink;
  readonly #options: ConnectionOptions;
  #granted: Granted | null = null;
  #subscription: Subscription | null = null;
  #heardAt: number;
  /** It has been told `connected`, which comes before anything else about its session. */
  #greeted = false;
  #ended = false;
  #malformed = 0;

  constructor(options: ConnectionOptions, now: number) {
    this.id = options.id;
    this.number = options.number;
    this.sessionId = options.handshake.sessionId;
    this.address = options.address;
    this.link = options.link;
    this.#options = options;
    this.#heardAt = now;
  }

  get authorised(): boolean {
    return this.#granted !== null;
  }

  /** Its own buffers are full: it isn't asked for more until it has taken some. */
  get full(): boolean {
    return this.link.bufferedBytes >= this.#options.highWater;
  }

  /** Whether it is here by this token. */
  isBy(sessionId: string, tokenId: string): boolean {
    const claims = this.#granted?.claims;
    return claims?.sid === sessionId && claims.jti === tokenId;
  }

  heard(now: number): void {
    this.#heardAt = now;
  }

  /** Lets it in, or renews what it was let in with. */
  grant(granted: Granted): void {
    const first = this.#granted === null;
    this.#granted = granted;
    if (!first || this.link.closed || this.#ended) return;
    const { cursor, mode } = this.#options.handshake;
    this.#subscription = this.#options.hub.join(this.sessionId, this.link, {
      cursor,
      mode,
      greet: (position) => this.#greeting(position),
    });
  }

  /** The socket has room again. */
  pump(): void {
    this.#subscription?.pump();
  }

  /** The socket has closed. */
  end(): void {
    this.#ended = true;
    this.#subscription?.leave();
    this.#subscription = null;
  }

  ack(ref: string | undefined, answer: Record<string, unknown> = {}): void {
    this.#send({ type: 'ack', data: { ...(ref !== undefined && { ref }), ...answer } });
  }

  refuse({ malformed, ...problem }: MessageProblem): void {
    if (malformed && ++this.#malformed >= MAX_MALFORMED) return this.link.close('bad_message');
    this.#send({ type: 'error', data: problem });
  }

  /** A heartbeat, and a ping that asks for a sign of life. A connection that isn't taking what it has gets neither. */
  beat(timestamp: string): void {
    if (!this.#greeted || this.full) return;
    const heads = { [this.sessionId]: this.#options.hub.head(this.sessionId) };
    this.link.send([controlFrame({ type: 'heartbeat', data: { timestamp, heads } }), PING_FRAME]);
  }

  /**
   * Closes it when it is dead or its token is. Both in milliseconds: `now` on the clock of `heard`, `date` since 1970.
   */
  judge(now: number, date: number): CloseReason | null {
    const reason = this.#verdict(now, date);
    if (reason) this.link.close(reason);
    return reason;
  }

  #verdict(now: number, date: number): CloseReason | null {
    const expiry = this.#granted?.claims?.exp;
    if (expiry !== undefined && date > expiry * 1000 + EXPIRY_GRACE_MS) return 'token_expired';
    // A slow reader can't answer a ping that waits behind its events: the hub judges it by what it takes.
    const silent = now - this.#heardAt > HEARTBEATS_UNTIL_DEAD * this.#options.heartbeatMs;
    return this.#granted && silent && !this.full ? 'heartbeat_timeout' : null;
  }

  #greeting(position: { epoch: string; head: number; replay: number }): ControlFrame {
    this.#greeted = true;
    return {
      type: 'connected',
      data: {
        session_id: this.sessionId,
        timestamp: new Date().toISOString(),
        connection_id: this.id,
        protocol: PROTOCOL_VERSION,
        ...position,
        heartbeat_ms: this.#options.heartbeatMs,
        role: this.#granted?.role ?? 'viewer',
      },
    };
  }

  #send(frame: ControlFrame): void {
    this.link.send([controlFrame(frame)]);
  }
}
