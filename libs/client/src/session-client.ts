/**
 * One viewer of one session: a cursor into its log. Callbacks get every event of the log in order, exactly once, over
 * any number of connections; what can't be had any more is declared by `reset` and `snapshot`, never left out.
 *
 *     const client = createSessionClient({ url: 'ws://localhost:3001/ws', sessionId, token });
 *     client.on('generation:step', ({ data }) => console.log(data.message, data.progress));
 *     client.connect();
 */
import type { Cursor } from '@openv0/contracts/cursor.js';
import type { EventType, SessionEventOf } from '@openv0/contracts/events.js';
import type { ClientMessage, CommandName, ControlFrameOf, ControlType } from '@openv0/contracts/frames.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import type { Clock } from './clock.js';
import type { PageSignals } from './page-signals.js';
import type { ReceivePolicy } from './receiver.js';
import type { Answer } from './requests.js';
import type { AnyEvent, SessionHistory } from './session-history.js';
import type { TokenSource } from './token.js';
import type { OpenTransport } from './transport.js';
import type { WebSocketConstructor } from './transport-websocket.js';
import { Viewer } from './viewer.js';
import type { HistoryEntry, SessionView } from './view.js';

export interface SessionClientOptions {
  /** The gateway's address: `ws(s)://host/ws`. Anything that is no URL throws a TypeError. */
  url: string;
  sessionId: string;
  token?: TokenSource | undefined;
  /** Where to begin; without it from the log's beginning. */
  cursor?: Cursor;
  /** `snapshot` begins with the folded state instead of all events that led to it. */
  mode?: 'events' | 'snapshot';
  /** Instead of the platform's own. */
  WebSocket?: WebSocketConstructor;
  /** Instead of a WebSocket with its fallbacks. `sharedTransport()` has one socket for many sessions. */
  transport?: OpenTransport;
  /** Keeps the events for `history`, `stateAt` and `on(…, {after})`: `new SessionHistory()`. Else none is kept. */
  history?: SessionHistory;
  clock?: Clock;
  /** Numbers in [0, 1). */
  random?: () => number;
  signals?: PageSignals;
  /** Gets what callbacks throw. */
  onListenerError?: (error: unknown) => void;
  /** Switches checks off, for a test that proves what they are for. */
  policy?: ReceivePolicy;
}

export interface OnOptions {
  /** First gives the kept events behind this seq, at once. */
  after?: number;
}

export interface CommandOptions {
  /** Ends the wait for the answer, which then is `ABORTED`. */
  signal?: AbortSignal;
}

export interface SessionClient {
  /** The same object until something changes. */
  getSnapshot(): SessionView;
  /** Calls back after changes, at most once a frame (in Node: a microtask). */
  subscribe(listener: () => void): () => void;
  /** Every event of the type, or of all types, in order, once. */
  on<T extends EventType>(
    type: T,
    callback: (event: SessionEventOf<T> & { seq: number }) => void,
    options?: OnOptions,
  ): () => void;
  /** Control frames, between the events where they came. */
  on<T extends ControlType>(type: T, callback: (frame: ControlFrameOf<T>) => void): () => void;
  /** Every event, also of types that this version doesn't know. */
  on(type: '*', callback: (event: AnyEvent) => void, options?: OnOptions): () => void;
  connect(): void;
  /** Ends the connection; the state stays, and `connect` goes on from it. */
  close(): void;
  /** Doesn't wait for the end of the back-off; also leads out of `stopped`. */
  retryNow(): void;
  /**
   * Asks the generation service for something, as the session's owner. Waits for a connection, a few commands at most,
   * and is sent again when one ends before the answer: it is done once all the same, by its `command_id`. Never rejects;
   * on a transport that only listens the answer is `UNAVAILABLE`.
   *
   *     const answer = await client.command('cancel', {}, { signal: AbortSignal.timeout(30_000) });
   */
  command(name: CommandName, data?: Record<string, unknown>, options?: CommandOptions): Promise<Answer>;
  /** One message, now. Never rejects: no connection is an answer too. */
  send(message: ClientMessage): Promise<Answer>;
  /** The kept events since the last snapshot. The same array until one comes. */
  history(): readonly HistoryEntry[];
  /** The state after the event `seq`; before what is kept, the oldest state there is. */
  stateAt(seq: number): SessionState;
}

export function createSessionClient(options: SessionClientOptions): SessionClient {
  return new Viewer(options);
}

/** A session of which nothing is known: what a page shows before there is a client. */
export function emptyView(sessionId: string): SessionView {
  return new Viewer({ url: 'ws://localhost/', sessionId }).getSnapshot();
}
