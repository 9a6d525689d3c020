import { describe, expect, it } from 'vitest';
import { History } from './history.js';
import { lineCodec, ModelLog, SESSION } from './spec/model-log.js';

function setUp(events: number): { log: ModelLog; history: History } {
  const log = new ModelLog();
  for (let seq = 1; seq <= events; seq += 1) log.publish('x');
  return {
    log,
    history: new History(SESSION, { source: log, codec: lineCodec, highWater: 8_192, lowWater: 2_048 }),
  };
}

describe('History', () => {
  it('reads a page once for all who are on it, also at the same time', async () => {
    const { log, history } = setUp(600);
    const pages = await Promise.all([256, 300, 400, 511].map((cursor) => history.page(cursor)));
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toMatchObject({ first: 257, last: 512 });
    expect(log.reads).toBe(1);
  });

  it('reads on where a page was cut by its size', async () => {
    const { log, history } = setUp(200);
    const read = log.read.bind(log);
    log.read = async (session, after, limit) => read(session, after, Math.min(limit ?? 256, 50));
    for (let cursor = 0; cursor < 200; cursor += 50) {
      expect(await history.page(cursor)).toMatchObject({ first: cursor + 1, last: cursor + 50 });
    }
    expect(log.reads).toBe(4);
  });

  it('reads on where the log ended before', async () => {
    const { log, history } = setUp(10);
    expect(await history.page(3)).toMatchObject({ last: 10 });
    log.publish('new');
    expect(await history.page(10)).toMatchObject({ first: 11, last: 11 });
  });

  it('knows what is trimmed, also in the middle of a page', async () => {
    const { log, history } = setUp(100);
    log.trim(60);
    expect(await history.page(59)).toBe('trimmed');
    expect(await history.page(60)).toMatchObject({ first: 61, last: 100 });
  });

  it('tries again after a read that failed', async () => {
    const { log, history } = setUp(10);
    log.away = true;
    await expect(history.page(0)).rejects.toThrow('away');
    log.away = false;
    expect(await history.page(0)).toMatchObject({ last: 10 });
  });

  it('keeps pages while they are asked for', async () => {
    const { log, history } = setUp(10);
    await history.page(0);
    history.tidy();
    await history.page(0);
    expect(log.reads).toBe(1);
    history.tidy();
    history.tidy();
    await history.page(0);
    expect(log.reads).toBe(2);
  });
});
