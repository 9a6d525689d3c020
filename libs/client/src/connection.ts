/**
 * Keeps a connection to a gateway: does what the table of `connection-state.ts` says. It knows frames only as far as
 * the connection's own life is concerned; positions and events are its owner's.
 */
import { CLOSE_CODES, closeReason, reactionTo } from '@openv0/contracts/close-codes.js';
import type { Cursor } from '@openv0/contracts/cursor.js';
import type { ControlData } from '@openv0/contracts/frames.js';
import type { Cause } from './back-off.js';
import { delayBefore } from './back-off.js';
import type { Clock } from './clock.js';
import type { Effect, Event, State } from './connection-state.js';
import { closedEvent, statusOf, transition } from './connection-state.js';
import { Liveness } from './liveness.js';
import type { PageSignals } from './page-signals.js';
import type { OpenTransport, Transport } from './transport.js';
import type { ConnectionView } from './view.js';

/** A fixed token, or where to get one; null means that none is needed. Asked again after `token_expired`. */
export type TokenSource = string | (() => Promise<string | null>);

/** A connection that was good for this long has earned a new count of tries, in milliseconds. */
export const SETTLED_MS = 5_000;

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
  /** The connection that carried unanswered messages is gone. */
  dropped(): void;
  changed(): void;
}

export const IDLE: ConnectionView = {
  status: 'idle',
  attempt: 0,
  retry_at: null,
  replayed: 0,
  replay_total: 0,
  round_trip_ms: null,
  close_code: null,
  reason: null,
  last_frame_at: null,
  clock_offset_ms: 0,
};

export class Connection {
  readonly #options: ConnectionOptions;
  readonly #owner: ConnectionOwner;
  readonly #liveness: Liveness;
  #state: State = 'idle';
  #view = IDLE;
  #current: Transport | null = null;
  #successor: Transport | null = null;
  /** Undefined until asked for. */
  #token: string | null | undefined;
  /** Counts the requests for a token: an answer to an older one is ignored. */
  #asked = 0;
  #cause: Cause = 'silent';
  #attempt = 0;
  #retriedOnce = false;
  #liveSince: number | null = null;
  #cancelWait = nothing;
  #cancelDrain = nothing;
  #unwatch: (() => void) | null = null;

  constructor(options: ConnectionOptions, owner: ConnectionOwner) {
    this.#options = options;
    this.#owner = owner;
    const { clock, signals } = options;
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
    this.#dispatch('disconnect');
  }

  retryNow(): void {
    this.#dispatch('retry');
  }

  send(text: string): boolean {
    return this.#current?.send(text) ?? false;
  }

  /** The gateway said `connected`. */
  connected({ heartbeat_ms: heartbeatMs, replay, timestamp }: ControlData['connected']): void {
    this.#liveness.expect(heartbeatMs);
    const offset = Date.parse(timestamp) - this.#options.clock.now();
    this.#patch({ replayed: 0, replay_total: replay, clock_offset_ms: Number.isFinite(offset) ? offset : 0 });
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
  }

  /** The gateway said `reconnect`: a successor is opened after `afterMs`. */
  drain(afterMs: number): void {
    this.#cancelDrain();
    this.#cancelDrain = this.#options.clock.after(Math.max(0, afterMs), () => this.#dispatch('drain'));
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
    const paused = this.#state === 'waiting' || this.#state === 'offline';
    const limited = paused && this.#cause === CLOSE_CODES.rate_limited;
    if (!limited || signal === 'offline') this.#dispatch(signal);
  }

  #dispatch(event: Event): void {
    const before = this.#state;
    const { to, effects } = transition(before, event);
    this.#state = to;
    for (const effect of effects) this.#do(effect);
    // An effect may have led further already.
    if (this.#state !== to) return;
    if (to !== before || effects.length > 0) this.#show(to);
    if (to === 'waiting' && !this.#options.signals.online()) this.#dispatch('offline');
  }

  #do(effect: Effect): void {
    switch (effect) {
      case 'authorise':
        return this.#authorise();
      case 'open':
        return this.#open();
      case 'open_successor':
        return this.#openSuccessor();
      case 'adopt':
        return this.#adopt();
      case 'drop':
        return this.#drop();
      case 'wait':
        return this.#wait();
      case 'stop_waiting':
        return this.#cancelWait();
      case 'forget_cursor':
        return this.#owner.forgetCursor();
      case 'forget_token':
        this.#token = undefined;
        return;
      case 'check':
        return this.#liveness.check(() => this.#owner.probe());
    }
  }

