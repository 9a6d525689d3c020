import type { Msg } from '@nats-io/transport-node';

const VERSION = 'NATS/1.0';

/** The library's messages say how long they are all in, header block and all; its types don't say so. */
type Sized = Msg & { size?(): number };

/**
 * The headers of a message, found in the block as it came. Reading a block whole, as the library does, takes longer
 * than all else that happens to an event on its way through a gateway.
 *
 *     const headers = headersOf(message);
 *     if (headers.code === 0) use(headers.get('Nats-Subject'));
 */
export interface HeaderBlock {
  /** Of the status line; 0 without one. */
  readonly code: number;
  /** The first value; empty when there is none. Names are compared as they are. */
  get(name: string): string;
}

export function headersOf(message: Msg): HeaderBlock {
  const block = blockOf(message);
  if (block !== null) return new TextBlock(block);
  const { headers } = message;
  return { code: headers?.code ?? 0, get: (name) => headers?.get(name) ?? '' };
}

class TextBlock implements HeaderBlock {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get code(): number {
    return Number.parseInt(this.#text.slice(VERSION.length, VERSION.length + 4), 10) || 0;
  }

  get(name: string): string {
    const found = this.#text.indexOf(`\r\n${name}:`);
    if (found === -1) return '';
    const from = found + name.length + 3;
    return this.#text.slice(from, this.#text.indexOf('\r\n', from)).trim();
  }
}

/** The block lies before the data, in the same memory. Null: this message is made otherwise. */
function blockOf(message: Msg): string | null {
  const { data, subject, reply } = message;
  const whole = (message as Sized).size?.() ?? 0;
  const length = whole - subject.length - (reply?.length ?? 0) - data.length;
  if (length < VERSION.length || length > data.byteOffset) return null;
  const block = Buffer.from(data.buffer, data.byteOffset - length, length).toString('latin1');
  return block.startsWith(VERSION) && block.endsWith('\r\n\r\n') ? block : null;
}
