/**
 * The life of a connection as one table: every state answers every event, with the next state and what to do on the
 * way. Pure; `connection.ts` does what the effects say.
 *
 *          connect              token             connected          replay:completed         drain
 *   idle ──────────▶ authorising ─────▶ connecting ─────────▶ replaying ────────────▶ live ─────────▶ moving
 *                     ▲   │                 │                    │                     │ ▲              │  │
 *     timer, retry,   │   │ token           │ closed,            │ closed, silent,     │ └──────────────┘  │ successor
 *     online, wake    │   │ failed          │ silent             │ gap                 │  successor lost   │ ready, closed
 *                     │   ▼                 ▼                    ▼                     ▼                   ▼
 *                   waiting ◀──────────────────────────────────────────────────────────┘              connecting
 *                     │ ▲ offline / online, timer
 *                     ▼ │
 *                   offline          (any) ─ closed:stop, token refused ─▶ stopped ─ connect, retry ─▶ authorising
 *                                    (any) ─ disconnect ─▶ idle
 *
 * Invariants, cited by the tests:
 *  I1  Every state answers every event, and every close code is an event.
 *  I2  `idle` is left by `connect` only; `stopped` by `connect`, `retry` and `disconnect` only.
 *  I3  Whoever enters `waiting` starts a timer, and whoever leaves `waiting` or `offline` stops it: no state is a dead
 *      end but `idle` and `stopped`.
 *  I4  Whoever leaves the connected states for a state without a connection drops the connection.
 *  I5  Only `closed:fresh` forgets the cursor; only `closed:renew`, and a new start after `stopped`, the token.
 *  I6  `disconnect` leads to `idle` from everywhere.
 *  I7  A connection is opened only after the token has been asked for.
 *  I8  A successor exists in `moving` only.
 *  I9  Whoever enters `idle` or `stopped` gives up what waits for a connection: none may ever come.
 */
import type { CloseReaction } from '@openv0/contracts/close-codes.js';
import { reactionTo } from '@openv0/contracts/close-codes.js';
import type { ConnectionStatus } from './view.js';

export const STATES = [
  'idle',
  'authorising',
  'connecting',
  'replaying',
  'live',
  'moving',
  'waiting',
  'offline',
  'stopped',
] as const;
export type State = (typeof STATES)[number];

export const EVENTS = [
  /** The user wants a connection, wants none, wants one now. */
  'connect',
  'disconnect',
  'retry',
  /** The token is here (or none is needed), could not be had now, will not be had. */
  'token',
  'token_failed',
  'token_refused',
  /** Frames of the gateway. `drain` is `reconnect`, when its delay is over. */
  'connected',
  'replayed',
  'drain',
  /** The connection ended, by what the close code asks for. */
  'closed:resume',
  'closed:back_off',
  'closed:renew',
  'closed:fresh',
  'closed:once',
  'closed:stop',
  /** Nothing came for too long; the position was lost; the connection that is to replace this one spoke, or ended. */
  'silent',
  'gap',
  'successor_ready',
  'successor_lost',
  /** The back-off is over; the browser's word about the network; the page is looked at again. */
  'timer',
  'offline',
  'online',
  'wake',
] as const;
export type Event = (typeof EVENTS)[number];

/**
 * - `authorise`: get a token, answer with `token`, `token_failed` or `token_refused`
 * - `open`: open the connection; `open_successor`: open another beside it; `adopt`: the successor replaces it
 * - `drop`: close every connection there is; `abandon`: the same, and say that it is dead
 * - `wait`: count the try and start the back-off; `stop_waiting`: end it
 * - `forget_cursor`, `forget_token`
 * - `check`: look whether the connection is still alive
 * - `give_up`: nobody tries any more; who waits for a connection is told so
 */
export type Effect =
  | 'authorise'
  | 'open'
  | 'open_successor'
  | 'adopt'
  | 'drop'
  | 'abandon'
  | 'wait'
  | 'stop_waiting'
  | 'forget_cursor'
  | 'forget_token'
  | 'check'
  | 'give_up';

export interface Transition {
  to: State;
  effects: readonly Effect[];
}

/** What isn't written stays: the state as it was, and nothing to do. */
type Row = Partial<Record<Event, Transition>>;

const to = (state: State, ...effects: Effect[]): Transition => ({ to: state, effects });

const LOST = to('waiting', 'drop', 'wait');
const START_AGAIN = to('authorising', 'forget_token', 'authorise');
const TRY_NOW = to('authorising', 'stop_waiting', 'authorise');

/** What an open (or opening) connection does when it ends. */
const OPEN: Row = {
  disconnect: to('idle', 'drop', 'give_up'),
  'closed:resume': LOST,
  'closed:back_off': LOST,
  'closed:once': LOST,
  'closed:renew': to('waiting', 'drop', 'forget_token', 'wait'),
  'closed:fresh': to('waiting', 'drop', 'forget_cursor', 'wait'),
  'closed:stop': to('stopped', 'drop', 'give_up'),
  silent: to('waiting', 'abandon', 'wait'),
  gap: LOST,
};

/** An open connection in `state`: the page's word is a reason to look at it. */
const watched = (state: State): Row => {
  const check = to(state, 'check');
  return { ...OPEN, offline: check, online: check, wake: check };
};

const PAUSED: Row = {
  connect: TRY_NOW,
  disconnect: to('idle', 'stop_waiting', 'give_up'),
  retry: TRY_NOW,
  timer: TRY_NOW,
  online: TRY_NOW,
  wake: TRY_NOW,
};

/** The successor takes over. A connection that ends while its successor opens has lost nothing. */
const SUCCEED = to('connecting', 'adopt');

export const TABLE: Readonly<Record<State, Row>> = {
  idle: { connect: to('authorising', 'authorise') },
  authorising: {
    disconnect: to('idle', 'give_up'),
    token: to('connecting', 'open'),
    token_failed: to('waiting', 'wait'),
    token_refused: to('stopped', 'give_up'),
  },
  connecting: { ...OPEN, connected: to('replaying') },
  replaying: { ...watched('replaying'), replayed: to('live') },
  live: { ...watched('live'), drain: to('moving', 'open_successor') },
  moving: {
    ...watched('moving'),
    successor_ready: SUCCEED,
    'closed:resume': SUCCEED,
    'closed:back_off': SUCCEED,
    'closed:once': SUCCEED,
    successor_lost: to('live'),
  },
  waiting: { ...PAUSED, offline: to('offline') },
  offline: PAUSED,
  stopped: { connect: START_AGAIN, retry: START_AGAIN, disconnect: to('idle') },
};

/** The next state and its effects. */
export function transition(state: State, event: Event): Transition {
  return TABLE[state][event] ?? to(state);
}

/** The event of a close code. The second close in a row that grants one retry stops. */
export function closedEvent(code: number, retriedOnce: boolean): `closed:${CloseReaction}` {
  const reaction = reactionTo(code);
  return reaction === 'once' && retriedOnce ? 'closed:stop' : `closed:${reaction}`;
}

/** How a state is shown: asking for a token is part of connecting, and who moves to another gateway is live. */
export function statusOf(state: State): ConnectionStatus {
  if (state === 'authorising') return 'connecting';
  return state === 'moving' ? 'live' : state;
}
