/**
 * How long it takes until all viewers have what they missed when they return at once: to a gateway that has just been
 * started, so that every event is read from the broker, and to the same one again while the others still watch.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { connectAsGeneration, Publisher } from '@openv0/testing/publishers.js';
import { startStack, type Stack } from '@openv0/testing/stack.js';
import { upgrade, Viewers } from './viewers.js';

/** Sessions that are written at the same time. */
const WRITERS = 50;

export async function run(options: { sessions?: string; events?: string; viewers?: string }): Promise<void> {
  const sessions = Number(options.sessions ?? 1_000);
  const events = Number(options.events ?? 100);
  const viewers = Number(options.viewers ?? 1);
  const stack = await startStack({ generations: 0, env: { LOG_LEVEL: 'warn' } });
  const ids = await written(stack, sessions, events);
  const requests = await Promise.all(ids.map((id) => requestOf(stack, id)));
  const all = Array.from({ length: viewers }, () => requests).flat();
  await stack.gateways[0]?.stop();
  await stack.gateways[0]?.start();
  console.log(`${sessions} sessions of ${events} events, ${all.length} viewers at once`);
  const crowds = [new Viewers(), new Viewers()];
  for (const [index, crowd] of crowds.entries()) {
    const begun = { time: performance.now(), cpu: cpuOf(stack) };
    await crowd.open(stack.proxy.port, all, true);
    await crowd.seen('replay:completed');
    const time = ((performance.now() - begun.time) / 1_000).toFixed(2);
    const cpu = (cpuOf(stack) - begun.cpu).toFixed(2);
    console.log(
      `${index === 0 ? 'to a cold gateway' : 'to the same one again'}: ${time} s, CPU of the gateway ${cpu} s`,
    );
    await delay(1_000);
  }
  for (const crowd of crowds) crowd.end();
  await stack.stop();
}

async function written(stack: Stack, sessions: number, events: number): Promise<string[]> {
  const nc = await connectAsGeneration(stack.nats);
  const ids: string[] = [];
  const write = async (): Promise<void> => {
    while (ids.length < sessions) {
      const publisher = await Publisher.open(nc, { everyMs: 0 });
      if (ids.push(publisher.session) > sessions) return;
      for (let count = 0; count < events; count += 1) await publisher.publish();
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
  await nc.close();
  return ids.slice(0, sessions);
}

/** CPU seconds of the gateway so far; Linux counts them in hundredths. */
function cpuOf(stack: Stack): number {
  const fields =
    readFileSync(`/proc/${stack.gateways[0]?.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function requestOf(stack: Stack, id: string): Promise<string> {
  return upgrade(`/ws?session_id=${id}`, `Authorization: Bearer ${await stack.token(id)}`);
}
