import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '@nats-io/transport-node';
import { eventually } from '@openv0/testing/eventually.js';
import type { WsProbe } from '@openv0/testing/ws-probe.js';
import { story, TestGateway, World, type TestSession } from '../spec/test-gateway.js';

let world: World;
let gateway: TestGateway;
const probes: WsProbe[] = [];

beforeAll(async () => {
  world = await World.start();
  gateway = await TestGateway.start(world);
});
afterEach(async () => {
  await Promise.all(probes.splice(0).map((viewer) => viewer.close()));
});
afterAll(async () => {
  await gateway?.stop();
  await world?.stop();
});

async function watch(session: TestSession, query: Record<string, string | number> = {}): Promise<WsProbe> {
  const viewer = await gateway.watch(world, session.id, query);
  probes.push(viewer);
  return viewer;
}

function frames(session: TestSession, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => session.frame(from + index));
}

/** Throws away what the log has of a session up to `seq`, as the stream's limits do. */
async function trim(session: TestSession, seq: number): Promise<void> {
  const stream = await world.generation.request(
    '$JS.API.STREAM.PURGE.SESSIONS',
    JSON.stringify({ filter: `sessions.${session.id}.*`, keep: session.events.length - seq }),
  );
  expect(stream.json()).toMatchObject({ success: true });
}

describe('a viewer', () => {
  it('gets connected, the whole log, replay:completed, then what is new', async () => {
    const session = await world.session();
    await session.publish(600);
    const viewer = await watch(session);
    await viewer.said('replay:completed');
    await session.publish(5);
    await eventually('the live events', () => viewer.events.length === 605);
    expect(story(viewer)[0]?.type).toBe('connected');
    expect(viewer.control('connected')?.data).toMatchObject({
      session_id: session.id,
      protocol: 1,
      epoch: session.epoch,
      head: 600,
      replay: 600,
      heartbeat_ms: 10_000,
      role: 'viewer',
    });
    expect(story(viewer)[601]).toMatchObject({ type: 'replay:completed', data: { seq: 600 } });
    expect(viewer.events.map((frame) => frame.text)).toEqual(frames(session, 1, 605));
  });

  it('is connected to a session that has nothing yet', async () => {
    const session = await world.session();
    const viewer = await watch(session);
    await viewer.said('replay:completed');
    expect(story(viewer).map((frame) => frame.type)).toEqual(['connected', 'replay:completed']);
    expect(viewer.control('connected')?.data).toMatchObject({ head: 0, replay: 0 });
  });

  it('resumes behind the last event that it has, and only that', async () => {
    const session = await world.session();
    await session.publish(30);
    const at = session.events[19]?.data.timestamp ?? '';
    const viewer = await watch(session, { after: 20, at, epoch: session.epoch });
    await viewer.said('replay:completed');
    expect(viewer.control('connected')?.data).toMatchObject({ head: 30, replay: 10 });
    expect(viewer.events.map((frame) => frame.text)).toEqual(frames(session, 21, 30));
  });

  it('sees the same whenever it comes, among many others, while events are written', async () => {
    const session = await world.session();
    await session.publish(300);
    const writing = (async () => {
      for (let round = 0; round < 20; round += 1) await session.publish(20, 'ü'.repeat(round * 50));
    })();
    const cursors = [0, 1, 100, 255, 256, 257, 299, 300];
    const viewers = await Promise.all(cursors.map((after) => watch(session, { after })));
    await writing;
    for (const [index, viewer] of viewers.entries()) {
      const after = cursors[index] ?? 0;
      await eventually('all events', () => viewer.events.length === 700 - after);
      expect(viewer.events.map((frame) => frame.text)).toEqual(frames(session, after + 1, 700));
    }
  });

  it('gets large events whole', async () => {
    const session = await world.session();
    const viewer = await watch(session);
    await session.publish(3, 'x'.repeat(300_000));
    await eventually('three large events', () => viewer.events.length === 3);
    expect(viewer.events.map((frame) => frame.text)).toEqual(frames(session, 1, 3));
  });
});

