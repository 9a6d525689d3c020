/** What may happen on the whole path, in any order, as it is drawn. Numbers are reduced to what is there. */
import fc from 'fast-check';
import type { ModelWorld, WorldOptions } from './world.js';

type Draw = Record<string, fc.Arbitrary<unknown>>;

const COMMANDS = {
  publish: { weight: 5, draw: { count: fc.integer({ min: 1, max: 6 }), size: fc.nat(120) } },
  tell: {
    weight: 4,
    draw: { what: fc.constantFrom('run', 'plan', 'step', 'error', 'end', 'unknown'), n: fc.nat(99) },
  },
  write: {
    weight: 4,
    draw: {
      step: fc.nat(11),
      pieces: fc.integer({ min: 1, max: 8 }),
      size: fc.integer({ min: 3, max: 90 }),
      again: fc.boolean(),
      together: fc.boolean(),
    },
  },
  page: { weight: 3, draw: { step: fc.nat(2), size: fc.nat(300) } },
  checkpoint: { weight: 2, draw: {} },
  take_over: { weight: 1, draw: {} },
  trim: { weight: 2, draw: { share: fc.double({ min: 0, max: 1, noNaN: true }), covered: fc.boolean() } },
  expire: { weight: 1, draw: {} },
  truncate: {
    weight: 2,
    draw: {
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      together: fc.boolean(),
      noticed: fc.boolean(),
    },
  },
  new_epoch: { weight: 1, draw: {} },
  kill: { weight: 2, draw: { gateway: fc.nat(3), down: fc.boolean() } },
  start: { weight: 1, draw: {} },
  drain: { weight: 1, draw: { gateway: fc.nat(3) } },
  broker_away: { weight: 1, draw: { gateway: fc.nat(3), away: fc.boolean() } },
  feed: {
    weight: 3,
    draw: { gateway: fc.nat(3), does: fc.constantFrom('hold', 'release', 'lose', 'double') },
  },
  join: {
    weight: 2,
    draw: {
      mode: fc.constantFrom('events', 'events', 'snapshot'),
      cursor: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    },
  },
  leave: { weight: 1, draw: { viewer: fc.nat(5) } },
  resume: { weight: 2, draw: { viewer: fc.nat(5) } },
  cut: {
    weight: 2,
    draw: { viewer: fc.nat(5), code: fc.constantFrom(1001, 1006, 1011, 4000, 4100, 4102, 4300) },
  },
  wire: {
    weight: 3,
    draw: {
      viewer: fc.nat(5),
      does: fc.constantFrom('lose', 'double'),
      frames: fc.integer({ min: 1, max: 12 }),
    },
  },
  stall: { weight: 2, draw: { viewer: fc.nat(5) } },
  sip: { weight: 2, draw: { viewer: fc.nat(5), frames: fc.integer({ min: 1, max: 12 }) } },
  flow: { weight: 2, draw: { viewer: fc.nat(5) } },
  fall_behind: {
    weight: 2,
    draw: { viewer: fc.nat(5), step: fc.nat(11), pieces: fc.integer({ min: 1, max: 8 }) },
  },
  pass: { weight: 4, draw: { ms: fc.constantFrom(50, 300, 1_000, 2_500, 6_000, 25_000) } },
  quiet: { weight: 8, draw: {} },
} as const satisfies Record<string, { weight: number; draw: Draw }>;

type Commands = typeof COMMANDS;
type Drawn<D extends Draw> = { [K in keyof D]: D[K] extends fc.Arbitrary<infer T> ? T : never };
export type Command = { [N in keyof Commands]: { do: N } & Drawn<Commands[N]['draw']> }[keyof Commands];
type Of<N extends keyof Commands> = Drawn<Commands[N]['draw']>;

/** One sequence: a world, and what happens in it. */
export interface Sequence extends WorldOptions {
  commands: Command[];
}

/** Sequences of these commands alone. */
export function sequenceOf(names: readonly Command['do'][], maxLength: number): fc.Arbitrary<Sequence> {
  const draws = names.map((name) => {
    const { weight, draw } = COMMANDS[name];
    const arbitrary = fc.record({ do: fc.constant(name), ...draw }) as unknown as fc.Arbitrary<Command>;
    return { weight, arbitrary };
  });
  return fc.record({
    luck: fc.constantFrom(0.1, 0.5, 0.99),
    lowWater: fc.constantFrom(256, 640),
    totalLogBytes: fc.constantFrom(2_048, 1_048_576),
    lagMs: fc.constant(2_000),
    commands: fc.array(fc.oneof(...draws), { minLength: 3, maxLength, size: 'max' }),
  });
}

