import type { IncomingMessage, ServerResponse } from 'node:http';
import { sessionHash } from '../session-hash.js';
import { parseTraceparent } from './trace-context.js';
import { within, type Tracer } from './tracer.js';

/** What Express adds to a request once it has found its route. */
type Routed = IncomingMessage & {
  originalUrl?: string;
  route?: { path?: unknown };
  params?: Record<string, unknown>;
};

const SESSION_ID = /^[A-Za-z0-9_-]{22}$/;
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Each request to the API is a span, named by its route: never by its path, which holds ids and what people type. */
export function traceRequests(tracer: Tracer) {
  return (request: Routed, response: ServerResponse, next: () => void): void => {
    if (!(request.originalUrl ?? request.url ?? '').startsWith('/v1/')) return next();
    const method = METHODS.has(request.method ?? '') ? (request.method ?? '') : '_OTHER';
    const name = method === '_OTHER' ? 'HTTP' : method;
    const caller = parseTraceparent(request.headers.traceparent?.toString());
    const span = tracer.begin(caller, {
      name,
      kind: 'server',
      attributes: { 'http.request.method': method },
    });
    response.once('close', () => {
      const route = routeOf(request);
      const status = response.statusCode;
      const session = request.params?.id;
      if (route !== undefined) span.rename(`${name} ${route}`);
      span.set({ 'http.route': route, 'http.response.status_code': status });
      if (typeof session === 'string' && SESSION_ID.test(session)) {
        span.set({ 'openv0.session': sessionHash(session) });
      }
      span.end(status >= 500 ? String(status) : null);
    });
    within(span, next);
  };
}

/** `/v1/sessions/{id}`; undefined: nobody answers there. */
function routeOf({ route }: Routed): string | undefined {
  return typeof route?.path === 'string' ? route.path.replace(/:(\w+)/g, '{$1}') : undefined;
}
