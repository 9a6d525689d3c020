import type { CommandReply, CommandRequest } from '@openv0/contracts/commands.js';
import type { FrameErrorCode } from '@openv0/contracts/frames.js';
import { HttpProblem } from '@openv0/platform/http-problem.js';
import { Revocations } from '../access/revocations.js';
import type { GenerationPorts } from '../broker/ports.js';
import type { Clock } from '../engine/clock.js';
import { cancelRun } from '../sessions/cancellation.js';
import { readRunCommand } from '../sessions/run-command.js';
import type { RunRequests } from '../sessions/run-requests.js';
import type { SessionStore } from '../sessions/session-store.js';
import { notFound } from '../sessions/sessions.service.js';

export interface CommandServices {
  ports: GenerationPorts;
  store: SessionStore;
  requests: RunRequests;
  clock: Clock;
}

/**
 * Does what an owner asks, and says what is stored of it. The same id is the same command: it is done once, and answered
 * each time. Rejects when it can't be stored now.
 */
export async function obey(
  request: CommandRequest,
  sessionId: string,
  services: CommandServices,
): Promise<CommandReply> {
  const { by } = request;
  // Gateways hear of revoked tokens in passing; here the truth is read.
  if (by === null || (await new Revocations(services.ports).has(sessionId, by))) {
    return {
      ok: false,
      code: 'FORBIDDEN',
      message: 'This needs the owner’s token, and one that is still good.',
    };
  }
  try {
    return { ok: true, data: { ...(await done(request, sessionId, services)) } };
  } catch (error) {
    if (error instanceof HttpProblem) return refusal(error);
    throw error;
  }
}

async function done(
  { id, name, data }: CommandRequest,
  sessionId: string,
  { ports, store, requests, clock }: CommandServices,
): Promise<{ run: number; status?: string }> {
  if (name !== 'cancel') return requests.take(sessionId, readRunCommand(name, data), id);
  if (Object.keys(data).length > 0) {
    throw new HttpProblem(400, 'VALIDATION_FAILED', '"cancel" takes nothing but the session.');
  }
  const run = await cancelRun(ports, store, sessionId, clock, id);
  if (!run) throw notFound();
  return { run: run.run, status: run.status };
}

const CODES: Readonly<Record<number, FrameErrorCode>> = {
  400: 'INVALID_DATA',
  404: 'NOT_FOUND',
  409: 'INVALID_DATA',
  429: 'RATE_LIMITED',
};

/** Every problem at once, in one message: an `error` frame has no details. */
function refusal(problem: HttpProblem): CommandReply {
  const code = CODES[problem.status] ?? 'UNAVAILABLE';
  const details = problem.details?.map(({ field, message }) => `${field || 'the command'} ${message}`);
  const seconds = Number(problem.headers['Retry-After']);
  return {
    ok: false,
    code,
    message: details ? `${details.join('; ')}.` : problem.message,
    ...(seconds > 0 && { retry_after_ms: seconds * 1_000 }),
  };
}
