/**
 * What an idle connection holds in memory: in the gateway, as clients that inflate and as clients that don't, also
 * after they have been sent 20 large frames and have sent deflated messages themselves; and in a bare ws server that
 * compresses by itself. Heap and buffers after a collection, and resident memory, per connection.
 */
import { spawnSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { deflateRawSync, constants } from 'node:zlib';
import { TestGateway, World } from '../../../apps/gateway/src/spec/test-gateway.js';
import { connectViewers, upgrade, Viewers } from './viewers.js';

const LARGE_FRAMES = 20;
const CODE = '<li class="loaf">Sourdough, 900 g, baked this morning</li>';
const OFFER = 'Sec-WebSocket-Extensions: permessage-deflate';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

interface Held {
  heap: number;
  resident: number;
}

/** Each in a process of its own: memory that one has given back would be there for the next. */
export async function run(options: { viewers?: string; of?: string }): Promise<void> {
  const count = Number(options.viewers ?? 1_000);
  if (options.of === 'bare') return inBareServer(count);
  if (options.of) return inGateway(count, options.of === 'inflating');
  console.log(`${count} connections; KB of heap and buffers, and of resident memory, per connection`);
  for (const of of ['plain', 'inflating', 'bare']) {
    spawnSync(process.execPath, [process.argv[1] ?? '', 'memory', `--viewers=${count}`, `--of=${of}`], {
      stdio: 'inherit',
    });
  }
}

async function inGateway(count: number, offers: boolean): Promise<void> {
  const world = await World.start();
  const gateway = await TestGateway.start(world, { LOG_LEVEL: 'silent' });
  const session = await world.session();
  const crowd = new Viewers();
  const token = await world.token(session.id);
  const request = upgrade(
    `/ws?session_id=${session.id}`,
    `Authorization: Bearer ${token}`,
    ...(offers ? [OFFER] : []),
  );
  // What the first connections make is everybody's.
  await crowd.open(gateway.port, Array(50).fill(request) as string[]);
  await crowd.seen('replay:completed');
  const before = await held();
  await crowd.open(gateway.port, Array(count).fill(request) as string[]);
  await crowd.seen('replay:completed');
  const name = offers ? 'gateway, inflating clients' : 'gateway, plain clients';
  report(`${name}: idle`, before, await held(), count);
  for (let sent = 0; sent < LARGE_FRAMES; sent += 1) await session.publish(1, `${sent}${CODE.repeat(60)}`);
  await delay(1_000);
  report(`${name}: after ${LARGE_FRAMES} frames of 3 KB`, before, await held(), count);
  if (offers) {
    for (let sent = 0; sent < 5; sent += 1)
      await crowd.say(deflatedMessage('{"type":"heartbeat","data":{}}'));
    await delay(3_000);
    report(`${name}: and 5 deflated messages of theirs`, before, await held(), count);
  }
  crowd.end();
  await gateway.stop();
  await world.stop();
}

async function inBareServer(count: number): Promise<void> {
  const crowd = new Viewers();
  await connectViewers(crowd, 50, true);
  const before = await held();
  const viewers = await connectViewers(crowd, count, true);
  report('bare ws that compresses: idle', before, await held(), count);
  for (let sent = 0; sent < LARGE_FRAMES; sent += 1) {
    await Promise.all(
      viewers.map(({ client }) => new Promise((done) => client.send(`${sent}${CODE.repeat(60)}`, done))),
    );
  }
  report(`bare ws that compresses: after ${LARGE_FRAMES} frames of 3 KB`, before, await held(), count);
  crowd.end();
}

/** A masked frame, its mask all zeros. */
function deflatedMessage(text: string): Buffer {
  const payload = deflateRawSync(text, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, -4);
  return Buffer.concat([Buffer.from([0xc1, 0x80 | payload.length, 0, 0, 0, 0]), payload]);
}

async function held(): Promise<Held> {
  await delay(500);
  collect();
  await delay(200);
  collect();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: heapUsed + external, resident: rss };
}

function report(name: string, before: Held, now: Held, count: number): void {
  const each = (bytes: number): string => (bytes / 1024 / count).toFixed(1).padStart(7);
  console.log(`${name.padEnd(66)} ${each(now.heap - before.heap)} ${each(now.resident - before.resident)}`);
}
