import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { MAX_KEPT } from './requests.js';
import { live, replayed, S, setUp, welcome } from './testing/scripted-client.js';
import type { FakeConnection } from './testing/fake-transport.js';

const commands = ({ sent }: FakeConnection) => sent.filter(({ type }) => type === 'command');

function acknowledge(gateway: FakeConnection, answer: object = {}): void {
  for (const { ref } of commands(gateway)) gateway.control('ack', { ref: ref ?? '', ...answer });
}

describe('a command', () => {
  it('goes out at once on an open connection, and resolves with the answer', async () => {
    const { client, gateway } = live();
    const answer = client.command('retry', { from_step: 'hero' });
    expect(commands(gateway)).toMatchObject([
      { data: { session_id: S, name: 'retry', from_step: 'hero', command_id: expect.any(String) } },
    ]);
    acknowledge(gateway, { run: 2 });
    expect(await answer).toMatchObject({ ok: true, data: { run: 2 } });
  });

  it('resolves with a refusal too', async () => {
    const { client, gateway } = live();
    const answer = client.command('cancel');
    const [{ ref = '' } = {}] = commands(gateway);
    gateway.control('error', { ref, code: 'UNAVAILABLE', message: 'later', retry_after_ms: 5_000 });
    expect(await answer).toMatchObject({ ok: false, code: 'UNAVAILABLE', retry_after_ms: 5_000 });
  });

  it('waits for `connected`, in its order', async () => {
    const { client, transport } = setUp();
    client.connect();
    const answers = [client.command('cancel'), client.command('message', { text: 'bluer' })];
    const gateway = transport.last();
    expect(commands(gateway)).toEqual([]);
    welcome(gateway);
    expect(commands(gateway).map(({ data }) => data['name'])).toEqual(['cancel', 'message']);
    acknowledge(gateway);
    expect((await Promise.all(answers)).map(({ ok }) => ok)).toEqual([true, true]);
  });

  it('is the same command when it is sent again', async () => {
    const { client, gateway, clock, transport } = live();
    const answer = client.command('cancel');
    gateway.end(1006);
    clock.advance(500);
    welcome(transport.last());
    const again = commands(transport.last());
    expect(again).toEqual(commands(gateway));
    expect(again).toHaveLength(1);
    acknowledge(transport.last());
    expect(await answer).toMatchObject({ ok: true });
    transport.last().end(1006);
    clock.advance(1_000);
    welcome(transport.last());
    expect(commands(transport.last())).toEqual([]);
  });

  it('goes over to the successor of a draining gateway', async () => {
    const { client, gateway, clock, transport } = live();
    gateway.control('reconnect', { after_ms: 10 });
    clock.advance(10);
    const answer = client.command('cancel');
    expect(commands(gateway)).toHaveLength(1);
    welcome(transport.last());
    acknowledge(transport.last());
    expect(await answer).toMatchObject({ ok: true });
  });

  it('is refused when too many wait: those that may be under way are not given up for it', async () => {
    const { client, gateway, clock, transport } = live();
    const texts = Array.from({ length: MAX_KEPT + 1 }, (_, index) => String(index));
    const answers = texts.map((text) => client.command('message', { text }));
    expect(await answers.at(-1)).toMatchObject({ ok: false, code: 'QUEUE_FULL' });
    expect(commands(gateway)).toHaveLength(MAX_KEPT);
    gateway.end(1006);
    clock.advance(500);
    welcome(transport.last());
    expect(commands(transport.last()).map(({ data }) => data['text'])).toEqual(texts.slice(0, -1));
    acknowledge(transport.last());
    expect((await Promise.all(answers)).filter(({ ok }) => ok)).toHaveLength(MAX_KEPT);
  });

  it('that no gateway takes is not sent: it would cost the connection, and the next one too', async () => {
    const { client, gateway } = live();
    const small = client.command('message', { text: 'é'.repeat(32_000) });
    const answer = client.command('message', { text: 'é'.repeat(33_000) });
    expect(await answer).toMatchObject({ ok: false, code: 'INVALID_DATA' });
    expect(await client.send({ type: 'log_event', data: { message: 'x'.repeat(65_536) } })).toMatchObject({
      ok: false,
      code: 'INVALID_DATA',
    });
    expect(commands(gateway)).toHaveLength(1);
    acknowledge(gateway);
    expect(await small).toMatchObject({ ok: true });
  });

  it.each([
    ['answered', (gateway: FakeConnection) => acknowledge(gateway)],
    ['given up', (_gateway: FakeConnection, giveUp: AbortController) => giveUp.abort()],
  ])('leaves nothing on its signal when it is %s', async (_how, end) => {
    const { client, gateway } = live();
    const giveUp = new AbortController();
    const answers = [1, 2].map(() => client.command('cancel', {}, giveUp));
    expect(getEventListeners(giveUp.signal, 'abort')).toHaveLength(2);
    end(gateway, giveUp);
    await Promise.all(answers);
    expect(getEventListeners(giveUp.signal, 'abort')).toEqual([]);
  });

  it('can be given up, and then never goes out', async () => {
    const { client, gateway, clock, transport } = live();
    gateway.end(1006);
    const giveUp = new AbortController();
    const answers = [client.command('cancel', {}, { signal: giveUp.signal }), client.command('retry')];
    giveUp.abort();
    expect(await answers[0]).toMatchObject({ ok: false, code: 'ABORTED' });
    expect(await client.command('cancel', {}, { signal: giveUp.signal })).toMatchObject({ code: 'ABORTED' });
    clock.advance(500);
    welcome(transport.last());
    expect(commands(transport.last()).map(({ data }) => data['name'])).toEqual(['retry']);
  });

  it.each([
    ['was closed', (client: ReturnType<typeof live>['client']) => client.close(), 1006],
    ['stopped', () => {}, 4508],
  ])('is answered when the client %s, before and after', async (_name, end, code) => {
    const { client, gateway } = live();
    const before = client.command('cancel');
    end(client);
    gateway.end(code);
    expect(await before).toMatchObject({ ok: false, code: 'NOT_CONNECTED' });
    expect(await client.command('cancel')).toMatchObject({ ok: false, code: 'NOT_CONNECTED' });
  });

  it('that waited for a connection which only listens is told so', async () => {
    const { client, transport } = setUp({ kind: 'sse' });
    client.connect();
    const waited = client.command('cancel');
    welcome(transport.last());
    replayed(transport.last(), 0);
    expect(await waited).toMatchObject({ ok: false, code: 'UNAVAILABLE' });
    expect(await client.command('cancel')).toMatchObject({ ok: false, code: 'UNAVAILABLE' });
  });
});
