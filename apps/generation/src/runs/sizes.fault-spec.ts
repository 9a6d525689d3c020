/**
 * Every size at every door, from nothing to 64 MiB: what comes out is what went in, to the byte, or an error with a code;
 * no connection is dropped for it.
 */
import type { NatsConnection } from '@nats-io/transport-node';
import type { CreatedSession } from '@openv0/contracts/http-answers.js';
import { formatEpoch } from '@openv0/contracts/checkpoint.js';
import { initialState } from '@openv0/contracts/session-state.js';
import { connectAsGeneration } from '@openv0/testing/publishers.js';
import { recordFigure } from '@openv0/testing/reliability.js';
import { startStack, type Stack } from '@openv0/testing/stack.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { natsPorts } from '../broker/nats-ports.js';
import type { GenerationPorts, StoredSite } from '../broker/ports.js';
import { systemClock } from '../engine/clock.js';
import { PastRuns } from '../engine/progress.js';
import { newSessionId } from '../sessions/session-ids.js';
import { SessionStore } from '../sessions/session-store.js';
import { sessionRecord } from '../spec/memory-ports.js';
import { noLimits } from '../spec/no-limits.js';
import { TinyAuthor } from '../spec/tiny-author.js';
import { performRun } from './run.js';

const FULL = process.env.FAULTS === '1';
const KIB = 1024;
const MIB = 1024 * KIB;
const SMALL_SIZES = [0, 100, 64 * KIB, 64 * KIB + 1, 17 * MIB, MIB];
const SIZES = FULL
  ? [
      ...SMALL_SIZES,
      1,
      4 * KIB,
      64 * KIB - 1,
      100 * KIB,
      199_000,
      300 * KIB,
      600 * KIB,
      2 * MIB,
      8 * MIB,
      64 * MIB,
    ]
  : SMALL_SIZES;
const never = new AbortController().signal;

let stack: Stack;
let nc: NatsConnection;
let ports: GenerationPorts;
let session: CreatedSession;
/** What was sent, and what became of it: `same`, a code, or what should not be. */
const seen: { door: string; size: number; outcome: string }[] = [];

beforeAll(async () => {
  stack = await startStack({ env: { CALLER_SESSIONS_PER_MINUTE: '0', SESSION_WAITING_RUNS: '100' } });
  nc = await connectAsGeneration(stack.nats);
  ports = natsPorts(nc);
  session = await stack.createSession('A bakery');
}, 120_000);

afterAll(async () => {
  await nc?.close();
  await stack?.stop();
  const kinds = [...new Set(seen.map(({ door }) => door))].map((door) => {
    const outcomes = seen.filter((one) => one.door === door).map(({ outcome }) => outcome);
    return `${door}: ${[...new Set(outcomes)].join(' | ')}`;
  });
  recordFigure({
    promise: 'P12',
    claim: 'every size at every door: identical bytes or an error with a code',
    asked: '0 B … 64 MiB: identical bytes or a typed error; no connection dropped',
    seen: `${seen.length} sizes up to ${Math.max(...SIZES) / MIB} MiB; ${kinds.join('; ')}`,
    profile: FULL ? 'full' : 'small',
  });
});

/** So many bytes of JSON: an object with this field, and blanks. */
function padded(prompt: string, size: number): string {
  const body = JSON.stringify({ prompt });
  return size <= body.length ? body.slice(0, size) : body.padEnd(size, ' ');
}

async function send(door: string, path: string, size: number, token?: string): Promise<string> {
  const prompt = `Size ${size}`;
  const body = padded(prompt, size);
  const answer = await stack.api<{ code?: string; run?: number }>(path, {
    method: 'POST',
    body,
    ...(token !== undefined && { token }),
  });
  const outcome = answer.status < 300 ? 'same' : `${answer.status} ${answer.body.code ?? 'without a code'}`;
  seen.push({ door, size, outcome });
  return outcome;
}

function httpOutcome(size: number): string {
  if (size > 64 * KIB) return '413 PAYLOAD_TOO_LARGE';
  return size <= 16 ? (size === 0 ? '400 VALIDATION_FAILED' : '400 BAD_REQUEST') : 'same';
}

