/**
 * How long an event takes from its publication to a viewer's socket when nothing else happens, over real processes:
 * nats-server, a gateway, and a viewer that gets plain frames beside one that inflates.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { eventually } from '@openv0/testing/eventually.js';
import { connectAsGeneration, Publisher } from '@openv0/testing/publishers.js';
import { startStack } from '@openv0/testing/stack.js';
import type { WsProbe } from '@openv0/testing/ws-probe.js';

export async function run(options: { events?: string }): Promise<void> {
  const events = Number(options.events ?? 500);
  const stack = await startStack({ generations: 0 });
  const nc = await connectAsGeneration(stack.nats);
  const publisher = await Publisher.open(nc, { everyMs: 0 });
  const session = { session_id: publisher.session, token: await stack.token(publisher.session) };
  const viewers = {
    plain: await stack.watch(session),
    inflating: await stack.watch(session, {}, { deflate: true }),
  };
  const begun: number[] = [];
  const stored: number[] = [];
  await eventually('both to be live', () =>
    Object.values(viewers).every((viewer) => viewer.control('replay:completed')),
  );
  for (let seq = 1; seq <= events; seq += 1) {
    begun.push(performance.now());
    await publisher.publish();
    stored.push(performance.now() - (begun.at(-1) as number));
    await delay(10);
  }
  await eventually('all events', () =>
    Object.values(viewers).every((viewer) => viewer.events.length === events),
  );
  console.log(`${events} events, one at a time; ms from the publication`);
  report('stored, as the writer hears', stored);
  for (const [name, viewer] of Object.entries(viewers))
    report(`at a viewer, ${name}`, latencies(viewer, begun));
  await nc.close();
  await stack.stop();
}

function latencies(viewer: WsProbe, begun: number[]): number[] {
  return viewer.events.map(({ at }, index) => at - (begun[index] as number));
}

function report(name: string, values: number[]): void {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number): string =>
    (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(2).padStart(7);
  console.log(`${name.padEnd(30)} p50 ${at(0.5)}  p99 ${at(0.99)}  worst ${at(1)}`);
}
