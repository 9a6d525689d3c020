/**
 * A viewer for crowds: a bare socket that resumes nothing by itself and keeps what the checker needs instead of frames. It
 * can stop reading, vanish without a word, and renew its token.
 *
 * ```ts
 * const viewer = new LightViewer('one of many', { url: stack.socketUrl, session, token });
 * await viewer.live();
 * viewer.pause();
 * ```
 */
import { WebSocket } from 'ws';
import type { ClientLog, Observation } from './checker.js';
import { eventually, type WaitOptions } from './eventually.js';

export interface ViewerOptions {
  /** The gateways' address, `ws://host:port/ws`. */
  url: string;
  session: string;
  token: string;
  /** The cursor to join with; default 0, from the beginning. */
  after?: number;
  mode?: 'events' | 'snapshot';
  /** The address of this machine to come from. */
  from?: string;
  /** Offers to inflate, as browsers do; default true. */
  inflates?: boolean;
}

interface Frame {
  seq?: number;
  type: string;
  data: Record<string, unknown>;
}

export class LightViewer implements ClientLog {
  readonly client: string;
  readonly session: string;
  readonly after: number;
  readonly seen: Observation[] = [];
  /** How often each control frame came. */
  readonly controls: Record<string, number> = {};
  /** Of every `reset`. */
  readonly resets: string[] = [];
  /** The last snapshot that came, for comparing. */
  snapshot: { seq: number; state: unknown } | null = null;
  /** Milliseconds from the publisher (`data.sent`, of this process's clock) to here. */
  readonly latencies: number[] = [];
  closed: { code: number; at: number } | null = null;
  /** The HTTP status when the upgrade was refused. */
  refused: number | null = null;
  /** The last seq that it has. */
  last: number;
  epoch: string | undefined;
  stayed = true;
  readonly #socket: WebSocket;

  constructor(name: string, options: ViewerOptions) {
    const { url, session, token, after = 0, mode = 'events', from: localAddress, inflates = true } = options;
    this.client = name;
    this.session = session;
    this.after = after;
    this.last = after;
    const query = new URLSearchParams({ session_id: session, after: String(after), mode });
    this.#socket = new WebSocket(`${url}?${query}`, {
      headers: { Authorization: `Bearer ${token}` },
      perMessageDeflate: inflates,
      ...(localAddress !== undefined && { localAddress }),
    });
    this.#listen();
  }

  /** Everything up to its head was there once. */
  get isLive(): boolean {
    return (this.controls['replay:completed'] ?? 0) > 0;
  }

  async live(options?: WaitOptions): Promise<void> {
    await eventually(
      () => `${this.client} to be live; ${this.describe()}`,
      () => this.isLive,
      options,
    );
  }

  describe(): string {
    const end = this.closed ? `closed ${this.closed.code}` : (this.refused ?? 'open');
    return `${this.client} at ${this.last}, ${end}, ${JSON.stringify(this.controls)}`;
  }

  /** Takes nothing more from the network: its buffers fill up to the gateway's. */
  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  /** Shows a new token, as a client does before its old one ends. */
  renew(token: string): void {
    this.send({ type: 'authenticate', ref: 'renewal', data: { token } });
  }

  send(message: object): void {
    this.#socket.send(JSON.stringify(message));
  }

  /** Says goodbye. */
  close(): void {
    this.stayed = false;
    if (this.#socket.readyState !== WebSocket.CLOSED) this.#socket.close(1000);
  }

  /** Vanishes: its socket is gone without a close frame. */
  vanish(): void {
    this.stayed = false;
    this.#socket.terminate();
  }

  #listen(): void {
    this.#socket.on('message', (bytes) => this.#take(JSON.parse(String(bytes)) as Frame));
    this.#socket.on('close', (code) => void (this.closed ??= { code, at: performance.now() }));
    this.#socket.on('error', () => {});
    this.#socket.on('unexpected-response', (request, response) => {
      this.refused = response.statusCode ?? 0;
      request.destroy();
    });
  }

  #take({ seq, type, data }: Frame): void {
    if (seq === undefined) return this.#control(type, data);
    if (typeof data.sent === 'number') this.latencies.push(performance.now() - data.sent);
    const mark = String(data.message);
    this.seen.push({ kind: 'event', session: String(data.session_id), seq, mark });
    this.last = Math.max(this.last, seq);
  }

  #control(type: string, data: Record<string, unknown>): void {
    this.controls[type] = (this.controls[type] ?? 0) + 1;
    if (type === 'connected') this.epoch = String(data.epoch);
    if (type === 'reset') this.resets.push(String(data.reason));
    if (type === 'skipped') {
      this.seen.push({ kind: 'skipped', from: Number(data.from), to: Number(data.to) });
      this.last = Number(data.to);
    }
    if (type === 'snapshot') {
      this.snapshot = { seq: Number(data.seq), state: data.state };
      this.seen.push({ kind: 'snapshot', seq: Number(data.seq) });
      this.last = Number(data.seq);
    }
  }
}

/** The value that so large a share of them doesn't exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
