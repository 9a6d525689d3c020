import { describe, expect, it } from 'vitest';
import { SESSION } from './spec/model-log.js';
import { violation } from './spec/model-viewer.js';
import { ModelWorld, watched } from './spec/model-world.js';

describe('joining', () => {
  it('gives connected, the missed events, replay:completed, then what is new', async () => {
    const { world, viewer } = await watched(3, 1);
    world.publish(1);
    await world.settle();
    expect(viewer.link.types).toEqual(['connected', '2', '3', 'replay:completed', '4']);
    expect(viewer.link.frames[0]?.data).toMatchObject({ head: 3, replay: 2, epoch: world.log.epoch });
  });

  it('opens one feed for all viewers of a session', async () => {
    const world = new ModelWorld();
    world.publish(10);
    for (let viewers = 0; viewers < 50; viewers += 1) world.join(10);
    await world.settle();
    expect(world.log.openFeeds).toBe(1);
    expect(world.log.reads).toBe(0);
  });

  it('reads what is below memory once for all who come back', async () => {
    const world = new ModelWorld({ highWater: 1_000_000 });
    world.publish(200);
    for (let viewers = 0; viewers < 50; viewers += 1) world.join(100 + (viewers % 20));
    await world.settle();
    expect(world.log.reads).toBe(1);
    for (const { link, cursor } of world.viewers) expect(violation(world.log, cursor, link)).toBeNull();
  });

  it('reads it once also for those who say when their last event was', async () => {
    const world = new ModelWorld({ highWater: 1_000_000, lowWater: 1_000_000 });
    world.publish(200);
    for (let seq = 100; seq < 120; seq += 1) {
      const at = world.log.events[seq - 1]?.data.timestamp ?? '';
      world.join(seq, { cursor: { seq, at, epoch: world.log.epoch } });
    }
    await world.settle();
    expect(world.log.reads).toBe(1);
    for (const { link, cursor } of world.viewers) expect(violation(world.log, cursor, link)).toBeNull();
  });

  it('hands events that came together on together', async () => {
    const { world, viewer } = await watched(0);
    world.publish(1, 'confirms the epoch');
    await world.settle();
    const before = viewer.link.sends;
    world.publish(4);
    expect(viewer.link.sends).toBe(before);
    world.endTurn();
    expect(viewer.link.sends).toBe(before + 1);
  });

  it('follows a session whose checkpoint moves on while it is being opened', async () => {
    const world = new ModelWorld({ wait: () => new Promise(() => {}) });
    world.publish(3);
    const checkpoint = world.log.checkpoint.bind(world.log);
    world.log.checkpoint = async () => {
      await Promise.resolve();
      if (world.log.headSeq === 3) world.publish(2);
      world.log.checkpointSeq = 5;
      return checkpoint();
    };
    const viewer = world.join(0);
    await world.settle();
    world.publish(1);
    await world.settle();
    expect(violation(world.log, 0, viewer.link)).toBeNull();
  });

  it('refuses a session that is not there, and one it can not ask about', async () => {
    const world = new ModelWorld();
    world.log.exists = false;
    const unknown = world.join(0);
    await world.settle();
    expect(unknown.link.closed).toBe('session_not_found');
    world.log.exists = true;
    world.log.away = true;
    const unlucky = world.join(0);
    await world.settle();
    expect(unlucky.link.closed).toBe('broker_unavailable');
    expect(world.hub.sessions).toBe(0);
  });
});

describe('a position that is not on this log', () => {
  const cases = [
    { name: 'another epoch', cursor: { seq: 2, epoch: 'other.1' }, reason: 'epoch_changed' },
    { name: 'another event', cursor: { seq: 2, at: '2001-01-01T00:00:00.000Z' }, reason: 'epoch_changed' },
    { name: 'beyond the head', cursor: { seq: 9 }, reason: 'cursor_ahead' },
  ];
  it.each(cases)('$name: connected, reset, snapshot, replay:completed', async ({ cursor, reason }) => {
    const world = new ModelWorld();
    world.publish(5);
    const { link } = world.join(cursor.seq, { cursor });
    await world.settle();
    expect(link.types).toEqual(['connected', 'reset', 'snapshot', 'replay:completed']);
    expect(link.frames[1]?.data.reason).toBe(reason);
    expect(link.frames[2]?.data).toEqual({ session_id: SESSION, seq: 5, state: world.log.stateAt(5) });
  });

  it('is right again when the leader knows more than was heard', async () => {
    const { world } = await watched(3, 3);
    world.log.publish('not heard yet');
    const ahead = world.join(4);
    await world.settle();
    expect(ahead.link.types).toEqual(['connected', 'replay:completed']);
  });

  it('keeps a cursor whose event has the time that it says', async () => {
    const world = new ModelWorld();
    world.publish(5);
    const at = world.log.events[1]?.data.timestamp ?? '';
    const { link } = world.join(2, { cursor: { seq: 2, at, epoch: world.log.epoch } });
    await world.settle();
    expect(link.types).toEqual(['connected', '3', '4', '5', 'replay:completed']);
  });

  it('is told with a snapshot when its history was trimmed, also when nothing of the log is left', async () => {
    const world = new ModelWorld();
    world.publish(20);
    world.log.trim(10);
    const late = world.join(4);
    await world.settle();
    world.log.trim(20);
    const last = world.join(0);
    await world.settle();
    for (const { link } of [late, last]) {
      expect(link.types).toEqual(['connected', 'reset', 'snapshot', 'replay:completed']);
      expect(link.frames[1]?.data.reason).toBe('history_trimmed');
    }
  });

  it('ends with stream_reset when no snapshot can be built', async () => {
    const world = new ModelWorld();
    world.publish(20);
    world.log.trim(10);
    world.log.checkpointSeq = 4;
    const { link } = world.join(2);
    await world.settle();
    expect(link.closed).toBe('stream_reset');
  });
});

