import type { Duplex } from 'node:stream';

/** Up to this size a string goes to the kernel without a copy on the heap. */
const LARGEST_STRING = 16 * 1024;

/**
 * Writes chunks to sockets past every layer above them. A chunk that goes to many sockets in a row is written as a
 * latin1 string from the second one on: node hands such a string to the kernel from the stack, which costs about a
 * sixth less than the same bytes as a Buffer (libs/bench/src/fan-out.bench.ts). Latin1 is one byte per character both
 * ways, so the bytes stay what they are.
 */
export class SocketWriter {
  /** How often something was written, and how many bytes. */
  writes = 0;
  bytes = 0;
  #last: Uint8Array | null = null;
  #text: string | null = null;

  write(socket: Duplex, chunks: readonly Uint8Array[]): void {
    this.writes += 1;
    if (chunks.length === 1) return this.#writeOne(socket, chunks[0] as Uint8Array);
    socket.cork();
    for (const chunk of chunks) {
      this.bytes += chunk.length;
      socket.write(chunk);
    }
    socket.uncork();
  }

  #writeOne(socket: Duplex, chunk: Uint8Array): void {
    this.bytes += chunk.length;
    if (chunk !== this.#last) {
      this.#last = chunk;
      this.#text = null;
      socket.write(chunk);
    } else if (chunk.length > LARGEST_STRING) {
      socket.write(chunk);
    } else {
      this.#text ??= Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1');
      socket.write(this.#text, 'latin1');
    }
  }
}
