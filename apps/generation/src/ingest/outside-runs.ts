import { EventTooLargeError, FencedError, LogRewoundError, StorageFullError } from '@openv0/broker/port.js';
import type { SessionEvent } from '@openv0/contracts/events.js';
import type { IngestAnswer, IngestRefusal } from '@openv0/contracts/ingest.js';
import { RunCancelled, RunFailed } from '../runs/run-endings.js';
import { rewind } from '../runs/rewind.js';
import { clearIfDeleted } from '../sessions/deletion.js';
import { runOf } from '../sessions/session-record.js';
import { openRun, outOfTurn, type Left, type Opened } from './open-run.js';
import { OutputInvalid, type OutsideRun, type OutsideServices } from './outside-run.js';
import type { Asked } from './read-request.js';

/** Requests of one session that may wait: an engine asks one after the other. */
const MAX_WAITING = 32;
/** Another process may have written in between, at most so often for one event. */
const MAX_ROUNDS = 5;
const FORGET_MS = 60_000;

interface Session {
  /** The end of what was asked last. */
  tail: Promise<unknown>;
  waiting: number;
  usedAt: number;
  open: Extract<Opened, { run: OutsideRun }> | null;
  left: Left | null;
}

/**
 * The runs of engines outside that this process has open. Requests of one session are done one after the other. Another
 * process may get the next one: it takes the log up where it ends, and this one does so again when it is asked next.
 */
export class OutsideRuns {
  readonly #sessions = new Map<string, Session>();
  readonly #stopping = new AbortController();

  constructor(
    private readonly services: OutsideServices,
    private readonly isOutside: (engine: string) => boolean,
  ) {}

  /** What an engine asks, answered when it is stored. Rejects when it can't be known now what became of it. */
  async ingest(engine: string, sessionId: string, asked: Asked): Promise<IngestAnswer> {
    const session = this.#session(sessionId);
    if (session.waiting >= MAX_WAITING) {
      return {
        code: 'RATE_LIMITED',
        message: 'Wait for each answer before the next event.',
        retry_after_ms: 500,
      };
    }
    return this.#inTurn(session, () => this.#answer(engine, sessionId, session, asked));
  }

  /** At the word of its owner: the run that is at work is ended. A run that waits is ended by whoever said it. */
  async cancel(sessionId: string): Promise<void> {
    const record = await this.services.store.get(sessionId);
    const running = record?.runs.find(({ status }) => status === 'running');
    if (!record || !running?.cancel_requested) return;
    await this.end(sessionId, running.run, new RunCancelled('cancelled by its owner'));
  }

