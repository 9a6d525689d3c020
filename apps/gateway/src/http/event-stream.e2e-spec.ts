import { describe, expect, it } from 'vitest';
import { createBuckets } from '@openv0/broker/jetstream/buckets.js';
import { Hub } from '@openv0/realtime/hub.js';
import { eventually } from '@openv0/testing/eventually.js';
import { HttpClient, idsOf, withHttpClient } from '../spec/http-client.js';
import { TestGateway, World } from '../spec/test-gateway.js';
import { Polls } from './polls.service.js';
import { Streams } from './streams.service.js';

let world: World;
let gateway: TestGateway;
let client: HttpClient;

withHttpClient((served) => ({ world, gateway, client } = served));

describe('an event stream', () => {
  it('is the whole log and what is new, as a socket gets it', async () => {
    const session = await world.session();
    await session.publish(600, ' ünï → 🎨');
    const viewer = await client.stream(session);
    expect(viewer.headers).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    await viewer.said('replay:completed');
    await session.publish(5);
    await eventually('the live events', () => viewer.events.length === 605);
    expect(viewer.events.map(({ id }) => id)).toEqual(idsOf(session, 1, 605));
    expect(viewer.events.map(({ data }) => data)).toEqual(
      session.events.map((event) => JSON.stringify(event)),
    );
    expect(new Set(viewer.events.map(({ event }) => event))).toEqual(new Set(['generation:step']));
    expect(viewer.control('connected')?.data).toMatchObject({ head: 600, replay: 600, role: 'viewer' });
    expect(viewer.all[0]?.event).toBe('connected');
  });

  it('resumes behind Last-Event-ID, which counts more than the address', async () => {
    const session = await world.session();
    await session.publish(30);
    const viewer = await client.stream(session, '?mode=snapshot&after=2', {
      'last-event-id': `${session.epoch}:20`,
    });
    await viewer.said('replay:completed');
    expect(viewer.events.map(({ id }) => id)).toEqual(idsOf(session, 21, 30));
    const plain = await client.stream(session, `?after=28&epoch=${session.epoch}`);
    await plain.said('replay:completed');
    expect(plain.events.map(({ id }) => id)).toEqual(idsOf(session, 29, 30));
  });

  it('tells a lost position by reset and snapshot, and goes on with ids of this log', async () => {
    const session = await world.session();
    await session.publish(10);
    const viewer = await client.stream(session, '', { 'last-event-id': 'another.1:3' });
    await viewer.said('replay:completed');
    await session.publish(1);
    await eventually('the tail', () => viewer.events.length === 1);
    expect(viewer.controls.slice(0, 4).map(({ event }) => event)).toEqual([
      'connected',
      'reset',
      'snapshot',
      'replay:completed',
    ]);
    expect(viewer.control('snapshot')?.data).toMatchObject({ seq: 10, state: session.state(10) });
    expect(viewer.events[0]?.id).toBe(`${session.epoch}:11`);
  });

  it('has comments as its heartbeat', async () => {
    const session = await world.session();
    await session.publish(2);
    const viewer = await client.stream(session);
    const beat = await eventually('a heartbeat', () => viewer.all.find(({ comment }) => comment));
    expect(JSON.parse(beat.comment ?? '')).toMatchObject({ heads: { [session.id]: 2 } });
  });

  it('counts as a viewer', async () => {
    const session = await world.session();
    const hub = gateway.app.get(Hub);
    const viewer = await client.stream(session);
    await viewer.said('replay:completed');
    expect(hub.viewers(session.id)).toBe(1);
    expect((await viewer.said('viewers')).data).toMatchObject({ count: 1 });
    viewer.close();
    await eventually('nobody', () => hub.viewers(session.id) === 0 && gateway.app.get(Streams).size === 0);
  });

  it('ends with its token, and with its session', async () => {
    const session = await world.session();
    const { token, jti } = await world.signer.sign({ sid: session.id, role: 'viewer', expiresIn: 600 });
    const revoked = await client.stream(session, '', { authorization: `Bearer ${token}` });
    const expired = await client.stream(session, '', {
      authorization: `Bearer ${await world.token(session.id, 'viewer', -28)}`,
    });
    const other = await client.stream(session);
    await Promise.all([revoked, expired, other].map((viewer) => viewer.said('replay:completed')));
    world.generation.publish(`control.revoke.${session.id}`, JSON.stringify({ jti }));
    expect((await revoked.said('error')).data).toMatchObject({ code: 'FORBIDDEN', close_code: 4508 });
    expect((await expired.said('error')).data).toMatchObject({ code: 'FORBIDDEN', close_code: 4200 });
    expect([await revoked.ended(), await expired.ended(), other.end]).toEqual(['clean', 'clean', null]);
    await createBuckets(world.generation).checkpoints.delete(session.id);
    world.generation.publish(`control.revoke.${session.id}`, JSON.stringify({ jti: null }));
    expect((await other.said('error')).data).toMatchObject({ code: 'NOT_FOUND', close_code: 4506 });
    expect(await other.ended()).toBe('clean');
  });

  it('replays much more than may wait for a reader, as fast as it reads', async () => {
    const narrow = await TestGateway.start(world, { HIGH_WATER_BYTES: '65536', SESSION_LOG_BYTES: '65536' });
    const there = new HttpClient(world, narrow);
    const session = await world.session();
    await session.publish(2_000, 'x'.repeat(2_000));
    const viewer = await there.stream(session);
    await viewer.said('replay:completed');
    expect(viewer.events.map(({ id }) => id)).toEqual(idsOf(session, 1, 2_000));
    there.close();
    await narrow.stop();
  });

  it('waits for a reader that is slow, exactly, and leaves one that takes nothing', async () => {
    const small = { HIGH_WATER_BYTES: '65536' };
    // However long the publishing takes, the slow one is neither left nor spared anything.
    const patient = await TestGateway.start(world, { ...small, STALL_MS: '600000', LAG_MS: '600000' });
    const impatient = await TestGateway.start(world, { ...small, STALL_MS: '1000' });
    const there = [new HttpClient(world, patient), new HttpClient(world, impatient)] as const;
    const session = await world.session();
    const [slow, stalled] = await Promise.all([there[0].stream(session), there[1].stream(session)]);
    await Promise.all([slow, stalled].map((viewer) => viewer.said('replay:completed')));
    for (const { response } of [slow, stalled]) response.pause();
    for (let round = 1; round <= 6; round += 1) {
      await session.publish(5, 'x'.repeat(500_000));
      slow.response.resume();
      await eventually('one more event', () => slow.events.length >= round);
      slow.response.pause();
      // The mark, and the frame that went beyond it.
      for (const gateway of [patient, impatient])
        for (const { link } of gateway.app.get(Streams).all())
          expect(link.bufferedBytes).toBeLessThan(600_000);
    }
    slow.response.resume();
    await eventually('all of it', () => slow.events.length === 30);
    expect(slow.events.map(({ id }) => id)).toEqual(idsOf(session, 1, 30));
    await eventually('no stream', () => impatient.app.get(Streams).size === 0);
    stalled.response.resume();
    expect(await stalled.ended()).toBe('cut');
    for (const client of there) client.close();
    await Promise.all([patient.stop(), impatient.stop()]);
  });
});

describe('the end of a gateway', () => {
  it('asks streams to move, ends who stays, and answers who waits', async () => {
    const ending = await TestGateway.start(world, { DRAIN_MS: '700' });
    const there = new HttpClient(world, ending);
    const session = await world.session();
    await session.publish(2);
    const viewer = await there.stream(session);
    await viewer.said('replay:completed');
    const held = there.ask(`${session.id}/events?after=2&wait=30`);
    await eventually('a held request', () => [...ending.app.get(Polls).all()].length === 1);
    const stopped = ending.stop();
    const answer = await held;
    expect([answer.status, answer.headers.get('connection'), await answer.json()]).toMatchObject([
      200,
      'close',
      { head: 2, events: [] },
    ]);
    expect((await viewer.said('reconnect')).data).toEqual({ after_ms: expect.any(Number) });
    const late = await there.ask(`${session.id}/events`);
    expect([late.status, late.headers.get('retry-after')]).toEqual([503, '1']);
    expect((await viewer.said('error')).data).toMatchObject({ code: 'UNAVAILABLE', close_code: 4000 });
    expect(await viewer.ended()).toBe('clean');
    await stopped;
  });
});
