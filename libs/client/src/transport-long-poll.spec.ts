import { describe, expect, it } from 'vitest';
import { overHttp, REFUSALS, refusal, settle, stream } from './testing/scripted-fetch.js';
import { S, at, message } from './testing/scripted-client.js';
import { GATHER_MS, longPollTransport } from './transport-long-poll.js';

const page = (head: number, from: number, to: number, epoch = 'e'): Response =>
  Response.json({
    epoch,
    head,
    events: Array.from({ length: to - from + 1 }, (_, index) => JSON.parse(message(from + index)) as object),
  });
const snapshot = (seq: number, epoch = 'e'): Response =>
  Response.json({ epoch, seq, state: { status: 'running' } });

const poll = (wanted = {}) => overHttp(longPollTransport, wanted);
type Poll = ReturnType<typeof poll>;

const told = ({ frames }: Poll): string[] => frames.map(({ type, seq }) => (seq ? String(seq) : type));
const query = async ({ nth }: Poll, count: number) => Object.fromEntries((await nth(count)).url.searchParams);

describe('a long poll', () => {
  it('tells answers as the frames of a socket, and waits once it has all', async () => {
    const all = poll();
    expect(await query(all, 1)).toEqual({ limit: '1000' });
    (await all.nth(1)).answer(page(3, 1, 2));
    expect(await query(all, 2)).toEqual({ after: '2', at, epoch: 'e', limit: '1000' });
    (await all.nth(2)).answer(page(4, 3, 4));
    expect(await query(all, 3)).toEqual({ after: '4', at, epoch: 'e', limit: '1000', wait: '25' });
    (await all.nth(3)).answer(page(5, 5, 5));
    await expect.poll(() => all.asked.length).toBe(4);
    expect((await all.nth(4)).url.searchParams.get('after')).toBe('5');
    expect(told(all)).toEqual(['connected', '1', '2', '3', '4', 'replay:completed', '5']);
    expect(all.frames[0]?.data).toMatchObject({ epoch: 'e', head: 3, replay: 3, role: 'viewer' });
    expect(all.frames[1]).toEqual(JSON.parse(message(1)));
    expect(all.frames[5]?.data).toEqual({ session_id: S, seq: 4 });
  });

  it('is alive when nothing comes, and asks not too often', async () => {
    const all = poll();
    (await all.nth(1)).answer(page(0, 1, 0));
    (await all.nth(2)).answer(page(0, 1, 0));
    await expect.poll(() => told(all)).toEqual(['connected', 'replay:completed', 'heartbeat']);
    expect(all.frames[2]?.data).toMatchObject({ heads: { [S]: 0 } });
    expect(all.asked).toHaveLength(2);
    await expect.poll(() => all.asked.length, { timeout: 5_000 }).toBe(3);
    all.connection.close();
  });

  it('gathers what comes without a pause', async () => {
    const all = poll();
    (await all.nth(1)).answer(page(0, 1, 0));
    const began = performance.now();
    for (const seq of [1, 2, 3]) {
      await expect.poll(() => all.asked.length).toBe(seq + 1);
      (await all.nth(seq + 1)).answer(page(seq, seq, seq));
    }
    await expect.poll(() => all.asked.length).toBe(5);
    expect(performance.now() - began).toBeGreaterThan(2 * GATHER_MS);
    all.connection.close();
  });

  it('shows that a long answer is on its way', async () => {
    const all = poll();
    const { response, write, end } = stream('application/json');
    (await all.nth(1)).answer(response);
    await write('{"epoch":"e","head":0,');
    await expect.poll(all.signs).toBe(1);
    await write('"events":[]}');
    await end();
    await expect.poll(() => told(all)).toEqual(['connected', 'replay:completed']);
    all.connection.close();
  });

  it('understands a time to come back that is a date', async () => {
    const { nth, closed } = poll();
    (await nth(1)).answer(refusal(429, { 'retry-after': new Date(Date.now() + 20_000).toUTCString() }));
    await expect.poll(() => closed).toEqual([[4101, expect.any(Number)]]);
    expect(closed[0]?.[1]).toBeGreaterThan(15_000);
  });

  it('begins behind the state when it is asked to', async () => {
    const all = poll({ mode: 'snapshot' });
    expect((await all.nth(1)).url.pathname).toBe(`/base/v1/sessions/${S}/snapshot`);
    (await all.nth(1)).answer(snapshot(8));
    expect(await query(all, 2)).toEqual({ after: '8', epoch: 'e', limit: '1000' });
    (await all.nth(2)).answer(page(9, 9, 9));
    await all.nth(3);
    expect(told(all)).toEqual(['connected', 'snapshot', '9', 'replay:completed']);
  });

  it.each([
    ['EPOCH_CHANGED', 'epoch_changed'],
    ['HISTORY_TRIMMED', 'history_trimmed'],
    ['CURSOR_AHEAD', 'cursor_ahead'],
  ])('declares a lost position: %s', async (code, reason) => {
    const all = poll({ cursor: { seq: 5, epoch: 'old' } });
    (await all.nth(1)).answer(refusal(410, {}, code));
    (await all.nth(2)).answer(snapshot(8));
    (await all.nth(3)).answer(page(9, 9, 9));
    await all.nth(4);
    expect(told(all)).toEqual(['connected', 'reset', 'snapshot', '9', 'replay:completed']);
    expect(all.frames[0]?.data).toMatchObject({ epoch: 'e', head: 9, replay: 1 });
    expect(all.frames[1]?.data).toEqual({ session_id: S, reason });
  });

  it('leaves a gateway alone whose states are never of its log', async () => {
    const all = poll({ cursor: { seq: 5 } });
    for (let lost = 0; lost < 3; lost += 1) {
      (await all.nth(lost * 2 + 1)).answer(refusal(410));
      (await all.nth(lost * 2 + 2)).answer(snapshot(8));
    }
    (await all.nth(7)).answer(refusal(410));
    await expect.poll(() => all.closed).toEqual([[4102, undefined]]);
    expect(all.asked).toHaveLength(7);
  });

  it.each(REFUSALS)('is refused: %s', async (_name, response, why) => {
    const { nth, closed, asked } = poll();
    (await nth(1)).answer(response());
    await expect.poll(() => closed).toEqual([why]);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['no JSON', () => new Response('{"epoch"', { headers: { 'content-type': 'application/json' } })],
    ['another form', () => Response.json({ events: [] })],
    ['another form of an event', () => Response.json({ epoch: 'e', head: 1, events: [{ seq: '1' }] })],
  ])('that gets %s was not reached', async (_name, response) => {
    const { nth, closed, frames } = poll();
    (await nth(1)).answer(response());
    await expect.poll(() => closed).toEqual([[1006, undefined]]);
    expect(frames).toEqual([]);
  });

  it('that breaks was not reached', async () => {
    const { nth, closed } = poll();
    (await nth(1)).fail();
    await expect.poll(() => closed).toEqual([[1006, undefined]]);
  });

  it('is left without a word, and says nothing more', async () => {
    const all = poll();
    const first = await all.nth(1);
    all.connection.close();
    expect(first.signal.aborted).toBe(true);
    first.answer(page(1, 1, 1));
    await settle();
    expect([all.frames, all.closed, all.connection.send('x')]).toEqual([[], [], false]);
  });

  it('tells whose token it is', async () => {
    const token = `x.${btoa(JSON.stringify({ role: 'owner' }))}.x`;
    const all = poll({ token });
    (await all.nth(1)).answer(page(0, 1, 0));
    await all.nth(2);
    expect(all.frames[0]?.data).toMatchObject({ role: 'owner' });
  });
});
