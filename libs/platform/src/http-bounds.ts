import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Times are in milliseconds. */
export interface HttpBounds {
  /** Connections at once, whatever they are at. */
  connections: number;
  /** A request's headers are small: who needs longer for them only holds a place. */
  headersMs?: number;
  requestMs: number;
  /** How often connections are looked at: how much later than its time one may be ended. */
  checkMs?: number;
}

/**
 * Bounds what a connection costs before it has asked for anything: one that says nothing, or its headers one byte at a
 * time, is answered with 408 and ended. Connections are never more than the bound, so that descriptors don't run out for
 * those that are served: at the bound, whoever has been here longest without asking gives way to who comes. To be called
 * before the server listens.
 */
export function boundHttp(server: Server, bounds: HttpBounds): void {
  const { connections, headersMs = 10_000, requestMs, checkMs = 1_000 } = bounds;
  // The interval is an option of `createServer` only, read when the server begins to listen; Nest passes none.
  Object.assign(server, { connectionsCheckingInterval: checkMs });
  server.headersTimeout = headersMs;
  server.requestTimeout = requestMs;
  server.maxConnections = connections;
  makeRoom(server, connections);
}

/** What Node does at `maxConnections`, dropping who comes, would keep everybody out for as long as a flood lasts. */
function makeRoom(server: Server, connections: number): void {
  const open = new Set<Socket>();
  /** Those that no request of theirs is being served for, in the order in which they began to wait. */
  const idle = new Set<Socket>();
  const forget = (socket: Socket): void => {
    open.delete(socket);
    idle.delete(socket);
  };
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    idle.add(socket);
    socket.once('close', () => forget(socket));
    const [oldest] = idle;
    if (open.size < connections || oldest === undefined || oldest === socket) return;
    forget(oldest);
    oldest.destroy();
  });
  server.on('upgrade', ({ socket }) => idle.delete(socket));
  server.on('request', ({ socket }, response) => {
    idle.delete(socket);
    response.once('close', () => {
      if (open.has(socket)) idle.add(socket);
    });
  });
}
