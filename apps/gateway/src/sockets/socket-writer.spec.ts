import { Writable, type Duplex } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { SocketWriter } from './socket-writer.js';

function sink(): { socket: Duplex; bytes: () => Buffer; writes: () => number } {
  const chunks: Buffer[] = [];
  let writes = 0;
  const writable = new Writable({
    decodeStrings: true,
    write: (chunk: Buffer, _encoding, done) => {
      writes += 1;
      chunks.push(chunk);
      done();
    },
    writev: (items, done) => {
      writes += 1;
      for (const { chunk } of items) chunks.push(chunk as Buffer);
      done();
    },
  });
  return { socket: writable as Duplex, bytes: () => Buffer.concat(chunks), writes: () => writes };
}

describe('SocketWriter', () => {
  it.each([300, 20_000])('writes every byte value of %i bytes as it is, to each of many sockets', (size) => {
    const chunk = Uint8Array.from({ length: size }, (_, index) => index % 256);
    const writer = new SocketWriter();
    const sinks = Array.from({ length: 5 }, sink);
    for (const { socket } of sinks) writer.write(socket, [chunk]);
    for (const { bytes } of sinks) expect(bytes().equals(chunk)).toBe(true);
  });

  it('writes several chunks in one go', () => {
    const { socket, bytes, writes } = sink();
    new SocketWriter().write(socket, [Buffer.from('a'), Buffer.from('b'), Buffer.from('c')]);
    expect([String(bytes()), writes()]).toEqual(['abc', 1]);
  });
});
