import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { HttpProblem } from '@openv0/platform/http-problem.js';
import { PORTS, type GenerationPorts, type StoredAsk } from '../broker/ports.js';
import { enginesOffered, GenerationEnvironment } from '../environment.js';
import { Limits } from '../limits/limits.js';
import { queueNext } from '../runs/queue-next.js';
import { readAsk } from './asks.js';
import { clearIfDeleted } from './deletion.js';
import { newAsk } from './new-ask.js';
import { newRun } from './new-run.js';
import { keyOfCommand, type RunCommand } from './run-command.js';
import { isWaiting, latestRun, runOf, type CommandKey, type SessionRecord } from './session-record.js';
import { SessionStore } from './session-store.js';
import { askKey } from './site-keys.js';
import { notFound, Sessions } from './sessions.service.js';

/** When a run that waits may have begun, in seconds. */
const ASK_AGAIN_S = '30';

/**
 * Further runs of a session, by three writes: the ask, whose creation decides which request gets which number; the
 * record, which names the run after its ask; the job. Whoever comes next goes on with what one before was lost in: a
 * request that broke off is done at most once, and for certain when it is said again.
 */
@Injectable()
export class RunRequests {
  constructor(
    @Inject(PORTS) private readonly ports: GenerationPorts,
    private readonly store: SessionStore,
    private readonly sessions: Sessions,
    private readonly environment: GenerationEnvironment,
    private readonly limits: Limits,
  ) {}

  /**
   * Says the run's number once it is stored and queued. The same `id` is the same request. Throws `HttpProblem`: 404,
   * 409 for an id that was used for something else and for what makes no sense now, 429 when the session takes no more.
   */
  async take(sessionId: string, command: RunCommand, id: string = randomUUID()): Promise<{ run: number }> {
    const key = keyOfCommand(id, command);
    for (let record = await this.sessions.get(sessionId); ;) {
      const run = knownRun(record, key);
      if (run === null) {
        record = await this.#name(sessionId, await this.#ask(record, command, key));
        continue;
      }
      await queueNext(this.ports, this.store, record);
      return { run };
    }
  }

  /** The number behind the last, whose ask is there now: this one, or that of a request that was quicker or broke off. */
  async #ask(record: SessionRecord, command: RunCommand, key: CommandKey): Promise<number> {
    const { session_id: sessionId } = record;
    const run = latestRun(record).run + 1;
    if ((await readAsk(this.ports, sessionId, run)) !== null) return run;
    this.#checkRoom(record);
    const { state } = await this.sessions.view(sessionId);
    const ask: StoredAsk = { ...(await newAsk(this.ports, record, state, command)), command: key };
    await this.limits.admitRun(record, run);
    await this.ports.stores.sites.create(askKey(sessionId, run), ask);
    return run;
  }

  /** Puts the run into the record, as its ask says. Throws 404 when the session was deleted meanwhile. */
  async #name(sessionId: string, run: number): Promise<SessionRecord> {
    const ask = await readAsk(this.ports, sessionId, run);
    const record = await this.store.change(sessionId, (before) =>
      ask ? withAsked(before, run, ask) : before,
    );
    if (record) return record;
    await clearIfDeleted(this.ports, sessionId);
    throw notFound();
  }

  #checkRoom({ runs, engine }: SessionRecord): void {
    const { SESSION_RUNS: most, SESSION_WAITING_RUNS: mostWaiting } = this.environment;
    if (!enginesOffered(this.environment).includes(engine)) {
      const message = `The engine “${engine}” is not at work on this server any more. Start another session.`;
      throw new HttpProblem(409, 'CONFLICT', message);
    }
    if (runs.length >= most) {
      throw tooMany(`This session has had ${most} runs and takes no more. Start another one.`);
    }
    if (runs.filter((run) => isWaiting(run)).length >= mostWaiting) {
      const message = `${mostWaiting} runs of this session wait already. Ask again when one of them has begun.`;
      throw tooMany(message, { 'Retry-After': ASK_AGAIN_S });
    }
  }
}

/** Throws 409 where the id stands for something else. */
function knownRun({ runs, commands }: SessionRecord, key: CommandKey): number | null {
  const [id = ''] = key.split('.');
  const known = runs.find((run) => run.command?.split('.')[0] === id);
  const isOther = known ? known.command !== key : commands?.some((command) => command.id === id);
  if (!isOther) return known?.run ?? null;
  throw new HttpProblem(409, 'CONFLICT', 'This key was used for another request.');
}

function withAsked(record: SessionRecord, run: number, { cause, command }: StoredAsk): SessionRecord {
  if (runOf(record, run)) return record;
  return { ...record, runs: [...record.runs, newRun(run, cause, command)] };
}

function tooMany(message: string, headers?: Record<string, string>): HttpProblem {
  return new HttpProblem(429, 'TOO_MANY_REQUESTS', message, undefined, headers);
}
