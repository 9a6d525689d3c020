import { describe, expect, it } from 'vitest';
import { controlFrame, webSocketCodec } from '../sockets/event-frame.js';
import { SseFrames } from './sse-frames.js';

function chunkOf(...events: [seq: number, json: string][]): Uint8Array {
  const frames = events.map(([seq, json]) => {
    const event = { seq, json: Buffer.from(json) };
    const bytes = new Uint8Array(webSocketCodec.byteLength(event));
    webSocketCodec.write(event, bytes, 0);
    return bytes;
  });
  return Buffer.concat(frames);
}

function say(chunk: Uint8Array, epoch = 'a.1'): string {
  return Buffer.from(new SseFrames().of(chunk, epoch)).toString();
}

describe('a chunk of frames', () => {
  it.each([0, 100, 126, 70_000])('of %i characters is events with their stored JSON', (size) => {
    const json = JSON.stringify({ type: 'preview:delta', data: { text: `ünï → 🎨${'x'.repeat(size)}` } });
    const one = `event: preview:delta\ndata: ${json}\n\n`;
    expect(say(chunkOf([9, json], [10, json]))).toBe(`id: a.1:9\n${one}id: a.1:10\n${one}`);
  });

  it('that says something else than an event has no id', () => {
    const frame = { type: 'replay:completed', data: { session_id: 's', seq: 3 } } as const;
    expect(say(controlFrame(frame))).toBe(`event: replay:completed\ndata: ${JSON.stringify(frame)}\n\n`);
  });

  it('with an event of an unusual form is a message', () => {
    expect(say(chunkOf([1, '{"data":{},"type":"t"}']))).toBe(
      'id: a.1:1\nevent: message\ndata: {"data":{},"type":"t"}\n\n',
    );
  });

  it('is written once for all viewers, and anew for another numbering', () => {
    const frames = new SseFrames();
    const chunk = chunkOf([1, '{"type":"t","data":{}}']);
    const first = frames.of(chunk, 'a.1');
    expect(frames.of(chunk, 'a.1')).toBe(first);
    expect(Buffer.from(frames.of(chunk, 'b.2')).toString()).toContain('id: b.2:1\n');
  });
});
