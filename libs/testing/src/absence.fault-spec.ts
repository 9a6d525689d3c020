/**
 * P5: who was away for 10, 300, 301 or 10,000 events gets every one of them; who was away for longer than the log is kept
 * is told so, and gets the state that all events together would have given.
 *
 * Small in `npm test`; with `FAULTS=1` the full figures.
 */
import type { NatsConnection } from '@nats-io/transport-node';
import { createBuckets } from '@openv0/broker/jetstream/buckets.js';
import { trimSession } from '@openv0/broker/jetstream/trim.fixture.js';
import type { SessionEvent } from '@openv0/contracts/events.js';
import { initialState, reduce, type SessionState } from '@openv0/contracts/session-state.js';
import { describe, expect, it } from 'vitest';
import { check, NO_VIOLATIONS, type Report } from './checker.js';
import { LoggedClient, type FleetOptions } from './client-fleet.js';
import { eventually } from './eventually.js';
import { present } from './present.js';
import { Publisher, stepEvent } from './publishers.js';
import { recordFigure } from './reliability.js';
import { withStack } from './stack-hooks.js';
import type { Stack } from './stack.js';

const FULL = process.env.FAULTS === '1';
const PROFILE = FULL ? 'full' : 'small';
const ABSENCES = FULL ? [10, 300, 301, 10_000] : [10, 300, 301];
/** Each absence by so many clients. */
const CLIENTS = FULL ? 20 : 3;
/** Appended at once. */
const BATCH = 500;
/** Seen before the absence. */
const BEFORE = 40;
/** Missed while the log was trimmed, and where the writer's last checkpoint is in them. */
const TRIMMED = { missed: 600, upTo: 300, checkpoint: 350 };
const WAIT = { within: FULL ? 120_000 : 30_000 };

let stack: Stack;
let nc: NatsConnection;

withStack({ generations: 0 }, (started) => ({ stack, nc } = started));

/** A session whose events add up to something: steps, messages, revisions of a page. */
class Site {
  readonly events: SessionEvent[];
  readonly publisher: Publisher;

  static async open(): Promise<Site> {
    const events: SessionEvent[] = [];
    const compose = (session: string, mark: string): SessionEvent => {
      const event = eventNumber(events.length + 1, session, mark);
      events.push(event);
      return event;
    };
    return new Site(events, await Publisher.open(nc, { everyMs: 0, compose }));
  }

  private constructor(events: SessionEvent[], publisher: Publisher) {
    this.events = events;
    this.publisher = publisher;
  }

  get session(): string {
    return this.publisher.session;
  }

  async publish(count: number): Promise<void> {
    for (let left = count; left > 0; left -= BATCH) {
      await Promise.all(Array.from({ length: Math.min(left, BATCH) }, () => this.publisher.publish()));
    }
  }

  /** What everything up to there adds up to. */
  state(upTo = this.events.length): SessionState {
    return this.events.slice(0, upTo).reduce(reduce, initialState());
  }

  async join(count: number, options: Partial<FleetOptions> = {}): Promise<LoggedClient[]> {
    const token = await stack.token(this.session);
    const clients = Array.from(
      { length: count },
      (_, index) =>
        new LoggedClient(`client ${index}`, this.session, token, {
          url: stack.socketUrl,
          patience: 0.2,
          ...options,
        }),
    );
    await this.comeBack(clients);
    return clients;
  }

  /** Resolves when everybody has everything. */
  async comeBack(clients: LoggedClient[]): Promise<void> {
    for (const { sdk } of clients) sdk.connect();
    const there = (client: LoggedClient): boolean => client.live && client.seq >= this.publisher.head;
    await eventually(
      () => `everybody at ${this.publisher.head}: ${clients.map((client) => client.describe()).join('; ')}`,
      () => clients.every(there),
      WAIT,
    );
  }
}

function eventNumber(number: number, session: string, mark: string): SessionEvent {
  const { data } = stepEvent(session, mark);
  const base = { session_id: session, timestamp: data.timestamp, message: mark };
  if (number % 100 === 1)
    return { type: 'session:message', data: { ...base, run: 1, role: 'user', text: mark } };
  if (number % 25 !== 0) return stepEvent(session, mark);
  const page = { html_content: `<p>${mark}</p>`, css_content: 'p { color: red }', js_content: '' };
  const at = { step_id: 'load', preview_url: '/preview', metadata: { revision: number } };
  return { type: 'preview:updated', data: { ...base, ...page, ...at } };
}

function close(clients: LoggedClient[]): void {
  for (const { sdk } of clients) sdk.close();
}

