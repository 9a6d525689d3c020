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
 * - `drop`: close every connection there is
 * - `wait`: count the try and start the back-off; `stop_waiting`: end it
 * - `forget_cursor`, `forget_token`
 * - `check`: look whether the connection is still alive
 */
export type Effect =
  | 'authorise'
  | 'open'
  | 'open_successor'
  | 'adopt'
  | 'drop'
  | 'wait'
  | 'stop_waiting'
  | 'forget_cursor'
  | 'forget_token'
  | 'check';

export interface Transition {
  to: State;
  effects: readonly Effect[];
}

type Row = Record<Event, Transition | 'stay'>;

const to = (state: State, ...effects: Effect[]): Transition => ({ to: state, effects });

const STAY = Object.fromEntries(EVENTS.map((event) => [event, 'stay'])) as Row;
const LOST = to('waiting', 'drop', 'wait');
const START_AGAIN = to('authorising', 'forget_token', 'authorise');
const TRY_NOW = to('authorising', 'stop_waiting', 'authorise');

/** What an open (or opening) connection does when it ends. */
const OPEN: Row = {
  ...STAY,
  disconnect: to('idle', 'drop'),
  'closed:resume': LOST,
  'closed:back_off': LOST,
  'closed:once': LOST,
  'closed:renew': to('waiting', 'drop', 'forget_token', 'wait'),
  'closed:fresh': to('waiting', 'drop', 'forget_cursor', 'wait'),
  'closed:stop': to('stopped', 'drop'),
  silent: LOST,
  gap: LOST,
};

const PAUSED: Row = {
  ...STAY,
  connect: TRY_NOW,
  disconnect: to('idle', 'stop_waiting'),
  retry: TRY_NOW,
  timer: TRY_NOW,
  online: TRY_NOW,
  wake: TRY_NOW,
};

/** The successor takes over. A connection that ends while its successor opens has lost nothing. */
const SUCCEED = to('connecting', 'adopt');

export const TABLE: Readonly<Record<State, Row>> = {
  idle: { ...STAY, connect: to('authorising', 'authorise') },
  authorising: {
    ...STAY,
    disconnect: to('idle'),
    token: to('connecting', 'open'),
    token_failed: to('waiting', 'wait'),
    token_refused: to('stopped'),
  },
  connecting: { ...OPEN, connected: to('replaying') },
  replaying: {
    ...OPEN,
    replayed: to('live'),
    offline: to('replaying', 'check'),
    wake: to('replaying', 'check'),
  },
  live: {
    ...OPEN,
    drain: to('moving', 'open_successor'),
    offline: to('live', 'check'),
    wake: to('live', 'check'),
  },
  moving: {
    ...OPEN,
    successor_ready: SUCCEED,
    'closed:resume': SUCCEED,
    'closed:back_off': SUCCEED,
    'closed:once': SUCCEED,
    successor_lost: to('live'),
  },
  waiting: { ...PAUSED, offline: to('offline') },
  offline: PAUSED,
  stopped: { ...STAY, connect: START_AGAIN, retry: START_AGAIN, disconnect: to('idle') },
};

/** The next state and its effects; a cell that says `stay` gives the state it was given, and nothing to do. */
export function transition(state: State, event: Event): Transition {
  const cell = TABLE[state][event];
  return cell === 'stay' ? { to: state, effects: [] } : cell;
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
