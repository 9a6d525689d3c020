import { EventTooLargeError, StorageFullError, type LogWriter } from '@openv0/broker/port.js';
import type { Checkpoint } from '@openv0/contracts/checkpoint.js';
import { validateEvent } from '@openv0/contracts/event-validation.js';
import type { EventData, SessionEvent } from '@openv0/contracts/events.js';
import { reduce, type SessionState } from '@openv0/contracts/session-state.js';
import { patiently } from '../broker/patience.js';
import type { GenerationPorts } from '../broker/ports.js';
import { siteKey } from '../sessions/site-keys.js';
import { readPosition, type Position } from './session-position.js';
import type { RunTrace } from './tracing.js';

export interface RecorderOptions {
  ports: GenerationPorts;
  sessionId: string;
  run: number;
  /** Ends the waiting for a broker that is away. */
  signal: AbortSignal;
  trace?: Pick<RunTrace, 'writer' | 'recorded'>;
}

/**
 * Puts a run's events on the log, and keeps what must agree with it: the fold, the checkpoint at every step's end, the
 * site's files before the event that names them.
 */
export class Recorder {
  #state: SessionState;
  #failure: unknown = null;
  /** Of the checkpoint that was stored last, while nobody else has stored one. */
  #checkpoint: number | null = null;

  private constructor(
    private readonly options: RecorderOptions,
    private readonly writer: LogWriter,
    private readonly epoch: string,
    state: SessionState,
  ) {
    this.#state = state;
  }

  /**
   * Takes up the log where it ends. The writer first: what it expects at the end of the log is what is then read. Rejects
   * with `LogRewoundError` when the log ends below the checkpoint.
   */
  static async open(options: RecorderOptions, checkpoint: Checkpoint): Promise<Recorder> {
    const { ports, sessionId, signal, trace } = options;
    const { seq: checkpointSeq } = checkpoint;
    const observer = trace && { observer: trace.writer };
    const writer = await ports.openWriter({ sessionId, checkpointSeq, signal, ...observer });
    const position = (): Promise<Position> => readPosition(ports.reader, sessionId, checkpoint, writer.head);
    const { state } = await patiently(position, signal);
    return new Recorder(options, writer, checkpoint.epoch, state);
  }

  /** The fold of everything that was recorded. */
  get state(): SessionState {
    return this.#state;
  }

  /**
   * Resolves when the event is stored; a delta's storing isn't waited for, so that those behind it may join it.
   * Rejects as `LogWriter.append` does, also for a delta before.
   */
  async record(event: SessionEvent): Promise<void> {
    this.#throwFailure();
    const verdict = validateEvent(event);
    if (!verdict.ok) throw new InvalidEventError(event.type, verdict.problems);
    if (event.type === 'preview:delta') return this.#later(event);
    if (event.type === 'preview:updated') return this.#preview(event, event.data);
    await this.#now(event);
    if (isBoundary(event)) await this.checkpoint();
  }

  /** Where the log stands once everything is `stored`. */
  get position(): Checkpoint {
    return { seq: this.writer.head, epoch: this.epoch, state: this.#state };
  }

  /** Resolves when everything that was recorded is stored, deltas too, with the last one's number. Rejects as `record`. */
  async stored(): Promise<number> {
    await this.writer.flush();
    this.#throwFailure();
    return this.writer.head;
  }

  /** Stores the fold of everything up to the writer's head. */
  async checkpoint(): Promise<void> {
    const { ports, sessionId, signal } = this.options;
    await this.writer.flush();
    const checkpoint = this.position;
    const store = (): Promise<number | null> =>
      storeCheckpoint(ports, sessionId, checkpoint, this.#checkpoint);
    this.#checkpoint = await patiently(store, signal);
  }

  /** Resolves when nothing is on its way any more, whatever came of it. */
  async settle(): Promise<void> {
    await this.writer.flush().catch(() => {});
  }

  /** A store that was full may have room again, and a run must be able to end: what failed is told once. */
  #throwFailure(): void {
    const failure = this.#failure;
    if (failure instanceof StorageFullError) this.#failure = null;
    if (failure !== null) throw failure;
  }

  async #now(event: SessionEvent): Promise<void> {
    await this.writer.append(event);
    this.#state = reduce(this.#state, event);
    const { ports, sessionId, run, trace } = this.options;
    ports.observer?.recorded({ sessionId, run }, event, this.#state);
    trace?.recorded(event);
  }

  #later(event: SessionEvent): void {
    this.#state = reduce(this.#state, event);
    this.writer.append(event).catch((error: unknown) => {
      this.#failure ??= error;
    });
  }

  /** The files first: whoever is told of a revision can read it. */
  async #preview(event: SessionEvent, data: EventData['preview:updated']): Promise<void> {
    const { ports, sessionId, run, signal } = this.options;
    const { revision, title, lang } = data.metadata as { revision: number; title?: string; lang?: string };
    const site = {
      revision,
      run,
      title: title ?? '',
      lang: lang ?? 'en',
      html: data.html_content,
      css: data.css_content,
      js: data.js_content,
    };
    try {
      await patiently(() => ports.stores.sites.put(siteKey(sessionId, revision), site), signal);
      await this.#now(event);
    } catch (error) {
      if (!(error instanceof EventTooLargeError)) throw error;
      await this.#now(tooLarge(data));
    }
  }
}

/** A bug of the engine: what it made is no event of the protocol. */
export class InvalidEventError extends Error {
  override readonly name = 'InvalidEventError';
  constructor(type: string, problems: { field: string; message: string }[]) {
    super(`${type}: ${problems.map((problem) => `${problem.field} ${problem.message}`).join('; ')}`);
  }
}

/**
 * Never replaces a newer checkpoint: a worker that was lost and wakes up again must not turn the time back. Says the
 * revision that it was stored as, by which the next one needn't look what is there; null: another one stays.
 */
export async function storeCheckpoint(
  ports: Pick<GenerationPorts, 'stores'>,
  sessionId: string,
  checkpoint: Checkpoint,
  known: number | null = null,
): Promise<number | null> {
  const { checkpoints } = ports.stores;
  for (let revision = known; ; revision = null) {
    if (revision === null) {
      const stored = await checkpoints.get(sessionId);
      if (!stored) return null;
      if (stored.value.epoch === checkpoint.epoch && stored.value.seq >= checkpoint.seq) return null;
      revision = stored.revision;
    }
    const stored = await checkpoints.update(sessionId, checkpoint, revision);
    if (stored !== null) return stored;
  }
}

function isBoundary(event: SessionEvent): boolean {
  if (event.type === 'generation:step') {
    return event.data.status === 'completed' || event.data.status === 'failed';
  }
  return event.type === 'generation:completed';
}

function tooLarge(data: EventData['preview:updated']): SessionEvent {
  return {
    type: 'preview:error',
    data: {
      session_id: data.session_id,
      timestamp: data.timestamp,
      step_id: data.step_id,
      revision: data.metadata.revision,
      error_code: 'EVENT_TOO_LARGE',
      error_message: 'The page has become larger than one message to its viewers may be.',
    },
  };
}
