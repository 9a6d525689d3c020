/**
 * Tokens that are much shorter than a connection. Who shows a new one in time, in-band, stays and misses nothing; who
 * doesn't is told so with 4200 soon after its end.
 *
 * Small in `npm test`, with tokens that are past their end and live by the leeway alone; with `FAULTS=1` the full figures.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { NatsConnection } from '@nats-io/transport-node';
import { describe, expect, it } from 'vitest';
import { check, NO_VIOLATIONS } from './checker.js';
import { LoggedClient } from './client-fleet.js';
import { eventually, everyone } from './eventually.js';
import { LightViewer } from './light-viewer.js';
import { Publisher } from './publishers.js';
import { recordFigure } from './reliability.js';
import { withStack } from './stack-hooks.js';
import type { Stack } from './stack.js';

const FULL = process.env.FAULTS === '1';
const LOAD = FULL
  ? { clients: 500, sessions: 50, everyMs: 500, lifeS: 60, renewEveryMs: 45_000, rounds: 5 }
  : { clients: 40, sessions: 4, everyMs: 100, lifeS: -25, renewEveryMs: 1_500, rounds: 4 };
/** The SDK looks at a token's end itself, and renews at half of a short life. */
const OWN = FULL ? { clients: 100, lifeS: 60, tokens: 5 } : { clients: 10, lifeS: 5, tokens: 3 };
/** One of so many renews nothing. */
const CARELESS = 10;
/** From the end of the token to the close, in milliseconds. */
const TOLD_WITHIN_MS = 30_000;

let stack: Stack;
let nc: NatsConnection;

withStack({ generations: 0 }, (started) => ({ stack, nc } = started));

describe('connections that outlive their tokens', () => {
  it(
    `${LOAD.clients} with tokens of ${LOAD.lifeS} s: who renews loses nothing, who doesn't gets 4200`,
    async () => {
      const publishers = await Promise.all(
        Array.from({ length: LOAD.sessions }, () => Publisher.open(nc, { everyMs: LOAD.everyMs })),
      );
      const issued = new Map<string, number>();
      const viewers = await Promise.all(
        Array.from({ length: LOAD.clients }, async (_, index) => {
          const { session } = publishers[index % publishers.length]!;
          issued.set(`viewer ${index}`, performance.now());
          const token = await freshToken(session);
          return new LightViewer(`viewer ${index}`, { url: stack.socketUrl, session, token });
        }),
      );
      await Promise.all(viewers.map((viewer) => viewer.live()));
      for (const publisher of publishers) publisher.start();
      const careful = viewers.filter((_viewer, index) => index % CARELESS !== 0);
      const careless = viewers.filter((_viewer, index) => index % CARELESS === 0);

      for (let round = 1; round <= LOAD.rounds; round += 1) {
        await delay(LOAD.renewEveryMs);
        for (const viewer of careful) viewer.renew(await freshToken(viewer.session));
        await everyone(careful, `renewed ${round} times`, (viewer) => (viewer.controls.ack ?? 0) >= round);
      }
      await everyone(careless, 'told', (viewer) => viewer.closed !== null);
      await Promise.all(publishers.map((publisher) => publisher.stop()));
      const heads = new Map(publishers.map((publisher) => [publisher.session, publisher.head]));
      await everyone(careful, 'complete', (viewer) => viewer.last === heads.get(viewer.session));

      const log = publishers.flatMap((publisher) => publisher.log);
      const report = check(log, careful);
      const toldMs = careless.map(
        (viewer) => viewer.closed!.at - issued.get(viewer.client)! - LOAD.lifeS * 1_000,
      );
      recordFigure({
        promise: 'P14',
        claim:
          'A connection outlives its token when it shows a new one in-band, and is told when it does not',
        asked: `${LOAD.clients} clients, ${LOAD.lifeS} s tokens: 0 lost; not renewed → 4200 within 30 s`,
        seen:
          `${LOAD.rounds} renewals each, ${report.delivered} delivered, ${report.counts.lost} lost; ` +
          `${careless.length} not renewed: told ${seconds(Math.min(...toldMs))} to ${seconds(Math.max(...toldMs))} ` +
          'after the end',
        profile: FULL ? 'full' : 'small',
      });
      expect(careful.filter((viewer) => viewer.closed !== null)).toEqual([]);
      expect(report.examples).toEqual([]);
      expect(report).toMatchObject({ counts: NO_VIOLATIONS, declared: 0 });
      expect(new Set(careless.map((viewer) => viewer.closed?.code))).toEqual(new Set([4200]));
      // The control: what they missed after that is seen as lost, so the others' figure could have been another one.
      expect(check(log, careless).counts.lost).toBeGreaterThan(0);
      if (FULL) expect(Math.max(...toldMs)).toBeLessThanOrEqual(TOLD_WITHIN_MS);
      if (FULL) expect(Math.min(...toldMs)).toBeGreaterThanOrEqual(0);
      for (const viewer of viewers) viewer.close();
    },
    FULL ? 600_000 : 60_000,
  );

  it(`${OWN.clients} clients of the SDK with tokens of ${OWN.lifeS} s renew them by themselves, and stay`, async () => {
    const publisher = await Publisher.open(nc, { everyMs: 200 });
    const asked = new Map<string, number>();
    const clients = Array.from({ length: OWN.clients }, (_, index) => {
      const name = `client ${index}`;
      const source = (): Promise<string> => {
        asked.set(name, (asked.get(name) ?? 0) + 1);
        return stack.token(publisher.session, 'viewer', OWN.lifeS);
      };
      return new LoggedClient(name, publisher.session, source, { url: stack.socketUrl });
    });
    for (const client of clients) client.sdk.connect();
    publisher.start();
    const within = { within: OWN.lifeS * 1_000 * OWN.tokens };
    await eventually(
      () => `${OWN.tokens} tokens for each: ${[...asked.values()].join(' ')}`,
      () => clients.every(({ client }) => (asked.get(client) ?? 0) >= OWN.tokens),
      within,
    );
    await publisher.stop();
    await eventually('all of it', () => clients.every((client) => client.seq === publisher.head));
    expect(clients.map((client) => client.connections)).toEqual(clients.map(() => 1));
    expect(check(publisher.log, clients)).toMatchObject({ counts: NO_VIOLATIONS, declared: 0 });
    for (const client of clients) client.sdk.close();
  }, 600_000);

  it('a renewal that is none is refused, and changes nothing', async () => {
    const mine = await Publisher.open(nc, { everyMs: 20 });
    const other = await Publisher.open(nc, { everyMs: 20 });
    const good = await stack.token(mine.session);
    const viewer = new LightViewer('viewer', { url: stack.socketUrl, session: mine.session, token: good });
    await viewer.live();
    const bad = [await stack.token(mine.session, 'viewer', -3_600), await stack.token(other.session), 'none'];
    for (const [index, token] of bad.entries()) {
      viewer.renew(token);
      await everyone([viewer], 'refused', () => viewer.controls.error === index + 1);
    }
    await mine.publish();
    await everyone([viewer], 'reading on', () => viewer.last === 1);
    expect(viewer.controls.ack).toBeUndefined();
    viewer.close();
  });
});

function freshToken(session: string): Promise<string> {
  return stack.token(session, 'viewer', LOAD.lifeS);
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
