import { CLOSE_CODES, reactionTo } from '@openv0/contracts/close-codes.js';
import { describe, expect, it } from 'vitest';
import type { Effect, Event, State } from './connection-state.js';
import { closedEvent, EVENTS, STATES, statusOf, TABLE, transition } from './connection-state.js';

/** The whole table, written down a second time: `-` stays, else the next state and its effects. */
const EXPECTED: Record<State, Record<Event, string>> = {
  idle: row({ connect: 'authorising authorise' }),
  authorising: row({
    disconnect: 'idle give_up',
    token: 'connecting open',
    token_failed: 'waiting wait',
    token_refused: 'stopped give_up',
  }),
  connecting: row({ ...ends(), connected: 'replaying' }),
  replaying: row({ ...ends(), ...looks('replaying'), replayed: 'live' }),
  live: row({ ...ends(), ...looks('live'), drain: 'moving open_successor' }),
  moving: row({
    ...ends(),
    ...looks('moving'),
    successor_ready: 'connecting adopt',
    successor_lost: 'live',
    'closed:resume': 'connecting adopt',
    'closed:back_off': 'connecting adopt',
    'closed:once': 'connecting adopt',
  }),
  waiting: row({ ...triesNow(), offline: 'offline' }),
  offline: row(triesNow()),
  stopped: row({
    connect: 'authorising forget_token authorise',
    retry: 'authorising forget_token authorise',
    disconnect: 'idle',
  }),
};

function row(cells: Partial<Record<Event, string>>): Record<Event, string> {
  return { ...(Object.fromEntries(EVENTS.map((event) => [event, '-'])) as Record<Event, string>), ...cells };
}

function ends(): Partial<Record<Event, string>> {
  return {
    disconnect: 'idle drop give_up',
    'closed:resume': 'waiting drop wait',
    'closed:back_off': 'waiting drop wait',
    'closed:once': 'waiting drop wait',
    'closed:renew': 'waiting drop forget_token wait',
    'closed:fresh': 'waiting drop forget_cursor wait',
    'closed:stop': 'stopped drop give_up',
    silent: 'waiting abandon wait',
    gap: 'waiting drop wait',
  };
}

function looks(state: State): Partial<Record<Event, string>> {
  return { offline: `${state} check`, online: `${state} check`, wake: `${state} check` };
}

function triesNow(): Partial<Record<Event, string>> {
  const now = 'authorising stop_waiting authorise';
  return {
    connect: now,
    retry: now,
    timer: now,
    online: now,
    wake: now,
    disconnect: 'idle stop_waiting give_up',
  };
}

const CELLS = STATES.flatMap((state) => EVENTS.map((event) => [state, event] as const));
const CONNECTED: ReadonlySet<State> = new Set(['connecting', 'replaying', 'live', 'moving']);
const PAUSED: ReadonlySet<State> = new Set(['waiting', 'offline']);

function leaving(filter: (state: State, to: State) => boolean) {
  return CELLS.map(([state, event]) => ({ state, event, ...transition(state, event) })).filter(
    ({ state, to }) => filter(state, to),
  );
}

function has(effect: Effect) {
  return CELLS.filter(([state, event]) => transition(state, event).effects.includes(effect));
}

describe('the table', () => {
  it.each(CELLS)('%s, %s', (state, event) => {
    const { to, effects } = transition(state, event);
    const said = TABLE[state][event] ? [to, ...effects].join(' ') : '-';
    expect(said).toBe(EXPECTED[state][event]);
  });
});

describe('invariants', () => {
  it('I1: every state answers every event', () => {
    for (const [state, event] of CELLS) expect(STATES).toContain(transition(state, event).to);
  });

  const CODES = Array.from({ length: 65_536 }, (_, code) => code);

  it('I1: all 65,536 close codes are events, and say what the contract says', () => {
    const events: ReadonlySet<string> = new Set(EVENTS);
    const wrong = CODES.filter((code) => closedEvent(code, false) !== `closed:${reactionTo(code)}`);
    expect(wrong).toEqual([]);
    expect(CODES.filter((code) => !events.has(closedEvent(code, false)))).toEqual([]);
  });

  it('I1: the second close that grants one retry stops, any other is as the first', () => {
    const expected = (code: number) =>
      reactionTo(code) === 'once' ? 'closed:stop' : closedEvent(code, false);
    expect(CODES.filter((code) => closedEvent(code, true) !== expected(code))).toEqual([]);
  });

  it('I2: idle and stopped are left only by who wants it', () => {
    expect(leaving((state, to) => state === 'idle' && to !== 'idle').map(({ event }) => event)).toEqual([
      'connect',
    ]);
    const left = leaving((state, to) => state === 'stopped' && to !== 'stopped').map(({ event }) => event);
    expect(left.toSorted()).toEqual(['connect', 'disconnect', 'retry']);
  });

  it('I3: who enters waiting starts a timer, who leaves a pause stops it', () => {
    const entered = leaving((state, to) => to === 'waiting' && !PAUSED.has(state));
    expect(entered.length).toBeGreaterThan(0);
    for (const { effects } of entered) expect(effects).toContain('wait');
    for (const { effects } of leaving((state, to) => PAUSED.has(state) && !PAUSED.has(to))) {
      expect(effects).toContain('stop_waiting');
    }
    for (const { state } of leaving((_, to) => to === 'offline')) expect(PAUSED.has(state)).toBe(true);
  });

  it('I4: who leaves the connected states drops the connection', () => {
    const left = leaving((state, to) => CONNECTED.has(state) && !CONNECTED.has(to));
    for (const { effects, event } of left) expect(effects).toContain(event === 'silent' ? 'abandon' : 'drop');
  });

  it('I5: the cursor and the token are forgotten for their reasons only', () => {
    for (const [, event] of has('forget_cursor')) expect(event).toBe('closed:fresh');
    for (const [state, event] of has('forget_token')) expect([state, event]).toSatisfy(forgetsToken);
  });

  it('I6: disconnect leads to idle from everywhere', () => {
    for (const state of STATES) expect(transition(state, 'disconnect').to).toBe('idle');
  });

  it('I7: a connection is opened only after the token has been asked for', () => {
    expect(has('open')).toEqual([['authorising', 'token']]);
  });

  it('I8: a successor is opened and adopted around moving only', () => {
    expect(has('open_successor')).toEqual([['live', 'drain']]);
    for (const [state] of has('adopt')) expect(state).toBe('moving');
  });

  it('I9: who enters idle or stopped gives up what waits', () => {
    const ended: ReadonlySet<State> = new Set(['idle', 'stopped']);
    for (const { effects } of leaving((state, to) => !ended.has(state) && ended.has(to))) {
      expect(effects).toContain('give_up');
    }
  });

  it('leads from every state back to live', () => {
    const reaches = new Set<State>(['live']);
    for (let size = 0; size !== reaches.size;) {
      size = reaches.size;
      for (const [state, event] of CELLS) if (reaches.has(transition(state, event).to)) reaches.add(state);
    }
    expect(reaches.size).toBe(STATES.length);
  });

  it('shows a make-before-break as live', () => {
    expect(statusOf('moving')).toBe('live');
  });

  it('knows the code that a deleted session is refused with', () => {
    expect(closedEvent(CLOSE_CODES.session_not_found, false)).toBe('closed:stop');
  });
});

function forgetsToken([state, event]: readonly [State, Event]): boolean {
  return event === 'closed:renew' || (state === 'stopped' && (event === 'connect' || event === 'retry'));
}
