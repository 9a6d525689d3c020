/**
 * One viewer of one session: a cursor into its log. Callbacks get every event of the log in order, exactly once, over
 * any number of connections; what can't be had any more is declared by `reset` and `snapshot`, never left out.
 *
 *     const client = createLogClient({ url: 'ws://localhost:3001/ws', sessionId, token });
 *     client.on('generation:step', ({ data }) => console.log(data.message, data.progress));
 *     client.connect();
 *
 * It keeps nothing of them; `createSessionClient` keeps the state that they add up to.
 */
import type { Cursor } from '@openv0/contracts/cursor.js';
import type { EventType, SessionEventOf } from '@openv0/contracts/events.js';
import type { ClientMessage, CommandName, ControlFrameOf, ControlType } from '@openv0/contracts/frames.js';
import type { Clock } from './clock.js';
import type { PageSignals } from './page-signals.js';
import type { AnyEvent, ReceivePolicy } from './receiver.js';
import type { Answer } from './requests.js';
import type { TokenSource } from './token.js';
import type { OpenTransport } from './transport.js';
import type { WebSocketConstructor } from './transport-websocket.js';
import { Viewer } from './viewer.js';
import type { LogView } from './view.js';

export interface LogClientOptions {
  /** The gateway's address: `ws(s)://host/ws`. Anything that is no URL throws a TypeError. */
  url: string;
  sessionId: string;
  token?: TokenSource | undefined;
  /** Where to begin; without it from the log's beginning. */
  cursor?: Cursor | undefined;
  /** `snapshot` begins with the folded state instead of all events that led to it. */
  mode?: 'events' | 'snapshot' | undefined;
  /** Instead of the platform's own. */
  WebSocket?: WebSocketConstructor | undefined;
  /** Opens the WebSocket: one `sharedTransport()` for many clients is one socket for all of them. */
  socket?: OpenTransport | undefined;
  /** Instead of a WebSocket and its fallbacks. */
  transport?: OpenTransport | undefined;
  clock?: Clock | undefined;
  /** Numbers in [0, 1). */
  random?: (() => number) | undefined;
  signals?: PageSignals | undefined;
  /** Gets what callbacks throw. */
  onListenerError?: ((error: unknown) => void) | undefined;
  /** Switches checks off, for a test that proves what they are for. */
  policy?: ReceivePolicy | undefined;
}

export interface OnOptions {
  /** First gives the events behind this seq that the client keeps, at once. */
  after?: number | undefined;
}

export interface CommandOptions {
  /** Ends the wait for the answer, which then is `ABORTED`. */
  signal?: AbortSignal | undefined;
}

export interface LogClient {
  /** The same object until something changes. */
  getSnapshot(): LogView;
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
}

export function createLogClient(options: LogClientOptions): LogClient {
  return new Viewer(options);
}
