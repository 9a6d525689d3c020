import fc from 'fast-check';
import { AbridgedLog } from './abridged-log.js';
import { Outline } from './outline.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SessionLog } from './session-log.js';
import { violation, type ModelLink } from './spec/model-viewer.js';
import { ModelWorld, type ModelViewer } from './spec/model-world.js';
import { Subscriber } from './subscriber.js';

/** What may happen to a session and its viewers, in any order. Numbers are reduced to what is there. */
const command = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('publish'),
      n: fc.integer({ min: 1, max: 40 }),
      size: fc.nat(300),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('write', 'finish', 'work'),
      n: fc.integer({ min: 1, max: 12 }),
      size: fc.nat(300),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('run'), n: fc.integer({ min: 2, max: 5 }) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('pass'), n: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('join'), n: fc.nat(400) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('stall'), n: fc.nat(10) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('fall_behind'), n: fc.nat(10) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('resume'), n: fc.nat(10) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave'), n: fc.nat(10) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('duplicate'), n: fc.nat(400) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('lose'), n: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('trim'), n: fc.nat(400) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lose_feed'), n: fc.nat(1) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('end_turn'), n: fc.nat(1) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('settle'), n: fc.nat(1) }) },
);
/** What was before makes the state heavy: then it is worth less to those who lag. */
const history = fc.record({
  past: fc.nat(20),
  lowWater: fc.constantFrom(256, 768),
  totalLogBytes: fc.constantFrom(2_048, 1_048_576),
  steps: fc.array(command, { minLength: 3, maxLength: 40 }),
});
type Command = { do: string; n: number; size?: number };

function viewerOf(world: ModelWorld, n: number): ModelViewer | undefined {
  const here = world.viewers.filter((viewer) => !viewer.left);
  return here[n % Math.max(1, here.length)];
}

/** Live events that nobody hears; a later one shows the gap. */
function lose(world: ModelWorld, count: number): void {
  for (let lost = 0; lost < count; lost += 1) world.log.publish('lost');
  world.publish(1, 'after the gap');
}

/** Its link takes nothing from now on, and has been full for long while a step was worked on. */
function fallBehind(world: ModelWorld, { link }: ModelViewer): void {
  link.stalled = true;
  world.publish(3, 'x'.repeat(200));
  world.endTurn();
  world.pass(1);
  world.write('step-0', 4, 'x'.repeat(50));
  world.finish('step-0');
  world.pass(2);
}

async function apply(world: ModelWorld, step: Command): Promise<void> {
  const { log } = world;
  const viewer = viewerOf(world, step.n);
  if (step.do === 'publish') world.publish(step.n, 'x'.repeat(step.size ?? 0));
  const text = 'x'.repeat(step.size ?? 0);
  if (step.do === 'write' || step.do === 'work') world.write(`step-${step.n % 3}`, step.n, text);
  if (step.do === 'finish' || step.do === 'work') world.finish(`step-${step.n % 3}`, text);
  if (step.do === 'run') log.deliver(log.run(step.n));
  if (step.do === 'pass') world.pass(step.n);
  if (step.do === 'join') world.join(step.n % (log.headSeq + 1));
  if (step.do === 'stall' && viewer) viewer.link.stalled = true;
  if (step.do === 'fall_behind' && viewer) fallBehind(world, viewer);
  if (step.do === 'resume' && viewer) world.resume(viewer);
  if (step.do === 'leave' && viewer) world.leave(viewer);
  if (step.do === 'duplicate' && log.headSeq > 0) log.deliver(log.stored((step.n % log.headSeq) + 1));
  if (step.do === 'lose') lose(world, step.n);
  if (step.do === 'trim') log.trim(step.n % (log.headSeq + 1));
  if (step.do === 'lose_feed') log.loseFeeds();
  if (step.do === 'end_turn') world.endTurn();
  if (step.do === 'settle') await world.settle();
}

const HIGH_WATER = 1_024;
/** The largest event, and the frames around a snapshot. */
const LARGEST = 800;

function bound(link: ModelLink): number {
  return HIGH_WATER + Math.max(LARGEST, link.largestSnapshot);
}

/** What the viewers were told besides events, of all runs. */
const said = new Set<string>();

/**
 * Whatever happened: when all is quiet, every viewer has seen exactly the log from its cursor, or what a frame has said
 * instead; and what waited for it never held more memory than the mark and a frame.
 */
