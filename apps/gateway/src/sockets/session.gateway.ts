import type { Duplex } from 'node:stream';
import { UseFilters } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  SubscribeMessage,
  WebSocketGateway,
  type OnGatewayConnection,
} from '@nestjs/websockets';
import type { WebSocket } from 'ws';
import { Authoriser, type Authorisation, type Denied } from '../auth/authoriser.service.js';
import { Places } from '../limits/places.service.js';
import type { Admitted } from './admission.service.js';
import { readAuthenticate, type ClientMessage } from './client-message.js';
import type { Connection } from './connection.js';
import { Connections } from './connections.service.js';
import { FrameProblem, FrameProblemFilter } from './frame-problem.filter.js';
import { SOCKET_PATH } from './handshake.js';
import { sessionEnd } from './session-end.js';

/** What clients say. Events never pass here: they go from the hub to the sockets. */
@WebSocketGateway({ path: SOCKET_PATH })
@UseFilters(FrameProblemFilter)
export class SessionGateway implements OnGatewayConnection {
  constructor(
    private readonly connections: Connections,
    private readonly authoriser: Authoriser,
    private readonly places: Places,
  ) {}

  handleConnection(client: WebSocket, socket: Duplex, admitted: Admitted): void {
    this.connections.open(client, socket, admitted);
  }

  /** The first token of a connection that came without one, or another token for a session that it watches. */
  @SubscribeMessage('authenticate')
  authenticate(
    @ConnectedSocket() client: WebSocket,
    @MessageBody() { ref, data }: ClientMessage,
  ): Promise<void> {
    const connection = this.connectionOf(client);
    const read = readAuthenticate(data);
    if (!read.ok) throw new FrameProblem('INVALID_DATA', read.message);
    const { token, session_id } = read.data;
    return connection.inOrder(async () => {
      const sessionId = session_id ?? connection.sessionId;
      if (connection.authorised) await this.renew(connection, sessionId, token, ref);
      else await this.letIn(connection, sessionId, token, ref);
    });
  }

  @SubscribeMessage('heartbeat')
  heartbeat(@ConnectedSocket() client: WebSocket, @MessageBody() { ref }: ClientMessage): void {
    this.connectionOf(client).ack(ref);
  }

  /** What isn't let in is closed, with the code that says why. */
  private async letIn(connection: Connection, sessionId: string, token: string, ref?: string): Promise<void> {
    if (sessionId !== connection.handshake.sessionId) throw notWatched();
    const { link } = connection;
    let authorisation: Authorisation;
    try {
      authorisation = await this.authoriser.authorise(token, sessionId);
    } catch {
      return link.close('broker_unavailable');
    }
    if (!authorisation.ok) return link.close(authorisation.reason);
    if (this.places.isFull(sessionId)) return link.close('connection_limit');
    connection.ack(ref, { role: authorisation.role });
    connection.grant(authorisation);
  }

  /** A token that is no good changes nothing: the one before it still is, until its own end. */
  private async renew(connection: Connection, sessionId: string, token: string, ref?: string): Promise<void> {
    if (!connection.rightTo(sessionId)) throw notWatched();
    const authorisation = await this.authoriser.authorise(token, sessionId);
    if (!authorisation.ok) throw denied(sessionId, authorisation.reason);
    connection.ack(ref, { role: authorisation.role });
    connection.renew(sessionId, authorisation);
  }

  private connectionOf(client: WebSocket): Connection {
    const connection = this.connections.of(client);
    if (!connection) throw new FrameProblem('UNAVAILABLE', 'This connection has ended.');
    return connection;
  }
}

function notWatched(): FrameProblem {
  return new FrameProblem('NOT_FOUND', 'This connection does not watch that session.');
}

function denied(sessionId: string, reason: Denied['reason']): FrameProblem {
  const { code, message } = sessionEnd(sessionId, reason);
  return new FrameProblem(code, message);
}
