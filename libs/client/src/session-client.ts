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
import type {
  ClientMessage,
  ControlData,
  ControlFrame,
  ControlFrameOf,
  ControlType,
  Role,
} from '@openv0/contracts/frames.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import { initialState } from '@openv0/contracts/session-state.js';
import type { Clock } from './clock.js';
import { systemClock } from './clock.js';
import type { ConnectionOwner, TokenSource } from './connection.js';
import { Connection } from './connection.js';
import { isAbout, parseFrame } from './frame-parser.js';
import { Listeners } from './listeners.js';
import type { PageSignals } from './page-signals.js';
import { platformSignals, soon } from './page-signals.js';
import type { Frame, Position, ReceivePolicy } from './receiver.js';
import { STRICT, isEvent, receive, startPosition } from './receiver.js';
import type { Answer } from './requests.js';
import { Requests } from './requests.js';
import type { AnyEvent } from './session-history.js';
import { SessionHistory } from './session-history.js';
import type { OpenTransport } from './transport.js';
import type { WebSocketConstructor } from './transport-websocket.js';
import { webSocketTransport } from './transport-websocket.js';
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
  /** Instead of a WebSocket. */
  transport?: OpenTransport;
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
  /** Never rejects: no connection is an answer too. */
  send(message: ClientMessage): Promise<Answer>;
  /** The events since the last snapshot. The same array until one comes. */
  history(): readonly HistoryEntry[];
  /** The state after the event `seq`; before what is kept, the oldest state there is. */
  stateAt(seq: number): SessionState;
}

export function createSessionClient(options: SessionClientOptions): SessionClient {
  return new Client(options);
}

/** A session of which nothing is known: what a page shows before there is a client. */
export function emptyView(sessionId: string): SessionView {
  return new Client({ url: 'ws://localhost/', sessionId }).getSnapshot();
}

class Client implements SessionClient, ConnectionOwner {
  readonly #sessionId: string;
  readonly #policy: ReceivePolicy;
  readonly #connection: Connection;
  readonly #requests: Requests;
  readonly #history = new SessionHistory();
  readonly #listeners: Listeners<void>;
  readonly #callbacks = new Map<string, Listeners<never>>();
  readonly #onError: (error: unknown) => void;
  #position: Position;
  /** The next connection begins from nothing. */
  #fresh = false;
  #head = 0;
  #viewers: number | null = null;
  #role: Role | null = null;
  /** The seq at the last heartbeat that told of a higher head. */
  #behindAt: number | null = null;
  #view: SessionView | null = null;
  #notifying = false;

