import type { ControlFrame } from '@openv0/contracts/frames.js';
import type { TokenClaims } from '@openv0/platform/tokens.js';
import type { Hub } from '@openv0/realtime/hub.js';
import type { Granted } from '../auth/authoriser.service.js';
import { controlFrame } from '../sockets/event-frame.js';
import { SessionLink } from '../sockets/session-link.js';
import { Watching, type Watched, type Wish } from '../sockets/watching.js';
import { sseComment } from './sse-frames.js';
import type { SseLink } from './sse-link.js';

export interface EventStreamOptions {
  id: string;
  /** A number of its own, which spreads the heartbeats of all streams. */
  number: number;
  sessionId: string;
  granted: Granted;
  link: SseLink;
  hub: Hub;
  heartbeatMs: number;
  /** More than this waiting makes it full, in bytes. */
  lowWater: number;
  onWatched?: (watched: Watched) => void;
}

/** One event stream: whose right it lives by, and its place in the hub. */
export class EventStream {
  readonly id: string;
  readonly number: number;
  readonly sessionId: string;
  readonly link: SseLink;
  readonly #options: EventStreamOptions;
  readonly #watching: Watching;

  constructor(options: EventStreamOptions) {
    this.id = options.id;
    this.number = options.number;
    this.sessionId = options.sessionId;
    this.link = options.link;
    this.#options = options;
    const link = new SessionLink(options.link, (reason) => options.link.close(reason));
    this.#watching = new Watching(options.sessionId, options.granted, link);
  }

  get claims(): TokenClaims | null {
    return this.#watching.granted.claims;
  }

  begin(wish: Wish): void {
    this.#watching.begin(this.#options, wish, (epoch) => (this.link.epoch = epoch));
  }

  pump(): void {
    this.#watching.pump();
  }

  end(): void {
    this.#watching.leave();
  }

  /** Says something beside the log, if it takes it. */
  tell(frame: ControlFrame): void {
    if (this.#listens()) this.link.send([controlFrame(frame)]);
  }

  beat(timestamp: string): void {
    if (!this.#listens()) return;
    const heads = { [this.sessionId]: this.#options.hub.head(this.sessionId) };
    this.link.write([sseComment({ timestamp, heads })]);
  }

  /** Ends it when its token runs out. `date`: milliseconds since 1970. */
  judge(date: number): void {
    if (this.#watching.endsBy(date, this.#options.heartbeatMs)) this.link.close('token_expired');
  }

  #listens(): boolean {
    return this.#watching.greeted && this.link.bufferedBytes < this.#options.lowWater;
  }
}
