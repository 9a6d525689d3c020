/**
 * Reads the stream format that authors write (see `Author.write`), piece by piece. What it says doesn't depend on how
 * the text was cut into pieces, except for where one `text` ends and the next begins: a block's text is handed on at
 * once, and only the start of a line that may still become a tag is held back.
 *
 * Models that don't keep to the format are read too, as long as no tag has come: fenced blocks by their language,
 * an HTML document or a part of one (its styles and scripts become files of their own), and code without any marks
 * when it is known what was asked for.
 */
import type { SiteFile } from '@openv0/contracts/events.js';
import { DocumentSplitter, type FileText } from './document-splitter.js';
import { beginsDocument, endOfDocument, fenceOf, fileOfLine, isCode, type Fence } from './loose-code.js';

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

/** What the lines are read as. */
type Mode =
  | { kind: 'outside' }
  | { kind: 'tagged' }
  | { kind: 'fenced'; fence: Fence; splitter: DocumentSplitter | null }
  | { kind: 'document'; end: RegExp; splitter: DocumentSplitter };

export class StreamParser {
  readonly #openPrefix: string;
  readonly #closePrefix: string;
  /** What was asked for: what text without any marks is taken for; null: for nothing. */
  readonly #expected: SiteFile | null;
  #mode: Mode = { kind: 'outside' };
  /** The current line as far as it is held back; null when the line has turned out to be text. */
  #held: string | null = '';
  /** A block's file while it is open. */
  #open: SiteFile | null = null;
  #begun = false;
  #blocks = 0;
  #tagged = false;
  /** What came before any block. */
  #unmarked = '';

  constructor(nonce: string, expected: SiteFile | null = null) {
    this.#openPrefix = `<ov0:${nonce}`;
    this.#closePrefix = `</ov0:${nonce}`;
    this.#expected = expected;
  }

  /** The file whose block is open. */
  get openFile(): SiteFile | null {
    return this.#open;
  }

  /** How many blocks have begun. */
  get blocks(): number {
    return this.#blocks;
  }

  push(chunk: string): StreamEvent[] {
    const events: StreamEvent[] = [];
    // A mark of the byte order is no part of the first line.
    const begin = !this.#begun && chunk.startsWith('\uFEFF') ? 1 : 0;
    this.#begun ||= chunk !== '';
    for (let start = begin; start < chunk.length;) {
      const newline = chunk.indexOf('\n', start);
      const end = newline < 0 ? chunk.length : newline + 1;
      this.#piece(chunk.slice(start, end), newline >= 0, events);
      start = end;
    }
    return merged(events);
  }

  /** The stream is over. */
  end(): StreamEvent[] {
    const events: StreamEvent[] = [];
    if (this.#held) this.#line(this.#held, events);
    const truncated =
      this.#mode.kind === 'document' ? this.#endDocument(events) : this.#mode.kind !== 'outside';
    if (this.#blocks === 0 && !this.#tagged) this.#takeUnmarked(events);
    else if (truncated && this.#open) events.push({ type: 'truncated' });
    else this.#close(events);
    this.#mode = { kind: 'outside' };
    this.#open = null;
    this.#held = '';
    return merged(events);
  }

  /** A piece of one line; `whole` when it ends with the line's newline. */
  #piece(piece: string, whole: boolean, events: StreamEvent[]): void {
    if (this.#held === null) {
      this.#text(piece, events);
    } else if (whole) {
      this.#line(this.#held + piece, events);
    } else {
      this.#held += piece;
      if (this.#mode.kind === 'tagged' && !this.#mayBecomeTag(this.#held)) {
        this.#text(this.#held, events);
        this.#held = null;
      }
    }
    if (whole) this.#held = '';
  }

  #line(line: string, events: StreamEvent[]): void {
    const tag = line.length > MAX_TAG_LENGTH ? null : this.#tagOf(line.trimEnd());
    if (tag !== null) return this.#takeTag(tag, events);
    if (this.#mode.kind === 'tagged') return this.#text(line, events);
    if (this.#mode.kind === 'fenced') return this.#fencedLine(line, this.#mode, events);
    if (!this.#tagged) this.#looseLine(line, events);
  }

  #takeTag(tag: BlockTag | 'close', events: StreamEvent[]): void {
    if (this.#mode.kind === 'document') this.#endDocument(events);
    this.#close(events);
    this.#tagged = true;
    this.#mode = { kind: tag === 'close' ? 'outside' : 'tagged' };
    if (tag !== 'close') this.#begin(tag, events);
  }

  #fencedLine(line: string, mode: Mode & { kind: 'fenced' }, events: StreamEvent[]): void {
    const { fence, splitter } = mode;
    if (fence.isEnd(line)) {
      if (splitter) this.#files(splitter.end().rest, events);
      this.#close(events);
      this.#mode = { kind: 'outside' };
    } else if (fence.file === 'unnamed') {
      if (line.trim() === '') return;
      this.#enterFence({ ...fence, file: fileOfLine(line, this.#expected) });
      this.#line(line, events);
    } else if (splitter) {
      this.#files(splitter.push(line), events);
    } else if (fence.file) {
      this.#files([{ file: fence.file, text: line }], events);
    }
  }

  #enterFence(fence: Fence): void {
    this.#mode = { kind: 'fenced', fence, splitter: fence.file === 'html' ? new DocumentSplitter() : null };
  }

  /** A line outside of tags and fences: it begins one, belongs to a document, or is talk. */
  #looseLine(line: string, events: StreamEvent[]): void {
    const fence = fenceOf(line);
    if (fence) {
      if (this.#mode.kind === 'document') this.#endDocument(events);
      this.#close(events);
      return this.#enterFence(fence);
    }
    if (this.#mode.kind === 'outside' && beginsDocument(line)) {
      this.#mode = { kind: 'document', end: endOfDocument(line), splitter: new DocumentSplitter() };
    }
    if (this.#mode.kind !== 'document') {
      this.#unmarked += line;
      return;
    }
    this.#files(this.#mode.splitter.push(line), events);
    if (this.#mode.end.test(line)) this.#endDocument(events);
  }

  /** Whether it ended in the middle. */
  #endDocument(events: StreamEvent[]): boolean {
    if (this.#mode.kind !== 'document') return false;
    const { rest, truncated } = this.#mode.splitter.end();
    this.#files(rest, events);
    this.#mode = { kind: 'outside' };
    return truncated;
  }

  #files(texts: readonly FileText[], events: StreamEvent[]): void {
    for (const { file, text } of texts) {
      if (!this.#isWanted(file)) continue;
      if (this.#open !== file) {
        this.#close(events);
        this.#begin({ file }, events);
      }
      this.#text(text, events);
    }
  }

  /** Who was asked for style alone and writes a whole page means the style in it. */
  #isWanted(file: SiteFile): boolean {
    return this.#expected === null || this.#expected === 'html' || this.#expected === file;
  }

  #takeUnmarked(events: StreamEvent[]): void {
    const file = this.#expected;
    if (file === null || !isCode(this.#unmarked, file)) return;
    this.#files([{ file, text: this.#unmarked }], events);
    this.#close(events);
  }

  #begin(block: BlockTag, events: StreamEvent[]): void {
    this.#open = block.file;
    this.#blocks += 1;
    events.push({ type: 'open', block });
  }

  #close(events: StreamEvent[]): void {
    if (this.#open !== null) events.push({ type: 'close' });
    this.#open = null;
  }

  #text(text: string, events: StreamEvent[]): void {
    if (this.#open !== null && text !== '') events.push({ type: 'text', text });
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
