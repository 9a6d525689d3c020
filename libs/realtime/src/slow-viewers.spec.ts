import { describe, expect, it } from 'vitest';
import type { HubOptions } from './hub-options.js';
import { SESSION } from './spec/model-log.js';
import { greet, violation } from './spec/model-viewer.js';
import { ModelWorld, type ModelViewer } from './spec/model-world.js';

const LINE = 'x'.repeat(100);
/** Events before the viewer came: they make the state heavy. */
const PAST = 30;

/** A viewer at the head whose link takes nothing from now on, and is full. */
async function stalled(
  options: Partial<HubOptions> = {},
): Promise<{ world: ModelWorld; viewer: ModelViewer; seen: () => string[] }> {
  const world = new ModelWorld({ logBytes: 65_536, ...options });
  world.publish(PAST, LINE);
  const viewer = world.join(PAST);
  await world.settle();
  viewer.link.stalled = true;
  world.publish(10, LINE);
  await world.settle();
  world.pass(1);
  const before = viewer.link.types.length + viewer.link.waitingFrames;
  return { world, viewer, seen: () => viewer.link.types.slice(before) };
}

async function wake(world: ModelWorld, viewer: ModelViewer): Promise<void> {
  world.resume(viewer);
  await world.settle();
}

describe('a viewer that lags', () => {
  it('is spared the deltas that the page of their step has superseded', async () => {
    const { world, viewer, seen } = await stalled();
    const { headSeq } = world.log;
    world.write('hero', 20, LINE);
    world.finish('hero');
    world.write('menu', 2);
    world.pass(3);
    await wake(world, viewer);
    const from = seen().indexOf('skipped');
    expect(seen().slice(from)).toEqual(['skipped', ...[21, 22, 23].map((n) => String(headSeq + n))]);
    expect(viewer.link.frames.find(({ type }) => type === 'skipped')?.data).toMatchObject({
      from: headSeq + 1,
      to: headSeq + 20,
    });
    expect(violation(world.log, viewer.cursor, viewer.link)).toBeNull();
  });

  it('gets the state when it weighs less than what is left: connected, reset, snapshot, tail', async () => {
    const { world, viewer, seen } = await stalled();
    for (let page = 0; page < 20; page += 1) world.finish('hero', 'x'.repeat(1_000));
    world.pass(3);
    const { headSeq } = world.log;
    await wake(world, viewer);
    world.publish(1);
    await world.settle();
    expect(seen()).toEqual(['connected', 'reset', 'snapshot', 'replay:completed', String(headSeq + 1)]);
    const [, reset] = viewer.link.frames.slice(-5);
    expect(reset?.data.reason).toBe('lagging');
    expect(violation(world.log, viewer.cursor, viewer.link)).toBeNull();
  });

  it('gets the state too when what it missed has left the memory', async () => {
    const { world, viewer } = await stalled({ logBytes: 4_096 });
    for (let page = 0; page < 20; page += 1) world.finish('hero', 'x'.repeat(1_000));
    world.pass(3);
    await wake(world, viewer);
    expect(viewer.link.types.slice(-4)).toEqual(['connected', 'reset', 'snapshot', 'replay:completed']);
    expect(violation(world.log, viewer.cursor, viewer.link)).toBeNull();
  });

  it('gets every event when the state can not be had', async () => {
    const { world, viewer } = await stalled();
    for (let page = 0; page < 20; page += 1) world.finish('hero', 'x'.repeat(1_000));
    world.pass(3);
    world.log.away = true;
    await wake(world, viewer);
    expect(world.faults).toHaveLength(1);
    expect(viewer.link.types).not.toContain('reset');
    expect(violation(world.log, viewer.cursor, viewer.link)).toBeNull();
  });

  it('can come to lag again on its way', async () => {
    const { world, viewer } = await stalled();
    for (const step of ['hero', 'menu', 'footer']) {
      world.write(step, 20, LINE);
      world.publish(10, LINE);
      world.finish(step);
      world.pass(3);
      viewer.link.take();
      viewer.subscription.pump();
      await world.settle();
    }
    await wake(world, viewer);
    expect(viewer.link.types).toContain('skipped');
    expect(violation(world.log, viewer.cursor, viewer.link)).toBeNull();
  });
});

