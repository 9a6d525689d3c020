import { formatEpoch, type Checkpoint } from '@openv0/contracts/checkpoint.js';
import { initialState } from '@openv0/contracts/session-state.js';
import type { GenerationPorts } from '../broker/ports.js';
import type { SessionStore } from '../sessions/session-store.js';
import { readPosition } from './session-position.js';

/**
 * The log lost events that were acknowledged (its server lost power, or an older copy of its store came back). What is
 * left becomes the beginning of a new numbering: every viewer is told by the new epoch, and the run is written again
 * from there. Null when the session is gone, or another worker was quicker.
 */
export async function rewind(
  ports: GenerationPorts,
  store: SessionStore,
  sessionId: string,
): Promise<Checkpoint | null> {
  const record = await store.change(sessionId, (before) => ({ ...before, epoch: before.epoch + 1 }));
  const stored = await ports.stores.checkpoints.get(sessionId);
  if (!record || !stored) return null;
  const head = await ports.reader.head(sessionId);
  const epoch = formatEpoch(await ports.reader.streamEpoch(), record.epoch);
  const { events } = await ports.reader.read(sessionId, 0, 1);
  const whole = events.length > 0 || head === 0;
  const known = whole ? { seq: 0, epoch, state: initialState() } : stored.value;
  // A checkpoint beyond what is left is all that is known of it; one below misses what was written since.
  const { state } = await readPosition(ports.reader, sessionId, known, head);
  const checkpoint = { seq: head, epoch, state };
  // One that has moved on is another worker's; one that is gone stays gone.
  const updated = await ports.stores.checkpoints.update(sessionId, checkpoint, stored.revision);
  return updated === null ? null : checkpoint;
}
