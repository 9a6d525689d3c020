/**
 * Clocks that disagree by a day, in either direction, on either side, and that are set while everything runs. Order comes
 * from the log, never from a clock; only a token's end is a date, and that is judged with half a minute's leeway.
 *
 * A few pairs of clocks in `npm test`; with `FAULTS=1` every combination.
 */
import type { NumberedEvent } from '@openv0/contracts/events.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS, ShiftedClocks, type ClockOf } from './clock-shift.js';
import { LoggedClient } from './client-fleet.js';
import { eventually } from './eventually.js';
import { recordFigure } from './reliability.js';
import { ofType, problemsOfRun } from './run-order.js';
import { startStack, type Stack } from './stack.js';

const FULL = process.env.FAULTS === '1';
const SKEWS = [-DAY_MS, 0, DAY_MS];
type Clocks = Record<ClockOf, number>;
const ALL: Clocks[] = SKEWS.flatMap((gateway) =>
  SKEWS.flatMap((generation) => SKEWS.map((client) => ({ gateway, generation, client }))),
);
const FEW: Clocks[] = [
  { gateway: DAY_MS, generation: -DAY_MS, client: 0 },
  { gateway: -DAY_MS, generation: 0, client: DAY_MS },
];
const COMBINATIONS = FULL ? ALL : FEW;
const LEEWAY_S = 30;
/** As much of that as a slow test may use up. */
const MARGIN_S = 10;

let stack: Stack;
let clocks: ShiftedClocks;
let intact = 0;

beforeAll(async () => {
  clocks = new ShiftedClocks();
  stack = await startStack({ pace: 0.08, env: { ...clocks.env, HEARTBEAT_MS: '400' } });
}, 120_000);

afterAll(async () => {
  recordFigure({
    promise: 'P13',
    claim: 'Wrong clocks change no order, and tokens are judged with 30 s leeway',
    asked: `gateway, generation and client off by a day each: ${COMBINATIONS.length} combinations`,
    seen: `${intact} runs intact, each with a resume and with the clocks set back in its middle`,
    profile: FULL ? 'full' : 'small',
  });
  clocks?.remove();
  await stack?.stop();
});

async function set(skew: Clocks): Promise<void> {
  for (const whose of ['gateway', 'generation', 'client'] as const) await clocks.set(whose, skew[whose]);
}

describe('a run under wrong clocks', () => {
  it.each(COMBINATIONS)(
    'gateway $gateway ms, generation $generation ms, client $client ms',
    async (skew) => {
      await set(skew);
      const created = await stack.createSession('A watchmaker');
      const client = new LoggedClient('viewer', created.session_id, created.token, {
        url: stack.socketUrl,
        patience: 0.2,
      });
      const events: NumberedEvent[] = [];
      client.sdk.on('*', (event) => void events.push(event as NumberedEvent));
      client.sdk.connect();
      const reached = (type: NumberedEvent['type']): Promise<unknown> =>
        eventually(`${type}; at ${client.seq}`, () => events.some((event) => event.type === type));
      await reached('preview:delta');
      // The cursor names the time of its event, as the writer's clock had it.
      stack.proxy.cutAll();
      await reached('preview:updated');
      await eventually('the resume', () => client.live && client.connections > 1);
      // Everybody's clock is set right in the middle of the run: for one of them time goes back.
      await set({ gateway: 0, generation: 0, client: 0 });
      stack.proxy.cutAll();
      await reached('generation:completed');
      expect(problemsOfRun(events)).toEqual([]);
      expect(ofType(events, 'generation:completed')).toHaveLength(1);
      expect(client.seen.filter(({ kind }) => kind !== 'event')).toEqual([]);
      client.sdk.close();
      intact += 1;
    },
    60_000,
  );

  it('shows in its timestamps: the clocks were wrong', async () => {
    await set({ gateway: -DAY_MS, generation: DAY_MS, client: 0 });
    const created = await stack.createSession('A clock tower');
    const probe = await stack.watch(created);
    const message = await eventually('an event', () => probe.events[0]);
    const heartbeat = await probe.said('heartbeat');
    const offBy = (timestamp: unknown): number => (Date.parse(String(timestamp)) - Date.now()) / DAY_MS;
    expect(offBy(message.data.timestamp)).toBeCloseTo(1, 1);
    expect(offBy(heartbeat.data.timestamp)).toBeCloseTo(-1, 1);
    await probe.close();
  });
});

describe('a token under a wrong clock', () => {
  /** A token with so many seconds left by the signer's clock, at a gateway that is ahead of it by as much and this. */
  async function watch(pastItsEndS: number): Promise<{ status: number | null }> {
    const { session_id } = await stack.createSession('A sundial');
    await clocks.set('gateway', DAY_MS);
    const token = await stack.token(session_id, 'viewer', DAY_MS / 1_000 - pastItsEndS);
    const probe = await stack.watch({ session_id, token });
    await probe.close();
    return { status: probe.refused?.status ?? null };
  }

  it('is good for 30 s after its end, and not for longer', async () => {
    await set({ gateway: 0, generation: 0, client: 0 });
    expect(await watch(LEEWAY_S - MARGIN_S)).toEqual({ status: null });
    expect(await watch(LEEWAY_S + MARGIN_S)).toEqual({ status: 401 });
  });

  it('ends when the gateway’s clock is set ahead, and the connection says so', async () => {
    await set({ gateway: 0, generation: 0, client: 0 });
    const { session_id } = await stack.createSession('An hourglass');
    const hour = await stack.watch({ session_id, token: await stack.token(session_id) });
    const month = await stack.watch({
      session_id,
      token: await stack.token(session_id, 'viewer', 30 * 86_400),
    });
    await Promise.all([hour.said('replay:completed'), month.said('replay:completed')]);
    await clocks.set('gateway', DAY_MS);
    expect(await hour.hasClosed()).toMatchObject({ code: 4200 });
    expect(month.closed).toBeNull();
    // Back again by two days: nobody is hurt by that, nor taken for dead.
    await clocks.set('gateway', -DAY_MS);
    const heartbeats = month.frames.length;
    await eventually('more heartbeats', () => month.frames.length > heartbeats + 3);
    expect(month.closed).toBeNull();
    await month.close();
  });
});
