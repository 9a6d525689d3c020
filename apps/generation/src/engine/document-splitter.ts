/**
 * One HTML document, as models write it that know no other format, taken apart into the three files of a site while it
 * comes in. What it says doesn't depend on how the text was cut into pieces.
 */
import type { SiteFile } from '@openv0/contracts/events.js';

export interface FileText {
  file: SiteFile;
  text: string;
}

/** What the text is in; `nothing` is what no file takes: titles, data, scripts from elsewhere. */
type Place = SiteFile | 'nothing';

/** A longer tag, in UTF-16 units, is text: that much of one is waited for. */
const MAX_TAG_LENGTH = 2_000;
const FRAME_TAG = /<(\/?)(style|script|head|body|html|!doctype)\b[^<>]{0,1900}>/i;
/** In the head also what belongs to no file: a drawing may have a title. */
const HEAD_TAG = /<(\/?)(style|script|title|meta|link|base|head|body|html|!doctype)\b[^<>]{0,1900}>/i;

export class DocumentSplitter {
  #place: Place = 'html';
  /** The name of the element whose end is looked for. */
  #inside: string | null = null;
  #inHead = false;
  #waiting = '';
  #last = '';
  #opened: SiteFile | null = null;

  push(text: string): FileText[] {
    this.#waiting += text;
    const found: FileText[] = [];
    for (;;) {
      const tag = this.#nextTag();
      if (!tag) break;
      this.#give(this.#waiting.slice(0, tag.index), found);
      this.#waiting = this.#waiting.slice(tag.index + tag[0].length);
      this.#enter(tag);
      this.#last = '>';
    }
    const ready = this.#readyLength();
    this.#give(this.#waiting.slice(0, ready), found);
    this.#waiting = this.#waiting.slice(ready);
    return found;
  }

  /** The rest, and whether the document ends in the middle of something. */
  end(): { rest: FileText[]; truncated: boolean } {
    const rest: FileText[] = [];
    this.#give(this.#waiting, rest);
    this.#waiting = '';
    return { rest, truncated: this.#inside !== null || this.#last !== '>' };
  }

  #nextTag(): RegExpExecArray | null {
    if (this.#inside === null) return (this.#inHead ? HEAD_TAG : FRAME_TAG).exec(this.#waiting);
    return new RegExp(`</${this.#inside}\\s{0,99}>`, 'i').exec(this.#waiting);
  }

  #enter(tag: RegExpExecArray): void {
    const name = (tag[2] ?? '').toLowerCase();
    if (this.#inside !== null) {
      this.#inside = null;
      this.#place = 'html';
    } else if (name === 'head' || name === 'body') {
      this.#inHead = name === 'head' && tag[1] === '';
    } else if (tag[1] === '') {
      this.#begin(name, tag[0]);
    }
  }

  #begin(name: string, tag: string): void {
    if (name !== 'style' && name !== 'script' && name !== 'title') return;
    this.#inside = name;
    this.#place = name === 'style' ? 'css' : name === 'script' && isOwnScript(tag) ? 'js' : 'nothing';
  }

  /** How much of the text can't become the start of a tag any more. */
  #readyLength(): number {
    const start = this.#waiting.lastIndexOf('<');
    const isOver = start < 0 || this.#waiting.length - start > MAX_TAG_LENGTH;
    return isOver || (this.#inside === null && this.#waiting.includes('>', start))
      ? this.#waiting.length
      : start;
  }

  #give(text: string, found: FileText[]): void {
    if (this.#place === 'nothing') return;
    const isNew = this.#opened !== this.#place;
    const given = isNew ? text.trimStart() : text;
    if (given === '') return;
    this.#opened = this.#place;
    this.#last = given.trimEnd().at(-1) ?? this.#last;
    found.push({ file: this.#place, text: given });
  }
}

/** Neither from elsewhere nor data. */
function isOwnScript(tag: string): boolean {
  if (/\ssrc\s*=/i.test(tag)) return false;
  const type = /\stype\s*=\s*["']?([^"'\s>]*)/i.exec(tag)?.[1]?.toLowerCase();
  return type === undefined || type === '' || type === 'module' || /(java|ecma)script$/.test(type);
}
