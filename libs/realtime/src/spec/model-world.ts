import { Hub, type Subscription } from '../hub.js';
import type { HubOptions } from '../hub-options.js';
import type { Viewing } from '../viewer.js';
import { lineCodec, ModelLog, SESSION } from './model-log.js';
import { greet, ModelLink } from './model-viewer.js';

export interface ModelViewer {
  link: ModelLink;
  cursor: number;
  subscription: Subscription;
  left: boolean;
}

/** A hub on a model log, with turns and time in the spec's hands. */
export class ModelWorld {
  readonly log = new ModelLog();
  readonly viewers: ModelViewer[] = [];
  readonly faults: unknown[] = [];
  readonly hub: Hub;
  #turn: (() => void)[] = [];
  #now = 0;
  #waits = 0;

  constructor(options: Partial<HubOptions> = {}) {
    this.hub = new Hub({
      source: this.log,
      codec: lineCodec,
      logBytes: 4_096,
      totalLogBytes: 1_048_576,
      highWater: 1_024,
      lowWater: 256,
      lagMs: 2_000,
      stallMs: 30_000,
      lingerMs: 10_000,
      defer: (task) => void this.#turn.push(task),
      wait: () => {
        this.#waits += 1;
        return new Promise((resolve) => setImmediate(resolve));
      },
      onFault: (_sessionId, error) => void this.faults.push(error),
      ...options,
    });
  }

  join(cursor: number, viewing: Partial<Viewing> = {}, sessionId = SESSION): ModelViewer {
    const link = new ModelLink();
    const subscription = this.hub.join(sessionId, link, {
      cursor: { seq: cursor },
      mode: 'events',
      greet,
      ...viewing,
    });
    const viewer = { link, cursor, subscription, left: false };
    this.viewers.push(viewer);
    return viewer;
  }

  /** Published and heard. */
  publish(count: number, text = 'x'): void {
    for (let made = 0; made < count; made += 1) this.log.deliver(this.log.publish(text));
  }

  /** A step's code as it is written, in `count` pieces, published and heard. */
  write(step: string, count: number, text = 'x'): void {
    for (let piece = 0; piece < count; piece += 1)
      this.log.deliver(this.log.delta(step, 'html', piece, text));
  }

  /** The whole page after a step, published and heard. */
  finish(step: string, text = 'x'): void {
    this.log.deliver(this.log.page(step, text));
  }

  /** Time goes by, second by second, and the hub looks after its viewers. */
  pass(seconds: number): void {
    for (let passed = 0; passed < seconds; passed += 1) this.hub.sweep((this.#now += 1_000));
  }

  leave(viewer: ModelViewer): void {
    viewer.left = true;
    viewer.subscription.leave();
  }

  resume(viewer: ModelViewer): void {
    viewer.link.stalled = false;
    viewer.link.take();
    viewer.subscription.pump();
  }

  endTurn(): void {
    for (const task of this.#turn.splice(0)) task();
  }

  /** Until nothing moves any more: all reads answered, all turns ended. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < 3;) {
      const before = this.#progress();
      this.endTurn();
      await new Promise((resolve) => setImmediate(resolve));
      quiet = this.#progress() === before && this.#turn.length === 0 ? quiet + 1 : 0;
    }
  }

  #progress(): string {
    const taken = this.viewers.map(({ link }) => link.taken.length + link.bufferedBytes).join();
    return `${taken} ${this.log.calls} ${this.#waits}`;
  }
}

/** A world of so many events, and a viewer that has come with `cursor` and been served. */
export async function watched(
  events: number,
  cursor = 0,
): Promise<{ world: ModelWorld; viewer: ModelViewer }> {
  const world = new ModelWorld();
  world.publish(events);
  const viewer = world.join(cursor);
  await world.settle();
  return { world, viewer };
}
