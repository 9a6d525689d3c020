import type { CommandReply, CommandRequest } from '@openv0/contracts/commands.js';
import type { GenerationPorts } from '../broker/ports.js';
import type { Clock } from '../engine/clock.js';
import { cancelLatestRun } from '../sessions/cancellation.js';
import type { SessionStore } from '../sessions/session-store.js';

/**
 * Does what an owner asks, and says what is stored of it. Cancelling what is cancelled changes nothing, so the same
 * command twice is the same command. Rejects when it can't be stored now.
 */
export async function obey(
  { name, data }: CommandRequest,
  sessionId: string,
  ports: GenerationPorts,
  store: SessionStore,
  clock: Clock,
): Promise<CommandReply> {
  if (name !== 'cancel') {
    return { ok: false, code: 'UNAVAILABLE', message: `"${name}" is not served by this version.` };
  }
  const [unknown] = Object.keys(data);
  if (unknown !== undefined) {
    return { ok: false, code: 'INVALID_DATA', message: '"cancel" takes nothing but the session.' };
  }
  const run = await cancelLatestRun(ports, store, sessionId, clock);
  if (!run) return { ok: false, code: 'NOT_FOUND', message: 'There is no such session.' };
  return { ok: true, data: { run: run.run, status: run.status } };
}
