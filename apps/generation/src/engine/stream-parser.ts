/**
 * Reads the stream format that authors write (see `Author.write`), piece by piece. What it says doesn't depend on how
 * the text was cut into pieces, except for where one `text` ends and the next begins: text is handed on at once, and
 * only the start of a line that may still become a tag is held back.
 */
import type { SiteFile } from '@openv0/contracts/events.js';

export interface BlockTag {
  file: SiteFile;
  /** The section's id; absent for what belongs to no section. */
  section?: string;
}

export type StreamEvent =
  | { type: 'open'; block: BlockTag }
  | { type: 'text'; text: string }
  | { type: 'close' }
  /** The stream ended inside a block. */
  | { type: 'truncated' };

/** A tag is a line of its own, no longer than this in UTF-16 units; a longer one is text. */
const MAX_TAG_LENGTH = 400;

export class StreamParser {
  readonly #openPrefix: string;
  readonly #closePrefix: string;
  #inBlock = false;
  /** The current line as far as it is held back; null when the line has turned out to be text. */
  #held: string | null = '';

  constructor(nonce: string) {
    this.#openPrefix = `<ov0:${nonce}`;
    this.#closePrefix = `</ov0:${nonce}`;
  }

  push(chunk: string): StreamEvent[] {
    const events: StreamEvent[] = [];
    for (let start = 0; start < chunk.length;) {
      const newline = chunk.indexOf('\n', start);
      const end = newline < 0 ? chunk.length : newline + 1;
      this.#line(chunk.slice(start, end), newline >= 0, events);
      start = end;
    }
    return merged(events);
  }

  /** The stream is over. */
  end(): StreamEvent[] {
    const events: StreamEvent[] = [];
    if (this.#held) this.#wholeLine(this.#held, events);
    if (this.#inBlock) events.push({ type: 'truncated' });
    this.#inBlock = false;
    this.#held = '';
    return merged(events);
  }

  /** A piece of one line; `whole` when it ends with the line's newline. */
  #line(piece: string, whole: boolean, events: StreamEvent[]): void {
    if (this.#held === null) {
      this.#text(piece, events);
    } else if (whole) {
      this.#wholeLine(this.#held + piece, events);
    } else {
      this.#held += piece;
      if (!this.#mayBecomeTag(this.#held)) {
        this.#text(this.#held, events);
        this.#held = null;
      }
    }
    if (whole) this.#held = '';
  }

  #wholeLine(line: string, events: StreamEvent[]): void {
    const tag = line.length > MAX_TAG_LENGTH ? null : this.#tagOf(line.trimEnd());
    if (tag === null) return this.#text(line, events);
    if (this.#inBlock) events.push({ type: 'close' });
    this.#inBlock = tag !== 'close';
    if (tag !== 'close') events.push({ type: 'open', block: tag });
  }

  #text(text: string, events: StreamEvent[]): void {
    if (this.#inBlock && text !== '') events.push({ type: 'text', text });
  }

  #mayBecomeTag(line: string): boolean {
    if (line.length > MAX_TAG_LENGTH) return false;
    return [this.#openPrefix, this.#closePrefix].some(
      (prefix) => line.startsWith(prefix) || prefix.startsWith(line),
    );
  }

  #tagOf(line: string): BlockTag | 'close' | null {
    if (line === `${this.#closePrefix}>`) return 'close';
    if (!line.startsWith(`${this.#openPrefix} `) || !line.endsWith('>')) return null;
    return readAttributes(line.slice(this.#openPrefix.length, -1));
  }
}

function readAttributes(text: string): BlockTag | null {
  if (!/^(\s+[a-z]+="[^"]*")+\s*$/.test(text)) return null;
  const found = new Map([...text.matchAll(/([a-z]+)="([^"]*)"/g)].map((match) => [match[1], match[2]]));
  const file = found.get('file');
  if (file !== 'html' && file !== 'css' && file !== 'js') return null;
  const section = found.get('section');
  return section ? { file, section } : { file };
}

/** Neighbouring texts as one, so that a piece gives as few events as it can. */
function merged(events: StreamEvent[]): StreamEvent[] {
  const result: StreamEvent[] = [];
  for (const event of events) {
    const last = result.at(-1);
    if (event.type === 'text' && last?.type === 'text') last.text += event.text;
    else result.push(event);
  }
  return result;
}
