import type { TraceContext } from './trace-context.js';

/** As OpenTelemetry has them: who waits for whom. */
export type SpanKind = 'internal' | 'server' | 'client' | 'producer' | 'consumer';

/** Never what anybody wrote, an id of a session, or a token: what is exported leaves the house. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** A span that has ended. Times are in milliseconds since 1970, with a fraction. */
export interface EndedSpan {
  name: string;
  kind: SpanKind;
  context: TraceContext;
  /** Null: the trace begins with it. */
  parentId: string | null;
  startedAt: number;
  endedAt: number;
  attributes: Attributes;
  /** What went wrong, as a short name of no many kinds. */
  error: string | null;
}

export interface SpanOptions {
  name: string;
  kind?: SpanKind;
  attributes?: Attributes;
}

/** Work under way, and where a trace stands while it is. One that nobody keeps is that place alone. */
export class Span {
  #name: string;
  #attributes: Attributes;
  #ended = false;

  constructor(
    readonly context: TraceContext,
    private readonly parentId: string | null,
    private readonly options: SpanOptions,
    private readonly startedAt: number,
    /** Null: nobody keeps it. */
    private readonly keep: ((span: EndedSpan) => void) | null,
  ) {
    this.#name = options.name;
    this.#attributes = options.attributes ?? {};
  }

  rename(name: string): void {
    this.#name = name;
  }

  set(attributes: Attributes): void {
    if (this.keep) this.#attributes = { ...this.#attributes, ...attributes };
  }

  /** Once; what is said later is not heard. */
  end(error: string | null = null): void {
    if (this.#ended || !this.keep) return;
    this.#ended = true;
    this.keep({
      name: this.#name,
      kind: this.options.kind ?? 'internal',
      context: this.context,
      parentId: this.parentId,
      startedAt: this.startedAt,
      endedAt: Math.max(this.startedAt, now()),
      attributes: error === null ? this.#attributes : { ...this.#attributes, 'error.type': error },
      error,
    });
  }
}

/** As far as the machine's clock may move before this one follows it, in milliseconds. */
const DRIFT_MS = 50;
let origin = performance.timeOrigin;

/** Milliseconds since 1970, finer than `Date.now()`, and not turned back by it within a span but for large steps. */
export function now(): number {
  const clock = origin + performance.now();
  const drift = Date.now() - clock;
  if (Math.abs(drift) < DRIFT_MS) return clock;
  origin += drift;
  return clock + drift;
}