/** Any sequence. */
export const sequence = sequenceOf(Object.keys(COMMANDS) as Command['do'][], 40);

const PERFORM: { [N in keyof Commands]: (world: ModelWorld, command: Of<N>) => void | Promise<void> } = {
  publish: ({ script, publisher }, { count, size }) =>
    publisher.publish(Array.from({ length: count }, () => script.message(size))),
  tell: ({ script, publisher }, { what, n }) => publisher.publish([script[what as 'step'](n)]),
  write: ({ script, publisher }, { step, pieces, size, again, together }) =>
    publisher.publish(script.write(step, pieces, size, again), together),
  page: ({ script, publisher }, { step, size }) => publisher.publish([script.page(step, size)]),
  checkpoint: ({ publisher }) => publisher.checkpoint(),
  take_over: ({ publisher }) => publisher.takeOver(),
  trim: async ({ publisher }, { share, covered }) => {
    if (covered) await publisher.checkpoint();
    publisher.trim(share);
  },
  expire: async ({ publisher }) => {
    await publisher.checkpoint();
    publisher.trim(1);
  },
  truncate: async ({ publisher }, { share, together, noticed }) => {
    await publisher.truncate(share, together);
    if (noticed) await publisher.takeOver();
  },
  new_epoch: ({ publisher }) => publisher.renew(),
  kill: (world, { gateway, down }) => world.kill(gateway, down),
  start: (world) => world.start(),
  drain: (world, { gateway }) => world.drain(gateway),
  broker_away: (world, { gateway, away }) => {
    const found = world.gateway(gateway);
    if (found) found.source.away = away;
  },
  feed: (world, { gateway, does }) => {
    const source = world.gateway(gateway)?.source;
    if (does === 'hold') source?.hold();
    if (does === 'release') source?.release();
    if (does === 'lose' && source) source.loses += 1;
    if (does === 'double' && source) source.doubles += 1;
  },
  join: (world, { mode, cursor }) =>
    world.join(
      mode as 'events',
      typeof cursor === 'number' ? Math.floor(cursor * world.publisher.head) : undefined,
    ),
  leave: (world, { viewer }) => world.viewer(viewer)?.client.close(),
  resume: (world, { viewer }) => world.viewer(viewer)?.client.connect(),
  cut: (world, { viewer, code }) => world.viewer(viewer)?.cut(code),
  wire: (world, { viewer, does, frames }) => {
    const line = world.viewer(viewer)?.line;
    if (does === 'lose' && line) line.loses += frames;
    if (does === 'double' && line) line.doubles += frames;
  },
  stall: (world, { viewer }) => {
    const line = world.viewer(viewer)?.line;
    if (line) line.stalled = true;
  },
  sip: (world, { viewer, frames }) => world.viewer(viewer)?.sip(frames),
  flow: (world, { viewer }) => {
    const line = world.viewer(viewer)?.line;
    if (line) line.stalled = false;
  },
  fall_behind: fallBehind,
  pass: (world, { ms }) => world.pass(ms),
  quiet: (world) => world.quiet(),
};

/** Its network takes nothing while a step is written, for long enough to be spared some of it. */
async function fallBehind(world: ModelWorld, { viewer, step, pieces }: Of<'fall_behind'>): Promise<void> {
  const { script, publisher } = world;
  await world.quiet();
  const line = world.viewer(viewer)?.line;
  if (line) line.stalled = true;
  await publisher.publish(Array.from({ length: 6 }, () => script.message(200)));
  await world.quiet();
  await world.pass(1_500);
  await publisher.publish(script.write(step, pieces, 60, true));
  await publisher.publish([script.page(step, 20)]);
  await world.pass(2_500);
}

export async function perform(world: ModelWorld, command: Command): Promise<void> {
  await (PERFORM[command.do] as (world: ModelWorld, command: Command) => void | Promise<void>)(
    world,
    command,
  );
}
