import { queryObjects } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { SESSION } from './spec/model-log.js';
import { violation } from './spec/model-viewer.js';
import { ModelWorld, watched } from './spec/model-world.js';

describe('a log that becomes another one', () => {
  it('resets every viewer to what there is now', async () => {
    const { world, viewer } = await watched(10);
    world.log.rewind(6);
    await world.settle();
    world.publish(1, 'another seventh');
    await world.settle();
    expect(viewer.link.types.slice(-5)).toEqual(['connected', 'reset', 'snapshot', 'replay:completed', '7']);
    expect(viewer.link.frames.at(-5)?.data.epoch).toBe(world.log.epoch);
    expect(viewer.link.frames.at(-3)?.data).toEqual({
      session_id: SESSION,
      seq: 6,
      state: world.log.stateAt(6),
    });
  });

  it('shows the checkpoint while the log is shorter than that, until its writer has repaired it', async () => {
    let repaired = (): void => {};
    const wait = (): Promise<void> => new Promise((resolve) => (repaired = resolve));
    const world = new ModelWorld({ wait });
    world.publish(10);
    world.log.checkpointSeq = 10;
    const whole = world.log.stateAt(10);
    const all = world.log.events;
    world.log.checkpoint = async () => ({ seq: 10, epoch: world.log.epoch, state: whole });
    world.log.events = all.slice(0, 6);
    const viewer = world.join(0);
    await world.settle();
    expect(viewer.link.types).toEqual(['connected', 'reset', 'snapshot', 'replay:completed']);
    expect(viewer.link.frames.at(-2)?.data).toMatchObject({ seq: 10, state: whole });
    world.log.counter += 1;
    const state = world.log.stateAt(6);
    world.log.checkpoint = async () => ({ seq: 6, epoch: world.log.epoch, state });
    // What is written on it by its new name isn't shown by the old one before that is known.
    world.log.publish('another seventh');
    const late = world.join(6);
    await world.settle();
    expect(late.link.types).not.toContain('7');
    repaired();
    await world.settle();
    expect(viewer.link.types.slice(-4)).toEqual(['connected', 'reset', 'snapshot', 'replay:completed']);
    expect(viewer.link.frames.at(-2)?.data).toMatchObject({ seq: 7, state: world.log.stateAt(7) });
  });

  it('sends nobody an event of the new log under a number of the old one', async () => {
    const { world, viewer } = await watched(10);
    let open = (): void => {};
    const follow = world.log.follow.bind(world.log);
    world.log.follow = async (...args) => {
      await new Promise<void>((resolve) => (open = resolve));
      return follow(...args);
    };
    world.log.publish('not heard');
    world.log.publish('not heard');
    world.log.rewind(12);
    await world.settle();
    // The new log is there, its feed isn't open yet, and the socket has room.
    viewer.subscription.pump();
    await world.settle();
    open();
    await world.settle();
    expect(viewer.link.types.slice(11)).toEqual([
      'replay:completed',
      'connected',
      'reset',
      'snapshot',
      'replay:completed',
    ]);
    expect(viewer.link.frames.at(-2)?.data).toMatchObject({ seq: 12, state: world.log.stateAt(12) });
  });

  it('goes on by its new epoch when it was opened between the loss of its end and that', async () => {
    const { world, viewer } = await watched(10);
    const lost = world.log.epoch;
    world.log.loseEnd(6);
    await world.settle();
    expect(viewer.link.frames.at(-4)?.data.epoch).toBe(lost);
    world.log.counter += 1;
    world.publish(3, 'of the new log');
    await world.settle();
    // The snapshot of before had no time of an event in it: only the epoch tells that this is another eighth.
    const returning = world.join(8, { cursor: { seq: 8, epoch: lost } });
    await world.settle();
    for (const { link } of [viewer, returning]) {
      expect(link.types.slice(-4)).toEqual(['connected', 'reset', 'snapshot', 'replay:completed']);
      expect(link.frames.at(-4)?.data.epoch).toBe(world.log.epoch);
      expect(link.frames.at(-2)?.data).toMatchObject({ seq: 9, state: world.log.stateAt(9) });
    }
  });

  it('goes on by its new epoch also when it gets that while it is being opened', async () => {
    const { world, viewer } = await watched(10);
    const head = world.log.head.bind(world.log);
    world.log.head = async () => {
      world.log.head = head;
      world.log.counter += 1;
      world.log.publish('another seventh');
      return head();
    };
    world.log.loseEnd(6);
    await world.settle();
    expect(viewer.link.frames.at(-4)?.data.epoch).toBe(world.log.epoch);
    expect(viewer.link.frames.at(-2)?.data).toMatchObject({ seq: 7, state: world.log.stateAt(7) });
  });

  it('is found to be another one by the checkpoint of that', async () => {
    const { world, viewer } = await watched(6, 6);
    world.log.counter += 1;
    const early = world.join(0, { mode: 'snapshot' });
    await world.settle();
    expect(early.link.closed).toBe('broker_unavailable');
    const late = world.join(0, { mode: 'snapshot' });
    await world.settle();
    expect(late.link.frames[0]?.data.epoch).toBe(world.log.epoch);
    expect(viewer.link.frames.at(-4)?.data.epoch).toBe(world.log.epoch);
  });

  it('is found to be another one when that happened while nothing was heard of it', async () => {
    const { world, viewer } = await watched(10);
    world.log.publish('lost');
    world.log.away = true;
    world.publish(1, 'shows the gap');
    await new Promise((resolve) => setImmediate(resolve));
    world.log.rewind(12);
    world.log.away = false;
    await world.settle();
    expect(viewer.link.types.slice(-4)).toEqual(['connected', 'reset', 'snapshot', 'replay:completed']);
    expect(viewer.link.frames.at(-4)?.data.epoch).toBe(world.log.epoch);
  });

  it('costs no more memory than it may while it can not be said which log it is', async () => {
    const { world, viewer } = await watched(0);
    const checkpoint = world.log.checkpoint.bind(world.log);
    world.log.checkpoint = async () => Promise.reject(new Error('no answer'));
    const before = queryObjects(Uint8Array, { format: 'count' });
    world.publish(2_000);
    expect(queryObjects(Uint8Array, { format: 'count' }) - before).toBeLessThan(200);
    world.log.checkpoint = checkpoint;
    await world.settle();
    world.publish(1);
    await world.settle();
    expect(violation(world.log, 0, viewer.link)).toBeNull();
  });

  it('ends them when the session is gone', async () => {
    const { world, viewer } = await watched(10);
    world.log.exists = false;
    world.log.rewind(0);
    await world.settle();
    expect(viewer.link.closed).toBe('session_not_found');
  });
});

describe('a broker that is away', () => {
  it('costs a viewer nothing but time', async () => {
    const world = new ModelWorld();
    world.publish(1_000, 'x'.repeat(100));
    const viewer = world.join(0);
    viewer.link.stalled = true;
    await world.settle();
    world.log.away = true;
    world.resume(viewer);
    await new Promise((resolve) => setTimeout(resolve, 5));
    world.log.away = false;
    await world.settle();
    expect(world.faults.length).toBeGreaterThan(0);
    expect(violation(world.log, 0, viewer.link)).toBeNull();
  });
});
