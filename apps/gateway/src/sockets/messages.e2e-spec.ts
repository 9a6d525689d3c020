import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '@openv0/testing/eventually.js';
import type { WsProbe } from '@openv0/testing/ws-probe.js';
import { TestGateway, World, type TestSession } from '../spec/test-gateway.js';

const HEARTBEAT_MS = 400;
let world: World;
let gateway: TestGateway;
let session: TestSession;
let viewer: WsProbe;

beforeAll(async () => {
  world = await World.start();
  gateway = await TestGateway.start(world, { HEARTBEAT_MS: String(HEARTBEAT_MS) });
  session = await world.session();
});
beforeEach(async () => {
  viewer = await gateway.watch(world, session.id);
  await viewer.said('replay:completed');
});
afterEach(() => viewer.close());
afterAll(async () => {
  await gateway?.stop();
  await world?.stop();
});

/** The answer to a message, by its ref. */
async function answerTo(message: { ref: string; [key: string]: unknown }): Promise<unknown> {
  viewer.send(message);
  const find = () => viewer.frames.find((frame) => frame.data.ref === message.ref);
  const { type, data } = await eventually(`an answer to ${message.ref}`, find);
  return { type, data };
}

describe('messages', () => {
  it('are acknowledged', async () => {
    expect(await answerTo({ type: 'heartbeat', ref: 'h1', data: {} })).toEqual({
      type: 'ack',
      data: { ref: 'h1' },
    });
    const token = await world.token(session.id, 'owner');
    expect(await answerTo({ type: 'authenticate', ref: 'a1', data: { token } })).toEqual({
      type: 'ack',
      data: { ref: 'a1', role: 'owner' },
    });
    expect(viewer.frames.filter((frame) => frame.type === 'connected')).toHaveLength(1);
  });

  it('that are wrong get a typed error', async () => {
    expect(await answerTo({ type: 'dance', ref: 'd' })).toMatchObject({ data: { code: 'UNKNOWN_TYPE' } });
    expect(await answerTo({ type: 'authenticate', ref: 'a', data: {} })).toMatchObject({
      data: { code: 'INVALID_DATA' },
    });
    expect(await answerTo({ type: 'heartbeat', ref: 'x', data: 7 })).toMatchObject({
      data: { code: 'INVALID_DATA' },
    });
  });

  it('that are malformed end the connection at the third, unknown ones never do', async () => {
    for (let times = 0; times < 10; times += 1) viewer.send({ type: 'dance' });
    viewer.send('{not json');
    viewer.send(Buffer.from([1, 2, 3]));
    const malformed = () => viewer.frames.filter((frame) => frame.data.code === 'BAD_JSON').length === 2;
    await eventually('both errors', malformed);
    expect(viewer.closed).toBeNull();
    viewer.send('[]');
    expect((await viewer.hasClosed()).code).toBe(4501);
  });

  it('over 64 KiB end it with 1009', async () => {
    viewer.send({ type: 'heartbeat', data: { filler: 'x'.repeat(65_536) } });
    expect((await viewer.hasClosed()).code).toBe(1009);
  });
});

describe('heartbeats', () => {
  it('tell the head of the session', async () => {
    await session.publish(4);
    const head = session.events.length;
    const heads = () => viewer.frames.findLast((frame) => frame.type === 'heartbeat')?.data.heads;
    await eventually(
      'the head',
      () => (heads() as Record<string, number> | undefined)?.[session.id] === head,
    );
  });

  it('are asked back: a client that answers nothing is dead', async () => {
    const { _receiver } = viewer.socket as unknown as {
      _receiver: { removeAllListeners(event: string): void };
    };
    _receiver.removeAllListeners('ping');
    const closed = await viewer.hasClosed();
    expect(closed.code).toBe(4002);
  });

  it('keep a quiet client that answers them', async () => {
    const enough = () => viewer.frames.filter((frame) => frame.type === 'heartbeat').length >= 5;
    await eventually('five heartbeats', enough);
    expect(viewer.closed).toBeNull();
  });
});
