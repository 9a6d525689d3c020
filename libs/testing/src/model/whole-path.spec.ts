/**
 * The small profile of the model, with what proves that it would notice: each part of the path in turn does without one
 * thing, and a sequence is found in which somebody is shown what isn't so.
 */
import type * as Receiver from '@openv0/client/receiver.js';
import type * as SessionState from '@openv0/contracts/session-state.js';
import { lineCodec } from '@openv0/realtime/spec/model-log.js';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sequence, sequenceOf, type Command } from './commands.js';
import { SESSION } from './publisher.js';
import { newTally, run } from './run.js';
import type { Reducer } from './truth.js';
import type { Sabotage } from './world.js';

/** What the system does instead of the real thing. */
const instead = vi.hoisted(() => ({
  reduce: null as Reducer | null,
  receive: null as typeof Receiver.receive | null,
}));

vi.mock('@openv0/contracts/session-state.js', async (original) => {
  const real = await original<typeof SessionState>();
  const reduce: typeof real.reduce = (state, event) => (instead.reduce ?? real.reduce)(state, event as never);
  return { ...real, reduce };
});

vi.mock('@openv0/client/receiver.js', async (original) => {
  const real = await original<typeof Receiver>();
  const receive: typeof real.receive = (...args) => (instead.receive ?? real.receive)(...args);
  return { ...real, receive };
});

const { reduce: realReduce } = await vi.importActual<typeof SessionState>(
  '@openv0/contracts/session-state.js',
);
const { receive: realReceive, startPosition } = await vi.importActual<typeof Receiver>(
  '@openv0/client/receiver.js',
);

/** With a past that makes the state heavy: who lags is then spared some events rather than given the state. */
const past = Array.from({ length: 4 }, (): Command => ({ do: 'publish', count: 6, size: 120 }));
const slowReading = sequenceOf(['fall_behind', 'flow', 'wire', 'quiet'], 8).map((drawn) => ({
  ...drawn,
  commands: [...past, { do: 'quiet' as const }, ...drawn.commands],
}));

describe('the whole path', () => {
  it('shows every viewer the log, or what was declared instead', async () => {
    const tally = newTally();
    const property = fc.asyncProperty(sequence, async (drawn) => {
      expect(await run(drawn, tally)).toBeNull();
    });
    await fc.assert(property, { numRuns: 200 });
    const seen = [...tally.sightings.keys()];
    expect(seen).toEqual(
      expect.arrayContaining(['resume', 'skipped', 'lagging', 'history_trimmed', 'epoch_changed', 'fresh']),
    );
  }, 60_000);
});

describe('what was once found', () => {
  // The gateway that is left tells the new epoch; the next one's greeting, of before it, comes only then.
  it('a greeting that was overtaken by another epoch', async () => {
    const commands: Command[] = [
      { do: 'drain', gateway: 1 },
      { do: 'pass', ms: 50 },
      { do: 'stall', viewer: 0 },
      { do: 'pass', ms: 50 },
      { do: 'page', step: 0, size: 0 },
      { do: 'new_epoch' },
      { do: 'pass', ms: 50 },
      { do: 'publish', count: 1, size: 0 },
      { do: 'pass', ms: 50 },
    ];
    expect(await run({ luck: 0.1, lowWater: 256, totalLogBytes: 2_048, lagMs: 2_000, commands })).toBeNull();
  });
});

describe('the model finds', () => {
  afterEach(() => Object.assign(instead, { reduce: null, receive: null }));

  async function isFound(sabotage: Sabotage = {}, sequences = sequence): Promise<void> {
    const property = fc.asyncProperty(
      sequences,
      async (drawn) => (await run(drawn, newTally(), sabotage)) === null,
    );
    const result = await fc.check(property, { numRuns: 3_000, seed: 1, endOnFailure: true });
    expect(result.failed).toBe(true);
  }

  it('a client without de-duplication', () => isFound({ policy: { dedupe: false, gapCheck: true } }));

  it('a client without the gap check', () => isFound({ policy: { dedupe: true, gapCheck: false } }));

  it('a client that does not check what was skipped', async () => {
    instead.receive = (position, frame, policy) => {
      if (frame.type !== 'skipped') return realReceive(position, frame, policy);
      const { to } = frame.data as { to: number };
      return startPosition({ ...position.cursor, seq: to });
    };
    await isFound({ gateway: { logBytes: 16_384 } }, slowReading);
  });

  it('a gateway without a replay', () =>
    isFound({ gateway: { hears: (viewing, hub) => ({ ...viewing, cursor: { seq: hub.head(SESSION) } }) } }));

  it('a gateway that tells no epoch from another', () =>
    isFound({ gateway: { hears: (viewing) => ({ ...viewing, cursor: { seq: viewing.cursor.seq } }) } }));

  it('a snapshot that forgets the draft', () =>
    isFound({
      gateway: {
        codec: {
          ...lineCodec,
          control: (frame) => {
            if (frame.type !== 'snapshot') return lineCodec.control(frame);
            const state = { ...frame.data.state, draft: null };
            return lineCodec.control({ type: 'snapshot', data: { ...frame.data, state } });
          },
        },
      },
    }));

  it.each([
    ['errors', (state, event) => (event.type === 'generation:error' ? state : realReduce(state, event))],
    [
      'what stood before a delta',
      (state, event) => realReduce(event.type === 'preview:delta' ? { ...state, draft: null } : state, event),
    ],
    ['that a run has begun', (state, event) => ({ ...realReduce(state, event), started_at: null })],
  ] satisfies [string, Reducer][])('a reducer that forgets %s', async (_what, reduce) => {
    instead.reduce = reduce;
    await isFound({ reducer: realReduce });
  });
});
