/**
 * A client of the SDK on one transport, and everything that its callbacks got: what the acceptance suite of the
 * transports compares.
 */
import { createHash } from 'node:crypto';
import type { ReceivePolicy } from '@openv0/client/receiver.js';
import { createSessionClient, type SessionClient } from '@openv0/client/session-client.js';
import type { TokenSource } from '@openv0/client/token.js';
import { longPollTransport } from '@openv0/client/transport-long-poll.js';
import { sseTransport } from '@openv0/client/transport-sse.js';
import { webSocketTransport } from '@openv0/client/transport-websocket.js';
import type { OpenTransport, TransportKind } from '@openv0/client/transport.js';
import { canonicalJson } from '@openv0/contracts/canonical-json.js';
import type { Cursor } from '@openv0/contracts/cursor.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import type { ClientLog, Observation } from './checker.js';
import { eventually } from './eventually.js';
import { markOf } from './publishers.js';
import { unreliableFetch } from './unreliable-fetch.js';

export interface WatcherOptions {
  url: string;
  token: TokenSource;
  cursor?: Cursor;
  mode?: 'events' | 'snapshot';
  policy?: ReceivePolicy;
  /** The wire loses this event, once. */
  losing?: number;
}

export const TRANSPORTS = ['websocket', 'sse', 'long-poll'] as const satisfies TransportKind[];

export class TransportWatcher implements ClientLog {
  readonly client: TransportKind;
  readonly session: string;
  readonly after: number;
  readonly seen: Observation[] = [];
  /** Each event as it was given to the callback. */
  readonly events: string[] = [];
  /** Types of control frames, without what comes when its time has come. */
  readonly told: string[] = [];
  /** Why positions were lost. */
  readonly resets: string[] = [];
  readonly sdk: SessionClient;

  constructor(kind: TransportKind, session: string, options: WatcherOptions) {
    this.client = kind;
    this.session = session;
    this.after = options.cursor?.seq ?? 0;
    const { url, token, cursor, mode, policy } = options;
    this.sdk = createSessionClient({
      url,
      sessionId: session,
      token,
      transport: openerOf(kind, options.losing),
      // A fifth of the usual patience.
      random: () => Math.random() * 0.2,
      ...(cursor && { cursor }),
      ...(mode && { mode }),
      ...(policy && { policy }),
      onListenerError: (error) => {
        throw error;
      },
    });
    this.#listen();
    this.sdk.connect();
  }

  get seq(): number {
    return this.sdk.getSnapshot().seq;
  }

  get status(): string {
    return this.sdk.getSnapshot().connection.status;
  }

  /** Connections that got as far as `connected`. */
  get connections(): number {
    return this.told.filter((type) => type === 'connected').length;
  }

  get stateHash(): string {
    return hashOf(this.sdk.getSnapshot().state);
  }

  /** Live, and at `seq` or beyond. */
  async reaches(seq: number, within?: number): Promise<void> {
    await eventually(
      () => `${this.client} to be live at ${seq}; ${this.describe()}`,
      () => this.seq >= seq && this.status === 'live',
      within === undefined ? {} : { within },
    );
  }

  async stops(): Promise<number | null> {
    await eventually(
      () => `${this.client} to stop; ${this.describe()}`,
      () => this.status === 'stopped',
    );
    return this.sdk.getSnapshot().connection.close_code;
  }

  describe(): string {
    const { status, close_code: code, reason } = this.sdk.getSnapshot().connection;
    return `it is at ${this.seq}, ${status} (${code ?? ''} ${reason ?? ''}), was told ${this.told.join(' ')}`;
  }

  #listen(): void {
    this.sdk.on('*', (event) => {
      this.events.push(JSON.stringify(event));
      const session = String((event.data as { session_id?: unknown }).session_id);
      this.seen.push({ kind: 'event', session, seq: event.seq, mark: markOf(event) });
    });
    for (const type of ['connected', 'reset', 'snapshot', 'skipped', 'replay:completed'] as const) {
      this.sdk.on(type, () => void this.told.push(type));
    }
    this.sdk.on('reset', ({ data }) => void this.resets.push(data.reason));
    this.sdk.on('snapshot', ({ data }) => void this.seen.push({ kind: 'snapshot', seq: data.seq }));
    this.sdk.on('skipped', ({ data: { from, to } }) => void this.seen.push({ kind: 'skipped', from, to }));
  }
}

/** Equal states have equal hashes, and the page publishes the same. */
export function hashOf(state: SessionState): string {
  return createHash('sha256').update(canonicalJson(state)).digest('hex');
}

function openerOf(kind: TransportKind, losing?: number): OpenTransport {
  const fetch = losing === undefined ? globalThis.fetch : unreliableFetch(losing);
  if (kind === 'sse') return sseTransport({ fetch });
  if (kind === 'long-poll') return longPollTransport({ fetch });
  return losing === undefined ? webSocketTransport() : lossySocket(losing);
}

/** Loses a frame as the fetch of the others does: once. */
function lossySocket(seq: number): OpenTransport {
  const open = webSocketTransport();
  let lost = false;
  return (request, handlers) =>
    open(request, {
      ...handlers,
      frame: (text) => {
        const loses = !lost && text.startsWith(`{"seq":${seq},`);
        lost ||= loses;
        if (!loses) handlers.frame(text);
      },
    });
}
