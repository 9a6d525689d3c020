import { randomBytes } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { sessionHash } from '@openv0/platform/session-hash.js';
import { Hub } from '@openv0/realtime/hub.js';
import type { WebSocket } from 'ws';
import { GatewayEnvironment } from '../environment.js';
import { SocketMetrics, type Transport } from '../metrics/socket-metrics.service.js';
import { waterMarks } from '../sessions/water-marks.js';
import type { Admitted } from './admission.service.js';
import { Connection } from './connection.js';
import { DeflatedFrames } from './deflated-frames.js';
import type { Crowd } from './moving.js';
import { SocketWriter } from './socket-writer.js';
import { Turn } from './turn.js';
import { watchLine } from './watch-line.js';
import type { Watched } from './watching.js';
import { WsLink } from './ws-link.js';

/** Who means it shows its token sooner. */
const SILENT_MS = 1_000;

/** All connections of this process, from the upgrade to the close. */
@Injectable()
export class Connections implements Crowd {
  private readonly logger = new Logger('sockets');
  private readonly byClient = new Map<WebSocket, Connection>();
  /** In the order in which they came; among them those who have shown their token since. */
  private readonly silent = new Map<Connection, { since: number; leave: () => void }>();
  readonly writer = new SocketWriter();
  private readonly deflated = new DeflatedFrames();
  private opened = 0;

  constructor(
    @Inject(GatewayEnvironment) private readonly environment: GatewayEnvironment,
    private readonly hub: Hub,
    private readonly turn: Turn,
    private readonly metrics: SocketMetrics,
  ) {}

  get size(): number {
    return this.byClient.size;
  }

  all(): IterableIterator<[WebSocket, Connection]> {
    return this.byClient.entries();
  }

  members(): Connection[] {
    return [...this.byClient.values()];
  }

  of(client: WebSocket): Connection | undefined {
    return this.byClient.get(client);
  }

  open(client: WebSocket, socket: Duplex, admitted: Admitted): void {
    const connection = this.create(client, socket, admitted);
    this.byClient.set(client, connection);
    this.logger.log(aboutOf(connection), 'opened');
    client.on('pong', () => connection.heard(performance.now()));
    client.on('error', (error) => this.logger.debug(`a client broke the protocol: ${error.message}`));
    client.once('close', (code) => this.closed(client, connection, code));
    this.start(client, connection, admitted);
  }

  /**
   * Makes room for who comes: whoever has been here longest without showing its token goes. Its place is free at once,
   * however long its close takes. False: there was nobody who may be asked to.
   */
  shed(): boolean {
    for (const [connection, { since, leave }] of this.silent) {
      if (performance.now() - since < SILENT_MS) return false;
      this.silent.delete(connection);
      if (connection.authorised || connection.link.closed) continue;
      leave();
      connection.link.close('overloaded');
      return true;
    }
    return false;
  }

  private create(client: WebSocket, socket: Duplex, { handshake, address }: Admitted): Connection {
    const { HEARTBEAT_MS: heartbeatMs, STALL_MS: stallMs } = this.environment;
    const { lowWater } = waterMarks(this.environment);
    const shared = { turn: this.turn, writer: this.writer, deflated: this.deflated };
    const link = new WsLink(client, socket, shared, () => this.roomAgain(client));
    const id = randomBytes(9).toString('base64url');
    const number = this.opened++;
    const timing = { heartbeatMs, stallMs };
    const onWatched = (watched: Watched): void => this.logger.log(...watchLine(id, 'websocket', watched));
    const options = { id, number, handshake, address, link, hub: this.hub, lowWater, onWatched, ...timing };
    return new Connection(options, performance.now());
  }

  private start(client: WebSocket, connection: Connection, { authorisation, leave }: Admitted): void {
    if (authorisation === 'unavailable') return connection.link.close('broker_unavailable');
    if (authorisation === 'pending') return this.awaitToken(client, connection, leave);
    if (authorisation.ok) connection.grant(authorisation);
    else connection.link.close(authorisation.reason);
  }

  private awaitToken(client: WebSocket, connection: Connection, leave: () => void): void {
    this.silent.set(connection, { since: performance.now(), leave });
    const deadline = () => {
      this.silent.delete(connection);
      if (!connection.authorised) connection.link.close('auth_timeout');
    };
    const timer = setTimeout(deadline, this.environment.AUTH_TIMEOUT_MS).unref();
    client.once('close', () => clearTimeout(timer));
  }

  private roomAgain(client: WebSocket): void {
    if (client.isPaused) client.resume();
    this.byClient.get(client)?.pump();
  }

  private closed(client: WebSocket, connection: Connection, code: number): void {
    const about = aboutOf(connection);
    connection.end();
    this.byClient.delete(client);
    this.silent.delete(connection);
    const reason = connection.link.closed ?? 'by the client';
    this.metrics.closed(code);
    this.logger.log({ ...about, code, reason, seconds: secondsSince(connection.openedAt) }, 'closed');
  }
}

function aboutOf(connection: Connection): object {
  return {
    session: sessionHash(connection.sessionId),
    connection: connection.id,
    transport: 'websocket' satisfies Transport,
  };
}

/** To a tenth; `at` is of `performance.now()`. */
export function secondsSince(at: number): number {
  return Math.round((performance.now() - at) / 100) / 10;
}
