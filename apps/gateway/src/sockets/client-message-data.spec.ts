import { describe, expect, it } from 'vitest';
import {
  readAuthenticate,
  readCommand,
  readLogEvent,
  readSubscribe,
  readUnsubscribe,
} from './client-message-data.js';

const session_id = 'AAAAAAAAAAAAAAAAAAAAAA';
const READERS = {
  subscribe: readSubscribe,
  unsubscribe: readUnsubscribe,
  authenticate: readAuthenticate,
  command: readCommand,
  log_event: readLogEvent,
};
/** What is no session's id, and might do harm in a subject. */
const NO_IDS = [
  undefined,
  null,
  7,
  '',
  '*',
  '>',
  `${'A'.repeat(20)}.>`,
  'A'.repeat(21),
  'A'.repeat(23),
  `${session_id}\n`,
  'ä'.repeat(22),
  [session_id],
  { toString: () => session_id },
];

describe('the data of a message', () => {
  it.each(['subscribe', 'unsubscribe', 'command'] as const)(
    'of %s names a session, and no subject',
    (type) => {
      for (const id of NO_IDS) {
        const read = READERS[type]({ name: 'cancel', session_id: id });
        expect([id, read]).toEqual([id, { ok: false, message: expect.stringContaining('"session_id"') }]);
      }
    },
  );

  it.each(['authenticate', 'log_event'] as const)('of %s may name one', (type) => {
    const rest = { token: 't', message: 'm' };
    expect(READERS[type]({ ...rest, session_id }).ok).toBe(true);
    for (const id of NO_IDS.slice(1)) expect(READERS[type]({ ...rest, session_id: id }).ok).toBe(false);
  });

  it.each([
    ['subscribe', { after: -1 }, '"after"'],
    ['subscribe', { after: 1.5 }, '"after"'],
    ['subscribe', { after: '3' }, '"after"'],
    ['subscribe', { after: 2 ** 53 }, '"after"'],
    ['subscribe', { at: 'yesterday' }, '"at"'],
    ['subscribe', { epoch: '' }, '"epoch"'],
    ['subscribe', { epoch: 'e'.repeat(201) }, '"epoch"'],
    ['subscribe', { mode: 'all' }, '"mode"'],
    ['subscribe', { token: '' }, '"token"'],
    ['subscribe', { token: null }, '"token"'],
    ['authenticate', {}, '"token"'],
    ['authenticate', { token: 1 }, '"token"'],
    ['command', {}, '"name"'],
    ['command', { name: 'constructor' }, '"name"'],
    ['command', { name: 'cancel', command_id: 'a b' }, '"command_id"'],
    ['command', { name: 'cancel', command_id: 'x'.repeat(65) }, '"command_id"'],
    ['log_event', {}, '"message"'],
    ['log_event', { message: '' }, '"message"'],
    ['log_event', { message: 'x'.repeat(2_001) }, '"message"'],
    ['log_event', { message: 'x', level: 'fatal' }, '"level"'],
    ['log_event', { message: 'x', stack: ['y'] }, 'All other fields'],
    ['log_event', { message: 'x', ...Array.from({ length: 21 }, () => 1) }, 'All other fields'],
    ['command', { name: 'message', prompt: [[['p']]] }, 'All other fields'],
    ['command', { name: 'message', ...Array.from({ length: 21 }, () => 1) }, 'All other fields'],
  ] as const)('of %s with %j is told which field is wrong', (type, data, field) => {
    const read = READERS[type]({ session_id, ...data });
    expect(read).toEqual({ ok: false, message: expect.stringContaining(field) });
  });

  it('is read with what it leaves out', () => {
    expect(readSubscribe({ session_id })).toEqual({
      ok: true,
      data: { sessionId: session_id, cursor: { seq: 0 }, mode: 'events' },
    });
    const at = '2026-01-01T00:00:00.000Z';
    expect(
      readSubscribe({ session_id, after: 3, at, epoch: 'e.1', token: 't', mode: 'snapshot', later: 1 }),
    ).toEqual({
      ok: true,
      data: { sessionId: session_id, cursor: { seq: 3, at, epoch: 'e.1' }, mode: 'snapshot', token: 't' },
    });
  });

  it('of a command keeps what is the command’s own', () => {
    expect(readCommand({ session_id, name: 'message', command_id: 'c', prompt: 'p' })).toEqual({
      ok: true,
      data: { sessionId: session_id, name: 'message', id: 'c', data: { prompt: 'p' } },
    });
  });
});
