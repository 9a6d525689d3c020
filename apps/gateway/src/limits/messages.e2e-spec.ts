import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '@openv0/testing/eventually.js';
import type { WsProbe } from '@openv0/testing/ws-probe.js';
import { ORIGIN, TestGateway, World, type TestSession } from '../spec/test-gateway.js';

let world: World;
let gateway: TestGateway;
let session: TestSession;

beforeAll(async () => {
  world = await World.start();
  gateway = await TestGateway.start(world, { AUTH_TIMEOUT_MS: '400' });
  session = await world.session();
});
afterAll(async () => {
  await gateway?.stop();
  await world?.stop();
});

async function watching(): Promise<WsProbe> {
  const viewer = await gateway.watch(world, session.id);
  await viewer.said('replay:completed');
  return viewer;
}

function ask(viewer: WsProbe, count: number): void {
  for (let index = 0; index < count; index += 1) viewer.send({ type: 'heartbeat', ref: `h${index}` });
}

function answers(viewer: WsProbe, type: string): Record<string, unknown>[] {
  return viewer.frames.filter((frame) => frame.type === type).map(({ data }) => data);
}

describe('messages of one connection', () => {
  it('are 20 at once; the next ones are refused with the time to wait, and it helps to wait', async () => {
    const viewer = await watching();
    ask(viewer, 23);
    await eventually(
      '23 answers',
      () => answers(viewer, 'ack').length + answers(viewer, 'error').length === 23,
    );
    const [refused] = answers(viewer, 'error');
    expect(refused).toMatchObject({ code: 'RATE_LIMITED', ref: 'h20', retry_after_ms: expect.any(Number) });
    const wait = Number(answers(viewer, 'error').at(-1)?.retry_after_ms);
    await new Promise((resolve) => setTimeout(resolve, wait));
    viewer.send({ type: 'heartbeat', ref: 'patient' });
    await eventually('an ack', () => answers(viewer, 'ack').some(({ ref }) => ref === 'patient'));
    await viewer.close();
  });

  it('that go on all the same end it with 4101, and no other connection', async () => {
    const [flooder, other] = await Promise.all([watching(), watching()]);
    ask(flooder, 100);
    expect((await flooder.hasClosed()).code).toBe(4101);
    expect(answers(flooder, 'error').length).toBeLessThanOrEqual(21);
    ask(other, 1);
    await eventually('an ack', () => answers(other, 'ack').length === 1);
    await other.close();
  });

  it('count before a token is shown, too', async () => {
    const silent = await gateway.open({ session_id: session.id }, { origin: ORIGIN });
    ask(silent, 60);
    expect((await silent.hasClosed()).code).toBe(4101);
  });

  it('that are pings are limited likewise', async () => {
    const viewer = await watching();
    for (let index = 0; index < 60; index += 1) viewer.socket.ping();
    expect((await viewer.hasClosed()).code).toBe(4101);
  });

  it('come in at most 64 pieces', async () => {
    const viewer = await watching();
    const piece = (fin: boolean) => viewer.socket.send('1', { fin, binary: false });
    for (let index = 0; index < 63; index += 1) piece(false);
    piece(true);
    await eventually('an answer', () => answers(viewer, 'error').length === 1);
    for (let index = 0; index < 70; index += 1) piece(false);
    expect((await viewer.hasClosed()).code).toBe(1008);
  });
});
