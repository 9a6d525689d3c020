import type { GenerationPorts } from '../broker/ports.js';
import { planKey } from '../runs/run-base.js';
import { isUnfinished, type SessionRecord } from './session-record.js';

/**
 * Deletes a session, in an order that can be broken off anywhere and begun again: the record is marked, which fences
 * whoever writes; then its run, its log, its state and its files go, and its tokens are worth nothing. False: there was
 * never such a session.
 */
export async function deleteSession(ports: GenerationPorts, sessionId: string): Promise<boolean> {
  const record = await mark(ports, sessionId);
  if (!record) return false;
  for (const { run, job, ...rest } of record.runs) {
    if (!isUnfinished({ run, job, ...rest })) continue;
    ports.signals.cancel(sessionId, run);
    if (job !== null) await ports.jobs.remove(job);
  }
  const checkpoint = await ports.stores.checkpoints.get(sessionId);
  await ports.purge(sessionId);
  // One revision more than is known: its files may have been stored and not yet told.
  const revisions = (checkpoint?.value.state.preview?.revision ?? 0) + MOST_SINCE_CHECKPOINT;
  for (let revision = 1; revision <= revisions; revision++) {
    await remove(ports, `${sessionId}.${revision}`);
  }
  for (const { run } of record.runs) await remove(ports, planKey(sessionId, run));
  await ports.stores.checkpoints.delete(sessionId);
  ports.signals.revoke(sessionId, null);
  return true;
}

/** Revisions that a step may have stored since the checkpoint before it. */
const MOST_SINCE_CHECKPOINT = 2;

async function mark(ports: GenerationPorts, sessionId: string): Promise<SessionRecord | null> {
  for (;;) {
    const entry = await ports.stores.sessions.get(sessionId);
    if (!entry || entry.value.deleted) return entry && entry.value;
    const deleted = { ...entry.value, prompt: '', deleted: true, updated_at: new Date().toISOString() };
    if ((await ports.stores.sessions.update(sessionId, deleted, entry.revision)) !== null) return deleted;
  }
}

async function remove(ports: GenerationPorts, key: string): Promise<void> {
  if ((await ports.stores.sites.get(key)) !== null) await ports.stores.sites.delete(key);
}
