/**
 * A bare WebSocket client: no resume, no de-duplication, no opinion. It keeps every frame as it came, so that a test can
 * say what was on the wire.
 */
import type { ControlData, ControlFrameOf, ControlType } from '@openv0/contracts/frames.js';
import { WebSocket } from 'ws';
import { eventually, type WaitOptions } from './eventually.js';

export interface WireFrame {
  /** Absent in control frames. */
  seq?: number;
  type: string;
  data: Record<string, unknown>;
  /** The frame as it came. */
  text: string;
  /** `performance.now()` at arrival. */
  at: number;
}

export interface ProbeOptions {
  protocols?: string[];
  headers?: Record<string, string>;
  origin?: string;
  /** Offers compression. By default the bytes on the wire are those of the events. */
  deflate?: boolean;
}

/** Connects, and resolves when the socket is open, refused or dead: what happened is in the probe. */
export async function probe(url: string, options: ProbeOptions = {}): Promise<WsProbe> {
  const { protocols = [], headers = {}, origin, deflate = false } = options;
  const socket = new WebSocket(url, protocols, {
    headers,
    perMessageDeflate: deflate,
    ...(origin !== undefined && { origin }),
  });
  const made = new WsProbe(socket);
  await made.settled;
  return made;
}

export class WsProbe {
  readonly frames: WireFrame[] = [];
  readonly socket: WebSocket;
  /** The HTTP answer when the upgrade was refused. */
  refused: { status: number; headers: Record<string, unknown>; body: unknown } | null = null;
  closed: { code: number; reason: string } | null = null;
  error: Error | null = null;
  readonly settled: Promise<void>;

  constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (bytes, isBinary) => this.#keep(String(bytes), isBinary));
    socket.on('close', (code, reason) => void (this.closed = { code, reason: String(reason) }));
    socket.on('error', (error) => void (this.error = error));
    this.settled = new Promise((resolve) => {
      socket.once('open', resolve);
      socket.once('close', () => resolve());
      socket.once('unexpected-response', (request, response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          this.refused = {
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: json(text) ?? text,
          };
          request.destroy();
          resolve();
        });
      });
    });
  }

  /** The numbered frames, in the order of their arrival. */
  get events(): WireFrame[] {
    return this.frames.filter((frame) => frame.seq !== undefined);
  }

  /** The first control frame of a type that has arrived. */
  control<T extends ControlType>(type: T): ControlFrameOf<T> | undefined {
    const found = this.frames.find((frame) => frame.seq === undefined && frame.type === type);
    return found && { type, data: found.data as unknown as ControlData[T] };
  }

  /** Waits for a control frame of a type. */
  async said<T extends ControlType>(type: T, options?: WaitOptions): Promise<ControlFrameOf<T>> {
    return eventually(
      () => `a ${type} frame; ${this.summary()}`,
      () => this.control(type),
      options,
    );
  }

  /** Waits for a numbered frame of a type. */
  async saw(type: string, options?: WaitOptions): Promise<WireFrame> {
    const find = (): WireFrame | undefined => this.events.find((frame) => frame.type === type);
    return eventually(() => `a ${type} event; ${this.summary()}`, find, options);
  }

  async hasClosed(options?: WaitOptions): Promise<{ code: number; reason: string }> {
    return eventually(
      () => `the close; ${this.summary()}`,
      () => this.closed,
      options,
    );
  }

  send(message: unknown): void {
    this.socket.send(
      typeof message === 'string' || Buffer.isBuffer(message) ? message : JSON.stringify(message),
    );
  }

  async close(): Promise<void> {
    if (!this.closed && !this.refused) this.socket.close(1000);
    await eventually('the close', () => this.closed ?? this.refused);
  }

  summary(): string {
    const types = this.frames.map((frame) => (frame.seq === undefined ? frame.type : `${frame.seq}`));
    const end = this.closed ? `closed ${this.closed.code}` : (this.refused?.status ?? 'open');
    return `${end}, ${this.frames.length} frames: ${types.slice(-30).join(' ')}`;
  }

  #keep(text: string, isBinary: boolean): void {
    const at = performance.now();
    const frame = isBinary ? null : (json(text) as Omit<WireFrame, 'text' | 'at'> | null);
    this.frames.push({ ...(frame ?? { type: 'not JSON', data: {} }), text, at });
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
