import { Inject, Injectable } from '@nestjs/common';
import type { SessionLine, SessionList } from '@openv0/contracts/http-answers.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import { HttpProblem } from '@openv0/platform/http-problem.js';
import { PORTS, type GenerationPorts } from '../broker/ports.js';
import { readPosition } from '../runs/session-position.js';
import { readAsk } from './asks.js';
import type { ListQuery } from './session-bodies.js';
import { currentRun, isWaiting, type RunCause, type SessionRecord } from './session-record.js';
import { SessionStore } from './session-store.js';

export interface SessionView {
  session_id: string;
  project_id: string;
  created_at: string;
  engine: string;
  /** The log's last seq. */
  head: number;
  state: SessionState;
}

/** A run that was asked for: the log tells of it when its turn comes. */
export interface WaitingRun {
  run: number;
  cause: RunCause;
  prompt: string;
}

@Injectable()
export class Sessions {
  constructor(
    @Inject(PORTS) private readonly ports: GenerationPorts,
    private readonly store: SessionStore,
  ) {}

  /** Throws 404 without such a session. */
  async get(sessionId: string): Promise<SessionRecord> {
    const record = await this.store.get(sessionId);
    if (!record) throw notFound();
    return record;
  }

  /** The session's state at the log's head. */
  async view(sessionId: string): Promise<SessionView> {
    const { project_id, created_at, engine } = await this.get(sessionId);
    const checkpoint = await this.ports.stores.checkpoints.get(sessionId);
    if (!checkpoint) throw notFound();
    const head = await this.ports.reader.head(sessionId);
    const { seq, state } = await readPosition(this.ports.reader, sessionId, checkpoint.value, head);
    return { session_id: sessionId, project_id, created_at, engine, head: seq, state };
  }

  /** What the session is going to do, next first. */
  async waiting(sessionId: string): Promise<WaitingRun[]> {
    const { runs, prompt } = await this.get(sessionId);
    const waiting = runs.filter((entry) => isWaiting(entry));
    const asks = await Promise.all(waiting.map(({ run }) => readAsk(this.ports, sessionId, run)));
    return waiting.map(({ run, cause }, i) => ({ run, cause, prompt: asks[i]?.prompt ?? prompt }));
  }

  /** Newest change first. */
  async list(query: ListQuery): Promise<SessionList> {
    const before = query.cursor === undefined ? undefined : Number(query.cursor);
    const page = await this.ports.stores.sessions.list(query.limit, before);
    const records = page.entries.map((entry) => entry.value).filter((record) => !record.deleted);
    return {
      sessions: records.map((record) => lineOf(record)),
      next_cursor: page.next === null ? null : String(page.next),
    };
  }
}

function lineOf(record: SessionRecord): SessionLine {
  const { session_id, project_id, prompt, created_at, updated_at } = record;
  const { run, status } = currentRun(record);
  // What is known of progress is that of the run before, as long as this one waits.
  const progress = status === 'queued' ? 0 : record.progress;
  return { session_id, project_id, prompt, status, run, progress, created_at, updated_at };
}

export function notFound(): HttpProblem {
  return new HttpProblem(404, 'NOT_FOUND', 'There is no such session.');
}
