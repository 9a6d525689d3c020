/**
 * What a session needs in the store, and what many need of the broker. Real sites are generated first; then the store is
 * filled with as many sessions of the same events as asked for, and the server is started again on it.
 *
 * Bytes are those of the built-in author's sites; an engine that writes more needs more, in proportion.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NatsConnection } from '@nats-io/transport-node';
import { createLogReader } from '@openv0/broker/jetstream/log-reader.js';
import { eventually } from '@openv0/testing/eventually.js';
import { present } from '@openv0/testing/present.js';
import { connectAs, newSessionId } from '@openv0/testing/publishers.js';
import { SessionLogs } from '@openv0/testing/session-log.js';
import { startStack, type Stack } from '@openv0/testing/stack.js';

const PROMPTS = ['A bakery in Lyon', 'A yoga studio', 'A law firm in Berlin', 'A music festival', 'A hotel'];
/** Written before any answer is waited for. */
const BATCH = 512;
const MIB = 1024 * 1024;

interface Stored {
  subject: string;
  json: string;
}

export async function run(options: { sessions?: string; messages?: string }): Promise<void> {
  const sessions = Number(options.sessions ?? 40);
  const messages = Number(options.messages ?? 300_000);
  const stack = await startStack({
    // As people watch it: without a pace, code comes in fewer and larger pieces.
    pace: 1,
    env: { CALLER_OPEN_RUNS: '0', CALLER_SESSIONS_PER_MINUTE: '0', WORKERS: String(sessions) },
    gateways: 0,
  });
  const logs = await SessionLogs.open(stack);
  const sample = await generated(stack, logs, sessions);
  const bytes = sample.reduce((sum, { json }) => sum + Buffer.byteLength(json), 0);
  const each = sample.length / sessions;
  say('events a session', each.toFixed(0));
  say('bytes an event', (bytes / sample.length).toFixed(0));
  for (const stream of ['SESSIONS', 'KV_sessions', 'KV_checkpoints', 'KV_sites'])
    say(
      `store of a session in ${stream}`,
      `${((await kept(stack, stream)) / sessions / 1024).toFixed(1)} KiB`,
    );
  await logs.close();

  const nats = stack.nats;
  say('nats-server, empty but for these', `${resident(present(nats.pid, 'runs')).toFixed(0)} MiB`);
  let nc = await connectAs(stack.broker, 'generation');
  const begun = performance.now();
  const filled = await fill(nc, sample.slice(0, Math.round(each)), messages);
  const took = (performance.now() - begun) / 1_000;
  say('written to fill it', `${filled.messages} messages, ${(filled.messages / took).toFixed(0)} a second`);
  say('nats-server then', `${resident(present(nats.pid, 'runs')).toFixed(0)} MiB`);
  say('its folder', `${folderMib(join(stack.dir, 'nats')).toFixed(0)} MiB`);
  say('a replay of one session', await replay(nc, filled.last));
  await nc.close();
  await nats.kill('SIGTERM');
  const down = performance.now();
  await nats.restart();
  nc = await connectAs(stack.broker, 'generation');
  const head = (): Promise<number> =>
    createLogReader({ nc, apiPrefix: '$JS.API' })
      .head(filled.last)
      .catch(() => 0);
  await eventually('the log to be there', async () => (await head()) > 0, { within: 300_000 });
  say('a restart on that store', `${((performance.now() - down) / 1_000).toFixed(1)} s`);
  say('nats-server after it', `${resident(present(nats.pid, 'runs')).toFixed(0)} MiB`);
  say('a replay of one session', await replay(nc, filled.last));
  await nc.close();
  await stack.stop();
}

/** Every event of so many generated sites. */
async function generated(stack: Stack, logs: SessionLogs, count: number): Promise<Stored[]> {
  const created = await Promise.all(
    Array.from({ length: count }, (_, seed) =>
      stack.createSession(present(PROMPTS[seed % PROMPTS.length], 'a prompt'), { seed }),
    ),
  );
  const all: Stored[] = [];
  for (const { session_id: id } of created) {
    const log = await logs.ended(id, { within: 300_000, every: 200 });
    for (const { seq, ...event } of log)
      all.push({ subject: `sessions.${id}.${seq}`, json: JSON.stringify(event) });
  }
  return all;
}

/** Sessions of the same events, under ids of their own, until there are so many messages. */
async function fill(
  nc: NatsConnection,
  events: readonly Stored[],
  messages: number,
): Promise<{ messages: number; last: string }> {
  let written = 0;
  let last = '';
  let pending: Promise<unknown>[] = [];
  while (written < messages) {
    last = newSessionId();
    for (const [index, { json }] of events.entries()) {
      pending.push(nc.request(`sessions.${last}.${index + 1}`, json, { timeout: 60_000 }));
      written += 1;
      if (pending.length < BATCH) continue;
      await Promise.all(pending);
      pending = [];
    }
  }
  await Promise.all(pending);
  return { messages: written, last };
}

async function kept(stack: Stack, stream: string): Promise<number> {
  const nc = await connectAs(stack.broker, 'migrate');
  const answer = await nc.request(`$JS.API.STREAM.INFO.${stream}`, '');
  await nc.close();
  return answer.json<{ state: { bytes: number } }>().state.bytes;
}

async function replay(nc: NatsConnection, id: string): Promise<string> {
  const reader = createLogReader({ nc, apiPrefix: '$JS.API' });
  const begun = performance.now();
  let seq = 0;
  for (;;) {
    const { events, head } = await reader.read(id, seq);
    seq = events.at(-1)?.seq ?? head;
    if (seq >= head) break;
  }
  return `${seq} events in ${(performance.now() - begun).toFixed(0)} ms`;
}

function resident(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1024;
}

function folderMib(folder: string): number {
  const { stdout } = spawnSync('du', ['-sk', folder], { encoding: 'utf8' });
  return (Number(stdout.split('\t')[0]) * 1024) / MIB;
}

function say(what: string, value: string): void {
  console.log(`${what.padEnd(40)} ${value}`);
}
