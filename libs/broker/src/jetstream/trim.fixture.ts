import type { NatsConnection } from '@nats-io/transport-node';
import { eventSubject } from '../subjects.js';
import { JetStreamApi } from './api.js';
import { lastOnLeader } from './stored-message.js';

/** For tests: what retention does, at once. Everything stored up to this event goes away, oldest first. */
export async function trimSession(nc: NatsConnection, sessionId: string, seq: number): Promise<void> {
  const api = new JetStreamApi(nc);
  const last = await lastOnLeader(api, 'SESSIONS', eventSubject(sessionId, seq));
  if (!last) throw new Error(`there is no event ${seq}`);
  await api.call('STREAM.PURGE.SESSIONS', { seq: last.streamSeq + 1 });
}
