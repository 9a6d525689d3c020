import { setImmediate as turnEnd } from 'node:timers/promises';
import { written, type Viewer, type Viewers } from './viewers.js';

const LOOK_MS = 5;
const QUIET_LOOKS = 6;

export interface Variant {
  name: string;
  viewers: Viewer[];
  /** Sends `burst` events, which came in one turn, to every viewer. */
  send(burst: number): void;
}

export interface Cost {
  /** CPU microseconds of this process per delivery, which is CPU-seconds per million. The median of the rounds. */
  cpu: number;
  /** Bytes per delivery, all headers in. */
  bytes: number;
}

/** All variants in rounds that take turns; the first round doesn't count. */
export async function inTurns(
  crowd: Viewers,
  variants: Variant[],
  { rounds, events, burst }: { rounds: number; events: number; burst: number },
): Promise<Cost[]> {
  const costs = variants.map(() => ({ cpu: [] as number[], bytes: 0 }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, variant] of variants.entries()) {
      const cost = await one(crowd, variant, events, burst);
      if (round > 0) costs[index]?.cpu.push(cost.cpu);
      if (costs[index] && round > 0) costs[index].bytes += cost.bytes / rounds;
    }
  }
  return costs.map(({ cpu, bytes }) => ({ cpu: median(cpu), bytes }));
}

async function one(crowd: Viewers, variant: Variant, events: number, burst: number): Promise<Cost> {
  const deliveries = variant.viewers.length * events;
  const before = { cpu: process.cpuUsage(), bytes: written(variant.viewers) };
  for (let sent = 0; sent < events; sent += burst) {
    variant.send(burst);
    await turnEnd();
    await turnEnd();
  }
  const bytes = (await settled(variant.viewers)) - before.bytes;
  await crowd.received(bytes);
  const { user, system } = process.cpuUsage(before.cpu);
  return { cpu: (user + system) / deliveries, bytes: bytes / deliveries };
}

/** What was written once nothing more has been for a while: some variants compress beside the turn. */
async function settled(viewers: Viewer[]): Promise<number> {
  let last = -1;
  for (let quiet = 0; quiet < QUIET_LOOKS; quiet += 1) {
    const now = written(viewers);
    if (now !== last) quiet = 0;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return last;
}

function median(list: number[]): number {
  return list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)] ?? 0;
}
