/**
 * What each user of deploy/nats.conf may and may not do. Refused means: the server says so (a permissions violation), or
 * nobody answers; and the log is what it was.
 */
import type { NatsConnection } from '@nats-io/transport-node';
import { randomSessionId, startBroker, type TestBroker } from '@openv0/testing/broker-fixture.js';
import type { NatsUser } from '@openv0/testing/nats-server.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { message } from '../port.fixture.js';
import { Connection } from './connection.js';
import { createBuckets } from './buckets.js';
import { createJobQueue } from './job-queue.js';
import { createLogReader } from './log-reader.js';
import { openLogWriter } from './log-writer.js';

const S = randomSessionId();
const K = `$KV.checkpoints.${S}`;

type Refusal = readonly [subject: string, payload?: string];

const STREAM = JSON.stringify({ name: 'EVIL', subjects: ['evil'], storage: 'file' });
const CONSUMER = JSON.stringify({
  stream_name: 'SESSIONS',
  config: { durable_name: 'evil', ack_policy: 'none' },
});

/** What nobody but its owner may ask for, under either prefix of the API. */
const ADMIN: Refusal[] = ['$JS.API', 'LOG'].flatMap((api): Refusal[] => [
  [`${api}.STREAM.CREATE.EVIL`, STREAM],
  [`${api}.STREAM.DELETE.SESSIONS`],
  [`${api}.STREAM.DELETE.KV_checkpoints`],
  [`${api}.STREAM.MSG.DELETE.SESSIONS`, '{"seq":1}'],
  [`${api}.STREAM.MSG.DELETE.KV_checkpoints`, '{"seq":1}'],
  [`${api}.STREAM.SNAPSHOT.SESSIONS`, '{"deliver_subject":"x"}'],
  [`${api}.STREAM.RESTORE.SESSIONS`, '{}'],
  [`${api}.STREAM.PURGE.KV_checkpoints`],
  [`${api}.STREAM.PURGE.JOBS`],
  [`${api}.CONSUMER.CREATE.SESSIONS`, CONSUMER],
  [`${api}.CONSUMER.DURABLE.CREATE.SESSIONS.evil`, CONSUMER],
  [`${api}.CONSUMER.CREATE.SESSIONS.evil`, CONSUMER],
  [`${api}.CONSUMER.DELETE.JOBS.builtin`],
  [`${api}.INFO`],
  [`${api}.ACCOUNT.PURGE.APP`],
  [`${api}.SERVER.REMOVE`],
]);

const WRITES: Refusal[] = [
  [`sessions.${S}.2`, '{"type":"forged","data":{}}'],
  [`sessions.${S}.99`, '{"type":"forged","data":{}}'],
  [K, '{}'],
  [`$KV.sessions.${S}`, '{}'],
  [`$KV.sites.${S}.1`, '{}'],
  [`$KV.revocations.${S}.x`, '{}'],
  ['$KV.usage.service.all', '{}'],
  ['jobs.generate.builtin', '{}'],
  [`control.revoke.${S}`, '{}'],
  [`control.cancel.${S}`, '{}'],
  ['$JS.ACK.JOBS.builtin.1.1.1.1.0', '+ACK'],
  ['$SYS.REQ.SERVER.PING'],
];

const SHRINK: Refusal[] = ['$JS.API', 'LOG'].flatMap((api): Refusal[] => [
  [`${api}.STREAM.UPDATE.SESSIONS`, '{"name":"SESSIONS","subjects":["evil"]}'],
  [`${api}.STREAM.PURGE.SESSIONS`],
  [`${api}.CONSUMER.CREATE.JOBS.evil.jobs.generate.evil`, '{}'],
]);

const NEXT: Refusal[] = ['$JS.API', 'LOG'].map((api) => [
  `${api}.CONSUMER.MSG.NEXT.JOBS.builtin`,
  '{"batch":1}',
]);

