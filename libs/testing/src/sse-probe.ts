/**
 * A bare reader of an event stream: no resume, no opinion. It keeps what was on the wire, event by event, and is written
 * apart from the client's own parser, so that the two can disagree.
 */
import { get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { eventually, type WaitOptions } from './eventually.js';

export interface SseEvent {
  id?: string;
  event?: string;
  data?: string;
  comment?: string;
}

/** Asks for a stream, and resolves when there is an answer of any kind. */
export async function sseProbe(url: string, headers: Record<string, string> = {}): Promise<SseProbe> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { agent: false, headers: { accept: 'text/event-stream', ...headers } }, resolve).on(
      'error',
      reject,
    );
  });
  return new SseProbe(response);
}

export class SseProbe {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly response: IncomingMessage;
  /** `clean`: the response came to its end; `cut`: its connection broke. */
  end: 'clean' | 'cut' | null = null;
  #text = '';

  constructor(response: IncomingMessage) {
    this.response = response;
    this.status = response.statusCode ?? 0;
    this.headers = response.headers;
    response.setEncoding('utf8');
    response.on('data', (text: string) => (this.#text += text));
    response.on('error', () => {});
    response.on('close', () => (this.end = response.complete ? 'clean' : 'cut'));
  }

  /** Everything that came so far. */
  get text(): string {
    return this.#text;
  }

  /** What stands between blank lines, as far as it is whole. */
  get all(): SseEvent[] {
    return this.#text.split('\n\n').slice(0, -1).map(readEvent);
  }

  /** The numbered ones. */
  get events(): SseEvent[] {
    return this.all.filter(({ id }) => id !== undefined);
  }

  /** What has no number, without the heartbeats. */
  get controls(): SseEvent[] {
    return this.all.filter(({ id, event }) => id === undefined && event !== undefined);
  }

  control(type: string): { type: string; data: Record<string, unknown> } | undefined {
    const found = this.controls.find(({ event }) => event === type);
    return found && (JSON.parse(found.data ?? '') as { type: string; data: Record<string, unknown> });
  }

  said(type: string, options?: WaitOptions) {
    return eventually(
      () => `a ${type} event in ${this.#text.slice(-500)}`,
      () => this.control(type),
      options,
    );
  }

  ended(options?: WaitOptions): Promise<'clean' | 'cut'> {
    return eventually('the end of the stream', () => this.end, options);
  }

  close(): void {
    this.response.destroy();
  }
}

function readEvent(block: string): SseEvent {
  const event: SseEvent = {};
  for (const line of block.split('\n')) {
    const colon = line.indexOf(': ');
    const field = line.slice(0, colon) || 'comment';
    event[field as keyof SseEvent] = line.slice(colon + 2);
  }
  return event;
}
