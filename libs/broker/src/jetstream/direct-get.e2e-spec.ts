import { headers, type NatsConnection } from '@nats-io/transport-node';
import { randomSessionId, startBroker, type TestBroker } from '@openv0/testing/broker-fixture.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { message, range } from '../port.fixture.js';
import { BrokerUnavailableError } from '../port.js';
import { eventSubjects } from '../subjects.js';
import { JetStreamApi } from './api.js';
import { Connection } from './connection.js';
import { lastOfSubject, lastOfSubjects } from './direct-get.js';
import { createLogReader } from './log-reader.js';
import { openLogWriter } from './log-writer.js';

describe('direct get', () => {
  let broker: TestBroker;
  let generation: NatsConnection;
  let gateway: NatsConnection;
  let api: JetStreamApi;

  beforeAll(async () => {
    broker = await startBroker();
    generation = await broker.connect('generation');
    gateway = await broker.connect('gateway');
    api = new JetStreamApi(gateway, 'LOG');
  });
  afterAll(async () => {
    await broker.stop();
  });

  const filled = async (count: number, text: string): Promise<string> => {
    const sessionId = randomSessionId();
    const writer = await openLogWriter({ nc: generation, sessionId, writerId: 'w', checkpointSeq: 0 });
    await Promise.all(range(1, count).map(() => writer.append(message(sessionId, text))));
    return sessionId;
  };

  it('finds nothing where nothing is', async () => {
    const subjects = eventSubjects(randomSessionId(), 0, 256);
    expect(await lastOfSubjects(api, 'SESSIONS', subjects)).toEqual({ messages: [], cut: false });
    expect(await lastOfSubject(api, 'KV_checkpoints', `$KV.checkpoints.${randomSessionId()}`)).toBeNull();
  });

  it('reads in the order of the stream', async () => {
    const sessionId = await filled(20, 'x');
    const { messages, cut } = await lastOfSubjects(api, 'SESSIONS', eventSubjects(sessionId, 4, 256));
    expect(messages.map(({ subject }) => subject)).toEqual(eventSubjects(sessionId, 4, 16));
    expect(cut).toBe(false);
  });

  it('is cut at 4 MiB and says so; reading goes on', async () => {
    const sessionId = await filled(14, 'x'.repeat(500_000));
    const { messages, cut } = await lastOfSubjects(api, 'SESSIONS', eventSubjects(sessionId, 0, 256));
    expect(cut).toBe(true);
    expect(messages.length).toBeGreaterThanOrEqual(8);
    expect(messages.length).toBeLessThan(12);
    const reader = createLogReader({ nc: gateway, apiPrefix: 'LOG' });
    const seqs: number[] = [];
    while (seqs.length < 14) {
      const { events } = await reader.read(sessionId, seqs.length);
      expect(events.length).toBeGreaterThan(0);
      // A page of the reader is bounded alike: the event that makes it 4 MiB is its last.
      expect(events.length).toBeLessThanOrEqual(9);
      seqs.push(...events.map(({ seq }) => seq));
    }
    expect(seqs).toEqual(range(1, 14));
  });

  it('passes on what the server refuses', async () => {
    const refused = api.connection.request(
      'LOG.DIRECT.GET.SESSIONS',
      '{"multi_last":["sessions.>"],"batch":1}',
    );
    expect((await refused).headers?.code ?? 0).toBeLessThan(500);
    expect(() => lastOfSubjects(api, 'SESSIONS', eventSubjects(randomSessionId(), 0, 257))).toThrow(
      RangeError,
    );
  });

  it('hands out bytes of its own', async () => {
    const sessionId = await filled(2, 'own');
    const { messages } = await lastOfSubjects(api, 'SESSIONS', eventSubjects(sessionId, 0, 2));
    for (const { data } of messages) expect(data.buffer.byteLength).toBe(data.byteLength);
  });

  it('shares one subscription, and leaves no request behind', async () => {
    const connection = Connection.of(gateway);
    expect(Connection.of(gateway)).toBe(connection);
    const sessionId = await filled(3, 'x');
    const subscriptions = (): number =>
      (
        gateway as unknown as { protocol: { subscriptions: { size(): number } } }
      ).protocol.subscriptions.size();
    const before = subscriptions();
    await Promise.all(
      range(1, 100).map(() => lastOfSubjects(api, 'SESSIONS', eventSubjects(sessionId, 0, 256))),
    );
    expect(subscriptions()).toBe(before);
    expect(connection.pendingRequests).toBe(0);
  });

  it('fails at once when the connection drops or nobody answers', async () => {
    await expect(api.connection.request('LOG.NOTHING.HERE', '')).rejects.toBeInstanceOf(
      BrokerUnavailableError,
    );
    const silent = generation.subscribe('commands.*', { callback: () => {} });
    await generation.flush();
    const asked = api.connection.request('commands.x', '', { headers: headers(), timeoutMs: 30_000 });
    const dropped = expect(asked).rejects.toBeInstanceOf(BrokerUnavailableError);
    await gateway.flush();
    await gateway.reconnect();
    await dropped;
    await expect.poll(() => api.connection.connected).toBe(true);
    silent.unsubscribe();
  });
});
