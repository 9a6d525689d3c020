import type { Bucket } from '@openv0/broker/port.js';
import { patiently } from '../broker/patience.js';
import type { GenerationPorts } from '../broker/ports.js';
import { allRecords } from './all-records.js';
import { askKey, planKey, siteKey } from './site-keys.js';
import { isUnfinished, latestRun, type SessionRecord } from './session-record.js';

/** Keys that are removed at a time. */
const AT_ONCE = 16;
/** For so long a process that was lost may have left something of a session that was deleted, in milliseconds. */
const IN_DOUBT_MS = 60 * 60 * 1_000;

/**
 * Deletes a session, in an order that can be broken off anywhere and begun again: the record is marked, which fences
 * whoever writes; then its run, its log, its state and its files go, and its tokens are worth nothing. False: there was
 * never such a session.
 */
export async function deleteSession(ports: GenerationPorts, sessionId: string): Promise<boolean> {
  const marked = await changeMarked(ports, sessionId, emptied);
  if (!marked) return false;
  for (const { run, job } of marked.runs.filter((entry) => isUnfinished(entry))) {
    ports.signals.cancel(sessionId, run);
    if (job !== null) await ports.jobs.remove(job);
  }
  await ports.purge(sessionId);
  const record = await noteRevisions(ports, marked);
  await removeAll(ports.stores.checkpoints, [sessionId]);
  await removeAll(ports.stores.sites, keysOf(record));
  await changeMarked(ports, sessionId, (before) => ({ ...before, cleared: true }));
  ports.signals.revoke(sessionId, null);
  return true;
}

/** Nothing of what its owner said, nor a hash of it. */
function emptied(record: SessionRecord): SessionRecord {
  const runs = record.runs.map(({ command: _command, ...run }) => run);
  return { ...record, prompt: '', fingerprint: '', commands: [], runs, deleted: true };
}

/** For whoever was refused while he wrote something of a session: if it was deleted meanwhile, it is so once more. */
export async function clearIfDeleted(ports: GenerationPorts, sessionId: string): Promise<void> {
  const entry = await ports.stores.sessions.get(sessionId);
  if (entry?.value.deleted) await deleteSession(ports, sessionId);
}

/**
 * Goes on with deletions that were broken off by the end of their process, and looks again after those of the last
 * hour, since a worker may have been lost with a session just when that was deleted. Says how many.
 */
export async function finishDeletions(ports: GenerationPorts, signal: AbortSignal): Promise<number> {
  let finished = 0;
  for await (const records of allRecords(ports, (read) => patiently(read, signal))) {
    for (const record of records.filter((one) => isInDoubt(one))) {
      await patiently(() => deleteSession(ports, record.session_id), signal);
      finished += 1;
    }
  }
  return finished;
}

function isInDoubt({ deleted, cleared, updated_at }: SessionRecord): boolean {
  return deleted && (cleared !== true || Date.now() - Date.parse(updated_at) < IN_DOUBT_MS);
}

/** After the purge nobody writes a revision more: whoever has stored its files is refused when he tells of them. */
async function noteRevisions(ports: GenerationPorts, record: SessionRecord): Promise<SessionRecord> {
  const checkpoint = await ports.stores.checkpoints.get(record.session_id);
  const revisions = (checkpoint?.value.state.preview?.revision ?? 0) + 1;
  const note = (before: SessionRecord): SessionRecord =>
    revisions <= (before.revisions ?? 0) ? before : { ...before, revisions };
  return (await changeMarked(ports, record.session_id, note)) ?? record;
}

/** Of the runs and one more: a request may have stored its ask and gone no further. */
function keysOf(record: SessionRecord): string[] {
  const { session_id: id, revisions = 0 } = record;
  const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);
  const ofRuns = upTo(latestRun(record).run + 1).flatMap((run) => [planKey(id, run), askKey(id, run)]);
  return [...upTo(revisions).map((revision) => siteKey(id, revision)), ...ofRuns];
}

async function removeAll(bucket: Bucket<unknown>, keys: readonly string[]): Promise<void> {
  const remove = async (key: string): Promise<void> => {
    // A key that isn't there would get a marker.
    if ((await bucket.get(key)) !== null) await bucket.delete(key);
  };
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    await Promise.all(keys.slice(at, at + AT_ONCE).map((key) => remove(key)));
  }
}

/** Null: there was never such a session. */
async function changeMarked(
  ports: GenerationPorts,
  sessionId: string,
  change: (record: SessionRecord) => SessionRecord,
): Promise<SessionRecord | null> {
  for (;;) {
    const entry = await ports.stores.sessions.get(sessionId);
    if (!entry) return null;
    const changed = change(entry.value);
    if (entry.value.deleted && isSame(changed, entry.value)) return entry.value;
    const next = { ...changed, updated_at: new Date().toISOString() };
    if ((await ports.stores.sessions.update(sessionId, next, entry.revision)) !== null) return next;
  }
}

function isSame(one: SessionRecord, other: SessionRecord): boolean {
  return one.cleared === other.cleared && one.revisions === other.revisions;
}