const exactDelivery = fc.asyncProperty(history, async ({ past, steps, ...options }) => {
  const world = new ModelWorld({ highWater: HIGH_WATER, stallMs: Number.POSITIVE_INFINITY, ...options });
  world.publish(past, 'x'.repeat(200));
  world.join(past);
  world.join(0);
  await world.settle();
  for (const step of steps) {
    await apply(world, step);
    for (const { link } of world.viewers) expect(link.heldBytes).toBeLessThanOrEqual(bound(link));
  }
  for (const viewer of world.viewers) world.resume(viewer);
  await world.settle();
  for (const { link } of world.viewers) {
    for (const { type, data } of link.frames) said.add(type === 'reset' ? String(data.reason) : type);
  }
  for (const { link, cursor, left } of world.viewers) {
    if (!left) expect(violation(world.log, cursor, link)).toBeNull();
  }
});

describe('every viewer', () => {
  it('sees exactly the log from its cursor, or what was said instead', async () => {
    said.clear();
    await fc.assert(exactDelivery, { numRuns: 1_500 });
    expect([...said]).toEqual(expect.arrayContaining(['skipped', 'lagging', 'history_trimmed']));
  });
});

describe('the property finds', () => {
  afterEach(() => vi.restoreAllMocks());

  async function isFound(): Promise<void> {
    const result = await fc.check(exactDelivery, { numRuns: 1_500 });
    expect(result.failed).toBe(true);
  }

  it('a log that takes an event twice', async () => {
    const append = SessionLog.prototype.append;
    vi.spyOn(SessionLog.prototype, 'append').mockImplementation(function (this: SessionLog, event) {
      return append.call(this, event.seq <= this.last ? { ...event, seq: this.last + 1 } : event);
    });
    await isFound();
  });

  it('a log that does not see a gap', async () => {
    const append = SessionLog.prototype.append;
    vi.spyOn(SessionLog.prototype, 'append').mockImplementation(function (this: SessionLog, event) {
      return append.call(this, event.seq > this.last ? { ...event, seq: this.last + 1 } : event);
    });
    await isFound();
  });

  it('a log that starts with what it still has', async () => {
    const after = SessionLog.prototype.after;
    vi.spyOn(SessionLog.prototype, 'after').mockImplementation(function (this: SessionLog, cursor, room) {
      return after.call(this, Math.max(cursor, this.first - 1), room);
    });
    await isFound();
  });

  it('a slow viewer that is not waited for', async () => {
    const pump = Subscriber.prototype.pump;
    vi.spyOn(Subscriber.prototype, 'pump').mockImplementation(function (this: Subscriber, log) {
      const pumped = pump.call(this, log);
      if (pumped === 'full') this.cursor = log.last;
      return pumped;
    });
    await isFound();
  });

  it('a viewer that is forgotten when its turn comes', async () => {
    const pump = Subscriber.prototype.pump;
    let pumps = 0;
    vi.spyOn(Subscriber.prototype, 'pump').mockImplementation(function (this: Subscriber, log) {
      pumps += 1;
      if (pumps % 5 === 0) this.cursor = Math.min(this.cursor + 1, log.last);
      return pump.call(this, log);
    });
    await isFound();
  });

  it('a lagging viewer that is spared too much', async () => {
    const superseded = Outline.prototype.superseded;
    vi.spyOn(Outline.prototype, 'superseded').mockImplementation(function (this: Outline) {
      return superseded.call(this).map(({ from, to }) => ({ from, to: to + 1 }));
    });
    await isFound();
  });

  it('a lagging viewer that is not told what it was spared', async () => {
    const after = AbridgedLog.prototype.after;
    vi.spyOn(AbridgedLog.prototype, 'after').mockImplementation(function (this: AbridgedLog, cursor, room) {
      const batch = after.call(this, cursor, room);
      if (batch === null || batch === 'below') return batch;
      const isSkip = new TextDecoder().decode(batch.chunks[0]).startsWith('{"type":"skipped"');
      return isSkip ? { ...batch, chunks: [] } : batch;
    });
    await isFound();
  });

  it('a full link that is given more', async () => {
    vi.spyOn(Subscriber.prototype, 'waits', 'get').mockReturnValue(false);
    await isFound();
  });
});
