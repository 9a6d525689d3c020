/**
 * A trace's place, as it travels between processes: W3C Trace Context, level 2 (https://www.w3.org/TR/trace-context-2/).
 */
import { randomFillSync } from 'node:crypto';

/** The span that whatever follows belongs under. */
export interface TraceContext {
  /** 32 hex digits. */
  readonly traceId: string;
  /** 16 hex digits. */
  readonly spanId: string;
  /** Whether its spans are kept, which is decided once, where the trace comes in. */
  readonly sampled: boolean;
}

/** `version-traceid-spanid-flags`; a version to come may have more behind the flags. */
const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const NOTHING = /^0+$/;

/** Null: it is none. */
export function parseTraceparent(text: string | undefined): TraceContext | null {
  const [, version = 'ff', traceId = '', spanId = '', flags = '', more] = TRACEPARENT.exec(text ?? '') ?? [];
  if (version === 'ff' || (version === '00' && more !== undefined)) return null;
  if (NOTHING.test(traceId) || NOTHING.test(spanId)) return null;
  return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

export function formatTraceparent({ traceId, spanId, sampled }: TraceContext): string {
  return `00-${traceId}-${spanId}-${sampled ? '01' : '00'}`;
}

export function newTraceId(): string {
  return randomHex(16);
}

export function newSpanId(): string {
  return randomHex(8);
}

/** As many as a double holds exactly, of the part of an id that is random by the standard. */
const DIGITS = 13;
const RANGE = 16 ** DIGITS;

/**
 * Whether a trace is among the share `ratio` (0 to 1) that is kept. The same for the same id, and one that a smaller
 * ratio keeps is kept by a larger one (OpenTelemetry's consistent sampling by threshold).
 */
export function isSampled(traceId: string, ratio: number): boolean {
  return Number.parseInt(traceId.slice(-DIGITS), 16) >= (1 - ratio) * RANGE;
}

/** A call for each id would cost more than everything else about a span. */
const pool = Buffer.alloc(4_096);
let used = pool.length;

function randomHex(bytes: number): string {
  if (used + bytes > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const id = pool.toString('hex', used, (used += bytes));
  return NOTHING.test(id) ? randomHex(bytes) : id;
}
