import { setTimeout as delay } from 'node:timers/promises';
import { toOtlp, type Resource } from './otlp.js';
import type { EndedSpan } from './span.js';

export interface ExporterOptions {
  /** The address that takes spans, with `/v1/traces`. */
  url: string;
  headers: Readonly<Record<string, string>>;
  /** How long one request may take, in milliseconds. */
  timeoutMs: number;
  /** Spans that wait are handed on after this long, in milliseconds; sooner when there are enough. */
  delayMs: number;
  /** As many may wait; those that end while it is full are dropped. */
  maxWaiting: number;
  /** Before the second try, in milliseconds; each later one waits twice as long, up to 30 s. 1,000 by default. */
  firstWaitMs?: number;
  resource: Resource;
  scope: { name: string; version: string };
  /** Told when the collector goes, with the reason, and when it is back. */
  onChange: (trouble: string | null) => void;
}

/** Why spans never arrived: too many waited, the collector doesn't want them, or the service ended before it took them. */
export const DROPS = ['queue_full', 'refused', 'shutdown'] as const;
export type Drop = (typeof DROPS)[number];

/** So many spans a request: more at once would hold up the process while they are put into JSON. */
const BATCH = 128;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** What is worth another try, by the protocol; any other refusal of a batch is its end. */
const COMES_BACK: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/**
 * Hands ended spans to a collector, by OTLP over HTTP: in batches, one request at a time, again until it takes them. Who
 * adds a span never waits and never fails: while the collector is away or slow a bounded number waits, and what comes
 * then is dropped and counted. A batch whose answer is late arrives twice, with the same ids.
 */
export class SpanExporter {
  readonly dropped: Record<Drop, number> = { queue_full: 0, refused: 0, shutdown: 0 };
  sent = 0;
  readonly #options: ExporterOptions;
  /** Aborted when the service ends: nothing is waited for any more, nor tried again. */
  readonly #closing = new AbortController();
  /** Aborted when its time is up: what is on its way is given up. */
  readonly #cut = new AbortController();
  readonly #waiting: EndedSpan[] = [];
  #timer: NodeJS.Timeout | undefined;
  #sending: Promise<void> | null = null;
  #trouble: string | null = null;

  constructor(options: ExporterOptions) {
    this.#options = options;
  }

  readonly add = (span: EndedSpan): void => {
    if (this.#closing.signal.aborted) this.dropped.shutdown += 1;
    else if (this.#waiting.length >= this.#options.maxWaiting) this.dropped.queue_full += 1;
    else {
      this.#waiting.push(span);
      if (this.#waiting.length >= this.#batch) this.#send();
      else this.#sendLater();
    }
  };

  /** Hands on what waits, trying nothing twice, for at most so long. What is left then is dropped. */
  async close(withinMs: number): Promise<void> {
    const cut = setTimeout(() => this.#cut.abort(), withinMs);
    this.#closing.abort();
    const sending = this.#sending;
    await sending;
    if (!sending || this.#trouble === null) await this.#sendAll();
    clearTimeout(cut);
    clearTimeout(this.#timer);
    this.dropped.shutdown += this.#waiting.splice(0).length;
  }

  get #batch(): number {
    return Math.min(BATCH, this.#options.maxWaiting);
  }

  #sendLater(): void {
    this.#timer ??= setTimeout(() => this.#send(), this.#options.delayMs).unref();
  }

  #send(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = null;
      if (this.#waiting.length > 0 && !this.#closing.signal.aborted) this.#sendLater();
    });
  }

  /** A batch stays in the queue until it is known what became of it. The rest of one waits for more. */
  async #sendAll(): Promise<void> {
    const { firstWaitMs = FIRST_WAIT_MS } = this.#options;
    for (let least = 1, wait = firstWaitMs; this.#waiting.length >= least;) {
      const batch = this.#waiting.slice(0, this.#batch);
      const answer = await this.#post(batch);
      if (answer === 'done') {
        this.#waiting.splice(0, batch.length);
        wait = firstWaitMs;
      } else {
        if (this.#closing.signal.aborted) return;
        await this.#pause(Math.max(answer.retryAfterMs, wait / 2 + (Math.random() * wait) / 2));
        wait = Math.min(wait * 2, LONGEST_WAIT_MS);
      }
      least = this.#closing.signal.aborted || answer !== 'done' ? 1 : this.#batch;
    }
  }

  #pause(ms: number): Promise<void> {
    const { signal } = this.#closing;
    return delay(Math.min(ms, LONGEST_WAIT_MS), undefined, { ref: false, signal }).catch(() => {});
  }

  /** Counts what it was taken or refused for. Never rejects. */
  async #post(batch: EndedSpan[]): Promise<'done' | { retryAfterMs: number }> {
    const { url, headers, timeoutMs, resource, scope } = this.#options;
    try {
      const response = await fetch(url, {
        method: 'POST',
        redirect: 'error',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify(toOtlp(resource, scope, batch)),
        signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), this.#cut.signal]),
      });
      return this.#judge(response, await response.text(), batch.length);
    } catch (error) {
      this.#note(reasonOf(error));
      return { retryAfterMs: 0 };
    }
  }

  #judge(response: Response, body: string, count: number): 'done' | { retryAfterMs: number } {
    this.#note(response.ok ? null : `the collector answers ${response.status}`);
    if (COMES_BACK.has(response.status)) {
      return { retryAfterMs: (Number(response.headers.get('retry-after')) || 0) * 1_000 };
    }
    const refused = response.ok ? Math.min(count, refusedIn(body)) : count;
    this.dropped.refused += refused;
    this.sent += count - refused;
    return 'done';
  }

  #note(trouble: string | null): void {
    if (trouble === this.#trouble) return;
    this.#trouble = trouble;
    this.#options.onChange(trouble);
  }
}

/** Of a batch that was taken, how many of its spans were not. */
function refusedIn(body: string): number {
  try {
    const answer = JSON.parse(body) as { partialSuccess?: { rejectedSpans?: string | number } } | null;
    return Math.max(0, Number(answer?.partialSuccess?.rejectedSpans ?? 0)) || 0;
  } catch {
    return 0;
  }
}

function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: { code?: string } };
  if (name === 'TimeoutError') return 'the collector does not answer in time';
  return `the collector can't be reached: ${cause?.code ?? message}`;
}
