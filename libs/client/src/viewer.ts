/**
 * The client itself: takes every frame through the receiver's decision, hands on what is applied, and tells who listens.
 */
import type { Cursor } from '@openv0/contracts/cursor.js';
import type {
  ClientMessage,
  CommandName,
  ControlData,
  ControlFrame,
  Role,
} from '@openv0/contracts/frames.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import { systemClock } from './clock.js';
import type { ConnectionOwner } from './connection.js';
import { Connection } from './connection.js';
import { isAbout, parseFrame } from './frame-parser.js';
import { Listeners } from './listeners.js';
import type { CommandOptions, LogClient, LogClientOptions, OnOptions } from './log-client.js';
import { platformSignals, soon } from './page-signals.js';
import { randomId } from '@openv0/contracts/random-id.js';
import type { AnyEvent, Frame, Position, ReceivePolicy } from './receiver.js';
import { STRICT, isEvent, receive, startPosition } from './receiver.js';
import type { Answer } from './requests.js';
import { Requests } from './requests.js';
import { automaticTransport } from './transport-automatic.js';
import { webSocketTransport } from './transport-websocket.js';
import type { LogView } from './view.js';

/** What a client keeps of what it applies. */
export interface Memory {
  /** Begins anew behind `seq`: with a snapshot's state, or with nothing. */
  restart(seq: number, state?: SessionState): void;
  /** `size` is that of the event's text, in UTF-16 code units. */
  append(event: AnyEvent, size: number): void;
  /** The kept events behind `seq`. */
  after(seq: number): Iterable<AnyEvent>;
  /** What it adds to the view. */
  view(): object;
}

export class Viewer implements LogClient, ConnectionOwner {
  readonly #sessionId: string;
  readonly #policy: ReceivePolicy;
  readonly #connection: Connection;
  readonly #requests: Requests;
  readonly #memory: Memory | undefined;
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
  #view: LogView | null = null;
  #notifying = false;

  constructor(options: LogClientOptions, memory?: Memory) {
    const { clock = systemClock, signals = platformSignals } = options;
    const { socket = webSocketTransport(options.WebSocket) } = options;
    this.#sessionId = options.sessionId;
    this.#policy = options.policy ?? STRICT;
    this.#onError = options.onListenerError ?? ((error) => console.error(error));
    this.#listeners = new Listeners(this.#onError);
    this.#position = startPosition(options.cursor);
    this.#memory = memory;
    memory?.restart(this.#position.cursor.seq);
    this.#requests = new Requests(clock, (text) => this.#connection.send(text));
    this.#connection = new Connection(
      {
        url: new URL(options.url).href,
        sessionId: options.sessionId,
        mode: options.mode ?? 'events',
        token: options.token,
        clock,
        random: options.random ?? Math.random,
        signals,
        open: options.transport ?? automaticTransport(socket, { signals, clock }),
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

  getSnapshot(): LogView {
    const { seq, epoch } = this.#position.cursor;
    return (this.#view ??= {
      session_id: this.#sessionId,
      seq,
      epoch: epoch ?? null,
      connection: this.#connection.view,
      head: Math.max(this.#head, seq),
      viewers: this.#viewers,
      role: this.#role,
      ...this.#memory?.view(),
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
    return this.#requests.ask(message);
  }

  command(name: CommandName, data = {}, { signal }: CommandOptions = {}): Promise<Answer> {
    const { status } = this.#connection.view;
    const waits = status !== 'idle' && status !== 'stopped';
    const command = { command_id: randomId(), ...data, session_id: this.#sessionId, name };
    return this.#requests.ask({ type: 'command', data: command }, waits, signal);
  }

  // What the connection asks and tells.

  cursor(): Cursor {
    const { cursor } = this.#position;
    return this.#fresh ? { seq: 0, epoch: cursor.epoch } : cursor;
  }

  forgetCursor(): void {
    this.#fresh = true;
  }

  frame(text: string): void {
    const frame = parseFrame(text);
    if (!frame || !isAbout(frame, this.#sessionId)) return;
    const startsFresh = this.#fresh && frame.type === 'connected';
    if (startsFresh) {
      this.#fresh = false;
      this.#position = startPosition();
      this.#memory?.restart(0);
    }
    const position = receive(this.#position, frame, this.#policy);
    if (position === 'gap') return this.#connection.lost('gap');
    if (position === 'duplicate') return;
    this.#position = position;
    if (isEvent(frame)) this.#apply(frame, text.length);
    else this.#control(frame as ControlFrame);
    // 4300: what we had belongs to a log that is gone. Declared as any lost position is.
    if (startsFresh)
      this.#control({ type: 'reset', data: { session_id: this.#sessionId, reason: 'epoch_changed' } });
    this.changed();
  }

  probe(): void {
    void this.send({ type: 'heartbeat', data: {} }).then((answer) => {
      if (answer.ok) this.#connection.measured(answer.round_trip_ms);
    });
  }

  async authenticate(token: string): Promise<boolean> {
    const data = { token, session_id: this.#sessionId };
    return (await this.send({ type: 'authenticate', data })).ok;
  }

  dropped(): void {
    this.#behindAt = null;
    this.#requests.dropped();
  }

  gaveUp(): void {
    this.#requests.dropped(true);
  }

  changed(): void {
    this.#view = null;
    if (this.#notifying) return;
    this.#notifying = true;
    soon(() => {
      this.#notifying = false;
      this.#listeners.emit();
    });
  }

  #apply(event: AnyEvent, size: number): void {
    this.#memory?.append(event, size);
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
        this.#memory?.restart(frame.data.seq, frame.data.state);
        break;
      case 'viewers':
        this.#viewers = frame.data.count;
        break;
      case 'reconnect':
        this.#connection.drain(frame.data.after_ms);
        break;
      case 'ack':
      case 'error':
        this.#requests.answered(frame);
        break;
    }
    this.#emit(frame.type, frame);
  }

  #onConnected(data: ControlData['connected']): void {
    this.#head = data.head;
    this.#role = data.role;
    this.#connection.connected(data);
    this.#requests.connected(this.#connection.listens);
  }

  /** A head beyond our place twice in a row, with nothing in between: what should have come got lost. */
  #onHeartbeat(heads: Record<string, number>): void {
    this.probe();
    const seq = this.#position.cursor.seq;
    // A heartbeat that doesn't name the session says nothing about it.
    const head = heads[this.#sessionId] ?? 0;
    this.#head = Math.max(this.#head, head);
    if (head <= seq) return;
    if (this.#behindAt === seq) this.#connection.lost('gap');
    else this.#behindAt = seq;
  }

  #emit(type: string, value: Frame): void {
    this.#callbacks.get(type)?.emit(value as never);
  }

  #replayTo(type: string, callback: (value: never) => void, after: number): void {
    const once = new Listeners<never>(this.#onError);
    once.add(callback);
    for (const event of this.#memory?.after(after) ?? []) {
      if (type === '*' || event.type === type) once.emit(event as never);
    }
  }
}
