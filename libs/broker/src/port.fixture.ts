/** For the specs of this library: what a broker under test offers, and small events to put through it. */
import type { SessionEvent } from '@openv0/contracts/events.js';
import { randomBytes } from 'node:crypto';
import type { Buckets, JobQueue, LogReader, LogWriter } from './port.js';

export interface BrokerUnderTest {
  reader: LogReader;
  openWriter(request: { sessionId: string; writerId: string; checkpointSeq: number }): Promise<LogWriter>;
  buckets: Buckets;
  jobs: JobQueue;
  purgeSession(sessionId: string): Promise<number>;
  /** Removes everything stored up to this event, oldest first, as retention does. */
  trim(sessionId: string, seq: number): Promise<void>;
  stop(): Promise<void>;
}

export function newSessionId(): string {
  return randomBytes(16).toString('base64url');
}

const TIMESTAMP = '2026-01-01T00:00:00.000Z';

export function message(sessionId: string, text: number | string): SessionEvent {
  const data = {
    session_id: sessionId,
    timestamp: TIMESTAMP,
    run: 1,
    role: 'user' as const,
    text: String(text),
  };
  return { type: 'session:message', data };
}

export function delta(sessionId: string, offset: number, text: string): SessionEvent {
  const data = {
    session_id: sessionId,
    timestamp: TIMESTAMP,
    step_id: 's1',
    revision: 1,
    file: 'html' as const,
  };
  return { type: 'preview:delta', data: { ...data, offset, text } };
}

export function textOf(json: Uint8Array): string {
  return (JSON.parse(Buffer.from(json).toString('utf8')) as { data: { text: string } }).data.text;
}

export function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
