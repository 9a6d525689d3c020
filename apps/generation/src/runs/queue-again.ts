import { patiently } from '../broker/patience.js';
import type { GenerationPorts } from '../broker/ports.js';
import { allRecords } from '../sessions/all-records.js';
import { runInTurn, type SessionRecord } from '../sessions/session-record.js';
import type { SessionStore } from '../sessions/session-store.js';
import { queueRun } from './queue-next.js';

/** For so long the queue knows a run that it has had, in milliseconds; later it would take it a second time. */
const KNOWN_FOR_MS = 10 * 60 * 1_000;
/** A run at work changes its record with every step: after this long, in milliseconds, nobody has it, nor its job. */
const LOST_AFTER_MS = 60 * 60 * 1_000;
/** A job is kept for a day, in milliseconds: after it nobody gets it. */
const JOB_LIFE_MS = 24 * 60 * 60 * 1_000;

/**
 * `all`: whatever may have been lost while no process was there. `unplaced`: what a process that goes on could not
 * queue, among the sessions that changed lately.
 */
export type Search = 'all' | 'unplaced';

/**
 * A session is stored first and queued then: a process that was lost in between left it unqueued. Queues again the runs
 * that their records call queued, and says how many: those without a place, and those that are young enough for the
 * queue to know them. (Two jobs for one run would be two workers that take it from each other.) So are runs that were
 * lost with the queue itself, or waited longer than it keeps anything.
 */
export async function queueAgain(
  ports: GenerationPorts,
  store: SessionStore,
  signal: AbortSignal,
  search: Search = 'all',
): Promise<number> {
  let queued = 0;
  for await (const records of allRecords(ports, (read) => patiently(read, signal))) {
    for (const record of records) {
      const run = search === 'all' ? missingRun(record) : unplacedRun(record);
      if (run === null) continue;
      const done = await patiently(() => queue(ports, store, record, run), signal);
      if (done) queued += 1;
    }
    const last = records.at(-1);
    if (search === 'unplaced' && last && quietFor(last) > LOST_AFTER_MS) break;
  }
  return queued;
}

/** The run whose job may be missing: only the first that hasn't ended has one. */
function missingRun(record: SessionRecord): number | null {
  const next = runInTurn(record);
  if (record.deleted || !next) return null;
  const quiet = quietFor(record);
  if (next.status === 'running') return quiet > LOST_AFTER_MS ? next.run : null;
  return next.job === null || quiet < KNOWN_FOR_MS || quiet > JOB_LIFE_MS ? next.run : null;
}

function unplacedRun(record: SessionRecord): number | null {
  const next = runInTurn(record);
  return !record.deleted && next?.status === 'queued' && next.job === null ? next.run : null;
}

function quietFor({ updated_at }: SessionRecord): number {
  return Date.now() - Date.parse(updated_at);
}

/** A session without a checkpoint was never answered for: whoever asks again makes the rest of it. */
async function queue(
  ports: GenerationPorts,
  store: SessionStore,
  record: SessionRecord,
  run: number,
): Promise<boolean> {
  if ((await ports.stores.checkpoints.get(record.session_id)) === null) return false;
  await queueRun(ports, store, record, run);
  return true;
}
