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
import { Authoriser, type Authorisation } from '../auth/authoriser.service.js';
import type { Admitted } from './admission.service.js';
import { readAuthenticate, type ClientMessage } from './client-message.js';
import type { Connection } from './connection.js';
import { Connections } from './connections.service.js';
import { FrameProblem, FrameProblemFilter } from './frame-problem.filter.js';
import { SOCKET_PATH } from './handshake.js';

/** What clients say. Events never pass here: they go from the hub to the sockets. */
@WebSocketGateway({ path: SOCKET_PATH })
@UseFilters(FrameProblemFilter)
export class SessionGateway implements OnGatewayConnection {
  constructor(
    private readonly connections: Connections,
    private readonly authoriser: Authoriser,
  ) {}

  handleConnection(client: WebSocket, socket: Duplex, admitted: Admitted): void {
    this.connections.open(client, socket, admitted);
  }

  @SubscribeMessage('authenticate')
  async authenticate(
    @ConnectedSocket() client: WebSocket,
    @MessageBody() { ref, data }: ClientMessage,
  ): Promise<void> {
    const connection = this.connectionOf(client);
    const read = readAuthenticate(data);
    if (!read.ok) throw new FrameProblem('INVALID_DATA', read.message);
    const { token, session_id = connection.sessionId } = read.data;
    if (session_id !== connection.sessionId) {
      throw new FrameProblem('NOT_FOUND', 'This connection does not watch that session.');
    }
    const authorisation = await this.authorise(connection, token);
    if (!authorisation) return;
    if (!authorisation.ok) return connection.link.close(authorisation.reason);
    connection.ack(ref, { role: authorisation.role });
    connection.grant(authorisation);
  }

  @SubscribeMessage('heartbeat')
  heartbeat(@ConnectedSocket() client: WebSocket, @MessageBody() { ref }: ClientMessage): void {
    this.connectionOf(client).ack(ref);
  }

  /** Null: it can't be said now, and the connection was closed, as it has no other right to be here. */
  private async authorise(connection: Connection, token: string): Promise<Authorisation | null> {
    try {
      return await this.authoriser.authorise(token, connection.sessionId);
    } catch (error) {
      if (connection.authorised) throw error;
      connection.link.close('broker_unavailable');
      return null;
    }
  }

  private connectionOf(client: WebSocket): Connection {
    const connection = this.connections.of(client);
    if (!connection) throw new FrameProblem('UNAVAILABLE', 'This connection has ended.');
    return connection;
  }
}
