import type { NatsConnection } from '@nats-io/transport-node';
import { describe, expect, it } from 'vitest';
import { newSessionId } from '../port.fixture.js';
import { Connection } from './connection.js';

/** A connection on which nobody answers. */
function silentConnection(): Connection {
  const silence = async function* () {
    await new Promise(() => {});
    yield undefined;
  };
  const nc = { subscribe: () => ({}), publish: () => {}, status: silence };
  return Connection.of(nc as unknown as NatsConnection);
}

describe('a request without an answer', () => {
  it('names its subject, and no session: what it says gets logged', async () => {
    const sessionId = newSessionId();
    const subject = `LOG.DIRECT.GET.KV_revocations.$KV.revocations.${sessionId}.abc`;
    const error = await silentConnection()
      .request(subject, '', { timeoutMs: 1 })
      .catch((reason: Error) => reason);
    expect(error).toMatchObject({ name: 'BrokerUnavailableError' });
    expect((error as Error).message).toBe(
      'no answer on LOG.DIRECT.GET.KV_revocations.$KV.revocations.<session>.abc',
    );
  });
});