describe('a body', () => {
  it.each(SIZES)('of %i bytes begins a session, or is refused with a code', async (size) => {
    expect(await send('POST sessions', '/v1/sessions', size)).toBe(httpOutcome(size));
  });

  it.each(SIZES)('of %i bytes is a follow-up, or is refused with a code', async (size) => {
    const path = `/v1/sessions/${session.session_id}/messages`;
    expect(await send('POST messages', path, size, session.token)).toBe(httpOutcome(size));
  });
});

describe('a frame to the gateway', () => {
  it.each(SIZES)('of %i bytes is answered, or closes with 1009', async (size) => {
    const watcher = await stack.watch(session);
    await watcher.said('replay:completed');
    const message = JSON.stringify({ type: 'heartbeat', ref: 'r', data: {} });
    watcher.send(size <= message.length ? 'x'.repeat(size) : message.padEnd(size, ' '));
    const outcome =
      size > 64 * KIB
        ? `close ${(await watcher.hasClosed()).code}`
        : String((await watcher.said(size <= message.length ? 'error' : 'ack')).type);
    seen.push({ door: 'frame', size, outcome });
    expect(outcome).toBe(size > 64 * KIB ? 'close 1009' : size <= message.length ? 'error' : 'ack');
    if (size <= 64 * KIB) await watcher.close();
  });
});

describe('a page', () => {
  /** A run whose one section has so much text. */
  async function write(text: string): Promise<string> {
    const id = newSessionId();
    await ports.stores.sessions.put(id, sessionRecord(id));
    const epoch = formatEpoch(await ports.reader.streamEpoch(), 1);
    await ports.stores.checkpoints.put(id, { seq: 0, epoch, state: initialState() });
    const author = new TinyAuthor({
      sections: ['hero'],
      piece: 64 * KIB,
      blocks: (part) =>
        part.kind === 'section'
          ? [{ file: 'html', text: `<section id="hero"><p>${text}</p></section>` }]
          : undefined,
    });
    const services = {
      ports,
      store: new SessionStore(ports),
      authors: new Map([['builtin', author]]),
      clock: systemClock,
      nonce: () => 'N1',
      past: new PastRuns(),
      limits: noLimits,
    };
    expect(await performRun(services, { sessionId: id, run: 1 }, { cancel: never, handOver: never })).toBe(
      'ended',
    );
    return id;
  }

  it.each(SIZES)(
    'of %i bytes reaches its viewer as it was written, or as an error',
    async (size) => {
      // Not only ASCII, so that bytes, characters and what JSON makes of them differ.
      const text = 'bread "é" & 🙂 '.repeat(Math.ceil(size / 17)).slice(0, Math.floor(size / 1.2));
      const id = await write(text);
      const watcher = await stack.watch({ session_id: id, token: await stack.token(id) });
      const end = await watcher.saw('generation:completed', { within: 60_000 });
      const update = watcher.events.findLast(({ type }) => type === 'preview:updated');
      const stored = await ports.stores.sites.get(
        `${id}.${String((update?.data.metadata as StoredSite)?.revision)}`,
      );
      const error = watcher.events.find(
        ({ type }) => type === 'preview:error' || type === 'generation:error',
      );
      const whole = String(update?.data.html_content).includes(text.replaceAll('&', '&amp;'));
      const same = whole && (stored?.value as StoredSite | undefined)?.html === update?.data.html_content;
      const outcome = error ? String(error.data.error_code) : same ? 'same' : 'other bytes';
      seen.push({ door: 'page', size, outcome });
      expect(watcher.closed).toBeNull();
      expect(end.data.status).toMatch(/^(completed|failed)$/);
      expect(outcome).toMatch(/^(same|EVENT_TOO_LARGE|OUTPUT_[A-Z]+|[A-Z_]*TOO_LARGE)$/);
      if (size <= 100 * KIB) expect(outcome).toBe('same');
      await watcher.close();
    },
    120_000,
  );
});
