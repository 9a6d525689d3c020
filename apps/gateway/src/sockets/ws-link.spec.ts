import { Duplex } from 'node:stream';
import { setImmediate as turnEnd } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import { describe, expect, it } from 'vitest';
import { SocketWriter } from './socket-writer.js';
import { Turn } from './turn.js';
import { WsLink } from './ws-link.js';

const LARGE = new Uint8Array(300_000);

/** A link over a socket that takes what is written at once, or only when it is told to. */
function setUp(options: { atOnce: boolean }) {
  const writes: number[] = [];
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
    write: (chunk: Buffer, _encoding, done) => take(chunk.length, done),
    writev: (items, done) =>
      take(
        items.reduce((sum, { chunk }) => sum + (chunk as Buffer).length, 0),
        done,
      ),
  });
  const client = {
    readyState: 1,
    OPEN: 1,
    isPaused: false,
    close: (...why: [number, string]) => closes.push(why),
  };
  const shared = { turn: new Turn(() => {}), writer: new SocketWriter() };
  const link = new WsLink(client as unknown as WebSocket, socket, shared, () => (rooms += 1));
  return { link, writes, closes, waiting, rooms: () => rooms };
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
});
