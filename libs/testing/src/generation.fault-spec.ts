/**
 * A run survives its worker and the broker: another worker goes on from the last finished step, or the run ends with one
 * error and one `completed`. Never two ends, never none, never two writers.
 *
 * Small in `npm test`; with `FAULTS=1` more runs, killed at more places.
 */
import type { CreatedSession } from '@openv0/contracts/http-answers.js';
import type { NumberedEvent } from '@openv0/contracts/events.js';
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from './eventually.js';
import { ofType, problemsOfRun } from './run-order.js';
import { startStack, type Stack, type StackOptions } from './stack.js';
import type { WsProbe } from './ws-probe.js';

const FULL = process.env.FAULTS === '1';
const RUNS = FULL ? 12 : 4;
/** A killed worker's runs must have ended within this, in milliseconds (the slow pace of the test included). */
const ENDED_WITHIN = 60_000;
/** About three seconds a run. */
const PACE = { ENGINE_PACE: '0.15' };

let stack: Stack | undefined;

afterEach(async () => {
  await stack?.stop();
  stack = undefined;
});

async function start(options: StackOptions): Promise<Stack> {
  stack = await startStack({ ...options, env: { ...PACE, ...options.env } });
  return stack;
}

interface Watched {
  session: CreatedSession;
  probe: WsProbe;
}

async function begin(on: Stack, count: number): Promise<Watched[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const session = await on.createSession(`A garden centre, number ${index}`);
      return { session, probe: await on.watch(session) };
    }),
  );
}

function eventsOf({ probe }: Watched): NumberedEvent[] {
  return probe.events.map(({ seq, type, data }) => ({ seq, type, data }) as unknown as NumberedEvent);
}

/** The log as a viewer after the end gets it: what is true, whatever the watching socket went through. */
async function logOf(on: Stack, session: CreatedSession): Promise<NumberedEvent[]> {
  const probe = await on.watch(session);
  await probe.saw('generation:completed', { within: ENDED_WITHIN });
  await probe.said('replay:completed');
  await probe.close();
  return eventsOf({ session, probe });
}

/** One end, and an honest one: completed in order, or failed with one error. */
function expectOneHonestEnd(events: NumberedEvent[]): void {
  const [end, ...more] = ofType(events, 'generation:completed');
  expect(more).toEqual([]);
  const outcome = end!.data.status === 'completed' ? 'completed' : 'failed';
  expect(problemsOfRun(events, { takenOver: true, outcome })).toEqual([]);
  if (outcome === 'failed') expect(ofType(events, 'generation:error')).toHaveLength(1);
}

async function inMidRun(watched: Watched[]): Promise<void> {
  await Promise.all(watched.map(({ probe }) => probe.saw('preview:updated', { within: 30_000 })));
  await Promise.all(
    watched.map((one) =>
      eventually(
        'code behind the first finished section',
        () => eventsOf(one).at(-1)?.type === 'preview:delta',
      ),
    ),
  );
}

describe('a worker dies in mid-run', () => {
  it('its runs go on when it is the only one and comes back', async () => {
    const on = await start({ generations: 1 });
    const watched = await begin(on, RUNS);
    await inMidRun(watched);
    await on.generations[0]!.kill('SIGKILL');
    await on.generations[0]!.start();
    for (const { session, probe } of watched) {
      await probe.saw('generation:completed', { within: ENDED_WITHIN });
      const events = await logOf(on, session);
      expectOneHonestEnd(events);
      // Who watched through it all saw exactly the log.
      expect(probe.events.map((event) => event.seq)).toEqual(events.map((event) => event.seq));
      await probe.close();
    }
  }, 120_000);
});

describe('the broker dies in mid-run', () => {
  it('services wait for it, then every run goes on to its one end', async () => {
    const on = await start({ generations: 1 });
    const watched = await begin(on, RUNS);
    await inMidRun(watched);
    await on.nats.kill('SIGKILL');
    await eventually('the gateway to say that it is not ready', async () => !(await on.isGatewayReady(0)));
    await on.nats.restart();
    await eventually('the gateway to be ready again', () => on.isGatewayReady(0));
    for (const { session } of watched) expectOneHonestEnd(await logOf(on, session));
    await eventually('the generation service to be ready again', () => on.isGenerationReady(0));
    expect([...on.generations, ...on.gateways].every((service) => service.running)).toBe(true);
    const after = await on.createSession('A shop that opens after the storm');
    expectOneHonestEnd(await logOf(on, after));
  }, 120_000);
});
