import { describe, expect, it } from 'vitest';
import { LogBudget } from './log-budget.js';
import { violation } from './spec/model-viewer.js';
import { ModelWorld } from './spec/model-world.js';

const MIB = 1_048_576;
const [A, B, C] = ['A', 'B', 'C'].map((letter) => letter.repeat(22)) as [string, string, string];

describe('LogBudget', () => {
  it('asks for room when it is exceeded, until there is a little to spare', () => {
    let asked = 0;
    const budget: LogBudget = new LogBudget(800, () => {
      asked += 1;
      while (budget.over) budget.change(-50);
    });
    budget.change(800);
    expect(asked).toBe(0);
    budget.change(1);
    expect([asked, budget.used]).toEqual([1, 651]);
  });

  it('asks once, whatever is said meanwhile', () => {
    let asked = 0;
    const budget: LogBudget = new LogBudget(800, () => {
      asked += 1;
      budget.change(10);
    });
    budget.change(900);
    expect([asked, budget.used]).toEqual([1, 910]);
  });
});

describe('the memory of all sessions', () => {
  /** Three watched sessions with 1 MiB of events each, all of the same log. */
  async function threeSessions(totalLogBytes: number): Promise<ModelWorld> {
    const world = new ModelWorld({ logBytes: 2 * MIB, highWater: 4 * MIB, lowWater: MIB, totalLogBytes });
    for (const id of [A, B, C]) world.join(0, {}, id);
    await world.settle();
    world.publish(100, 'x'.repeat(10_000));
    await world.settle();
    return world;
  }

  /** What a viewer that comes now to a session costs in reads of the log. */
  async function readsOf(world: ModelWorld, id: string): Promise<number> {
    const { reads } = world.log;
    world.join(0, {}, id);
    await world.settle();
    return world.log.reads - reads;
  }

  it('is bounded, and taken from the session that somebody came to longest ago', async () => {
    const world = await threeSessions(2.9 * MIB);
    expect(world.hub.bytes).toBeLessThan(2.9 * MIB);
    expect(await readsOf(world, C)).toBe(0);
    expect(await readsOf(world, B)).toBe(0);
    expect(await readsOf(world, A)).toBe(1);
    for (const { link } of world.viewers) expect(violation(world.log, 0, link)).toBeNull();
  });

  it('is taken first from a session that nobody watches any more', async () => {
    const world = await threeSessions(3.5 * MIB);
    const [, , last] = world.viewers;
    if (last) world.leave(last);
    world.publish(30, 'x'.repeat(10_000));
    await world.settle();
    expect(await readsOf(world, A)).toBe(0);
    expect(await readsOf(world, B)).toBe(0);
    expect(await readsOf(world, C)).toBe(1);
  });

  it('counts pages and states too, and nothing of what has ended', async () => {
    const world = new ModelWorld({
      logBytes: 4_096,
      highWater: 4 * MIB,
      lowWater: MIB,
      totalLogBytes: 4 * MIB,
    });
    world.publish(40, 'x'.repeat(10_000));
    world.finish('hero', 'x'.repeat(600_000));
    world.join(0);
    await world.settle();
    expect(world.hub.bytes).toBeGreaterThan(1_000_000);
    const { bytes } = world.hub;
    world.join(0, { mode: 'snapshot' });
    await world.settle();
    expect(world.hub.bytes).toBeGreaterThan(bytes + 1_000_000);
    world.pass(2);
    expect(world.hub.bytes).toBeLessThan(2.1 * MIB);
    world.hub.drain();
    expect(world.hub.bytes).toBe(0);
  });
});
