import type { Server } from 'node:http';

/** In milliseconds. */
const TIMES = {
  /** A request's headers are small: who needs longer for them only holds a place. */
  headers: 10_000,
  /** Nobody sends this service a body. */
  request: 15_000,
  /** How often connections are looked at: how much later than its time one may be ended. */
  check: 1_000,
};
/** Connections that have not asked for anything yet may be as many as there are places, and some. */
const UNDECIDED_PER_PLACE = 1;
const UNDECIDED_MORE = 1_000;

/**
 * Bounds what a connection costs before it has asked for anything: one that says nothing, or its headers one byte at a
 * time, is answered with 408 and ended. Beyond the bound new connections are dropped, so that descriptors never run out
 * for those that are served. To be called before the server listens.
 */
export function boundHttp(server: Server, places: number, times = TIMES): void {
  // The interval is an option of `createServer` only, read when the server begins to listen; Nest passes none.
  Object.assign(server, { connectionsCheckingInterval: times.check });
  server.headersTimeout = times.headers;
  server.requestTimeout = times.request;
  server.maxConnections = places * (1 + UNDECIDED_PER_PLACE) + UNDECIDED_MORE;
}
