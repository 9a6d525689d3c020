/**
 * P15: whoever comes with another session's name, a forged token or a viewer's where an owner's is needed learns nothing
 * and changes nothing, at any door. `npm test` runs it small.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgedKeys, genuineKeys, type Key } from './forged-keys.js';
import {
  decoded,
  DOORS,
  Intruder,
  opens,
  spellings,
  type Entry,
  type Message,
  type Resident,
} from './intruder.js';
import { present } from './present.js';
import { recordFigure } from './reliability.js';
import { SessionLogs } from './session-log.js';
import { startStack, type Stack } from './stack.js';
import { WrittenSession } from './written-session.js';

const FULL = process.env.FAULTS === '1';
const REQUESTS = FULL ? 90_000 : 1_200;
const SOCKETS = FULL ? 4_000 : 60;
/** What one socket may say at once, and some. */
const MESSAGES = 5;
const AT_ONCE = 16;
const NONE: Key = { name: 'nobody', token: null };

let stack: Stack;
let logs: SessionLogs;
let intruder: Intruder;
/** Others' sessions: one that a run has drawn, one that is written on all the time. */
let drawn: Resident;
let live: Resident;
let keys: Key[];
const writing = new AbortController();
let written: Promise<void>;

beforeAll(async () => {
  stack = await startStack({ env: { CALLER_SESSIONS_PER_MINUTE: '0' } });
  logs = await SessionLogs.open(stack);
  const [others, own, shared] = await Promise.all(['Zaquibex', 'Worvantil', 'Yelquomar'].map(drawnSession));
  drawn = present(others, 'a session');
  const session = await WrittenSession.open(logs.nc);
  live = { id: session.id, canary: 'Xilvondra' };
  intruder = new Intruder(stack, [drawn, live, present(own, 'one'), present(shared, 'one')]);
  const genuine = await genuineKeys(stack, present(own, 'one').id, present(shared, 'one').id);
  const forged = await Promise.all(
    [drawn, live].map(({ id }) => forgedKeys(stack, id, present(genuine[0], 'a key'))),
  );
  keys = [NONE, ...genuine, ...forged.flat()];
  written = keepWriting(session);
}, 180_000);

afterAll(async () => {
  writing.abort();
  await written;
  intruder?.close();
  await logs?.close();
  await stack?.stop();
});

async function drawnSession(canary: string): Promise<Resident> {
  const { session_id: id } = await stack.createSession(`A bakery called ${canary}`);
  await logs.ended(id);
  return { id, canary };
}

async function keepWriting(session: WrittenSession): Promise<void> {
  await session.begin(1, () => live.canary);
  while (!writing.signal.aborted) {
    const text = `<p>${live.canary}</p>`;
    await session.write('preview:delta', { step_id: 's0', revision: 1, file: 'html', offset: 0, text });
  }
}

const pick = <T>(all: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...all);

/** Whether a try would be no intrusion, and change something. */
const isOwnWork = (name: string, key: Key, needs: string): boolean =>
  needs === 'owner' && opens([key], decoded(name), 'owner');

/** As it is half of the time: what is odd is refused early. */
function names(): fc.Arbitrary<string> {
  const own = keys.flatMap(({ opens: one }) => (one?.role === 'owner' ? [one.sid] : []))[0] ?? '';
  const odd = intruder.residents.flatMap(({ id }) => spellings(id, own));
  return fc.oneof(pick(intruder.residents.map(({ id }) => id)), pick(odd));
}

/** A genuine one in each third try. */
function anyKey(): fc.Arbitrary<Key> {
  const genuine = keys.filter((key) => key.opens);
  return fc.oneof({ weight: 1, arbitrary: pick(genuine) }, { weight: 2, arbitrary: pick(keys) });
}

