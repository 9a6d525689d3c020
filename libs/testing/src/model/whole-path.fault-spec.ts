/**
 * The whole path but for network and processes, at random: the real reducer, the in-memory log, the real hub and the
 * real client. `whole-path.spec.ts` proves that it would notice. To see a counter-example again: `MODEL_SEED`.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordFigure } from '../reliability.js';
import { sequence } from './commands.js';
import { newTally, run, type Tally } from './run.js';

const FULL = process.env.FAULTS === '1';
const SEQUENCES = FULL ? 10_000 : 100;
const SEED = Number(process.env.MODEL_SEED ?? Date.now() % 2 ** 31);

describe('the whole path', () => {
  it(
    `shows every viewer the log, or what was declared instead, in ${SEQUENCES} sequences`,
    async () => {
      console.info(`MODEL_SEED=${SEED}`);
      const tally = newTally();
      const property = fc.asyncProperty(sequence, async (drawn) => {
        const wrong = await run(drawn, tally);
        if (wrong) throw new Error(wrong);
      });
      const started = performance.now();
      const result = await fc.check(property, { numRuns: SEQUENCES, seed: SEED });
      recordFigure({
        promise: 'P20',
        claim:
          'Whatever happens between publisher and viewer, a viewer is shown the log or what was declared instead',
        asked: `${SEQUENCES.toLocaleString('en')} command sequences against the real reducer, log, hub and client: 0 counter-examples`,
        seen: `${result.failed ? 1 : 0} counter-examples; ${describeTally(tally, performance.now() - started)}; seed ${SEED}`,
        profile: FULL ? 'full' : 'small',
      });
      expect(fc.defaultReportMessage(result), String(result.errorInstance)).toBeUndefined();
      expect(tally.sequences).toBe(SEQUENCES);
    },
    FULL ? 1_800_000 : 60_000,
  );
});

function describeTally({ sequences, commands, sightings }: Tally, ms: number): string {
  const times = (what: string): string => (sightings.get(what) ?? 0).toLocaleString('en');
  const resets = ['epoch_changed', 'history_trimmed', 'lagging', 'cursor_ahead'];
  return (
    `${sequences.toLocaleString('en')} sequences, ${commands.toLocaleString('en')} commands, ` +
    `${times('event')} callbacks with an event, ${times('resume')} resumptions, ${times('snapshot')} snapshots ` +
    `(${resets.map((reason) => `${reason} ${times(reason)}`).join(', ')}, begun again ${times('fresh')}), ` +
    `${times('skipped')} times something skipped, ${Math.round(ms / 1_000)} s`
  );
}
