/**
 * A collector for tests: takes traces by OTLP over HTTP, looks closely at their form, and keeps every byte.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';

export interface SunkSpan {
  service: string;
  traceId: string;
  spanId: string;
  /** Empty: it has none. */
  parentSpanId: string;
  name: string;
  kind: number;
  start: bigint;
  end: bigint;
  attributes: Record<string, string | number | boolean>;
  failed: boolean;
}

/** `silent`: it takes requests, and never answers. */
export type SinkMood = 'takes' | 'silent';

export async function startOtlpSink(): Promise<OtlpSink> {
  const sink = new OtlpSink();
  await sink.listen();
  return sink;
}

export class OtlpSink {
  mood: SinkMood = 'takes';
  requests = 0;
  readonly spans: SunkSpan[] = [];
  /** What was not as the protocol has it. */
  readonly problems: string[] = [];
  /** Everything that came, heads and bodies. */
  bytes = '';
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString();
        this.requests += 1;
        this.bytes += `${request.method} ${request.url}\n${request.rawHeaders.join('\n')}\n${body}\n`;
        if (this.mood === 'silent') return;
        const isRight = request.method === 'POST' && request.url === '/v1/traces';
        if (!isRight) this.problems.push(`${request.method} ${request.url}`);
        if (request.headers['content-type'] !== 'application/json') this.problems.push('no JSON by its type');
        this.#take(body);
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"partialSuccess":{}}');
      });
    });
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  of(traceId: string): SunkSpan[] {
    return this.spans.filter((span) => span.traceId === traceId);
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #take(body: string): void {
    try {
      for (const span of readOtlp(JSON.parse(body))) this.#keep(span);
    } catch (error) {
      this.problems.push((error as Error).message);
    }
  }

  /** A batch whose answer came too late comes again, as it was: whoever keeps spans knows them by their ids. */
  #keep(span: SunkSpan): void {
    const known = this.spans.find(({ spanId }) => spanId === span.spanId);
    if (!known) this.spans.push(span);
    else if (!isDeepStrictEqual(known, span)) this.problems.push(`two spans have the id ${span.spanId}`);
  }
}

type Json = Record<string, unknown>;

/** The spans of one request. Throws at whatever a collector would not take, or would misunderstand. */
export function readOtlp(body: unknown): SunkSpan[] {
  const root = fields(body, 'the body', ['resourceSpans']);
  return list(root.resourceSpans).flatMap((entry) => {
    const { resource, scopeSpans } = fields(entry, 'resourceSpans', ['resource', 'scopeSpans']);
    const by = attributesOf(fields(resource, 'resource', ['attributes']).attributes);
    for (const name of ['service.name', 'service.version', 'service.instance.id']) {
      if (typeof by[name] !== 'string') throw new Error(`the resource has no ${name}`);
    }
    return list(scopeSpans).flatMap((scoped) => {
      const { spans, scope } = fields(scoped, 'scopeSpans', ['scope', 'spans']);
      fields(scope, 'scope', ['name', 'version']);
      return list(spans).map((span) => readSpan(String(by['service.name']), span));
    });
  });
}

const SPAN_FIELDS = ['traceId', 'spanId', 'name', 'kind', 'startTimeUnixNano', 'endTimeUnixNano'];

function readSpan(service: string, given: unknown): SunkSpan {
  const span = fields(given, 'a span', [...SPAN_FIELDS, 'attributes'], ['parentSpanId', 'status']);
  const text = (name: string, form: RegExp): string => {
    const value = span[name];
    if (typeof value !== 'string' || !form.test(value))
      throw new Error(`${name} is ${JSON.stringify(value)}`);
    return value;
  };
  const kind = span.kind;
  if (typeof kind !== 'number' || kind < 1 || kind > 5) throw new Error(`kind is ${JSON.stringify(kind)}`);
  const start = BigInt(text('startTimeUnixNano', /^\d{19}$/));
  const end = BigInt(text('endTimeUnixNano', /^\d{19}$/));
  if (end < start) throw new Error(`${String(span.name)} ended before it began`);
  return {
    service,
    traceId: text('traceId', /^(?!0+$)[0-9a-f]{32}$/),
    spanId: text('spanId', /^(?!0+$)[0-9a-f]{16}$/),
    parentSpanId: span.parentSpanId === undefined ? '' : text('parentSpanId', /^(?!0+$)[0-9a-f]{16}$/),
    name: text('name', /./),
    kind,
    start,
    end,
    attributes: attributesOf(span.attributes),
    failed: span.status !== undefined && fields(span.status, 'status', ['code']).code === 2,
  };
}

function attributesOf(given: unknown): SunkSpan['attributes'] {
  const entries = list(given).map((pair) => {
    const { key, value } = fields(pair, 'an attribute', ['key', 'value']);
    return [String(key), valueOf(value)] as const;
  });
  const attributes = Object.fromEntries(entries);
  if (Object.keys(attributes).length !== entries.length) throw new Error('an attribute is there twice');
  return attributes;
}

function valueOf(given: unknown): string | number | boolean {
  const [[kind, value] = [], ...more] = Object.entries(given as Json);
  if (more.length > 0) throw new Error('a value of two kinds');
  if (kind === 'stringValue' && typeof value === 'string') return value;
  if (kind === 'boolValue' && typeof value === 'boolean') return value;
  if (kind === 'doubleValue' && typeof value === 'number') return value;
  if (kind === 'intValue' && typeof value === 'string' && /^-?\d+$/.test(value)) return Number(value);
  throw new Error(`no value: ${JSON.stringify(given)}`);
}

function list(given: unknown): unknown[] {
  if (!Array.isArray(given)) throw new Error(`no list: ${JSON.stringify(given)}`);
  return given;
}

/** An object with these fields, and no others. */
function fields(given: unknown, what: string, wanted: string[], optional: string[] = []): Json {
  if (typeof given !== 'object' || given === null) throw new Error(`${what} is no object`);
  const missing = wanted.filter((name) => !(name in given));
  const unknown = Object.keys(given).filter((name) => !wanted.includes(name) && !optional.includes(name));
  if (missing.length > 0) throw new Error(`${what} lacks ${missing.join(', ')}`);
  if (unknown.length > 0) throw new Error(`${what} has ${unknown.join(', ')}`);
  return given as Json;
}
