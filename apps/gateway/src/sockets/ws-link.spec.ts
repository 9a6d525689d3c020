import { Duplex } from 'node:stream';
import { setImmediate as turnEnd } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import { describe, expect, it, vi } from 'vitest';
import { readDeflated } from '../spec/read-frames.js';
import { DeflatedFrames } from './deflated-frames.js';
import { textFrame } from './event-frame.js';
import { SocketWriter } from './socket-writer.js';
import { Turn } from './turn.js';
import { WsLink } from './ws-link.js';

const LARGE = new Uint8Array(300_000);

/** A link over a socket that takes what is written at once, or only when it is told to. */
function setUp(options: { atOnce: boolean; inflates?: boolean }) {
  const writes: number[] = [];
  const bytes: Buffer[] = [];
  const closes: [number, string][] = [];
  const waiting: (() => void)[] = [];
  let rooms = 0;
  const take = (bytes: number, done: () => void): void => {
    writes.push(bytes);
    if (options.atOnce) done();
    else waiting.push(done);
  };
  const socket = new Duplex({
    highWaterMark: 65_536,
    read: () => {},
    write: (chunk: Buffer, _encoding, done) => {
      bytes.push(chunk);
      take(chunk.length, done);
    },
    writev: (items, done) => {
      const all = Buffer.concat(items.map(({ chunk }) => chunk as Buffer));
      bytes.push(all);
      take(all.length, done);
    },
  });
  const client = {
    readyState: 1,
    OPEN: 1,
    extensions: options.inflates ? 'permessage-deflate' : '',
    isPaused: false,
    close: (...why: [number, string]) => closes.push(why),
  };
  const shared = { turn: new Turn(() => {}), writer: new SocketWriter(), deflated: new DeflatedFrames() };
  const link = new WsLink(client as unknown as WebSocket, socket, shared, () => (rooms += 1));
  return { link, bytes, writes, closes, waiting, rooms: () => rooms };
}

describe('WsLink', () => {
  it('writes all of a turn at once', async () => {
    const { link, writes } = setUp({ atOnce: true });
    link.send([Buffer.from('connected')]);
    link.send([Buffer.from('an event'), Buffer.from('another')]);
    expect([writes, link.bufferedBytes]).toEqual([[], 24]);
    await turnEnd();
    expect([writes, link.bufferedBytes]).toEqual([[24], 0]);
  });

  it('says that there is room when the socket has drained', async () => {
    const { link, waiting, rooms } = setUp({ atOnce: false });
    link.send([LARGE]);
    await turnEnd();
    expect([link.bufferedBytes, rooms()]).toEqual([LARGE.length, 0]);
    waiting.shift()?.();
    await turnEnd();
    expect([link.bufferedBytes, rooms()]).toEqual([0, 1]);
  });

  it('says so too when the kernel took it all at once', async () => {
    const { link, rooms } = setUp({ atOnce: true });
    for (let times = 1; times <= 5; times += 1) {
      link.send([LARGE]);
      await turnEnd();
      await turnEnd();
      expect(rooms()).toBeGreaterThanOrEqual(times);
    }
  });

  it('closes after what was sent, once, and sends nothing more', async () => {
    const { link, writes, closes } = setUp({ atOnce: true });
    link.send([Buffer.from('last')]);
    link.close('draining');
    link.close('internal_error');
    link.send([Buffer.from('too late')]);
    await turnEnd();
    expect([writes, closes]).toEqual([[4], [[4000, 'draining']]]);
  });

  it('keeps the order while a large frame is deflated, and counts what is really sent', async () => {
    const { link, bytes, waiting, rooms } = setUp({ atOnce: false, inflates: true });
    const large = textFrame('a large one '.repeat(50_000));
    link.send([textFrame('before')]);
    link.send([large]);
    link.send([textFrame('behind')]);
    expect(link.bufferedBytes).toBeGreaterThan(large.length);
    await turnEnd();
    expect(await readDeflated(bytes)).toEqual(['before']);
    waiting.shift()?.();
    await vi.waitUntil(() => bytes.length > 1);
    expect(await readDeflated(bytes)).toEqual(['before', 'a large one '.repeat(50_000), 'behind']);
    expect(link.bufferedBytes).toBeLessThan(10_000);
    const before = rooms();
    while (waiting.length > 0) waiting.shift()?.();
    await vi.waitUntil(() => rooms() > before);
  });

  it('closes without waiting for a frame that is being deflated', async () => {
    const { link, bytes, closes } = setUp({ atOnce: true, inflates: true });
    const large = textFrame('a large one '.repeat(50_000));
    link.send([large, textFrame('behind')]);
    await turnEnd();
    link.close('draining');
    expect(Buffer.concat(bytes).equals(Buffer.concat([large, textFrame('behind')]))).toBe(true);
    expect(closes).toHaveLength(1);
  });
});
