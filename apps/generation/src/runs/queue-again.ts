import { patiently } from '../broker/patience.js';
import type { GenerationPorts } from '../broker/ports.js';
import { isUnfinished, runOf, withRun, type SessionRecord } from '../sessions/session-record.js';
import type { SessionStore } from '../sessions/session-store.js';

const PAGE = 100;

/**
 * A session is stored first and queued then: a process that was lost in between left it unqueued. Queues again every
 * run that its record calls queued, and says how many; the queue knows those that it has.
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
  return record.runs.filter((entry) => entry.status === 'queued').map((entry) => entry.run);
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
