import { patiently } from '../broker/patience.js';
import type { GenerationPorts } from '../broker/ports.js';
import type { SessionRecord } from '../sessions/session-record.js';
import type { SessionStore } from '../sessions/session-store.js';
import { queueRun, runInTurn } from './queue-next.js';

const PAGE = 100;
/** For so long the queue knows a run that it has had, in milliseconds; later it would take it a second time. */
const KNOWN_FOR_MS = 10 * 60 * 1_000;
/** A run at work changes its record with every step: after this long, in milliseconds, nobody has it, nor its job. */
const LOST_AFTER_MS = 60 * 60 * 1_000;

/**
 * A session is stored first and queued then: a process that was lost in between left it unqueued. Queues again the runs
 * that their records call queued, and says how many: those without a place, and those that are young enough for the
 * queue to know them. (Two jobs for one run would be two workers that take it from each other.) So are runs that were
 * lost with the queue itself.
 */
export async function queueAgain(
  ports: GenerationPorts,
  store: SessionStore,
  signal: AbortSignal,
): Promise<number> {
  let queued = 0;
  let before: number | undefined;
  do {
    const page = await patiently(() => ports.stores.sessions.list(PAGE, before), signal);
    for (const { value: record } of page.entries) {
      const run = missingRun(record);
      if (run === null) continue;
      const done = await patiently(() => queue(ports, store, record, run), signal);
      if (done) queued += 1;
    }
    before = page.next ?? undefined;
  } while (before !== undefined);
  return queued;
}

/** The run whose job may be missing: only the first that hasn't ended has one. */
function missingRun(record: SessionRecord): number | null {
  const next = runInTurn(record);
  if (record.deleted || !next) return null;
  const quietFor = Date.now() - Date.parse(record.updated_at);
  if (next.status === 'running') return quietFor > LOST_AFTER_MS ? next.run : null;
  return next.job === null || quietFor < KNOWN_FOR_MS ? next.run : null;
}

/** A session without a checkpoint was never answered for: whoever asks again makes the rest of it. */
async function queue(
  ports: GenerationPorts,
  store: SessionStore,
  { session_id, engine }: SessionRecord,
  run: number,
): Promise<boolean> {
  if ((await ports.stores.checkpoints.get(session_id)) === null) return false;
  await queueRun(ports, store, session_id, engine, run);
  return true;
}