  constructor(options: SessionClientOptions) {
    const { clock = systemClock, transport = webSocketTransport(options.WebSocket) } = options;
    this.#sessionId = options.sessionId;
    this.#policy = options.policy ?? STRICT;
    this.#onError = options.onListenerError ?? ((error) => console.error(error));
    this.#listeners = new Listeners(this.#onError);
    this.#position = startPosition(options.cursor);
    this.#history.restart(this.#position.cursor.seq, initialState());
    this.#requests = new Requests(clock);
    this.#connection = new Connection(
      {
        url: new URL(options.url).href,
        sessionId: options.sessionId,
        mode: options.mode ?? 'events',
        token: options.token,
        clock,
        random: options.random ?? Math.random,
        signals: options.signals ?? platformSignals,
        open: transport,
      },
      this,
    );
  }

  connect(): void {
    this.#connection.connect();
  }

  close(): void {
    this.#connection.disconnect();
  }

  retryNow(): void {
    this.#connection.retryNow();
  }

  getSnapshot(): SessionView {
    const { seq, epoch } = this.#position.cursor;
    return (this.#view ??= {
      session_id: this.#sessionId,
      state: this.#history.state,
      seq,
      epoch: epoch ?? null,
      connection: this.#connection.view,
      head: Math.max(this.#head, seq),
      viewers: this.#viewers,
      role: this.#role,
    });
  }

  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  on(type: string, callback: (value: never) => void, options: OnOptions = {}): () => void {
    if (options.after !== undefined) this.#replayTo(type, callback, options.after);
    const listeners = this.#callbacks.get(type) ?? new Listeners<never>(this.#onError);
    this.#callbacks.set(type, listeners);
    return listeners.add(callback);
  }

  send(message: ClientMessage): Promise<Answer> {
    return this.#requests.ask(message, (text) => this.#connection.send(text));
  }

  history(): readonly HistoryEntry[] {
    return this.#history.entries();
  }

  stateAt(seq: number): SessionState {
    return this.#history.at(seq);
  }

  // What the connection asks and tells.

  cursor(): Cursor {
    return this.#fresh ? { seq: 0 } : this.#position.cursor;
  }

  forgetCursor(): void {
    this.#fresh = true;
  }

  frame(text: string): void {
    const frame = parseFrame(text);
    if (!frame || !isAbout(frame, this.#sessionId)) return;
    if (frame.type === 'connected' && this.#fresh) this.#startFresh();
    const { decision, position } = receive(this.#position, frame, this.#policy);
    if (decision === 'gap') return this.#connection.lost('gap');
    if (decision === 'duplicate') return;
    this.#position = position;
    if (isEvent(frame)) this.#apply(frame, text.length);
    else this.#control(frame as ControlFrame);
    this.changed();
  }

  probe(): void {
    void this.send({ type: 'heartbeat', data: {} }).then((answer) => {
      if (answer.ok) this.#connection.measured(answer.round_trip_ms);
    });
  }

  dropped(): void {
    this.#behindAt = null;
    this.#requests.dropped();
  }

  changed(): void {
    this.#view = null;
    if (this.#notifying || this.#listeners.size === 0) return;
    this.#notifying = true;
    soon(() => {
      this.#notifying = false;
      this.#listeners.emit();
    });
  }

  #apply(event: AnyEvent, size: number): void {
    this.#history.append(event, size);
    this.#behindAt = null;
    this.#connection.progressed();
    this.#emit(event.type, event);
    this.#emit('*', event);
  }

  #control(frame: ControlFrame): void {
    switch (frame.type) {
      case 'connected':
        this.#onConnected(frame.data);
        break;
      case 'replay:completed':
        this.#connection.replayed();
        this.probe();
        break;
      case 'heartbeat':
        this.#onHeartbeat(frame.data.heads);
        break;
      case 'snapshot':
        this.#history.restart(frame.data.seq, frame.data.state);
        break;
      case 'viewers':
        this.#viewers = frame.data.count;
        break;
      case 'reconnect':
        this.#connection.drain(frame.data.after_ms);
        break;
      case 'ack':
        this.#requests.acknowledged(frame.data);
        break;
      case 'error':
        this.#requests.refused(frame.data);
        break;
    }
    this.#emit(frame.type, frame);
  }

  #onConnected(data: ControlData['connected']): void {
    this.#head = data.head;
    this.#role = data.role;
    this.#connection.connected(data);
  }

  /** A head beyond our place twice in a row, with nothing in between: what should have come got lost. */
  #onHeartbeat(heads: Record<string, number>): void {
    this.probe();
    const seq = this.#position.cursor.seq;
    const head = heads[this.#sessionId] ?? 0;
    this.#head = Math.max(this.#head, head);
    if (head <= seq) this.#behindAt = null;
    else if (this.#behindAt === seq) this.#connection.lost('gap');
    else this.#behindAt = seq;
  }

  /** 4300: what we had belongs to a log that is gone. Declared to whoever listens, as any lost position is. */
  #startFresh(): void {
    this.#fresh = false;
    this.#position = startPosition();
    this.#history.restart(0, initialState());
    this.#emit('reset', { type: 'reset', data: { session_id: this.#sessionId, reason: 'epoch_changed' } });
  }

  #emit(type: string, value: Frame): void {
    this.#callbacks.get(type)?.emit(value as never);
  }

  #replayTo(type: string, callback: (value: never) => void, after: number): void {
    const once = new Listeners<never>(this.#onError);
    once.add(callback);
    for (const event of this.#history.after(after)) {
      if (type === '*' || event.type === type) once.emit(event as never);
    }
  }
}
