import { patiently } from '../broker/patience.js';
import type { GenerationPorts } from '../broker/ports.js';
import { isUnfinished, runOf, withRun, type SessionRecord } from '../sessions/session-record.js';
import type { SessionStore } from '../sessions/session-store.js';

const PAGE = 100;
/** For so long the queue knows a run that it has had, in milliseconds; later it would take it a second time. */
const KNOWN_FOR_MS = 10 * 60 * 1_000;

/**
 * A session is stored first and queued then: a process that was lost in between left it unqueued. Queues again the runs
 * that their records call queued, and says how many: those without a place, and those that are young enough for the
 * queue to know them. (Two jobs for one run would be two workers that take it from each other.)
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
      for (const run of waitingRuns(record)) {
        const done = await patiently(() => queue(ports, store, record, run), signal);
        if (done) queued += 1;
      }
    }
    before = page.next ?? undefined;
  } while (before !== undefined);
  return queued;
}

function waitingRuns(record: SessionRecord): number[] {
  if (record.deleted) return [];
  const young = Date.now() - Date.parse(record.updated_at) < KNOWN_FOR_MS;
  const waiting = record.runs.filter((entry) => entry.status === 'queued' && (entry.job === null || young));
  return waiting.map((entry) => entry.run);
}

/** A session without a checkpoint was never answered for: whoever asks again makes the rest of it. */
async function queue(
  ports: GenerationPorts,
  store: SessionStore,
  { session_id, engine }: SessionRecord,
  run: number,
): Promise<boolean> {
  if ((await ports.stores.checkpoints.get(session_id)) === null) return false;
  const job = await ports.jobs.push(engine, { session_id, run });
  await store.change(session_id, (record) => {
    const entry = runOf(record, run);
    const settled = !entry || !isUnfinished(entry) || entry.job === job;
    return settled ? record : withRun(record, run, { job });
  });
  return true;
}
