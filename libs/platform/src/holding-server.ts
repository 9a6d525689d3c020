import { createServer, type Server } from 'node:http';
import type { HttpErrorBody } from '@openv0/contracts/http-errors.js';

/** A port held while a service waits for what it needs. */
export interface HeldPort {
  /** Frees the port for the service itself. */
  release(): Promise<void>;
}

const BODY: HttpErrorBody = { code: 'UNAVAILABLE', message: 'Starting: the broker is not there yet.' };
const RETRY = { 'retry-after': '1', 'content-type': 'application/json' };

/**
 * Answers on a service's port until the broker is there, so that an operator sees a live service that isn't ready
 * rather than a closed port: live 200, everything else (upgrades too) 503.
 */
export async function holdPort(port: number, host: string): Promise<HeldPort> {
  const server = createServer((request, response) => {
    if (request.url === '/health/live') {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ok"}');
    } else if (request.url === '/health/ready') {
      const checks = { nats: 'waiting for the first connection' };
      response.writeHead(503, RETRY).end(JSON.stringify({ status: 'unavailable', checks }));
    } else {
      response.writeHead(503, RETRY).end(JSON.stringify(BODY));
    }
  });
  server.on('upgrade', (_request, socket) => {
    const body = JSON.stringify(BODY);
    socket.end(
      `HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nContent-Type: application/json\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
  });
  await listen(server, port, host);
  return {
    release: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Listens, or says in one line which variable names a port that is taken. */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port, host) : error),
    );
    server.listen(port, host, () => resolve());
  });
}

export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
  constructor(port: number, host: string) {
    super(`PORT ${port} on ${host} is taken by another program: stop it, or set PORT to a free one.`);
  }
}
