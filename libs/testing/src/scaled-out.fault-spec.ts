/**
 * The product on more than one of everything: three nats-servers that hold each stream three times, three gateways, three
 * generation services. Sites are generated and watched while one of each is killed and comes back, until all have died.
 *
 * Small in `npm test`; with `FAULTS=1` every server of each kind, and more runs.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check, NO_VIOLATIONS, type Published } from './checker.js';
import { LoggedClient } from './client-fleet.js';
import { eventually, everyone } from './eventually.js';
import { recordFigure } from './reliability.js';
import { problemsOfRun } from './run-order.js';
import { SessionLogs } from './session-log.js';
import { startStack, type Stack } from './stack.js';

const FULL = process.env.FAULTS === '1';
const RUNS = FULL ? 30 : 4;
const VIEWERS_EACH = FULL ? 10 : 3;
/** Of each kind; the first generation service takes the requests, the others only work. */
const DEATHS = FULL ? 3 : 1;
const ENV = { ENGINE_PACE: FULL ? '0.6' : '0.2', CALLER_OPEN_RUNS: '0', CALLER_SESSIONS_PER_MINUTE: '0' };

let stack: Stack;
let logs: SessionLogs;

beforeAll(async () => {
  stack = await startStack({ cluster: true, gateways: 3, generations: 3, env: ENV });
  logs = await SessionLogs.open(stack);
}, 180_000);

afterAll(async () => {
  await logs?.close();
  await stack?.stop();
});

describe('three of everything', () => {
  it(
    'generate and deliver every site while one of each is killed and comes back',
    async () => {
      const created = await Promise.all(
        Array.from({ length: RUNS }, (_, index) => stack.createSession(`A garden centre, number ${index}`)),
      );
      const viewers = created.flatMap(({ session_id: id, token }) =>
        Array.from({ length: VIEWERS_EACH }, (_, index) => {
          const viewer = new LoggedClient(`${id}/${index}`, id, token, {
            url: stack.socketUrl,
            patience: 0.2,
          });
          viewer.sdk.connect();
          return viewer;
        }),
      );
      await eventually('a run at work', async () => (await logs.reader.head(created[0]!.session_id)) > 20);
      for (let death = 0; death < DEATHS; death += 1) await killOneOfEach(death);

      const finals = await Promise.all(
        created.map(async ({ session_id: id }) => ({ id, log: await logs.ended(id, { within: 120_000 }) })),
      );
      const heads = new Map(finals.map(({ id, log }) => [id, log.length]));
      await everyone(viewers, 'at the end', ({ session, seq }) => seq === heads.get(session));
      const stored: Published[] = finals.flatMap(({ id, log }) =>
        log.map(({ seq }) => ({ session: id, seq, outcome: 'ok' as const })),
      );
      const report = check(stored, viewers);
      const problems = finals.flatMap(({ log }) => problemsOfRun(log, { takenOver: true }));
      recordFigure({
        promise: 'P3',
        claim: 'Three brokers, three gateways and three workers are one product',
        asked: 'each killed once while sites are generated: one end a run, 0 violations',
        seen: `${RUNS} runs, ${viewers.length} viewers, ${DEATHS} of each kind killed: ${report.delivered} deliveries, ${report.examples.length} violations, ${problems.length} broken runs`,
        profile: FULL ? 'full' : 'small',
      });
      expect(report.examples).toEqual([]);
      expect(report).toMatchObject({ counts: NO_VIOLATIONS, declared: 0 });
      expect(problems).toEqual([]);
      // The control: the same viewers, held against one event more than there was.
      const [one] = finals;
      stored.push({ session: one!.id, seq: one!.log.length + 1, outcome: 'ok' });
      expect(check(stored, viewers).counts.lost).toBe(VIEWERS_EACH);
      for (const viewer of viewers) viewer.sdk.close();
    },
    FULL ? 600_000 : 180_000,
  );
});

/** Whoever leads the log, a gateway, and a service with its runs; each is back before the next one dies. */
async function killOneOfEach(round: number): Promise<void> {
  const leader = await stack.cluster.leader();
  await leader.kill('SIGKILL');
  await stack.cluster.leader();
  await leader.restart();
  await stack.cluster.healed();
  for (const service of [
    stack.gateways[round % stack.gateways.length]!,
    stack.generations[(round + 1) % stack.generations.length]!,
  ]) {
    await service.kill('SIGKILL');
    await service.start();
  }
}
