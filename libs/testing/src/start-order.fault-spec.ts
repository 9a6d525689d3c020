/**
 * The parts start in any order. A service whose broker, or whose streams, aren't there yet is alive, says that it isn't
 * ready, refuses viewers with an answer that they understand, and is ready soon after the last missing part, with nobody's
 * help. Then a run goes its whole way.
 *
 * A few orders in `npm test`; with `FAULTS=1` all of them, and a broker that is absent for two minutes.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomSessionId } from './broker-fixture.js';
import { REPOSITORY } from './built.js';
import { eventually } from './eventually.js';
import { http } from './http.js';
import { run } from './processes.js';
import { recordFigure } from './reliability.js';
import { startStack, type Stack } from './stack.js';

const FULL = process.env.FAULTS === '1';
const PARTS = ['nats', 'migrate', 'generation', 'gateway'] as const;
type Part = (typeof PARTS)[number];
type Order = readonly Part[];

/** Every part is missing for a while, and is once the last. */
const FEW: readonly Order[] = [
  ['gateway', 'generation', 'migrate', 'nats'],
  ['generation', 'nats', 'gateway', 'migrate'],
  ['migrate', 'gateway', 'nats', 'generation'],
];
const ORDERS = FULL ? permutations(PARTS) : FEW;
/** How long a part may stand alone before the next one starts, in milliseconds. */
const BETWEEN_MS = FULL ? 2_000 : 200;
const ABSENT_MS = FULL ? 120_000 : BETWEEN_MS;
/** From the start of the last part until both services are ready. */
const READY_MS = 30_000;

let stack: Stack;
let session: string;
let token: string;
const readyAfter: number[] = [];

beforeAll(async () => {
  stack = await startStack();
  session = randomSessionId();
  token = await stack.token(session);
}, 120_000);

afterAll(async () => {
  if (readyAfter.length > 0) {
    recordFigure({
      promise: 'P11',
      claim: 'The parts may start in any order',
      asked: `${ORDERS.length} orders, broker absent ${ABSENT_MS / 1000} s: live, not ready, 503, then ready ≤ 30 s`,
      seen:
        `${readyAfter.length} starts, ready ${(Math.max(...readyAfter) / 1000).toFixed(1)} s after the last part ` +
        `at most`,
      profile: FULL ? 'full' : 'small',
    });
  }
  await stack?.stop();
});

describe('the parts start in any order', () => {
  it.each(ORDERS.map((order) => [order.join(', '), order] as const))(
    '%s',
    async (_name, order) => {
      await nothing();
      await startInTurn(order, () => BETWEEN_MS);
      await expectWholeRun();
    },
    180_000,
  );

  it.skipIf(!FULL)(
    `the broker is absent for ${ABSENT_MS / 1000} s`,
    async () => {
      await nothing();
      await startInTurn(['generation', 'gateway', 'nats', 'migrate'], (before) =>
        before === 'nats' ? ABSENT_MS : BETWEEN_MS,
      );
      await expectWholeRun();
    },
    300_000,
  );

  it('does not wait for a broker that knows another password, when it is the migration', async () => {
    await nothing();
    await stack.nats.restart();
    await expect(migrate('Another-password')).rejects.toThrow(
      /ended with 1:.*another password of the user "migrate"/s,
    );
  }, 60_000);

  it('control: a service that is connected and has no streams is not ready', async () => {
    await nothing();
    await stack.nats.restart();
    for (const service of [stack.generations[0]!, stack.gateways[0]!]) service.launch();
    const waits = async (): Promise<boolean | undefined> => {
      const { body } = await http<{ checks: Record<string, string> }>(`${stack.gatewayUrl}/health/ready`);
      return body.checks.broker?.includes('stream');
    };
    // It starts from nothing here, as above.
    await eventually('the gateway to wait for its stream', waits, { within: READY_MS });
    await expectWaiting('gateway');
    await migrate();
    await eventually('both to be ready', () => bothReady(), { within: READY_MS });
  }, 180_000);
});

/** Nothing runs, and the broker has never stored anything. */
async function nothing(): Promise<void> {
  await Promise.all([...stack.generations, ...stack.gateways].map((service) => service.kill()));
  await stack.nats.kill('SIGKILL');
  await rm(stack.nats.dataDir, { recursive: true, force: true });
}

/** `waitMs`: how long each part but the first lets the others wait. */
async function startInTurn(order: Order, waitMs: (before: Part) => number): Promise<void> {
  const started = new Set<Part>();
  let migrated: Promise<unknown> = Promise.resolve();
  for (const part of order) {
    if (started.size > 0) await delay(waitMs(part));
    if (started.size > 0) await expectMissing(started);
    if (part === 'nats') await stack.nats.restart();
    if (part === 'migrate') migrated = migrate();
    if (part === 'generation' || part === 'gateway') stack[`${part}s`][0]!.launch();
    started.add(part);
  }
  const complete = performance.now();
  await eventually('both services to be ready', () => bothReady(), { within: READY_MS, every: 50 });
  readyAfter.push(performance.now() - complete);
  await migrated;
}

/** What runs without its broker or its streams waits. */
async function expectMissing(started: ReadonlySet<Part>): Promise<void> {
  if (started.has('nats') && started.has('migrate')) return;
  for (const service of ['generation', 'gateway'] as const) {
    if (started.has(service)) await expectWaiting(service);
  }
}

/** Alive, not ready, and says so to whoever comes. */
async function expectWaiting(service: 'generation' | 'gateway'): Promise<void> {
  const url = service === 'generation' ? stack.pageUrl : stack.gatewayUrl;
  await eventually(`${service} to live`, async () => (await http(`${url}/health/live`)).status === 200);
  // A connection of its last life may be tried first, and be reset.
  const ready = await eventually(`${service} to answer`, () => http(`${url}/health/ready`));
  expect(ready.status).toBe(503);
  if (service === 'generation') return;
  const { refused } = await stack.watch({ session_id: session, token });
  expect(refused).toMatchObject({ status: 503, body: { code: 'UNAVAILABLE' } });
  expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
}

async function bothReady(): Promise<boolean> {
  const [generation, gateway] = await Promise.all([stack.isGenerationReady(0), stack.isGatewayReady(0)]);
  return generation && gateway;
}

async function expectWholeRun(): Promise<void> {
  await Promise.all([...stack.generations, ...stack.gateways].map((service) => service.isReady()));
  const created = await stack.createSession('A shop that opens in any order');
  const probe = await stack.watch(created);
  const end = await probe.saw('generation:completed', { within: 30_000 });
  expect(end.data.status).toBe('completed');
  expect(probe.events.map((event) => event.seq)).toEqual(probe.events.map((_event, index) => index + 1));
  await probe.close();
}

/** The migration as it ships: it waits for the broker by itself. */
function migrate(password: string | undefined = stack.nats.passwords.migrate): Promise<string> {
  return run({
    name: 'migrate',
    command: ['node', join(REPOSITORY, 'dist/apps/generation/migrate.js')],
    cwd: REPOSITORY,
    env: {
      NATS_URL: stack.nats.url,
      NATS_USER: 'migrate',
      NATS_PASSWORD: password,
    },
  });
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}