const FORBIDDEN: Record<'generation' | 'gateway' | 'migrate' | 'engine_demo' | 'operator', Refusal[]> = {
  generation: [
    ...ADMIN,
    ...SHRINK.filter(([subject]) => !subject.startsWith('$JS.API.STREAM.PURGE')),
    [`live.sessions.${S}.2`, '{}'],
    ['$JS.API.CONSUMER.MSG.NEXT.JOBS.demo', '{"batch":1}'],
    ['$JS.ACK.JOBS.demo.1.1.1.1.0', '+ACK'],
    ['presence.x'],
    ['$SYS.REQ.SERVER.PING'],
  ],
  gateway: [
    ...ADMIN,
    ...SHRINK,
    ...NEXT,
    ...WRITES,
    [`live.sessions.${S}.2`, '{}'],
    ['$JS.API.STREAM.INFO.SESSIONS'],
    ['LOG.STREAM.INFO.KV_sessions'],
    ['LOG.STREAM.LIST'],
    ['LOG.STREAM.MSG.GET.KV_sessions', '{"seq":1}'],
    ['LOG.STREAM.MSG.GET.KV_checkpoints', '{"seq":1}'],
    [`LOG.DIRECT.GET.KV_sessions.$KV.sessions.${S}`],
    [`LOG.DIRECT.GET.KV_sites.$KV.sites.${S}.1`],
    ['LOG.DIRECT.GET.KV_checkpoints', '{"multi_last":["$KV.checkpoints.>"]}'],
    [`ingest.demo.${S}`, '{}'],
  ],
  migrate: [
    ...WRITES,
    ...NEXT,
    ...ADMIN.filter(([subject]) => !subject.startsWith('$JS.API.STREAM.CREATE')),
    ['$JS.API.STREAM.PURGE.SESSIONS'],
    ['$JS.API.STREAM.MSG.GET.SESSIONS', `{"last_by_subj":"sessions.${S}.1"}`],
    [`$JS.API.DIRECT.GET.KV_checkpoints.${K}`],
  ],
  engine_demo: [
    ...ADMIN,
    ...SHRINK,
    ...NEXT,
    ...WRITES,
    [`live.sessions.${S}.2`, '{}'],
    [`ingest.builtin.${S}`, '{}'],
    [`ingest.other.${S}`, '{}'],
    ['LOG.CONSUMER.MSG.NEXT.JOBS.other', '{"batch":1}'],
    ['LOG.CONSUMER.INFO.JOBS.other'],
    ['$JS.ACK.JOBS.other.1.1.1.1.0', '+ACK'],
    ['_INBOX.generation.x', '{"seq":1}'],
    ['_INBOX.gateway.x', '{}'],
    [`commands.${S}`, '{}'],
    ['LOG.STREAM.INFO.SESSIONS'],
    ['LOG.STREAM.MSG.GET.SESSIONS', `{"last_by_subj":"sessions.${S}.1"}`],
    [`LOG.DIRECT.GET.SESSIONS.sessions.${S}.1`],
  ],
  operator: [...ADMIN, ...SHRINK, ...NEXT, ...WRITES, [`commands.${S}`, '{}'], [`ingest.demo.${S}`, '{}']],
};

const UNHEARD: Record<'generation' | 'gateway' | 'engine_demo' | 'operator' | 'migrate', string[]> = {
  generation: ['live.sessions.>', '_INBOX.gateway.>', '$SYS.>', '>'],
  gateway: [
    'sessions.>',
    '_INBOX.generation.>',
    '_INBOX.>',
    'commands.*',
    'ingest.>',
    '$KV.>',
    '$JS.>',
    '$SYS.>',
    '>',
  ],
  engine_demo: [
    'live.sessions.*.*',
    'sessions.>',
    'commands.*',
    'ingest.>',
    'ingest.demo.*',
    'jobs.>',
    '_INBOX.>',
    '_INBOX.generation.>',
    '>',
  ],
  operator: ['sessions.>', 'commands.*', '$KV.>', '_INBOX.gateway.>', '>'],
  migrate: ['sessions.>', 'live.sessions.>', 'commands.*', '_INBOX.generation.>', '>'],
};

