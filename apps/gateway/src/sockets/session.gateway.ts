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
import { ClientLines } from '../commands/client-lines.service.js';
import { Commands } from '../commands/commands.service.js';
import { Stats } from '../commands/stats.service.js';
import type { Admitted } from './admission.service.js';
import type { ClientMessage } from './client-message.js';
import {
  readAuthenticate,
  readCommand,
  readLogEvent,
  readSubscribe,
  readUnsubscribe,
  type Read,
} from './client-message-data.js';
import type { Connection } from './connection.js';
import { Connections } from './connections.service.js';
import { FrameProblem, FrameProblemFilter } from './frame-problem.filter.js';
import { SOCKET_PATH } from './handshake.js';
import { Subscriptions } from './subscriptions.service.js';

/** What clients say. Events never pass here: they go from the hub to the sockets. */
@WebSocketGateway({ path: SOCKET_PATH })
@UseFilters(FrameProblemFilter)
export class SessionGateway implements OnGatewayConnection {
  constructor(
    private readonly connections: Connections,
    private readonly subscriptions: Subscriptions,
    private readonly commands: Commands,
    private readonly stats: Stats,
    private readonly lines: ClientLines,
  ) {}

  handleConnection(client: WebSocket, socket: Duplex, admitted: Admitted): void {
    this.connections.open(client, socket, admitted);
  }

  @SubscribeMessage('authenticate')
  authenticate(@ConnectedSocket() client: WebSocket, @MessageBody() { ref, data }: ClientMessage) {
    return this.subscriptions.authenticate(this.connectionOf(client), valid(readAuthenticate(data)), ref);
  }

  @SubscribeMessage('subscribe')
  subscribe(@ConnectedSocket() client: WebSocket, @MessageBody() { ref, data }: ClientMessage) {
    return this.subscriptions.subscribe(this.connectionOf(client), valid(readSubscribe(data)), ref);
  }

  @SubscribeMessage('unsubscribe')
  unsubscribe(@ConnectedSocket() client: WebSocket, @MessageBody() { ref, data }: ClientMessage) {
    const { session_id } = valid(readUnsubscribe(data));
    return this.subscriptions.unsubscribe(this.connectionOf(client), session_id, ref);
  }

  @SubscribeMessage('heartbeat')
  heartbeat(@ConnectedSocket() client: WebSocket, @MessageBody() { ref }: ClientMessage): void {
    this.connectionOf(client).ack(ref);
  }

  @SubscribeMessage('command')
  async command(@ConnectedSocket() client: WebSocket, @MessageBody() { ref, data }: ClientMessage) {
    const command = valid(readCommand(data));
    await this.commands.forward(await this.settled(client), command, ref);
  }

  @SubscribeMessage('get_stats')
  async getStats(@ConnectedSocket() client: WebSocket, @MessageBody() { ref }: ClientMessage) {
    this.stats.tell(await this.settled(client), ref);
  }

  @SubscribeMessage('log_event')
  async logEvent(@ConnectedSocket() client: WebSocket, @MessageBody() { ref, data }: ClientMessage) {
    const line = valid(readLogEvent(data));
    this.lines.write(await this.settled(client), line, ref);
  }

  /** When what the client said before about its rights has been served: these are needed now. */
  private async settled(client: WebSocket): Promise<Connection> {
    const connection = this.connectionOf(client);
    await connection.inOrder(async () => {});
    return connection;
  }

  private connectionOf(client: WebSocket): Connection {
    const connection = this.connections.of(client);
    if (!connection) throw new FrameProblem('UNAVAILABLE', 'This connection has ended.');
    return connection;
  }
}

function valid<T>(read: Read<T>): T {
  if (!read.ok) throw new FrameProblem('INVALID_DATA', read.message);
  return read.data;
}
