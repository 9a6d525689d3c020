import { FencedError, LogRewoundError } from '@openv0/broker/port.js';
import { reduce } from '@openv0/contracts/session-state.js';
import type { GenerationPorts } from '../broker/ports.js';
import type { Clock } from '../engine/clock.js';
import { isOver, isStarted } from '../engine/past-state.js';
import { storeCheckpoint } from '../runs/recorder.js';
import { completedEvent } from '../runs/run-endings.js';
import { followRun } from '../runs/run-notes.js';
import { readPosition } from '../runs/session-position.js';
import { clearIfDeleted } from './deletion.js';
import { hashOfId } from './run-command.js';
import {
  currentRun,
  isUnfinished,
  runInTurn,
  runOf,
  withCommand,
  withRun,
  type RunRecord,
  type SessionRecord,
} from './session-record.js';
import type { SessionStore } from './session-store.js';

/**
 * Cancels the run whose turn it is, durably: the record says so before anything else, and whoever has the run obeys it,
 * sooner by the word that goes out. A run that still waits is ended here, or, behind another one, when its turn comes. A
 * `command` that is said again means the run that it met first, whatever runs were queued since. Null: there is no such
 * session.
 */
export async function cancelRun(
  ports: GenerationPorts,
  store: SessionStore,
  sessionId: string,
  clock: Clock,
  command?: string,
): Promise<RunRecord | null> {
  const id = command === undefined ? undefined : hashOfId(command);
  const record = await store.change(sessionId, (before) => withCancel(before, id));
  if (!record) return null;
  const meant = runMeant(record, id);
  if (!isUnfinished(meant)) return meant;
  ports.signals.cancel(sessionId, meant.run);
  if (meant.status !== 'queued' || runInTurn(record)?.run !== meant.run) return meant;
  const ended = await endWaiting(ports, store, sessionId, meant, clock);
  return ended ? { ...meant, status: 'cancelled' } : meant;
}

function withCancel(before: SessionRecord, command: string | undefined): SessionRecord {
  const meant = runMeant(before, command);
  const known = command === undefined || before.commands?.some(({ id }) => id === command);
  const noted = known ? before : withCommand(before, { id: command, run: meant.run });
  if (!isUnfinished(meant) || meant.cancel_requested) return noted;
  return withRun(noted, meant.run, { cancel_requested: true });
}

function runMeant(record: SessionRecord, command: string | undefined): RunRecord {
  const known = record.commands?.find(({ id }) => id === command);
  return (known && runOf(record, known.run)) ?? currentRun(record);
}

/** A log that takes nothing must not keep whoever cancels waiting, in milliseconds: it is ended when its turn comes. */
const END_WITHIN_MS = 3_000;

/** False when a worker has the run: the log decides between the two, and the worker has read the record by then. */
async function endWaiting(
  ports: GenerationPorts,
  store: SessionStore,
  sessionId: string,
  { run, job }: RunRecord,
  clock: Clock,
): Promise<boolean> {
  const stored = await ports.stores.checkpoints.get(sessionId);
  if (!stored) return false;
  const signal = AbortSignal.timeout(END_WITHIN_MS);
  try {
    const writer = await ports.openWriter({ sessionId, checkpointSeq: stored.value.seq, signal });
    const { state } = await readPosition(ports.reader, sessionId, stored.value, writer.head);
    const waits = !isStarted(state, run) && !isOver(state, run) && !state.messages.some((m) => m.run === run);
    if (!waits) return false;
    const event = completedEvent(state, sessionId, run, 'cancelled', clock);
    const seq = await writer.append(event);
    const after = reduce(state, event);
    await storeCheckpoint(ports, sessionId, { seq, epoch: stored.value.epoch, state: after });
    if (!(await followRun(ports, store, sessionId, run, after))) await clearIfDeleted(ports, sessionId);
    if (job !== null) await ports.jobs.remove(job);
    return true;
  } catch (error) {
    if (error instanceof FencedError || error instanceof LogRewoundError || error === signal.reason)
      return false;
    throw error;
  }
}
