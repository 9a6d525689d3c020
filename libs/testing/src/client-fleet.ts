/**
 * Clients of the SDK that keep a log of their callbacks for the checker, and of their sockets.
 */
import type { Cursor } from '@openv0/contracts/cursor.js';
import type { ReceivePolicy } from '@openv0/client/receiver.js';
import { createSessionClient, type SessionClient } from '@openv0/client/session-client.js';
import type { TokenSource } from '@openv0/client/token.js';
import { webSocketTransport } from '@openv0/client/transport-websocket.js';
import type { ClientLog, Observation } from './checker.js';
import { markOf } from './publishers.js';
import { unreliableSocket, type SocketFaults, type WireTap } from './unreliable-socket.js';

export interface FleetOptions {
  /** The gateways' address, `ws://host:port/ws`. */
  url: string;
  policy?: ReceivePolicy;
  /** Absent: nothing is spoiled. */
  faults?: SocketFaults;
  /** Share of the usual back-off, for tests with little time; default 1. */
  patience?: number;
}

/** What became of one client's sockets. */
export class SocketLog implements WireTap {
  /** When each was tried, in milliseconds of the wall clock. */
  readonly tried: number[] = [];
  /** How often each close code ended a socket that had been open. */
  readonly codes: Record<number, number> = {};
  /** Sockets that never opened: refused, or given up. */
  failed = 0;
  /** Sockets that ended while the client had no other one. */
  uncovered = 0;
  /** Frames of the wire that speak of another session. */
  foreignFrames = 0;
  readonly #session: string;
  readonly #open = new Set<object>();

  constructor(session: string) {
    this.#session = session;
  }

  frame(text: string): void {
    if (text.includes('"session_id"') && !text.includes(this.#session)) this.foreignFrames += 1;
  }

  opening(): void {
    this.tried.push(Date.now());
  }

  open(socket: object): void {
    this.#open.add(socket);
  }

  closed(socket: object, code: number): void {
    if (!this.#open.delete(socket)) {
      this.failed += 1;
      return;
    }
    this.codes[code] = (this.codes[code] ?? 0) + 1;
    if (this.#open.size === 0) this.uncovered += 1;
  }
}

/** One client and what its callbacks got. */
export class LoggedClient implements ClientLog {
  readonly client: string;
  readonly session: string;
  readonly after: number;
  readonly seen: Observation[] = [];
  readonly sockets: SocketLog;
  readonly sdk: SessionClient;
  /** False: it left for good, what came after that isn't missed. */
  stayed = true;
  /** Connections that got as far as `connected`. */
  connections = 0;

  /** `cursor`: where an earlier life of this client ended. */
  constructor(name: string, session: string, token: TokenSource, options: FleetOptions, cursor?: Cursor) {
    this.client = name;
    this.session = session;
    this.after = cursor?.seq ?? 0;
    this.sockets = new SocketLog(session);
    const { Socket } = unreliableSocket({ ...options.faults, seed: seedOf(name) }, this.sockets);
    this.sdk = createSessionClient({
      url: options.url,
      sessionId: session,
      token,
      transport: webSocketTransport(Socket),
      random: () => Math.random() * (options.patience ?? 1),
      ...(cursor && { cursor }),
      ...(options.policy && { policy: options.policy }),
      onListenerError: (error) => {
        throw error;
      },
    });
    this.#listen();
  }

  /** The last seq that a callback got. */
  get seq(): number {
    return this.sdk.getSnapshot().seq;
  }

  get live(): boolean {
    return this.sdk.getSnapshot().connection.status === 'live';
  }

  /** Where it is, for a message that says why a test waits. */
  describe(): string {
    const { seq, connection } = this.sdk.getSnapshot();
    const { status, attempt, close_code: code, reason } = connection;
    return `${this.client} at ${seq}, ${status} (try ${attempt}, ${code ?? ''} ${reason ?? ''})`;
  }

  /** Frames of the wire that speak of another session. */
  get foreignFrames(): number {
    return this.sockets.foreignFrames;
  }

  #listen(): void {
    this.sdk.on('*', (event) => {
      const { session_id: session } = event.data;
      this.seen.push({
        kind: 'event',
        session: String(session),
        seq: event.seq,
        mark: markOf(event),
      });
    });
    this.sdk.on('snapshot', ({ data }) => void this.seen.push({ kind: 'snapshot', seq: data.seq }));
    this.sdk.on(
      'skipped',
      ({ data }) => void this.seen.push({ kind: 'skipped', from: data.from, to: data.to }),
    );
    this.sdk.on('connected', () => void (this.connections += 1));
  }
}

function seedOf(name: string): number {
  let seed = 0;
  for (const char of name) seed = (seed * 31 + char.charCodeAt(0)) >>> 0;
  return seed;
}
