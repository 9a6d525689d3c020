/**
 * Nothing of a session ever reaches a socket that doesn't watch it: many sockets come to sessions and leave them, in
 * any order, while all of the sessions go on. Each event carries a word that only its session has.
 */
import fc from 'fast-check';
import type { WireFrame, WsProbe } from '@openv0/testing/ws-probe.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../spec/conversation.js';
import { TestGateway, World, type TestSession } from '../spec/test-gateway.js';

const SESSIONS = 4;
const SOCKETS = 6;
/** What a connection may say at once. */
const MESSAGES = 18;
let world: World;
let gateway: TestGateway;
let sessions: TestSession[];

beforeAll(async () => {
  world = await World.start();
  gateway = await TestGateway.start(world, { HEARTBEAT_MS: '200' });
  sessions = await Promise.all(Array.from({ length: SESSIONS }, () => world.session()));
});
afterAll(async () => {
  await gateway?.stop();
  await world?.stop();
});

/** Which of a socket's frames may be about a session: those after `subscribe` was sent, until `unsubscribe` is answered. */
interface Watched {
  sessionId: string;
  from: number;
  to: number;
}

function canary(session: TestSession): string {
  return `canary-${sessions.indexOf(session)}-${session.id.slice(0, 6)}`;
}

/** The frames that speak of a session which wasn't watched when they came. */
function leaks(frames: WireFrame[], watched: Watched[]): string[] {
  return frames.flatMap(({ text }, index) =>
    sessions
      .filter((session) => text.includes(session.id) || text.includes(canary(session)))
      .filter(
        ({ id }) =>
          !watched.some(({ sessionId, from, to }) => sessionId === id && from <= index && index <= to),
      )
      .map(({ id }) => `${id}: ${text.slice(0, 200)}`),
  );
}

/** One client that comes and goes as it is told; the frames it got, and what it watched meanwhile. */
async function wander(socket: WsProbe, first: TestSession, steps: number[]): Promise<Watched[]> {
  const watched = new Map<string, Watched>();
  const past: Watched[] = [];
  const begin = (sessionId: string, from: number): void => {
    watched.set(sessionId, { sessionId, from, to: Infinity });
  };
  begin(first.id, 0);
  for (const step of steps) {
    const { id } = sessions[step % SESSIONS] as TestSession;
    const now = watched.get(id);
    const from = socket.frames.length;
    const data = { session_id: id, ...(!now && { token: await world.token(id) }) };
    const answer = await ask(socket, now ? 'unsubscribe' : 'subscribe', data);
    expect(answer.type).toBe('ack');
    if (!now) begin(id, from);
    else past.push({ ...now, to: socket.frames.indexOf(answer) });
    if (now) watched.delete(id);
  }
  return [...past, ...watched.values()];
}

describe('sockets that come to sessions and leave them', () => {
  it('get what is theirs, and nothing else', async () => {
    const seed = Date.now();
    const steps = fc.array(fc.nat({ max: SESSIONS - 1 }), { minLength: MESSAGES, maxLength: MESSAGES });
    const walks = fc.sample(steps, { numRuns: SOCKETS, seed });
    const sockets = await Promise.all(
      walks.map((_walk, index) => gateway.watch(world, (sessions[index % SESSIONS] as TestSession).id)),
    );
    const wandered = new AbortController();
    const publishing = sessions.map(async (session) => {
      while (!wandered.signal.aborted) await session.publish(5, ` ${canary(session)}`);
    });
    const watched = await Promise.all(
      walks.map((walk, index) =>
        wander(sockets[index] as WsProbe, sessions[index % SESSIONS] as TestSession, walk),
      ),
    );
    wandered.abort();
    await Promise.all(publishing);
    for (const [index, socket] of sockets.entries()) {
      expect([seed, leaks(socket.frames, watched[index] as Watched[])]).toEqual([seed, []]);
      expect(socket.events.length).toBeGreaterThan(0);
      expect(socket.closed).toBeNull();
    }
    // The check can fail: what one got is not what another may get.
    expect(leaks((sockets[0] as WsProbe).frames, [])).not.toEqual([]);
    await Promise.all(sockets.map((socket) => socket.close()));
  });
});
