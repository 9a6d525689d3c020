import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '@openv0/testing/eventually.js';
import type { WsProbe } from '@openv0/testing/ws-probe.js';
import { TestGateway, World, type TestSession } from '../spec/test-gateway.js';

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

describe('a viewer', () => {
  it('gets connected, the whole log, replay:completed, then what is new', async () => {
    const session = await world.session();
    await session.publish(600);
    const viewer = await watch(session);
    await viewer.said('replay:completed');
    await session.publish(5);
    await eventually('the live events', () => viewer.events.length === 605);
    expect(viewer.frames[0]?.type).toBe('connected');
    expect(viewer.control('connected')?.data).toMatchObject({
      session_id: session.id,
      protocol: 1,
      epoch: session.epoch,
      head: 600,
      replay: 600,
      heartbeat_ms: 10_000,
      role: 'viewer',
    });
    expect(viewer.frames[601]).toMatchObject({ type: 'replay:completed', data: { seq: 600 } });
    expect(viewer.events.map((frame) => frame.text)).toEqual(frames(session, 1, 605));
  });

  it('is connected to a session that has nothing yet', async () => {
    const session = await world.session();
    const viewer = await watch(session);
    await viewer.said('replay:completed');
    expect(viewer.frames.map((frame) => frame.type)).toEqual(['connected', 'replay:completed']);
    expect(viewer.control('connected')?.data).toMatchObject({ head: 0, replay: 0 });
  });
});