/** Does all, so many at a time; gives what was found wrong. */
async function everyOne<T>(all: readonly T[], work: (one: T) => Promise<string[]>): Promise<string[]> {
  const found: string[] = [];
  const rest = all.values();
  const worker = async (): Promise<void> => {
    for (const one of rest) found.push(...(await work(one)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return found;
}

function messageOf(type: string, about: string, key: Key): Message {
  const token = key.token ?? '';
  switch (type) {
    case 'subscribe':
      return { type, data: { session_id: about, token, after: 0 }, key, needs: 'viewer', about };
    case 'authenticate':
      return { type, data: { session_id: about, token }, key };
    case 'get_stats':
      return { type, data: {}, needs: 'operator' };
    case 'unsubscribe':
      return { type, data: { session_id: about } };
    default:
      return { type: 'command', data: { session_id: about, name: type }, needs: 'owner', about };
  }
}

const TYPES = [
  'subscribe',
  'authenticate',
  'get_stats',
  'unsubscribe',
  'cancel',
  'retry',
  'message',
  'report',
];

describe('an intruder', () => {
  it('learns nothing and changes nothing', { timeout: FULL ? 600_000 : 60_000 }, async () => {
    const seed = Date.now() % 2 ** 31;
    const before = await logs.read(drawn.id);
    let admitted = 0;
    const request = fc
      .record({ door: pick(DOORS), name: names(), key: anyKey() })
      .filter(({ door, name, key }) => !isOwnWork(name, key, door.needs));
    const requests = await everyOne(
      fc.sample(request, { numRuns: REQUESTS, seed }),
      async ({ door, name, key }) => {
        const answer = await intruder.try(door, name, key);
        if (answer.status < 300) admitted += 1;
        return intruder.judge(answer, door, name, key);
      },
    );
    const message = fc
      .record({ type: pick(TYPES), about: pick(intruder.residents), key: anyKey() })
      .filter(({ about, key }) => !opens([key], about.id, 'owner'))
      .map(({ type, about, key }) => messageOf(type, about.id, key));
    const entry: fc.Arbitrary<Entry> = fc.record({
      name: names(),
      key: anyKey().filter(({ opens: one }) => one?.role !== 'owner'),
      way: pick(['header', 'subprotocol', 'message'] as const),
    });
    const socket = fc.record({ entry, messages: fc.array(message, { maxLength: MESSAGES }) });
    const visits = fc.sample(socket, { numRuns: SOCKETS, seed });
    const sockets = await everyOne(visits, ({ entry: one, messages }) => intruder.socket(one, messages));
    const said = visits.reduce((sum, { messages }) => sum + messages.length, 0);
    const problems = [...requests, ...sockets];
    recordFigure({
      promise: 'P15',
      claim: 'Who has no right to a session learns nothing of it and changes nothing, at any door',
      asked:
        '100,000 attempts (other ids, wildcards, unicode, forged and expired tokens, a viewer using owner’s commands): 0 leaks',
      seen: `${REQUESTS} requests, ${SOCKETS} sockets with ${said} messages, ${keys.length} tokens: ${problems.length} leaks; ${admitted} requests with a right came through`,
      profile: FULL ? 'full' : 'small',
    });
    expect([seed, problems.slice(0, 10)]).toEqual([seed, []]);
    expect(admitted).toBeGreaterThan(REQUESTS / 500);
    expect(await logs.read(drawn.id)).toEqual(before);
    const { status } = await stack.api(`/v1/sessions/${drawn.id}`, { token: await stack.token(drawn.id) });
    expect(status).toBe(200);
  });

  it('would be found out at every door that lets it in', async () => {
    const owner: Key = { name: 'unjudged', token: await stack.token(drawn.id, 'owner') };
    for (const door of DOORS.filter(({ needs }) => needs === 'viewer')) {
      const answer = await intruder.try(door, drawn.id, owner);
      expect(intruder.judge(answer, door, drawn.id, owner), door.path('S')).not.toEqual([]);
    }
    for (const way of ['header', 'subprotocol'] as const) {
      expect(await intruder.socket({ name: drawn.id, key: owner, way }, [])).not.toEqual([]);
    }
    const later = [messageOf('authenticate', drawn.id, owner)];
    expect(await intruder.socket({ name: drawn.id, key: NONE, way: 'message' }, later)).not.toEqual([]);
    const invited = messageOf('subscribe', drawn.id, owner);
    const viewer = present(
      keys.find(({ opens: one }) => one?.role === 'viewer'),
      'a key',
    );
    const inside: Entry = { name: present(viewer.opens, 'it opens one').sid, key: viewer, way: 'header' };
    expect(await intruder.socket(inside, [invited])).not.toEqual([]);
    expect(await intruder.socket(inside, [invited, messageOf('cancel', drawn.id, NONE)])).toContainEqual(
      expect.stringContaining('is obeyed'),
    );
  });
});
