import type { NatsConnection } from '@nats-io/transport-node';
import { sessionFilter, SESSIONS } from '../subjects.js';
import { JetStreamApi } from './api.js';

const queues = new WeakMap<NatsConnection, Promise<unknown>>();
const PURGE_TIMEOUT_MS = 20_000;

/**
 * Removes a session's events and says how many. One at a time per connection: a purge stops the stream's writes for
 * some 30 ms. Viewers see nothing of it: tell them otherwise.
 */
export function purgeSession(nc: NatsConnection, sessionId: string): Promise<number> {
  // Without a filter the whole log would go, so it is made (and checked) before anything else.
  const request = { filter: sessionFilter(sessionId) };
  const purge = async (): Promise<number> => {
    const api = new JetStreamApi(nc);
    const answer = await api.call<{ purged: number }>(`STREAM.PURGE.${SESSIONS}`, request, PURGE_TIMEOUT_MS);
    return answer.purged;
  };
  const turn = (queues.get(nc) ?? Promise.resolve()).then(purge, purge);
  queues.set(
    nc,
    turn.catch(() => {}),
  );
  return turn;
}