describe('P5: a long absence', () => {
  it(
    'within what is kept is made up for event by event',
    async () => {
      const seen: string[] = [];
      const reports: Report[] = [];
      const states: [SessionState, SessionState][] = [];
      for (const missed of ABSENCES) {
        const site = await Site.open();
        await site.publish(BEFORE);
        const clients = await site.join(CLIENTS);
        close(clients);
        await site.publish(missed);
        const began = performance.now();
        await site.comeBack(clients);
        const ms = Math.round(performance.now() - began);
        close(clients);
        const report = check(site.publisher.log, clients);
        const wrong = report.examples.length + report.declared;
        seen.push(`${missed}: ${wrong === 0 ? 'exact' : `${wrong} wrong`} in ${ms} ms`);
        reports.push(report);
        for (const { sdk } of clients) states.push([sdk.getSnapshot().state, site.state()]);
      }
      recordFigure({
        promise: 'P5',
        claim: 'A long absence is made up for event by event',
        asked: 'away for 10, 300, 301, 10,000 events: exact',
        seen: `${CLIENTS} clients each; ${seen.join('; ')}`,
        profile: PROFILE,
      });
      for (const report of reports) expect(report).toMatchObject({ counts: NO_VIOLATIONS, declared: 0 });
      for (const [folded, published] of states) expect(folded).toEqual(published);
    },
    FULL ? 600_000 : 60_000,
  );

  it('beyond what is kept is declared, and the state is whole', async () => {
    const { site, clients } = await awayForTooLong({});
    const report = check(site.publisher.log, clients);
    const states = clients.map(({ sdk }) => sdk.getSnapshot().state);
    const equal = states.filter((state) => JSON.stringify(state) === JSON.stringify(site.state())).length;
    const declared = clients.filter(({ seen }) => seen.some(({ kind }) => kind === 'snapshot')).length;
    recordFigure({
      promise: 'P5',
      claim: 'An absence beyond what is kept is declared, with the state',
      asked: 'beyond retention: declared reset and snapshot, equal state',
      seen: `${clients.length} clients: ${declared} told, ${equal} with equal state, ${report.examples.length} violations`,
      profile: PROFILE,
    });
    expect(report.counts).toEqual(NO_VIOLATIONS);
    expect(report.declared).toBeGreaterThan(0);
    expect(states).toEqual(clients.map(() => site.state()));
    expect(declared).toBe(clients.length);
  }, 120_000);
});

describe('P5: the same, spoiled, is noticed', () => {
  it('without replay the absence is lost', async () => {
    const site = await Site.open();
    await site.publish(BEFORE);
    const clients = await site.join(2, {
      faults: { noReplay: true },
      policy: { dedupe: true, gapCheck: false },
    });
    close(clients);
    await site.publish(20);
    for (const { sdk } of clients) sdk.connect();
    await eventually('both to be live', () => clients.every(({ live }) => live));
    await site.publish(1);
    await eventually('the last event', () => clients.every(({ seq }) => seq === site.publisher.head));
    close(clients);
    expect(check(site.publisher.log, clients).counts).toMatchObject({ lost: 40, undeclared_gap: 2 });
  });

  it('without its declaration the trimmed history is an undeclared gap, and the state differs', async () => {
    const policy = { dedupe: true, gapCheck: false };
    const { site, clients } = await awayForTooLong({ faults: { undeclared: true }, policy });
    const { counts } = check(site.publisher.log, clients);
    expect(counts.undeclared_gap).toBeGreaterThan(0);
    expect(counts.lost).toBeGreaterThan(0);
    expect(present(clients[0], 'no client').sdk.getSnapshot().state).not.toEqual(site.state());
  }, 120_000);
});

/** The clients' next events are trimmed while they are away, and the gateway that knew them is gone. */
async function awayForTooLong(
  options: Partial<FleetOptions>,
): Promise<{ site: Site; clients: LoggedClient[] }> {
  const site = await Site.open();
  await site.publish(BEFORE);
  const clients = await site.join(CLIENTS, options);
  const { epoch } = present(clients[0], 'no client').sdk.getSnapshot();
  close(clients);
  await site.publish(TRIMMED.missed);
  const seq = BEFORE + TRIMMED.checkpoint;
  const checkpoint = { seq, epoch: epoch ?? '', state: site.state(seq) };
  await createBuckets(nc).checkpoints.put(site.session, checkpoint);
  await trimSession(nc, site.session, BEFORE + TRIMMED.upTo);
  const gateway = present(stack.gateways[0], 'no gateway');
  await gateway.kill();
  await gateway.start();
  for (const { sdk } of clients) sdk.connect();
  await eventually('everybody to be live', () => clients.every(({ live }) => live), WAIT);
  await site.publish(5);
  await eventually('the tail', () => clients.every(({ seq: at }) => at === site.publisher.head), WAIT);
  close(clients);
  return { site, clients };
}
