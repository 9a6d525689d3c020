/**
 * The engines of docs/engines against the real stack with two processes of the service, as a client at a gateway sees
 * them: each run is one as ours are, whatever language it was written in.
 */
import { fileURLToPath } from 'node:url';
import type { CreatedSession } from '@openv0/contracts/http-answers.js';
import type { NumberedEvent } from '@openv0/contracts/events.js';
import { eventually } from '@openv0/testing/eventually.js';
import { packageForPython } from '@openv0/testing/outside/python-package.js';
import { Service } from '@openv0/testing/processes.js';
import { problemsOfRun } from '@openv0/testing/run-order.js';
import { startStack, type Stack } from '@openv0/testing/stack.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

const DOCS = fileURLToPath(new URL('../../../../docs/engines/', import.meta.url));
const python = packageForPython('nats-py', '2.16.0');
if ('problem' in python) console.warn(`The engine in Python is skipped: ${python.problem}.`);
const PYTHONPATH = 'folder' in python ? python.folder : '';

const COMMANDS = {
  node: ['node', `${DOCS}node/engine.mjs`],
  python: ['python3', '-B', `${DOCS}python/engine.py`],
} as const;
type Language = keyof typeof COMMANDS;

let stack: Stack;
const engines: Service[] = [];

beforeAll(async () => {
  stack = await startStack({ generations: 2, env: { OUTSIDE_ENGINES: 'demo' } });
}, 240_000);
afterEach(() => Promise.all(engines.splice(0).map((engine) => engine.stop())));
afterAll(() => stack?.stop());

async function engine(language: Language, pace: number): Promise<Service> {
  const [command, ...args] = COMMANDS[language];
  const started: Service = new Service({
    name: `engine in ${language}`,
    command: [command, ...args],
    env: {
      NATS_URL: stack.nats.url,
      ENGINE_PASSWORD: stack.nats.passwords.engine_demo,
      PACE_S: String(pace),
      PYTHONPATH,
    },
    ready: async () => started.output.includes('ready'),
  });
  engines.push(started);
  await started.start();
  return started;
}

function create(prompt: string): Promise<CreatedSession> {
  return stack.createSession(prompt, { engine: 'demo' });
}

async function seen(session: CreatedSession): Promise<NumberedEvent[]> {
  const probe = await stack.watch(session);
  await probe.saw('generation:completed', { within: 30_000 });
  await probe.close();
  return probe.events.map(({ text }) => JSON.parse(text) as NumberedEvent);
}

describe.each(['node', 'python'] as const)('an engine in %s', (language) => {
  const skipped = language === 'python' && 'problem' in python;

  it.skipIf(skipped)('writes a site that a client sees to its end, and its files are there', async () => {
    await engine(language, 0);
    const session = await create('A bakery <in> Lyon & more');
    const events = await seen(session);
    expect(problemsOfRun(events)).toEqual([]);
    expect(events.filter(({ type }) => type === 'preview:delta').length).toBeGreaterThan(5);
    const { body } = await stack.api<{ html: string }>(`/v1/sessions/${session.session_id}/revisions/3`, {
      token: session.token,
    });
    expect(body.html).toContain('A bakery &lt;in&gt; Lyon &amp; more');
  });

  it.skipIf(skipped)('stops at the word of the owner, and takes the next job', async () => {
    const worker = await engine(language, 0.3);
    const session = await create('A slow one');
    const probe = await stack.watch(session);
    await probe.saw('preview:delta', { within: 30_000 });
    const path = `/v1/sessions/${session.session_id}/cancel`;
    expect((await stack.api(path, { body: {}, token: session.token })).status).toBe(202);
    await probe.saw('generation:completed', { within: 10_000 });
    await probe.close();
    expect(problemsOfRun(await seen(session), { outcome: 'cancelled' })).toEqual([]);
    await eventually('the engine to learn of it', () => worker.output.includes('CANCELLED'));
    const next = await create('The next one');
    const second = await stack.watch(next);
    await second.saw('generation:started', { within: 20_000 });
    await second.close();
    await stack.api(`/v1/sessions/${next.session_id}/cancel`, { body: {}, token: next.token });
  });
});

it.skipIf('problem' in python)('takes over in one language what was lost in another', async () => {
  const lost = await engine('python', 0.05);
  const session = await create('A hotel');
  const probe = await stack.watch(session);
  await probe.saw('preview:updated', { within: 30_000 });
  lost.freeze(true);
  const heir = await engine('node', 0.3);
  const asleep = probe.events.length;
  await eventually('the other to write', () => probe.events.length > asleep + 2);
  // It wakes up in the middle of the other's work, which stands still until it was told, and nobody else notices.
  heir.freeze(true);
  lost.freeze(false);
  const told = (): boolean => lost.output.includes('TAKEN_OVER');
  await eventually(() => `it to be told; it says: ${lost.output}`, told);
  heir.freeze(false);
  await probe.close();
  expect(problemsOfRun(await seen(session), { takenOver: true })).toEqual([]);
});

it('goes on when the process that served it is killed, and says nothing twice', async () => {
  await engine('node', 0.02);
  const session = await create('A harbour');
  const probe = await stack.watch(session);
  await probe.saw('preview:updated', { within: 30_000 });
  await probe.close();
  await stack.generations[0]?.kill('SIGKILL');
  expect(problemsOfRun(await seen(session))).toEqual([]);
});
