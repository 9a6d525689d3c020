/**
 * Keeps a connection to a gateway: does what the table of `connection-state.ts` says. It knows frames only as far as
 * the connection's own life is concerned; positions and events are its owner's.
 */
import {
  CLOSE_CODES,
  closeReason,
  RATE_LIMITED_MIN_BACK_OFF_MS,
  reactionTo,
} from '@openv0/contracts/close-codes.js';
import type { Cursor } from '@openv0/contracts/cursor.js';
import type { ControlData } from '@openv0/contracts/frames.js';
import type { Cause } from './back-off.js';
import { delayBefore } from './back-off.js';
import type { Clock } from './clock.js';
import type { Effect, Event, State } from './connection-state.js';
import { closedEvent, statusOf, transition } from './connection-state.js';
import { CONNECT_TIMEOUT_MS, Liveness } from './liveness.js';
import type { PageSignals } from './page-signals.js';
import type { TokenSource } from './token.js';
import { Token } from './token.js';
import type { OpenTransport, Transport } from './transport.js';
import type { ConnectionView } from './view.js';
import { IDLE } from './view.js';

/**
 * A connection that was good for this long has earned a new count of tries, in milliseconds. Longer than a server that dies
 * of its clients lives, and shorter than the pause between two deaths that have nothing to do with them: by 5,000 a
 * gateway killed every 5 s left some clients waiting for 20 s beside others that were well.
 */
export const SETTLED_MS = 2_000;

export interface ConnectionOptions {
  url: string;
  sessionId: string;
  mode: 'events' | 'snapshot';
  token: TokenSource | undefined;
  clock: Clock;
  /** In [0, 1). */
  random: () => number;
  signals: PageSignals;
  open: OpenTransport;
}

/** What the connection needs from, and tells, its owner. */
export interface ConnectionOwner {
  cursor(): Cursor;
  /** 4300: the next connection begins from nothing. */
  forgetCursor(): void;
  frame(text: string): void;
  /** Asks the gateway for a sign of life. */
  probe(): void;
  /** Gives the gateway another token; whether it took it. */
  authenticate(token: string): Promise<boolean>;
  /** The connection that carried unanswered messages is gone. */
  dropped(): void;
  /** Nobody tries to connect any more. */
  gaveUp(): void;
  changed(): void;
}

