import { Revocations } from '../access/revocations.js';
import type { CommandReply, CommandRequest } from '@openv0/contracts/commands.js';
import type { GenerationPorts } from '../broker/ports.js';
import type { Clock } from '../engine/clock.js';
import { cancelLatestRun } from '../sessions/cancellation.js';
import type { SessionStore } from '../sessions/session-store.js';

/**
 * Does what an owner asks, and says what is stored of it. The same id is the same command: it is done once, and answered
 * each time. Rejects when it can't be stored now.
 */
export async function obey(
  { id, name, data, by }: CommandRequest,
  sessionId: string,
  ports: GenerationPorts,
  store: SessionStore,
  clock: Clock,
): Promise<CommandReply> {
  // Gateways hear of revoked tokens in passing; here the truth is read.
  if (by === null || (await new Revocations(ports).has(sessionId, by))) {
    return {
      ok: false,
      code: 'FORBIDDEN',
      message: 'This needs the owner’s token, and one that is still good.',
    };
  }
  if (name !== 'cancel') {
    return { ok: false, code: 'UNAVAILABLE', message: `"${name}" is not served by this version.` };
  }
  const [unknown] = Object.keys(data);
  if (unknown !== undefined) {
    return { ok: false, code: 'INVALID_DATA', message: '"cancel" takes nothing but the session.' };
  }
  const run = await cancelLatestRun(ports, store, sessionId, clock, id);
  if (!run) return { ok: false, code: 'NOT_FOUND', message: 'There is no such session.' };
  return { ok: true, data: { run: run.run, status: run.status } };
}
