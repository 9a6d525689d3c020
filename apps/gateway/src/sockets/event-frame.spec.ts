import type { Writable } from 'node:stream';
import * as ws from 'ws';
import { describe, expect, it } from 'vitest';
import { controlFrame, PING_FRAME, webSocketCodec } from './event-frame.js';

/** The library's own reader; its types don't say that it is there. */
const { Receiver } = ws as unknown as { Receiver: new (options: { isServer: boolean }) => Writable };

/** What a WebSocket client reads from these bytes. */
function read(...chunks: Uint8Array[]): string[] {
  const messages: string[] = [];
  const receiver = new Receiver({ isServer: false });
  receiver.on('message', (bytes: Buffer) => messages.push(bytes.toString()));
  receiver.on('ping', () => messages.push('ping'));
  for (const chunk of chunks) receiver.write(chunk);
  return messages;
}

function frameOf(seq: number, json: string): Uint8Array {
  const event = { seq, json: Buffer.from(json) };
  const bytes = new Uint8Array(webSocketCodec.byteLength(event) + 7);
  webSocketCodec.write(event, bytes, 7);
  return bytes.subarray(7);
}

describe('an event', () => {
  it.each([0, 1, 80, 90, 100, 125, 126, 1_000, 65_000, 65_500, 65_535, 70_000, 1_000_000])(
    'of %i characters is its stored JSON with the seq in front',
    (size) => {
      const json = JSON.stringify({ type: 'preview:delta', data: { text: 'x'.repeat(size) } });
      expect(read(frameOf(17, json))).toEqual([`{"seq":17,${json.slice(1)}`]);
    },
  );

  it('keeps every byte of its text', () => {
    const json = JSON.stringify({ type: 't', data: { text: 'ünï → 🎨\u2028' } });
    expect(read(frameOf(9_007_199_254_740_991, json))).toEqual([`{"seq":9007199254740991,${json.slice(1)}`]);
  });
});

describe('a control frame', () => {
  it('is JSON, and may be followed by a ping', () => {
    const frame = { type: 'replay:completed', data: { session_id: 'é', seq: 3 } } as const;
    expect(read(controlFrame(frame), PING_FRAME)).toEqual([JSON.stringify(frame), 'ping']);
  });
});