export class Connection {
  readonly #options: ConnectionOptions;
  readonly #owner: ConnectionOwner;
  readonly #liveness: Liveness;
  readonly #effects: Record<Effect, () => void> = {
    authorise: () => this.#authorise(),
    open: () => this.#open(),
    open_successor: () => this.#openSuccessor(),
    adopt: () => this.#adopt(),
    drop: () => this.#drop(),
    abandon: () => this.#drop(true),
    wait: () => this.#wait(),
    stop_waiting: () => {
      this.#cancelWait();
      this.#patch({ retry_at: null });
    },
    forget_cursor: () => this.#owner.forgetCursor(),
    forget_token: () => this.#token.forget(),
    check: () => this.#liveness.check(this.listens ? null : () => this.#owner.probe()),
    give_up: () => {
      this.#token.rest();
      this.#owner.gaveUp();
    },
  };
  #state: State = 'idle';
  #view = IDLE;
  #current: Transport | null = null;
  #successor: Transport | null = null;
  readonly #token: Token;
  #cause: Cause = 'silent';
  #attempt = 0;
  #retriedOnce = false;
  /** The gateway asks not to be tried again before, in milliseconds. */
  #notBefore = 0;
  #liveSince: number | null = null;
  #cancelWait = nothing;
  /** Of the wait for a drain's time, then for its successor's first word. */
  #cancelDrain = nothing;
  /** The gateway wants to be left, and the time for it has come. */
  #drainDue = false;
  #unwatch: (() => void) | null = null;

  constructor(options: ConnectionOptions, owner: ConnectionOwner) {
    this.#options = options;
    this.#owner = owner;
    const { clock, signals, token } = options;
    this.#token = new Token(token, clock);
    this.#liveness = new Liveness(
      clock,
      () => signals.hidden(),
      () => this.lost('silent'),
    );
  }

  get view(): ConnectionView {
    return this.#view;
  }

  connect(): void {
    this.#unwatch ??= this.#options.signals.watch((signal) => this.#hinted(signal));
    this.#dispatch('connect');
  }

  disconnect(): void {
    this.#unwatch?.();
    this.#unwatch = null;
    this.#attempt = 0;
    this.#liveSince = null;
    this.#dispatch('disconnect');
  }

  retryNow(): void {
    this.#dispatch('retry');
  }

  send(text: string): boolean {
    return this.#current?.send(text) ?? false;
  }

  /** Whether nothing can be said on this connection. */
  get listens(): boolean {
    return (this.#current?.kind ?? 'websocket') !== 'websocket';
  }

  /** The gateway said `connected`. */
  connected({ heartbeat_ms: heartbeatMs, replay, timestamp }: ControlData['connected']): void {
    this.#notBefore = 0;
    this.#liveness.expect(heartbeatMs);
    const offset = Date.parse(timestamp) - this.#options.clock.now() || 0;
    this.#patch({ replayed: 0, replay_total: replay, clock_offset_ms: offset });
    this.#token.renew(offset, (token) => this.#hand(token));
    this.#dispatch('connected');
  }

  /** One more event of the replay has come. */
  progressed(): void {
    if (this.#state === 'replaying') this.#patch({ replayed: this.#view.replayed + 1 });
  }

  /** The gateway said `replay:completed`. */
  replayed(): void {
    this.#liveSince ??= this.#options.clock.now();
    this.#dispatch('replayed');
    // A replay was let come to its end first.
    if (this.#drainDue) this.#dispatch('drain');
  }

  /** The gateway said `reconnect`: a successor is opened after `afterMs`. */
  drain(afterMs: number): void {
    if (this.#successor) return;
    this.#cancelDrain();
    this.#cancelDrain = this.#options.clock.after(afterMs, () => {
      this.#drainDue = true;
      this.#dispatch('drain');
    });
  }

  measured(roundTripMs: number): void {
    this.#patch({ round_trip_ms: roundTripMs });
  }

  /** The connection is dead, or its place on the log unknown: another is opened from the cursor. */
  lost(cause: 'silent' | 'gap'): void {
    this.#ended(cause);
    this.#dispatch(cause);
  }

  /** The page's word cuts a back-off short, but not one that the gateway has asked for. */
  #hinted(signal: 'online' | 'offline' | 'wake'): void {
    if (this.#notBefore === 0 || signal === 'offline') this.#dispatch(signal);
  }

  #dispatch(event: Event): void {
    const before = this.#state;
    const { to, effects } = transition(before, event);
    this.#state = to;
    for (const effect of effects) this.#effects[effect]();
    // An effect may have led further already.
    if (this.#state !== to) return;
    if (to !== before || effects.length > 0) this.#show(to);
    if (to === 'waiting' && !this.#options.signals.online()) this.#dispatch('offline');
  }

  /** After `token_expired` only a token that was asked for anew goes on. */
  #authorise(): void {
    const expired = typeof this.#cause === 'number' && reactionTo(this.#cause) === 'renew';
    this.#token.ask(expired, (event) => {
      if (event === 'token_failed') this.#ended('token');
      this.#dispatch(event);
    });
  }

  /** Where nothing can be said, another connection takes the token along. */
  async #hand(token: string): Promise<boolean> {
    if (!this.listens) return this.#owner.authenticate(token);
    this.drain(0);
    return true;
  }

  #open(): void {
    this.#liveness.start();
    try {
      this.#current = this.#transport();
    } catch {
      // No connection can be opened to such an address, or with such a token. Why may tell the token.
      this.#patch({ reason: 'unusable' });
      this.#dispatch('closed:stop');
    }
  }

  /** One that says nothing in time is none. */
  #openSuccessor(): void {
    let successor: Transport;
    try {
      successor = this.#successor = this.#transport();
    } catch {
      return this.#successorClosed('silent');
    }
    this.#cancelDrain = this.#options.clock.after(CONNECT_TIMEOUT_MS, () => {
      successor.close(true);
      this.#successorClosed('silent');
    });
  }

  #transport(): Transport {
    const { open, url, sessionId, mode } = this.#options;
    const request = { url, sessionId, mode, cursor: this.#owner.cursor(), token: this.#token.value };
    const transport = open(request, {
      frame: (text) => {
        if (transport === this.#successor) this.#dispatch('successor_ready');
        if (transport === this.#current) this.#received(text);
      },
      closed: (code, retryAfterMs = 0) => {
        const least = code === CLOSE_CODES.rate_limited ? RATE_LIMITED_MIN_BACK_OFF_MS : 0;
        const wait = Math.max(least, retryAfterMs);
        if (transport === this.#successor) this.#successorClosed(code, wait);
        else if (transport === this.#current) this.#closed(code, wait);
      },
      alive: () => {
        if (transport === this.#current) this.#liveness.frame();
      },
      better: () => {
        if (transport === this.#current) this.#dispatch('drain');
      },
    });
    return transport;
  }

  #received(text: string): void {
    this.#liveness.frame();
    this.#patch({ last_frame_at: this.#options.clock.now() });
    this.#owner.frame(text);
  }

  #closed(code: number, notBefore: number): void {
    this.#ended(code);
    this.#notBefore = notBefore;
    const event = closedEvent(code, this.#retriedOnce);
    if (event === 'closed:once') this.#retriedOnce = true;
    this.#dispatch(event);
  }

  /** The old connection goes on. As long as it does on a draining gateway, another successor is tried. */
  #successorClosed(cause: Cause, notBefore = 0): void {
    this.#cancelDrain();
    this.#successor = null;
    this.#dispatch('successor_lost');
    if (this.#drainDue) this.drain(notBefore + delayBefore(cause, ++this.#attempt, this.#options.random));
  }

  /** Remembers why, and whether the connection was good for long enough to count its tries anew. */
  #ended(cause: Cause): void {
    const settled = this.#liveSince !== null && this.#options.clock.now() - this.#liveSince >= SETTLED_MS;
    if (settled) {
      this.#attempt = 0;
      this.#retriedOnce = false;
    }
    this.#cause = cause;
    this.#notBefore = 0;
    this.#liveSince = null;
    const code = typeof cause === 'number' ? cause : null;
    this.#patch({
      close_code: code,
      reason: code === null ? String(cause) : (closeReason(code) ?? 'closed'),
    });
  }

  #adopt(): void {
    const successor = this.#successor;
    this.#successor = null;
    this.#drop();
    this.#current = successor;
    this.#liveness.start();
  }

  #drop(dead = false): void {
    this.#cancelDrain();
    this.#drainDue = false;
    this.#liveness.stop();
    this.#token.rest();
    const transports = [this.#current, this.#successor];
    this.#current = null;
    this.#successor = null;
    for (const transport of transports) transport?.close(dead);
    this.#owner.dropped();
  }

  #wait(): void {
    const { clock, random } = this.#options;
    this.#attempt += 1;
    const delay = this.#notBefore + delayBefore(this.#cause, this.#attempt, random);
    this.#cancelWait = clock.after(delay, () => this.#dispatch('timer'));
    this.#patch({ retry_at: clock.now() + delay });
  }

  #show(state: State): void {
    const good = state === 'live' || state === 'moving' || state === 'idle';
    this.#patch({
      status: statusOf(state),
      ...(this.#current?.kind && { transport: this.#current.kind }),
      attempt: good ? 0 : this.#attempt,
      ...(good && { close_code: null, reason: null }),
    });
  }

  #patch(change: Partial<ConnectionView>): void {
    this.#view = { ...this.#view, ...change };
    this.#owner.changed();
  }
}

function nothing(): void {}
