import { describe, expect, it } from 'vitest';
import { SESSION } from './spec/model-log.js';
import { watched } from './spec/model-world.js';

describe('a word beside the log', () => {
  const told = { type: 'viewers', data: { session_id: SESSION, count: 2 } } as const;

  it('goes to every viewer that has been told connected', async () => {
    const { world, viewer } = await watched(1);
    const early = world.join(0);
    world.hub.tell(SESSION, told);
    world.hub.tell('BBBBBBBBBBBBBBBBBBBBBB', told);
    await world.settle();
    expect(viewer.link.types).toEqual(['connected', '1', 'replay:completed', 'viewers']);
    expect(early.link.types).toEqual(['connected', '1', 'replay:completed']);
  });

  it('is missed by a viewer that has left or has no room', async () => {
    const { world, viewer } = await watched(1);
    const gone = world.join(0);
    await world.settle();
    world.leave(gone);
    viewer.link.stalled = true;
    world.publish(100, 'x'.repeat(100));
    await world.settle();
    const waiting = viewer.link.bufferedBytes;
    world.hub.tell(SESSION, told);
    expect(viewer.link.bufferedBytes).toBe(waiting);
    expect(gone.link.types).not.toContain('viewers');
  });
});

describe('who watches', () => {
  it('is counted per session, without those who have left', async () => {
    const { world, viewer } = await watched(1);
    world.join(0);
    expect([world.hub.viewers(SESSION), [...world.hub.watched()]]).toEqual([2, [SESSION]]);
    world.leave(viewer);
    expect(world.hub.viewers(SESSION)).toBe(1);
    for (const other of world.viewers) world.leave(other);
    expect([world.hub.viewers(SESSION), [...world.hub.watched()]]).toEqual([0, []]);
    expect(world.hub.viewers('BBBBBBBBBBBBBBBBBBBBBB')).toBe(0);
  });
});

describe('who arrived', () => {
  it('counts whoever has been told connected, once, and never less', async () => {
    const { world, viewer } = await watched(1);
    const other = world.join(0);
    expect(world.hub.arrivals(SESSION)).toBe(1);
    await world.settle();
    expect(world.hub.arrivals(SESSION)).toBe(2);
    world.leave(viewer);
    world.leave(other);
    expect(world.hub.arrivals(SESSION)).toBe(2);
    expect(world.hub.arrivals('BBBBBBBBBBBBBBBBBBBBBB')).toBe(0);
  });
});
