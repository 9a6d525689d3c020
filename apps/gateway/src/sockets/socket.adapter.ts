import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { INestApplication } from '@nestjs/common';
import { Logger } from '@nestjs/common';
import type { MessageMappingProperties } from '@nestjs/websockets';
import { WsAdapter } from '@nestjs/platform-ws';
import { MAX_CLIENT_FRAME_BYTES, SUBPROTOCOL } from '@openv0/contracts/frames.js';
import { HttpProblem } from '@openv0/platform/http-problem.js';
import { WebSocketServer, type RawData, type ServerOptions, type WebSocket } from 'ws';
import type { Observable } from 'rxjs';
import { MessageLimits } from '../limits/message-limits.js';
import type { Taken } from '@openv0/platform/token-bucket.js';
import { SocketMetrics } from '../metrics/socket-metrics.service.js';
import { Admission } from './admission.service.js';
import { readClientMessage, type ClientMessage, type MessageProblem } from './client-message.js';
import type { Connection } from './connection.js';
import { Connections } from './connections.service.js';
import { endWithFirstError } from './last-error.js';
import { acceptableOffer, PER_MESSAGE_DEFLATE, releaseInflater } from './permessage-deflate.js';
import { refuse } from './refuse.js';
import { CLOSE_TIMEOUT_MS } from './ws-link.js';

/** Pieces that one message may come in. */
const MAX_FRAGMENTS = 64;

/** By then the close frame has arrived, if it ever will. */
const CUT_OFF_MS = 500;

/** How every WebSocket is read. `closeTimeout` is newer than the library's published types. */
export const SERVER_OPTIONS: ServerOptions & { closeTimeout: number } = {
  noServer: true,
  maxPayload: MAX_CLIENT_FRAME_BYTES,
  maxFragments: MAX_FRAGMENTS,
  closeTimeout: CLOSE_TIMEOUT_MS,
  // One message of each connection in a turn: who sends many at once waits for the others, not they for it.
  allowSynchronousEvents: false,
  clientTracking: false,
  perMessageDeflate: PER_MESSAGE_DEFLATE,
  // A token that was offered is never echoed.
  handleProtocols: (offered) => (offered.has(SUBPROTOCOL) ? SUBPROTOCOL : false),
};

type Transform = (data: unknown) => Observable<unknown>;

/** A message as it came, and whether it came too soon. */
interface Received {
  data: RawData;
  isBinary: boolean;
  taken: Exclude<Taken, { outcome: 'spent' }>;
}

/**
 * Nest's WebSocket adapter with three things done our way: a connection is decided about before the upgrade, every
 * message is answered, and what is sent goes past this layer (see WsLink).
 */
export class SocketAdapter extends WsAdapter {
  private readonly log = new Logger('sockets');
  private readonly admission: Admission;
  private readonly connections: Connections;
  private readonly metrics: SocketMetrics;

  constructor(app: INestApplication) {
    super(app);
    this.admission = app.get(Admission);
    this.connections = app.get(Connections);
    this.metrics = app.get(SocketMetrics);
  }

  override create(): WebSocketServer {
    const server = new WebSocketServer(SERVER_OPTIONS);
    const http = this.httpServer as Server;
    http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      socket.on('error', () => socket.destroy());
      void this.upgrade(server, request, socket, head).catch((error: unknown) => {
        this.log.error(error);
        refuse(
          socket,
          new HttpProblem(500, 'INTERNAL_ERROR', 'Something went wrong here. It has been logged.'),
        );
      });
    });
    return server;
  }

  override bindMessageHandlers(
    client: WebSocket,
    handlers: MessageMappingProperties[],
    transform: Transform,
  ): void {
    const byType = new Map(handlers.map((handler) => [handler.message as string, handler]));
    const limits = new MessageLimits();
    limits.watchPings(client, () => this.cutOff(client));
    client.on('message', (data: RawData, isBinary: boolean) => {
      const connection = this.connections.of(client);
      if (!connection || connection.link.closed) return;
      connection.heard(performance.now());
      const taken = limits.message();
      if (taken.outcome === 'spent') return this.cutOff(client);
      this.receive(connection, { data, isBinary, taken }, byType, transform);
      // Answers wait for a client that doesn't take them, so its questions do too.
      if (connection.full) client.pause();
    });
  }

  /** The connections were closed when the service began to drain. */
  override async close(server: WebSocketServer): Promise<void> {
    await new Promise((resolve) => server.close(resolve));
  }

  private async upgrade(
    server: WebSocketServer,
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
  ): Promise<void> {
    const admitted = await this.admission.admit(request);
    if (admitted instanceof HttpProblem) return refuse(socket, admitted);
    const full = this.admission.sessionProblem(admitted.handshake.sessionId, admitted.authorisation);
    if (full) return refuse(socket, full);
    const { headers } = request;
    headers['sec-websocket-extensions'] = acceptableOffer(headers['sec-websocket-extensions']);
    server.handleUpgrade(request, socket, head, (client) => {
      releaseInflater(client);
      endWithFirstError(client);
      server.emit('connection', client, socket, admitted);
    });
  }

  /** A flood must not cost more than its end: what still comes is not read, nor is an answer waited for. */
  private cutOff(client: WebSocket): void {
    this.connections.of(client)?.link.close('rate_limited');
    client.pause();
    setTimeout(() => client.terminate(), CUT_OFF_MS).unref();
  }

  private receive(
    connection: Connection,
    { data, isBinary, taken }: Received,
    handlers: Map<string, MessageMappingProperties>,
    transform: Transform,
  ): void {
    const read = readClientMessage(data.toString(), isBinary);
    if (!read.ok) {
      this.metrics.message('refused');
      return connection.refuse(read.problem);
    }
    const { message } = read;
    if (taken.outcome === 'empty') {
      this.metrics.message('limited');
      return connection.refuse(tooFast(message, taken.retryAfterMs));
    }
    const handler = handlers.get(message.type);
    const refusal = refusalOf(connection, message, handler !== undefined);
    if (refusal) return refusal();
    this.metrics.message('served');
    transform(handler?.callback(message)).subscribe({ error: (error: unknown) => this.log.error(error) });
  }
}

function tooFast({ ref }: ClientMessage, retry_after_ms: number): MessageProblem {
  const message = 'Too many messages: wait before the next one.';
  return {
    code: 'RATE_LIMITED',
    message,
    retry_after_ms,
    malformed: false,
    ...(ref !== undefined && { ref }),
  };
}

/** A message that is understood and not served: which error it gets. */
function refusalOf(connection: Connection, message: ClientMessage, served: boolean): (() => void) | null {
  const answer = (code: 'FORBIDDEN' | 'UNAVAILABLE', text: string) => () =>
    connection.refuse({
      code,
      message: text,
      malformed: false,
      ...(message.ref !== undefined && { ref: message.ref }),
    });
  if (!connection.authorised && message.type !== 'authenticate') {
    return answer('FORBIDDEN', 'Send "authenticate" with a token first.');
  }
  return served ? null : answer('UNAVAILABLE', `This gateway does not serve "${message.type}" yet.`);
}
