import { epochCounter, type Checkpoint } from '@openv0/contracts/checkpoint.js';
import type { IngestRefusal } from '@openv0/contracts/ingest.js';
import { isOver } from '../engine/past-state.js';
import { Recorder } from '../runs/recorder.js';
import { RunCancelled } from '../runs/run-endings.js';
import { followRun } from '../runs/run-notes.js';
import { traceOfOutside } from '../runs/tracing.js';
import { queueNext } from '../runs/queue-next.js';
import { readAsk } from '../sessions/asks.js';
import { currentRun, isUnfinished, type RunRecord, type SessionRecord } from '../sessions/session-record.js';
import { OutsideRun, type OutsideServices } from './outside-run.js';
import { Seen } from './seen.js';

/** Where this process has left a session, so that what follows can be read from there; worth nothing in another epoch. */
export interface Left {
  checkpoint: Checkpoint;
  seen: Seen;
}

/** A refused event may be one that was stored before: `seen` knows. */
export type Opened =
  { run: OutsideRun; seen: Seen; left: () => Left } | { refusal: IngestRefusal; seen?: Seen };

/**
 * Opens the run whose turn it is in a session, for the engine that it was given to: the end of the log is read, and
 * whoever wrote it before is fenced by the first event that is stored.
 */
export async function openRun(
  services: OutsideServices,
  sessionId: string,
  holds: (engine: string) => boolean,
  left: Left | null,
  signal: AbortSignal,
): Promise<Opened> {
  const { ports, store, clock } = services;
  const record = await store.get(sessionId);
  const known = left && record && epochCounter(left.checkpoint.epoch) === record.epoch ? left : null;
  const stored = known?.checkpoint ?? (await ports.stores.checkpoints.get(sessionId))?.value;
  if (!record || !stored) return refused('NOT_FOUND', 'There is no such session.');
  // Whoever noted the end of the run before may have been lost with it.
  await queueNext(ports, store, record);
  const entry = currentRun(record);
  const { project_id, engine } = record;
  if (!holds(engine)) return refused('FORBIDDEN', 'The run is not this engine’s.');
  const seen = known?.seen ?? new Seen(stored.seq, clock);
  const { run } = entry;
  if (!isUnfinished(entry)) {
    await seen.catchUp(ports.reader, sessionId, await ports.reader.head(sessionId));
    return { refusal: endOf(entry), seen };
  }
  const trace = traceOfOutside(ports.tracer, sessionId, entry.trace);
  const recorder = await Recorder.open({ ports, sessionId, run, signal, ...trace }, stored);
  await seen.catchUp(ports.reader, sessionId, recorder.position.seq);
  if (isOver(recorder.state, run)) {
    // The process that ended it was lost before the record followed.
    await followRun(ports, store, sessionId, run, recorder.state);
    return { refusal: endOf({ status: recorder.state.status }), seen };
  }
  const ask = run === 1 ? null : await readAsk(ports, sessionId, run);
  const prompt = ask?.prompt ?? record.prompt;
  const facts = { session_id: sessionId, project_id, run, prompt, engine };
  const opened = new OutsideRun(services, facts, record, ask, recorder, seen);
  if (entry.cancel_requested) {
    await opened.end(new RunCancelled('cancelled by its owner'));
    return { refusal: endOf({ status: 'cancelled' }) };
  }
  return { run: opened, seen, left: () => ({ checkpoint: opened.position, seen }) };
}

/** What becomes of an event of a run that has had its last one. */
export function endOf({ status }: { status: string }): IngestRefusal {
  if (status === 'cancelled')
    return { code: 'CANCELLED', message: 'The run was cancelled: acknowledge its job.' };
  return { code: 'RUN_OVER', message: 'The run is over: acknowledge its job.' };
}

/** What becomes of an event that names a run by its number, which is not the one in turn. */
export function outOfTurn(record: SessionRecord, named: number): IngestRefusal {
  const entry: RunRecord | undefined = record.runs.find(({ run }) => run === named);
  if (!entry) return { code: 'INVALID_EVENT', message: `The session has no run ${named}.` };
  if (!isUnfinished(entry)) return endOf(entry);
  return { code: 'NOT_YET', message: 'A run before this one is unfinished: give the job back for a while.' };
}

function refused(code: IngestRefusal['code'], message: string): Opened {
  return { refusal: { code, message } };
}
