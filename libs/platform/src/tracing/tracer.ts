import { AsyncLocalStorage } from 'node:async_hooks';
import { now, Span, type EndedSpan, type SpanOptions } from './span.js';
import { isSampled, newSpanId, newTraceId, type TraceContext } from './trace-context.js';

export interface Sampling {
  /** The share of traces that is kept, 0 to 1. */
  ratio: number;
  /**
   * Whether a caller's word decides what is kept. Off where anybody may call: whoever could ask for it would have all of
   * their requests kept, and the store filled.
   */
  believesCallers: boolean;
}

const NOTHING: Sampling = { ratio: 0, believesCallers: false };
const spans = new AsyncLocalStorage<Span>();

/** The span that this work belongs to. */
export function currentSpan(): Span | undefined {
  return spans.getStore();
}

/** Does `work`, and all that it begins, as part of a span. Doesn't end it. */
export function within<T>(span: Span, work: () => T): T {
  return spans.run(span, work);
}

/** The same, and the span ends with the work: as an error's name if it rejects. */
export async function whole<T>(span: Span, work: () => Promise<T>): Promise<T> {
  try {
    const result = await within(span, work);
    span.end();
    return result;
  } catch (error) {
    span.end(error instanceof Error ? error.name : 'unknown');
    throw error;
  }
}

/**
 * Makes spans, and hands on those that are kept when they end. One without a place to hand them to keeps none: its spans
 * still have a place in a trace, so that log lines of one request can be found together.
 *
 *     const span = tracer.begin(parseTraceparent(header), { name: 'POST', kind: 'server' });
 *     await whole(span, work);
 */
export class Tracer {
  readonly #sampling: Sampling;
  readonly #keep: ((span: EndedSpan) => void) | null;

  constructor(keep: ((span: EndedSpan) => void) | null = null, sampling: Sampling = NOTHING) {
    this.#keep = keep;
    this.#sampling = keep ? sampling : NOTHING;
  }

  /** Whether there is a place for spans. */
  get active(): boolean {
    return this.#keep !== null;
  }

  /** What somebody outside has asked for, who may have said a place in a trace of theirs: it is decided what is kept. */
  begin(caller: TraceContext | null, options: SpanOptions): Span {
    const traceId = caller?.traceId ?? newTraceId();
    const context = { traceId, spanId: newSpanId(), sampled: this.#decides(caller, traceId) };
    return this.#make(context, caller?.spanId ?? null, options);
  }

  /** Part of what was begun, here or in another process of ours. */
  under(parent: TraceContext, options: SpanOptions): Span {
    const isKept = parent.sampled && this.active;
    return this.#make(isKept ? { ...parent, spanId: newSpanId() } : parent, parent.spanId, options);
  }

  /** A caller's id says nothing here: one that is kept could be sent again and again. */
  #decides(caller: TraceContext | null, traceId: string): boolean {
    const { ratio, believesCallers } = this.#sampling;
    if (caller && believesCallers) return caller.sampled;
    return isSampled(caller ? newTraceId() : traceId, ratio);
  }

  #make(context: TraceContext, parentId: string | null, options: SpanOptions): Span {
    const keep = context.sampled ? this.#keep : null;
    return new Span(context, parentId, options, keep ? now() : 0, keep);
  }
}
