import type { NatsConnection } from '@nats-io/transport-node';
import { TEST_SIZES, startBroker, type TestBroker } from '@openv0/testing/broker-fixture.js';
import { startNatsServer } from '@openv0/testing/nats-server.js';
import { connect } from '@nats-io/transport-node';
import { afterEach, describe, expect, it } from 'vitest';
import { JetStreamApi } from './api.js';
import { migrate, MigrationError } from './migrate.js';
import { sizesWithin } from './streams.js';

const OPTIONS = { replicas: 1, sizes: TEST_SIZES };
const GIB = 1024 ** 3;

let broker: TestBroker | undefined;
const start = async (): Promise<NatsConnection> => {
  broker = await startBroker();
  return broker.connect('migrate');
};

afterEach(async () => {
  await broker?.stop();
  broker = undefined;
});

const configOf = async (nc: NatsConnection, stream: string): Promise<Record<string, unknown>> =>
  (await new JetStreamApi(nc).call<{ config: Record<string, unknown> }>(`STREAM.INFO.${stream}`)).config;

describe('migrate', () => {
  it('changes nothing the second time', async () => {
    const nc = await start();
    const first = await migrate(nc, OPTIONS);
    expect(first.changes).toEqual([]);
    expect(await migrate(nc, OPTIONS)).toEqual(first);
    expect((await configOf(nc, 'SESSIONS')).metadata).toMatchObject({ epoch: first.epoch });
  });

  it('keeps the epoch and the fields that it does not name when it updates', async () => {
    const nc = await start();
    const { epoch } = await migrate(nc, OPTIONS);
    const api = new JetStreamApi(nc);
    const config = await configOf(nc, 'SESSIONS');
    await api.call('STREAM.UPDATE.SESSIONS', { ...config, description: 'by hand' });
    const report = await migrate(nc, { replicas: 1, sizes: { ...TEST_SIZES, SESSIONS: GIB } });
    expect(report).toEqual({ changes: ['updated stream SESSIONS'], epoch });
    expect(await configOf(nc, 'SESSIONS')).toMatchObject({ max_bytes: GIB, description: 'by hand' });
  });

  it('stops when a limit would fall, unless told', async () => {
    const nc = await start();
    const smaller = { ...TEST_SIZES, SESSIONS: 32 * 1024 * 1024 };
    await expect(migrate(nc, { replicas: 1, sizes: smaller })).rejects.toBeInstanceOf(MigrationError);
    expect((await configOf(nc, 'SESSIONS')).max_bytes).toBe(TEST_SIZES.SESSIONS);
    const { changes } = await migrate(nc, { replicas: 1, sizes: smaller, allowShrink: true });
    expect(changes).toEqual(['updated stream SESSIONS']);
  });

  it('keeps its sizes when the disk looks smaller than it did', async () => {
    broker = await startBroker({ migrate: { sizes: {}, diskBytes: 20 * GIB } });
    const nc = await broker.connect('migrate');
    const before = await configOf(nc, 'KV_sites');
    expect(before.max_bytes).toBeLessThan(8 * GIB);
    expect((await migrate(nc, { replicas: 1, diskBytes: 10 * GIB })).changes).toEqual([]);
    expect((await migrate(nc, { replicas: 1, diskBytes: 25 * GIB })).changes).toHaveLength(7);
    expect((await configOf(nc, 'KV_sites')).max_bytes).toBeGreaterThan(Number(before.max_bytes));
  });

  it('makes streams larger than usual when it is told to, with the store of deploy/nats.conf', async () => {
    broker = await startBroker({ migrate: { sizes: {} } });
    const nc = await broker.connect('migrate');
    const { changes } = await migrate(nc, { replicas: 1, sizes: sizesWithin(200 * GIB) });
    expect(changes).toHaveLength(7);
    expect((await configOf(nc, 'KV_sites')).max_bytes).toBeGreaterThan(70 * GIB);
  });

  it('keeps things for as long as it is told, and for less only when it is told so', async () => {
    const nc = await start();
    const day = 24 * 3_600 * 1e9;
    const ages = { logHours: 48, keepDays: 90 };
    expect((await migrate(nc, { ...OPTIONS, ages })).changes).toHaveLength(4);
    expect((await configOf(nc, 'SESSIONS')).max_age).toBe(2 * day);
    expect((await configOf(nc, 'KV_sites')).max_age).toBe(90 * day);
    await expect(migrate(nc, OPTIONS)).rejects.toThrow(/SESSIONS.*max_age/);
    const upsideDown = migrate(nc, { ...OPTIONS, ages: { logHours: 48, keepDays: 1 } });
    await expect(upsideDown).rejects.toThrow('gone before their 48 h of events');
    expect((await migrate(nc, { ...OPTIONS, allowShrink: true })).changes).toHaveLength(4);
    expect((await configOf(nc, 'KV_sites')).max_age).toBe(30 * day);
  });

  it('may be run several times at once on a new store', async () => {
    const server = await startNatsServer();
    try {
      const reports = await Promise.all(
        [1, 2, 3].map(async () => {
          const nc = await connect({
            servers: server.url,
            user: 'migrate',
            pass: server.passwords.migrate,
            inboxPrefix: '_INBOX.migrate',
          });
          const report = await migrate(nc, { replicas: 1 });
          await nc.close();
          return report;
        }),
      );
      expect(new Set(reports.map(({ epoch }) => epoch)).size).toBe(1);
      expect(reports[0]?.epoch).not.toBe('');
    } finally {
      await server.stop();
    }
  });

  it('says when the server has no room for the streams', async () => {
    const nc = await start();
    const huge = { ...TEST_SIZES, KV_sites: 40_000 * GIB };
    await expect(migrate(nc, { replicas: 1, sizes: huge })).rejects.toThrow(
      /max_file_store has no room for stream KV_sites/,
    );
  });

  it('makes a consumer for an engine outside', async () => {
    const nc = await start();
    const report = await migrate(nc, { ...OPTIONS, outsideEngines: ['demo'] });
    expect(report.changes).toEqual(['created consumer demo']);
    const { config } = await new JetStreamApi(nc).call<{ config: object }>('CONSUMER.INFO.JOBS.demo');
    expect(config).toMatchObject({ max_deliver: 5, ack_wait: 6e9, filter_subject: 'jobs.generate.demo' });
  });
});