describe('the exact stream', () => {
  async function exactly(world: ModelWorld, viewer: ModelViewer): Promise<void> {
    await wake(world, viewer);
    expect(viewer.link.types.filter((type) => Number.isNaN(Number(type)))).toEqual([
      'connected',
      'replay:completed',
    ]);
    expect(violation(world.log, viewer.cursor, viewer.link)).toBeNull();
  }

  it('is what a viewer gets that had to wait only for a moment', async () => {
    const { world, viewer } = await stalled();
    world.write('hero', 20, LINE);
    world.finish('hero', 'x'.repeat(5_000));
    world.pass(1);
    await exactly(world, viewer);
  });

  it('is what a viewer gets that takes its time over a session that stands still', async () => {
    const world = new ModelWorld({ logBytes: 65_536 });
    world.write('hero', 100, LINE);
    world.finish('hero');
    const viewer = world.join(0);
    viewer.link.stalled = true;
    for (let piece = 0; piece < 40; piece += 1) {
      await world.settle();
      world.pass(5);
      viewer.link.take();
      viewer.subscription.pump();
    }
    await exactly(world, viewer);
  });
});

describe('what waits for a viewer that takes nothing', () => {
  it('holds no more memory than the high-water mark and one frame, also when it is reset again and again', async () => {
    const highWater = 262_144;
    const world = new ModelWorld({ highWater, lowWater: 65_536, logBytes: 1_048_576, stallMs: 1e9 });
    const viewer = world.join(0);
    await world.settle();
    world.publish(1, 'confirms the epoch');
    await world.settle();
    viewer.link.stalled = true;
    for (let round = 0; round < 50; round += 1) {
      world.publish(100, 'x'.repeat(150));
      world.finish('hero', 'x'.repeat(10_000));
      world.endTurn();
      expect(viewer.link.heldBytes).toBeLessThan(highWater + 10_400);
    }
    const waiting = viewer.link.bufferedBytes;
    expect(waiting).toBeGreaterThan(65_536);
    for (let round = 0; round < 5; round += 1) {
      world.log.rewind(world.log.headSeq - 10);
      await world.settle();
      world.publish(20);
      world.pass(5);
      await world.settle();
    }
    expect(viewer.link.bufferedBytes).toBe(waiting);
  });

  it('holds no more also when it comes back to a long history', async () => {
    const highWater = 262_144;
    const world = new ModelWorld({ highWater, lowWater: 65_536, logBytes: 1_048_576 });
    world.publish(1_000, 'x'.repeat(1_000));
    const viewer = world.join(0);
    viewer.link.stalled = true;
    await world.settle();
    expect(viewer.link.bufferedBytes).toBeGreaterThan(200_000);
    expect(viewer.link.heldBytes).toBeLessThanOrEqual(highWater);
  });

  it('is not told of a session that it asks for until it has room, however often it asks', async () => {
    const { world, viewer } = await stalled();
    world.finish('hero', 'x'.repeat(1_000));
    const waiting = viewer.link.bufferedBytes;
    const asked = Array.from({ length: 5 }, () =>
      world.hub.join(SESSION, viewer.link, { cursor: { seq: 0 }, mode: 'snapshot', greet }),
    );
    await world.settle();
    world.pass(3);
    await world.settle();
    expect(viewer.link.bufferedBytes).toBe(waiting);
    viewer.subscription.leave();
    for (const { leave } of asked.splice(1)) leave();
    world.publish(1);
    await wake(world, viewer);
    world.pass(1);
    await world.settle();
    const { headSeq } = world.log;
    expect(viewer.link.types.slice(-3)).toEqual(['connected', 'snapshot', 'replay:completed']);
    expect(viewer.link.frames.at(-2)?.data).toMatchObject({
      seq: headSeq,
      state: world.log.stateAt(headSeq),
    });
  });

  it('is looked after each second, should its link forget to say that it has room', async () => {
    const { world, viewer } = await stalled();
    viewer.link.stalled = false;
    viewer.link.take();
    world.pass(1);
    await world.settle();
    expect(violation(world.log, viewer.cursor, viewer.link)).toBeNull();
  });
});
