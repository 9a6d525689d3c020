import { sessionHash } from '@openv0/platform/session-hash.js';
import { Counter, type Registry } from 'prom-client';
import type { Reason } from './read-request.js';

/** One line for each engine and reason in so long, in milliseconds: who floods the service doesn't flood its log. */
const LINE_EVERY_MS = 10_000;

/** Not the engine's doing. */
const HONEST: ReadonlySet<Reason> = new Set([
  'cancelled',
  'run_over',
  'not_yet',
  'taken_over',
  'unavailable',
  'storage_full',
]);

/** What engines outside were refused, by name: counted, and said in the log. */
export class Breaches {
  readonly #refused: Counter<'engine' | 'reason'>;
  readonly #said = new Map<string, { at: number; silent: number }>();

  constructor(
    registry: Registry,
    private readonly warn: (line: string) => void,
    private readonly now: () => number = Date.now,
  ) {
    this.#refused = new Counter({
      name: 'openv0_ingest_refused_total',
      help: 'What engines outside handed in and was not stored.',
      labelNames: ['engine', 'reason'],
      registers: [registry],
    });
  }

  note(engine: string, reason: Reason, sessionId: string | null, message: string): void {
    this.#refused.inc({ engine, reason });
    if (HONEST.has(reason)) return;
    const key = `${engine} ${reason}`;
    const said = this.#said.get(key);
    if (said && this.now() - said.at < LINE_EVERY_MS) {
      said.silent += 1;
      return;
    }
    this.#said.set(key, { at: this.now(), silent: 0 });
    const where = sessionId === null ? '' : `, session ${sessionHash(sessionId)}`;
    const more = said?.silent ? ` (and ${said.silent} more since)` : '';
    this.warn(`engine ${engine}: ${reason}${where}: ${message.slice(0, 300)}${more}`);
  }
}
