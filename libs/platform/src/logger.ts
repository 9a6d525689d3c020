import type { DynamicModule } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { LoggerModule } from 'nestjs-pino';
import { pino, type Logger, type LoggerOptions } from 'pino';
import { sessionHash } from './session-hash.js';
import { currentSpan } from './tracing/tracer.js';

export function createLogger(name: string, level: string): Logger {
  return pino(options(name, level));
}

/** Nest's logger, and a line per HTTP request with neither headers nor query, its session id hashed. */
export function loggerModule(name: string, level: string): DynamicModule {
  return LoggerModule.forRoot({
    pinoHttp: {
      ...options(name, level),
      autoLogging: { ignore: (request: IncomingMessage) => request.url?.startsWith('/health/') === true },
      customLogLevel: (_request, response, error) => (error ? 'error' : levelOf(response.statusCode)),
      serializers: {
        req: (request: { method: string; url: string }) => ({
          method: request.method,
          path: safePath(request.url),
        }),
        res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      },
    },
  });
}

/** Not now (503) is an answer, not a mistake: a caller must not fill the log with errors. */
export function levelOf(status: number): 'error' | 'info' | 'debug' {
  if (status < 400) return 'debug';
  return status < 500 || status === 503 ? 'info' : 'error';
}

/** Longer than any part of a route: a token, or a text, that got into a path by mistake. */
const LONG_PART = /(?<=\/)[^/]{33,}/g;

/** A request's path without its query; session ids in it are hashed, and what is too long for a name left out. */
export function safePath(url: string): string {
  const path = url.split('?', 1)[0] ?? '';
  return path
    .replace(/(?<=\/)[A-Za-z0-9_-]{22}(?=\/|$)/g, (id) => `<${sessionHash(id)}>`)
    .replace(LONG_PART, '<…>');
}

function options(name: string, level: string): LoggerOptions {
  return { name, level, base: { name, pid: process.pid }, mixin: traceOf };
}

/** What all lines about one request have in common, and those of the run that came of it. */
function traceOf(): { trace_id?: string } {
  const span = currentSpan();
  return span ? { trace_id: span.context.traceId } : {};
}
