/**
 * A viewer for crowds over plain HTTP, by an event stream or by asking again and again: no resume, no opinion, only what the
 * checker needs. Its sockets are its own, and gone when it is.
 */
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import type { ClientLog, Observation } from './checker.js';

export interface HttpViewerOptions {
  /** The gateways' address, `http://host:port`. */
  url: string;
  session: string;
  token: string;
  by: 'sse' | 'long_poll';
}

interface Event {
  seq: number;
  data: Record<string, unknown>;
}

const WAIT_S = 5;

export class LightHttpViewer implements ClientLog {
  readonly client: string;
  readonly session: string;
  readonly stayed = false;
  readonly seen: Observation[] = [];
  isLive = false;
  /** The HTTP status when it wasn't let in. */
  refused: number | null = null;
  readonly #options: HttpViewerOptions;
  #asking: ClientRequest | undefined;
  #left = false;
  #last = 0;

  constructor(name: string, options: HttpViewerOptions) {
    this.client = name;
    this.session = options.session;
    this.#options = options;
    this.#ask();
  }

  describe(): string {
    return `${this.client} (${this.#options.by}) at ${this.#last}, ${this.refused ?? 'served'}`;
  }

  /** HTTP knows no goodbye: the request is given up. */
  close(): void {
    this.#left = true;
    this.#asking?.destroy();
  }

  vanish(): void {
    this.close();
  }

  #ask(): void {
    const { url, session, token, by } = this.#options;
    const query = by === 'sse' ? '' : `?after=${this.#last}&wait=${WAIT_S}`;
    const headers = {
      authorization: `Bearer ${token}`,
      accept: by === 'sse' ? 'text/event-stream' : 'application/json',
    };
    const address = `${url}/v1/sessions/${session}/events${query}`;
    this.#asking = request(address, { agent: false, headers }, (answer) => this.#hear(answer));
    this.#asking.on('error', () => {});
    this.#asking.end();
  }

  #hear(answer: IncomingMessage): void {
    answer.on('error', () => {});
    answer.setEncoding('utf8');
    if (answer.statusCode !== 200) this.refused = answer.statusCode ?? 0;
    else if (this.#options.by === 'sse') this.#stream(answer);
    else this.#poll(answer);
  }

  #stream(answer: IncomingMessage): void {
    let text = '';
    answer.on('data', (chunk: string) => {
      const blocks = (text + chunk).split('\n\n');
      text = blocks.pop()!;
      for (const block of blocks) this.#block(block);
    });
  }

  #block(block: string): void {
    const field = (name: string): string | undefined => new RegExp(`^${name}: ?(.*)$`, 'm').exec(block)?.[1];
    if (field('event') === 'replay:completed') this.isLive = true;
    const seq = field('id')?.split(':').at(-1);
    if (seq === undefined) return;
    const { data } = JSON.parse(field('data') ?? '{}') as { data: Record<string, unknown> };
    this.#take({ seq: Number(seq), data });
  }

  #poll(answer: IncomingMessage): void {
    let text = '';
    answer.on('data', (chunk: string) => void (text += chunk));
    answer.once('end', () => {
      for (const event of (JSON.parse(text) as { events: Event[] }).events) this.#take(event);
      this.isLive = true;
      if (!this.#left) this.#ask();
    });
  }

  #take({ seq, data }: Event): void {
    this.#last = seq;
    this.seen.push({ kind: 'event', session: String(data.session_id), seq, mark: String(data.message) });
  }
}
