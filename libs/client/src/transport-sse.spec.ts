import { describe, expect, it } from 'vitest';
import { overHttp, REFUSALS, settle, stream } from './testing/scripted-fetch.js';
import { S, at } from './testing/scripted-client.js';
import { sseTransport } from './transport-sse.js';

const eventData = (text: string): string =>
  JSON.stringify({ type: 'session:message', data: { session_id: S, timestamp: at, text } });

async function listening() {
  const all = overHttp(sseTransport);
  const wire = stream();
  (await all.nth(1)).answer(wire.response);
  await settle();
  return { ...all, ...wire };
}

describe('an event stream', () => {
  it('is asked for where the socket is, from the place that is known', async () => {
    const cursor = { seq: 7, epoch: 's.1', at };
    const { asked } = overHttp(sseTransport, { cursor, mode: 'snapshot' });
    const { origin, pathname, searchParams } = asked[0]?.url ?? new URL('http://x/');
    expect([origin, pathname]).toEqual(['https://gateway', `/base/v1/sessions/${S}/events`]);
    expect(Object.fromEntries(searchParams)).toEqual({ after: '7', at, epoch: 's.1' });
    expect(asked[0]?.headers.get('accept')).toBe('text/event-stream');
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer a.b.c');
    const fresh = overHttp(sseTransport, { mode: 'snapshot', token: null });
    expect(fresh.asked[0]?.url.search).toBe('?mode=snapshot');
    expect(fresh.asked[0]?.headers.has('authorization')).toBe(false);
  });

  it('brings the frames of a socket', async () => {
    const { write, frames, closed } = await listening();
    const replayed = { type: 'replay:completed', data: { session_id: S, seq: 1 } };
    await write(`id: a:b:1\nevent: session:message\ndata: ${eventData('🎨')}\n\n`);
    await write(`event: replay:completed\ndata: ${JSON.stringify(replayed)}\n\n`);
    expect(frames).toEqual([{ seq: 1, ...JSON.parse(eventData('🎨')) }, replayed]);
    expect(closed).toEqual([]);
  });

  it('has comments as heartbeats, and is alive with every byte', async () => {
    const { write, frames, signs } = await listening();
    await write(': {"timestamp":"t","heads":{"x":3}}\n\n');
    expect(frames).toEqual([{ type: 'heartbeat', data: { timestamp: 't', heads: { x: 3 } } }]);
    await write(':\n\n');
    await write('data: half of');
    expect([frames.length, signs()]).toEqual([1, 3]);
  });

  it('ends as the gateway says, whatever comes after', async () => {
    const { write, frames, closed } = await listening();
    const data = { session_id: S, code: 'FORBIDDEN', message: 'm', close_code: 4508 };
    const last = `event: error\ndata: ${JSON.stringify({ type: 'error', data })}\n\n`;
    await write(`${last}id: e:1\ndata: ${eventData('late')}\n\n`);
    expect([frames, closed]).toEqual([[], [[4508, undefined]]]);
  });

  it.each([
    ['broken', 'cut', '', 1006],
    ['over without a word', 'end', '', 1006],
    ['over after it asked to be left', 'end', 'event: reconnect\ndata: {"type":"reconnect"}\n\n', 4000],
  ] as const)('that is %s ends so', async (_name, way, before, code) => {
    const wire = await listening();
    await wire.write(before);
    await wire[way]();
    expect(wire.closed).toEqual([[code, undefined]]);
  });

  it.each(REFUSALS)('is refused: %s', async (_name, response, why) => {
    const { nth, closed } = overHttp(sseTransport);
    (await nth(1)).answer(response());
    await expect.poll(() => closed).toEqual([why]);
  });

  it('that can not be had was not reached', async () => {
    const { nth, closed } = overHttp(sseTransport);
    (await nth(1)).fail();
    await settle();
    expect(closed).toEqual([[1006, undefined]]);
  });

  it('is left without a word, and says nothing more', async () => {
    const { connection, asked, write, frames, closed } = await listening();
    connection.close();
    expect(asked[0]?.signal.aborted).toBe(true);
    await write(`id: e:1\ndata: ${eventData('late')}\n\n`);
    expect([frames, closed, connection.send('x')]).toEqual([[], [], false]);
  });

  it('can not be opened with a token that no header can hold', () => {
    expect(() => overHttp(sseTransport, { token: 'a\nb' })).toThrow(TypeError);
  });
});
