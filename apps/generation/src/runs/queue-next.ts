import type { GenerationPorts } from '../broker/ports.js';
import { isUnfinished, runInTurn, runOf, withRun, type SessionRecord } from '../sessions/session-record.js';
import type { SessionStore } from '../sessions/session-store.js';
import { pushJob } from './tracing.js';

/**
 * Gives the run whose turn it is to the workers, if it waits: a session's runs come into the queue one after another, so
 * they never overlap and keep their order. Said again, it is the same job for 10 minutes.
 *
 * Whoever adds a run to a record, and whoever notes that one has ended, calls this after it. Nobody is missed: either
 * the one who adds finds no run before his in the record, or the one who notes the end finds the added one.
 */
export async function queueNext(
  ports: GenerationPorts,
  store: SessionStore,
  record: SessionRecord,
): Promise<void> {
  const next = runInTurn(record);
  if (next?.status !== 'queued' || next.job !== null) return;
  await queueRun(ports, store, record, next.run);
}

/** Its place in the queue, noted in the record. */
export async function queueRun(
  ports: GenerationPorts,
  store: SessionStore,
  record: SessionRecord,
  run: number,
): Promise<void> {
  const { session_id: sessionId, engine } = record;
  const job = await pushJob(ports, engine, { session_id: sessionId, run }, runOf(record, run));
  await store.change(sessionId, (record) => {
    const entry = runOf(record, run);
    const settled = !entry || !isUnfinished(entry) || entry.job === job;
    return settled ? record : withRun(record, run, { job });
  });
}
