/**
 * Many clients of the SDK in one process, each keeping a log of its callbacks for the checker.
 */
import type { ReceivePolicy } from '@openv0/client/receiver.js';
import { createSessionClient, type SessionClient } from '@openv0/client/session-client.js';
import type { ClientLog, Observation } from './checker.js';
import { markOf } from './publishers.js';
import { unreliableSocket, type SocketFaults } from './unreliable-socket.js';

export interface FleetOptions {
  /** The gateways' address, `ws://host:port/ws`. */
  url: string;
  policy?: ReceivePolicy;
  /** Absent: the platform's own WebSocket, and nothing is spoiled. */
  faults?: SocketFaults;
  /** Share of the usual back-off, for tests with little time; default 1. */
  patience?: number;
}

/** One client and what its callbacks got. */
export class LoggedClient implements ClientLog {
  readonly client: string;
  readonly session: string;
  readonly seen: Observation[] = [];
  readonly sdk: SessionClient;
  /** Connections that got as far as `connected`. */
  connections = 0;
  /** Frames of the wire that speak of another session. */
  foreignFrames = 0;

  constructor(name: string, session: string, token: string, options: FleetOptions) {
    this.client = name;
    this.session = session;
    const { Socket } = unreliableSocket({ ...options.faults, seed: seedOf(name) }, (text) => {
      if (text.includes('"session_id"') && !text.includes(session)) this.foreignFrames += 1;
    });
    this.sdk = createSessionClient({
      url: options.url,
      sessionId: session,
      token,
      WebSocket: Socket,
      random: () => Math.random() * (options.patience ?? 1),
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

/** Where a client is, for a message that says why a test waits. */
export function describeClient(client: LoggedClient): string {
  const { seq, connection } = client.sdk.getSnapshot();
  const { status, attempt, close_code: code, reason } = connection;
  return `${client.client} at ${seq}, ${status} (try ${attempt}, ${code ?? ''} ${reason ?? ''})`;
}

function seedOf(name: string): number {
  let seed = 0;
  for (const char of name) seed = (seed * 31 + char.charCodeAt(0)) >>> 0;
  return seed;
}