  #authorise(): void {
    if (this.#token !== undefined) return this.#dispatch('token');
    const source = this.#options.token;
    if (typeof source !== 'function') return this.#authorised(source ?? null, false);
    const request = ++this.#asked;
    const current = () => request === this.#asked && this.#state === 'authorising';
    const asked = Promise.resolve().then(source);
    asked.then(
      (token) => current() && this.#authorised(token, token !== null),
      () => current() && this.#tokenFailed(),
    );
  }

  /** After `token_expired` only a token that was asked for anew goes on. */
  #authorised(token: string | null, renewed: boolean): void {
    const expired = typeof this.#cause === 'number' && reactionTo(this.#cause) === 'renew';
    if (expired && !renewed) return this.#dispatch('token_refused');
    this.#token = token;
    this.#dispatch('token');
  }

  #tokenFailed(): void {
    this.#ended('token');
    this.#dispatch('token_failed');
  }

  #open(): void {
    this.#liveness.start();
    try {
      this.#current = this.#transport();
    } catch (error) {
      // No connection can be opened to such an address, or with such a token.
      this.#patch({ reason: error instanceof Error ? error.message : String(error) });
      this.#dispatch('closed:stop');
    }
  }

  #openSuccessor(): void {
    this.#successor = this.#transport();
  }

  #transport(): Transport {
    const { open, url, sessionId, mode } = this.#options;
    const request = { url, sessionId, mode, cursor: this.#owner.cursor(), token: this.#token ?? null };
    const transport = open(request, {
      frame: (text) => {
        if (transport === this.#successor) this.#dispatch('successor_ready');
        if (transport === this.#current) this.#received(text);
      },
      closed: (code) => {
        if (transport === this.#successor) this.#successorClosed();
        else if (transport === this.#current) this.#closed(code);
      },
    });
    return transport;
  }

  #received(text: string): void {
    this.#liveness.frame();
    this.#patch({ last_frame_at: this.#options.clock.now() });
    this.#owner.frame(text);
  }

  #closed(code: number): void {
    this.#ended(code);
    const event = closedEvent(code, this.#retriedOnce);
    if (event === 'closed:once') this.#retriedOnce = true;
    this.#dispatch(event);
  }

  #successorClosed(): void {
    this.#successor = null;
    this.#dispatch('successor_lost');
  }

  /** Remembers why, and whether the connection was good for long enough to count its tries anew. */
  #ended(cause: Cause): void {
    const settled = this.#liveSince !== null && this.#options.clock.now() - this.#liveSince >= SETTLED_MS;
    if (settled) {
      this.#attempt = 0;
      this.#retriedOnce = false;
    }
    this.#cause = cause;
    this.#liveSince = null;
    const code = typeof cause === 'number' ? cause : null;
    this.#patch({
      close_code: code,
      reason: code === null ? String(cause) : (closeReason(code) ?? 'closed'),
    });
  }

  #adopt(): void {
    this.#owner.dropped();
    this.#current?.close();
    this.#current = this.#successor;
    this.#successor = null;
    this.#liveness.start();
  }

  #drop(): void {
    this.#cancelDrain();
    this.#liveness.stop();
    this.#liveSince = null;
    this.#current?.close();
    this.#successor?.close();
    this.#current = null;
    this.#successor = null;
    this.#owner.dropped();
  }

  #wait(): void {
    const { clock, random } = this.#options;
    this.#attempt += 1;
    const delay = delayBefore(this.#cause, this.#attempt, random);
    this.#cancelWait = clock.after(delay, () => this.#dispatch('timer'));
    this.#patch({ retry_at: clock.now() + delay });
  }

  #show(state: State): void {
    const good = state === 'live' || state === 'moving' || state === 'idle';
    const waiting = state === 'waiting' || state === 'offline';
    this.#patch({
      status: statusOf(state),
      attempt: good ? 0 : this.#attempt,
      ...(!waiting && { retry_at: null }),
      ...(good && { close_code: null, reason: null }),
    });
  }

  #patch(change: Partial<ConnectionView>): void {
    this.#view = { ...this.#view, ...change };
    this.#owner.changed();
  }
}

function nothing(): void {}