  /** Ends a run if it is the one in turn and an engine outside has it. False: there was nothing to end. */
  async end(sessionId: string, run: number, ending: RunCancelled | RunFailed): Promise<boolean> {
    const session = this.#session(sessionId);
    return this.#inTurn(session, () =>
      this.#rounds(sessionId, session, async () => {
        const opened = await this.#open(sessionId, this.isOutside, session, true);
        if (!('run' in opened) || opened.run.facts.run !== run) return false;
        await opened.run.end(ending);
        this.#forget(session);
        return true;
      }),
    );
  }

  /** Lets go of sessions that nobody has asked about for a while. */
  forgetIdle(now: number): void {
    for (const [id, { waiting, usedAt }] of this.#sessions) {
      if (waiting === 0 && now - usedAt > FORGET_MS) this.#sessions.delete(id);
    }
  }

  /** What has been asked is answered; waiting for a broker that is away ends. */
  async stop(): Promise<void> {
    const rest = setTimeout(() => this.#stopping.abort(new Error('shutting down')), STOP_MS);
    await Promise.allSettled([...this.#sessions.values()].map(({ tail }) => tail));
    clearTimeout(rest);
  }

  async #answer(engine: string, sessionId: string, session: Session, asked: Asked): Promise<IngestAnswer> {
    try {
      return await this.#rounds(sessionId, session, (fresh) =>
        asked.kind === 'brief'
          ? this.#brief(engine, sessionId, session, asked.run)
          : this.#take(engine, sessionId, session, asked, fresh),
      );
    } catch (error) {
      const refusal = refusalFor(error);
      if (!refusal) throw error;
      return refusal;
    }
  }

  /** Does it again from the log's end where another process has written, or this one's view was old. */
  async #rounds<T>(
    sessionId: string,
    session: Session,
    work: (fresh: boolean) => Promise<T | typeof STALE>,
  ): Promise<T> {
    for (let round = 0; round < MAX_ROUNDS; round++) {
      try {
        const done = await work(round > 0);
        if (done !== STALE) return done;
      } catch (error) {
        if (!(error instanceof OutputInvalid)) this.#close(session);
        if (error instanceof LogRewoundError) {
          this.#forget(session);
          await rewind(this.services.ports, this.services.store, sessionId);
        }
        if (!(error instanceof FencedError)) throw error;
        await clearIfDeleted(this.services.ports, sessionId);
      }
    }
    throw new FencedError('others write to this session all the time');
  }

  async #take(
    engine: string,
    sessionId: string,
    session: Session,
    { event, id, attempt }: Extract<Asked, { kind: 'event' }>,
    fresh: boolean,
  ): Promise<IngestAnswer | typeof STALE> {
    const isPage = event.type === 'preview:updated';
    const opened = await this.#open(sessionId, (name) => name === engine, session, fresh || isPage);
    const known = opened.seen?.stored(event, id) ?? null;
    if (known === 'used')
      return { code: 'INVALID_EVENT', message: '"id" was another event’s: use one only once.' };
    if (known !== null) return { seq: known };
    if ('refusal' in opened) return opened.refusal;
    const refusal = opened.run.refusalOf(event, attempt);
    if (refusal) return fresh || isPage ? this.#explained(sessionId, opened.run, event, refusal) : STALE;
    const seq = await opened.run.take(event, id);
    if (event.type === 'generation:completed') this.#forget(session);
    return { seq };
  }

  /** An event of an earlier run, or of a later one, is told so. */
  async #explained(
    sessionId: string,
    { facts, state }: OutsideRun,
    event: SessionEvent,
    refusal: IngestRefusal,
  ): Promise<IngestRefusal> {
    const named = 'run' in event.data && event.type === 'generation:started' ? event.data.run : null;
    const record = await this.services.store.get(sessionId);
    if (!record) return { code: 'NOT_FOUND', message: 'There is no such session.' };
    if (named !== null && named !== facts.run) return outOfTurn(record, named);
    const begun = state.run === facts.run && state.status === 'running';
    const before = runOf(record, facts.run - 1);
    return begun || named !== null || !before ? refusal : outOfTurn(record, before.run);
  }

  async #brief(
    engine: string,
    sessionId: string,
    session: Session,
    run: number | null,
  ): Promise<IngestAnswer> {
    const opened = await this.#open(sessionId, (name) => name === engine, session, true);
    if (!('run' in opened)) return opened.refusal;
    if (run === null || run === opened.run.facts.run) return { brief: await opened.run.brief() };
    const record = await this.services.store.get(sessionId);
    return record ? outOfTurn(record, run) : { code: 'NOT_FOUND', message: 'There is no such session.' };
  }

  async #open(sessionId: string, holds: (engine: string) => boolean, session: Session, fresh: boolean) {
    if (fresh) this.#close(session);
    const { open } = session;
    if (open && holds(open.run.facts.engine)) return open;
    const opened = await openRun(this.services, sessionId, holds, session.left, this.#stopping.signal);
    session.open = 'run' in opened ? opened : null;
    return opened;
  }

  #close(session: Session): void {
    session.left = session.open?.left() ?? session.left;
    session.open = null;
  }

  /** What comes next begins with what is stored. */
  #forget(session: Session): void {
    session.open = null;
    session.left = null;
  }

  #session(sessionId: string): Session {
    const known = this.#sessions.get(sessionId);
    const session = known ?? { tail: Promise.resolve(), waiting: 0, usedAt: 0, open: null, left: null };
    if (!known) this.#sessions.set(sessionId, session);
    session.usedAt = this.services.clock.now();
    return session;
  }

  #inTurn<T>(session: Session, work: () => Promise<T>): Promise<T> {
    session.waiting += 1;
    const done = session.tail.then(work).finally(() => (session.waiting -= 1));
    session.tail = done.catch(() => {});
    return done;
  }
}

const STALE = Symbol('stale');
const STOP_MS = 2_000;

/** Null: nobody knows what became of it. */
function refusalFor(error: unknown): IngestRefusal | null {
  if (error instanceof OutputInvalid) return { code: 'OUTPUT_INVALID', message: error.message };
  if (error instanceof EventTooLargeError) return { code: 'EVENT_TOO_LARGE', message: error.message };
  if (error instanceof StorageFullError) {
    return {
      code: 'STORAGE_FULL',
      message: 'There is no room to store it: try again later.',
      retry_after_ms: 5_000,
    };
  }
  return null;
}
