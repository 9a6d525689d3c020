/**
 * Runs whose engine outside is lost: it had its job and says nothing any more, or so often gave no sign of life that
 * the queue has given up. Every process looks through the records from time to time; the log decides who ends a run.
 */
import type { GenerationPorts } from '../broker/ports.js';
import type { Clock } from '../engine/clock.js';
import { RunCancelled, RunFailed } from '../runs/run-endings.js';
import { decodeEvent } from '../runs/session-position.js';
import { allRecords } from '../sessions/all-records.js';
import { runInTurn, type RunRecord, type SessionRecord } from '../sessions/session-record.js';

/** A job is kept for a day; nothing older can have one. */
const OLDEST_MS = 25 * 3_600_000;

export interface LostRunsOptions {
  engines: readonly string[];
  /** Nothing on the log for so long: the engine is lost. */
  silenceMs: number;
  end(sessionId: string, run: number, ending: RunCancelled | RunFailed): Promise<boolean>;
  /** What stands in the way of one run's end is in no other's. */
  onFailure(error: unknown): void;
  /** Told of each engine that was ended for its silence. */
  onLost(engine: string, sessionId: string): void;
}

export class LostRuns {
  constructor(
    private readonly ports: Pick<GenerationPorts, 'stores' | 'jobs' | 'reader'>,
    private readonly clock: Clock,
    private readonly options: LostRunsOptions,
  ) {}

  /** Looks through all sessions. `exhausted`: the place of a job that the queue doesn't deliver any more. */
  async look(exhausted: number | null = null): Promise<void> {
    const delivered = new Map<string, number>();
    for (const engine of this.options.engines) delivered.set(engine, await this.ports.jobs.delivered(engine));
    for await (const records of allRecords(this.ports)) {
      for (const record of records) {
        await this.#lookAt(record, delivered, exhausted).catch(this.options.onFailure);
      }
      const last = records.at(-1);
      if (last && this.clock.now() - Date.parse(last.updated_at) > OLDEST_MS) break;
    }
  }

  async #lookAt(
    record: SessionRecord,
    delivered: Map<string, number>,
    exhausted: number | null,
  ): Promise<void> {
    const run = record.deleted ? undefined : runInTurn(record);
    if (!run || run.job === null) return;
    const { session_id: id, engine } = record;
    if (!this.options.engines.includes(engine)) return;
    if (run.cancel_requested) {
      await this.options.end(id, run.run, new RunCancelled('cancelled by its owner'));
      return;
    }
    const given = run.job <= (delivered.get(engine) ?? 0);
    const lost = run.job === exhausted || (given && (await this.#isSilent(record)));
    if (lost) await this.#end(engine, id, run);
  }

  /** Since its last event, or since the record moved. */
  async #isSilent(record: SessionRecord): Promise<boolean> {
    const { reader } = this.ports;
    const silence = (since: string): number => this.clock.now() - Date.parse(since);
    if (silence(record.updated_at) < this.options.silenceMs) return false;
    const head = await reader.head(record.session_id);
    const { events } = await reader.read(record.session_id, head - 1, 1);
    const last = events[0] && decodeEvent(events[0].json);
    return !last || silence(last.data.timestamp) >= this.options.silenceMs;
  }

  async #end(engine: string, sessionId: string, { run }: RunRecord): Promise<void> {
    const lost = new RunFailed('WORKER_LOST', `The engine ${engine} gives no sign of life any more.`, true);
    if (await this.options.end(sessionId, run, lost)) this.options.onLost(engine, sessionId);
  }
}