describe('a snapshot', () => {
  it('is the checkpoint and what follows, then the tail', async () => {
    const session = await world.session();
    await session.publish(40);
    await session.checkpoint(25);
    const viewer = await watch(session, { mode: 'snapshot' });
    await viewer.said('replay:completed');
    await session.publish(2);
    await eventually('the tail', () => viewer.events.length === 2);
    const types = ['connected', 'snapshot', 'replay:completed', 'generation:step', 'generation:step'];
    expect(story(viewer).map((frame) => frame.type)).toEqual(types);
    expect(viewer.control('connected')?.data).toMatchObject({ head: 40, replay: 0 });
    expect(viewer.control('snapshot')?.data).toEqual({
      session_id: session.id,
      seq: 40,
      state: session.state(40),
    });
    expect(viewer.events.map((frame) => frame.seq)).toEqual([41, 42]);
  });
});

describe('a lost position', () => {
  const order = ['connected', 'reset', 'snapshot', 'replay:completed'];

  it.each([
    ['another epoch', { after: 2, epoch: 'wiped.1' }, 'epoch_changed'],
    ['another history', { after: 2, at: '2001-01-01T00:00:00.000Z' }, 'epoch_changed'],
    ['a cursor beyond the head', { after: 99 }, 'cursor_ahead'],
  ])('for %s is told', async (_name, query, reason) => {
    const session = await world.session();
    await session.publish(10);
    const viewer = await watch(session, query);
    await viewer.said('replay:completed');
    expect(story(viewer).map((frame) => frame.type)).toEqual(order);
    expect(viewer.control('reset')?.data).toEqual({ session_id: session.id, reason });
    expect(viewer.control('snapshot')?.data).toMatchObject({ seq: 10, state: session.state(10) });
  });

  it('for trimmed history is told, and the tail follows', async () => {
    const session = await world.session();
    await session.publish(50);
    await session.checkpoint(40);
    await trim(session, 30);
    const viewer = await watch(session, { after: 3 });
    await viewer.said('replay:completed');
    await session.publish(1);
    await eventually('the tail', () => viewer.events.length === 1);
    expect(
      story(viewer)
        .slice(0, 4)
        .map((frame) => frame.type),
    ).toEqual(order);
    expect(viewer.control('reset')?.data.reason).toBe('history_trimmed');
    expect(viewer.control('snapshot')?.data).toMatchObject({ seq: 50, state: session.state(50) });
    expect(viewer.events[0]?.text).toBe(session.frame(51));
  });

  it('when all of the log has aged out, the checkpoint is still there', async () => {
    const session = await world.session();
    await session.publish(12);
    await session.checkpoint(12);
    await trim(session, 12);
    const viewer = await watch(session);
    await viewer.said('replay:completed');
    expect(story(viewer).map((frame) => frame.type)).toEqual(order);
    expect(viewer.control('snapshot')?.data).toMatchObject({ seq: 12, state: session.state(12) });
  });

  it('is found by the leader before it is called lost', async () => {
    const session = await world.session();
    await session.publish(3);
    const viewer = await watch(session, { after: 4 });
    await session.publish(2);
    await eventually('the event behind the cursor', () => viewer.events.length === 1);
    await viewer.said('replay:completed');
    expect(viewer.control('reset')).toBeUndefined();
    expect(viewer.events[0]?.seq).toBe(5);
  });
});

describe('an event that another gateway makes up', () => {
  it('is not shown to anybody', async () => {
    const session = await world.session();
    await session.publish(1);
    const viewer = await watch(session);
    await viewer.said('replay:completed');
    const { url, passwords } = world.nats;
    const forger = await connect({
      servers: url,
      user: 'gateway',
      pass: passwords.gateway,
      inboxPrefix: '_INBOX.gateway',
    });
    forger.publish(`live.sessions.${session.id}.2`, '{"type":"forged","data":{}}');
    await forger.flush().catch(() => {});
    await session.publish(1);
    await eventually('the true event', () => viewer.events.length === 2);
    expect(viewer.events[1]?.text).toBe(session.frame(2));
    await forger.close();
  });
});