describe('the accounts of deploy/nats.conf', () => {
  let broker: TestBroker;
  let generation: NatsConnection;
  const connections = new Map<NatsUser, NatsConnection>();

  const as = async (user: NatsUser): Promise<NatsConnection> => {
    const nc = connections.get(user) ?? (await broker.connect(user));
    connections.set(user, nc);
    return nc;
  };
  const logOf = async (sessionId: string): Promise<string[]> => {
    const { events } = await createLogReader({ nc: generation }).read(sessionId, 0);
    return events.map(({ json }) => Buffer.from(json).toString());
  };

  beforeAll(async () => {
    broker = await startBroker();
    generation = await as('generation');
    const writer = await openLogWriter({ nc: generation, sessionId: S, writerId: 'w', checkpointSeq: 0 });
    await writer.append(message(S, 1));
    await createBuckets(generation).checkpoints.put(S, { seq: 1, epoch: 'e.1', state: {} });
  });
  afterAll(async () => {
    await broker.stop();
  });

  for (const [user, refusals] of Object.entries(FORBIDDEN) as [NatsUser, Refusal[]][]) {
    it(`${user}: ${refusals.length} things it may not ask for are refused`, async () => {
      const nc = await as(user);
      const before = await logOf(S);
      const granted: string[] = [];
      await Promise.all(
        refusals.map(async ([subject, payload]) => {
          if (!(await isRefused(nc, subject, payload ?? ''))) granted.push(subject);
        }),
      );
      expect(granted).toEqual([]);
      expect(await logOf(S)).toEqual(before);
      expect(await createLogReader({ nc: generation }).checkpoint(S)).not.toBeNull();
    });
  }

  for (const [user, subjects] of Object.entries(UNHEARD) as [NatsUser, string[]][]) {
    it(`${user}: hears nothing on ${subjects.length} subjects that are not its own`, async () => {
      const nc = await as(user);
      for (const subject of subjects) {
        const subscription = nc.subscribe(subject, { callback: () => {} });
        expect(String(await subscription.closed), subject).toMatch(/Permissions Violation/i);
      }
    });
  }

  it('knows a refusal from an answer', async () => {
    expect(await isRefused(await as('gateway'), 'LOG.STREAM.INFO.SESSIONS', '')).toBe(false);
    expect(await isRefused(await as('gateway'), 'LOG.STREAM.MSG.GET.SESSIONS', 'no json')).toBe(false);
    expect(await isRefused(generation, `presence.${S}`, '')).toBe(true);
  });

  it('lets the gateway read the log, a checkpoint and a revocation, and hear what is live', async () => {
    const reader = createLogReader({ nc: await as('gateway'), apiPrefix: 'LOG' });
    expect(await reader.head(S)).toBe(1);
    expect((await reader.read(S, 0)).events).toHaveLength(1);
    expect(await reader.checkpoint(S)).toMatchObject({ seq: 1 });
    expect(await reader.isRevoked(S, 'x')).toBe(false);
    expect(await reader.streamEpoch()).not.toBe('');
  });

  it("answers the gateway's commands", async () => {
    const answering = generation.subscribe('commands.*', {
      callback: (_, command) => void command.respond('{"ok":true}'),
    });
    await generation.flush();
    const answer = await Connection.of(await as('gateway')).request(`commands.${S}`, '{}');
    expect(answer.string()).toBe('{"ok":true}');
    answering.unsubscribe();
  });

  it('tells the gateways about a revocation', async () => {
    const heard: string[] = [];
    const gateway = await as('gateway');
    gateway.subscribe('control.revoke.*', { callback: (_, { subject }) => void heard.push(subject) });
    await gateway.flush();
    generation.publish(`control.revoke.${S}`, 'x');
    await expect.poll(() => heard).toEqual([`control.revoke.${S}`]);
  });

  it('lets an operator list streams and read messages', async () => {
    const operator = Connection.of(await as('operator'));
    expect((await operator.request('LOG.STREAM.LIST', '{}')).string()).toContain('"SESSIONS"');
  });

  describe('an answer is never stored as an event', () => {
    /** Each asks for something that will be answered, with an event's subject for the reply. */
    const forgeries: [NatsUser, string, string][] = [
      ['gateway', 'LOG.STREAM.INFO.SESSIONS', ''],
      ['gateway', 'LOG.STREAM.MSG.GET.SESSIONS', `{"last_by_subj":"sessions.${S}.1"}`],
      ['gateway', 'LOG.DIRECT.GET.SESSIONS', `{"multi_last":["sessions.${S}.1"]}`],
      ['gateway', `LOG.DIRECT.GET.KV_checkpoints.${K}`, ''],
      ['gateway', `commands.${S}`, '{}'],
      ['engine_demo', `ingest.demo.${S}`, '{}'],
      ['engine_demo', 'LOG.CONSUMER.MSG.NEXT.JOBS.demo', '{"batch":1,"no_wait":true}'],
      ['operator', 'LOG.STREAM.LIST', ''],
    ];

    it.each(forgeries)('%s asks %s', async (user, subject, payload) => {
      const nc = await as(user);
      const answering = ['commands.*', 'ingest.*.*'].map((asked) =>
        generation.subscribe(asked, { callback: (_, request) => void request.respond('{"forged":true}') }),
      );
      await generation.flush();
      const before = await logOf(S);
      nc.publish(subject, payload, { reply: `sessions.${S}.77` });
      nc.publish(subject, payload, { reply: `sessions.${S}.2` });
      await nc.flush();
      // A request behind them on the same connection is answered only once they have been.
      await Connection.of(nc)
        .request(user === 'gateway' ? 'LOG.STREAM.INFO.SESSIONS' : subject, payload)
        .catch(() => {});
      await generation.flush();
      expect(await logOf(S)).toEqual(before);
      expect(await createLogReader({ nc: generation }).head(S)).toBe(1);
      for (const subscription of answering) subscription.unsubscribe();
    });

    it('as it would be in a single account (which is why there are several)', async () => {
      const open = await startBroker({ config: 'open' });
      try {
        const nc = await open.connect('gateway');
        const reader = createLogReader({ nc });
        nc.publish('$JS.API.STREAM.INFO.SESSIONS', '', { reply: `sessions.${S}.77` });
        await expect.poll(() => reader.head(S)).toBe(77);
      } finally {
        await open.stop();
      }
    });
  });

  it('drops what a gateway has republished to the others under a false name', async () => {
    const one = await as('gateway');
    const other = await broker.connect('gateway');
    const seen: number[] = [];
    const handler = {
      event: (event: { seq: number }) => seen.push(event.seq),
      trimmed: () => {},
      epochChanged: () => {},
    };
    const feed = await createLogReader({ nc: other, apiPrefix: 'LOG' }).follow(S, 0, handler);
    const heard: string[] = [];
    other.subscribe(`live.sessions.${S}.*`, { callback: (_, { subject }) => void heard.push(subject) });
    await other.flush();
    one.publish('LOG.DIRECT.GET.SESSIONS', `{"last_by_subj":"sessions.${S}.1"}`, {
      reply: `live.sessions.${S}.2`,
    });
    one.publish('LOG.STREAM.INFO.SESSIONS', '', { reply: `live.sessions.${S}.2` });
    // The lie arrives at the other gateway; its feed doesn't hand it on.
    await expect.poll(() => heard.length).toBe(2);
    expect(seen).toEqual([1]);
    feed.close();
  });

  it('gives an engine outside its own jobs', async () => {
    const migrated = await startBroker({ migrate: { outsideEngines: ['demo'] } });
    try {
      const service = createJobQueue(await migrated.connect('generation'));
      await service.push('demo', { session_id: S, run: 1 });
      const engine = await migrated.connect('engine_demo');
      const job = await engine.request(
        'LOG.CONSUMER.MSG.NEXT.JOBS.demo',
        '{"batch":1,"expires":1000000000}',
        {
          noMux: true,
          timeout: 2_000,
        },
      );
      expect(job.json()).toEqual({ session_id: S, run: 1 });
      await engine.request(job.reply ?? '', '+ACK', { timeout: 2_000 });
    } finally {
      await migrated.stop();
    }
  });
});

/** By the server's own word: forbidden, or not there for this account. An error in the answer would be no refusal. */
async function isRefused(nc: NatsConnection, subject: string, payload: string): Promise<boolean> {
  try {
    await Connection.of(nc).request(subject, payload, { timeoutMs: 1_500 });
    return false;
  } catch (error) {
    return /permissions violation|nobody answers/i.test(String(error));
  }
}
