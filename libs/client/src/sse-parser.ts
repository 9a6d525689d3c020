/**
 * Reads a stream of server-sent events (WHATWG HTML, section 9.2.6), cut anywhere: within a character, within a line's
 * end, within an event. Comments are given too, because a gateway's heartbeat is one.
 */

/** What stands between two blank lines. `id` only if it stood there: an id isn't kept for what follows. */
export interface SseEvent {
  id: string | null;
  /** Its type: `message` if none stood there. */
  event: string;
  data: string;
}

export interface SseHandlers {
  event(event: SseEvent): void;
  /** A line that begins with a colon, without it and one space. */
  comment(text: string): void;
}

/** The longest event, in UTF-16 code units: far more than a log or a state may have, and less than a page has. */
export const MAX_SSE_EVENT = 32 * 1024 * 1024;

const LINE_END = /\r\n?|\n/g;

export class SseParser {
  readonly #handlers: SseHandlers;
  readonly #max: number;
  readonly #decoder = new TextDecoder();
  /** Of a line whose end hasn't come. */
  #rest = '';
  /** The last line ended with a CR at the end of what came: an LF that comes next belongs to it. */
  #afterReturn = false;
  #id: string | null = null;
  #event = '';
  #data: string[] = [];
  /** Of the event that is being read. */
  #size = 0;

  constructor(handlers: SseHandlers, max = MAX_SSE_EVENT) {
    this.#handlers = handlers;
    this.#max = max;
  }

  /** Gives everything that is whole by now. Throws a RangeError for an event that is too long. */
  push(bytes: Uint8Array): void {
    const text = this.#decoder.decode(bytes, { stream: true });
    if (text === '') return;
    let from = this.#afterReturn && text.startsWith('\n') ? 1 : 0;
    this.#afterReturn = false;
    LINE_END.lastIndex = from;
    const ends = [...text.matchAll(LINE_END)];
    for (const { index, 0: end } of ends) {
      const line = this.#rest + text.slice(from, index);
      this.#rest = '';
      from = index + end.length;
      this.#afterReturn = end === '\r' && from === text.length;
      this.#line(line);
    }
    this.#rest += text.slice(from);
    this.#measure(this.#rest.length);
  }

  #line(line: string): void {
    if (line === '') return this.#dispatch();
    const colon = line.indexOf(':');
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1);
    this.#measure(line.length);
    if (name === '') return this.#handlers.comment(value);
    if (name === 'id' && !value.includes('\0')) this.#id = value;
    if (name === 'event') this.#event = value;
    if (name !== 'data') return;
    this.#size += line.length;
    this.#data.push(value);
  }

  #measure(more: number): void {
    if (this.#size + more > this.#max) throw new RangeError('an event is too long');
  }

  /** What has no data is no event. */
  #dispatch(): void {
    const event = { id: this.#id, event: this.#event || 'message', data: this.#data.join('\n') };
    const isEvent = this.#data.length > 0;
    this.#id = null;
    this.#event = '';
    this.#data = [];
    this.#size = 0;
    if (isEvent) this.#handlers.event(event);
  }
}