describe('a snapshot', () => {
  it('is the fold of the whole log, then the tail', async () => {
    const world = new ModelWorld();
    world.publish(300);
    world.log.checkpointSeq = 120;
    const { link } = world.join(0, { mode: 'snapshot' });
    await world.settle();
    world.publish(2);
    await world.settle();
    expect(link.types).toEqual(['connected', 'snapshot', 'replay:completed', '301', '302']);
    expect(link.frames[1]?.data.state).toEqual(world.log.stateAt(300));
  });

  it('is built once for all who ask at the same time', async () => {
    const world = new ModelWorld();
    world.publish(300);
    for (let viewers = 0; viewers < 20; viewers += 1) world.join(0, { mode: 'snapshot' });
    await world.settle();
    expect(world.log.reads).toBe(2);
  });
});

describe('a snapshot that no viewer asked for', () => {
  const read = (frame: Uint8Array | undefined): unknown => JSON.parse(new TextDecoder().decode(frame));

  it('is the state at the head, from the fold that viewers have', async () => {
    const world = new ModelWorld();
    world.publish(300);
    const snapshot = await world.hub.snapshot(SESSION);
    expect(snapshot).toMatchObject({ epoch: world.log.epoch, seq: 300 });
    const data = { session_id: SESSION, seq: 300, state: world.log.stateAt(300) };
    expect(read(snapshot?.frame)).toEqual({ type: 'snapshot', data });
    const { reads } = world.log;
    const { link } = world.join(0, { mode: 'snapshot' });
    await world.settle();
    expect(link.types).toEqual(['connected', 'snapshot', 'replay:completed']);
    expect(world.log.reads).toBe(reads);
  });

  it('is none without a session, and says when the broker is away', async () => {
    const world = new ModelWorld();
    world.log.exists = false;
    expect(await world.hub.snapshot(SESSION)).toBeNull();
    world.log.away = true;
    await expect(world.hub.snapshot(SESSION)).rejects.toThrow('away');
    expect(world.hub.sessions).toBe(0);
  });

  it('can not be built when events behind the checkpoint are gone', async () => {
    const world = new ModelWorld();
    world.publish(20);
    world.log.trim(10);
    world.log.checkpointSeq = 4;
    await expect(world.hub.snapshot(SESSION)).rejects.toThrow('gone');
  });
});

describe('the end', () => {
  it('keeps a session a while after its last viewer', async () => {
    const { world, viewer } = await watched(3);
    world.leave(viewer);
    world.hub.sweep(0);
    world.hub.sweep(9_999);
    expect(world.log.openFeeds).toBe(1);
    world.hub.sweep(10_000);
    expect([world.log.openFeeds, world.hub.sessions, world.hub.bytes]).toEqual([0, 0, 0]);
  });

  it('closes every link and takes nobody in when it drains', async () => {
    const { world, viewer } = await watched(3);
    world.hub.drain();
    const late = world.join(0);
    expect([viewer.link.closed, late.link.closed, world.log.openFeeds]).toEqual(['draining', 'draining', 0]);
  });

  it('leaves no feed behind when it drains while a session is being opened', async () => {
    const world = new ModelWorld();
    world.join(0);
    world.hub.drain();
    await world.settle();
    expect(world.log.openFeeds).toBe(0);
  });

  it('closes a link that takes nothing for 30 s', async () => {
    const { world, viewer } = await watched(3);
    viewer.link.stalled = true;
    world.publish(100, 'x'.repeat(100));
    await world.settle();
    for (let now = 0; now <= 30_000; now += 1_000) world.hub.sweep(now);
    expect(viewer.link.closed).toBe('slow_consumer');
  });
});
