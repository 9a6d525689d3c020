/** Spans in OTLP's JSON (opentelemetry-proto 1.x): ids in hex, 64-bit numbers as text, enums as numbers. */
import type { Attributes, EndedSpan, SpanKind } from './span.js';

/** Who made the spans: `service.name` and the like. */
export type Resource = Attributes;

interface KeyValue {
  key: string;
  value: { stringValue: string } | { intValue: string } | { doubleValue: number } | { boolValue: boolean };
}

const KINDS: Readonly<Record<SpanKind, number>> = {
  internal: 1,
  server: 2,
  client: 3,
  producer: 4,
  consumer: 5,
};
const STATUS_ERROR = 2;

/** The body of one request to `/v1/traces`. */
export function toOtlp(resource: Resource, scope: { name: string; version: string }, spans: EndedSpan[]) {
  return {
    resourceSpans: [
      { resource: { attributes: toKeyValues(resource) }, scopeSpans: [{ scope, spans: spans.map(toSpan) }] },
    ],
  };
}

function toSpan({ name, kind, context, parentId, startedAt, endedAt, attributes, error }: EndedSpan) {
  return {
    traceId: context.traceId,
    spanId: context.spanId,
    ...(parentId !== null && { parentSpanId: parentId }),
    name,
    kind: KINDS[kind],
    startTimeUnixNano: toNanos(startedAt),
    endTimeUnixNano: toNanos(endedAt),
    attributes: toKeyValues(attributes),
    ...(error !== null && { status: { code: STATUS_ERROR } }),
  };
}

function toKeyValues(attributes: Attributes): KeyValue[] {
  return Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, value: toValue(value) }],
  );
}

function toValue(value: string | number | boolean): KeyValue['value'] {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return Number.isSafeInteger(value) ? { intValue: String(value) } : { doubleValue: value };
}

/** Milliseconds as nanoseconds in text: as a number they are beyond what JSON holds exactly. */
export function toNanos(ms: number): string {
  const whole = Math.floor(ms);
  return `${whole}${String(Math.floor((ms - whole) * 1e6)).padStart(6, '0')}`;
}
