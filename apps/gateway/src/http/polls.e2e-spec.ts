import { describe, expect, it } from 'vitest';
import { createBuckets } from '@openv0/broker/jetstream/buckets.js';
import { Hub } from '@openv0/realtime/hub.js';
import { eventually } from '@openv0/testing/eventually.js';
import { withHttpClient, type HttpClient } from '../spec/http-client.js';
import { story, TestGateway, World, type TestSession } from '../spec/test-gateway.js';
import { Polls } from './polls.service.js';

let world: World;
let gateway: TestGateway;
let client: HttpClient;

withHttpClient((served) => ({ world, gateway, client } = served));

/** Throws away what the log has of a session up to `seq`, as the stream's limits do. */
async function trim(session: TestSession, seq: number): Promise<void> {
  const filter = { filter: `sessions.${session.id}.*`, keep: session.events.length - seq };
  const purged = await world.generation.request('$JS.API.STREAM.PURGE.SESSIONS', JSON.stringify(filter));
  expect(purged.json()).toMatchObject({ success: true });
}

describe('a long poll', () => {
  it('is the same bytes as a socket gets', async () => {
    const session = await world.session();
    await session.publish(300, ' ünï → 🎨');
    const viewer = await gateway.watch(world, session.id);
    await viewer.said('replay:completed');
    const texts: string[] = [];
    for (let after = 0; after < 300; after = texts.length) {
      const answer = await client.ask(`${session.id}/events?after=${after}&epoch=${session.epoch}&limit=70`);
      const text = await answer.text();
      const { events, head, epoch } = JSON.parse(text) as { events: object[]; head: number; epoch: string };
      expect([head, epoch, events.length]).toEqual([300, session.epoch, Math.min(70, 300 - after)]);
      texts.push(...events.map((event) => JSON.stringify(event)));
      expect(text).toContain(texts.slice(after).join(','));
    }
    expect(texts).toEqual(viewer.events.map(({ text }) => text));
    expect(story(viewer)).not.toEqual([]);
    await viewer.close();
  });

  it('holds until there is something, or until its time is over', async () => {
    const session = await world.session();
    await session.publish(2);
    const held = client.ask(`${session.id}/events?after=2&wait=30`);
    await eventually('a held request', () => [...gateway.app.get(Polls).all()].length === 1);
    await session.publish(1);
    expect(await (await held).json()).toMatchObject({ head: 3, events: [{ seq: 3 }] });
    const begun = performance.now();
    const empty = await client.ask(`${session.id}/events?after=3&wait=0.3`);
    expect(await empty.json()).toEqual({ epoch: session.epoch, head: 3, events: [] });
    expect(performance.now() - begun).toBeGreaterThan(290);
  });

  it('frees everything when its client leaves', async () => {
    const session = await world.session();
    const hub = gateway.app.get(Hub);
    const polls = gateway.app.get(Polls);
    const leaving = Array.from({ length: 50 }, () => new AbortController());
    const headers = await client.bearer(session.id);
    const asked = leaving.map(({ signal }) =>
      fetch(client.url(`${session.id}/events?wait=30`), { signal, headers }).catch(() => 'left'),
    );
    await eventually('all held', () => [...polls.all()].length === 50);
    expect(hub.viewers(session.id)).toBe(0);
    for (const one of leaving) one.abort();
    expect(new Set(await Promise.all(asked))).toEqual(new Set(['left']));
    await eventually('none held', () => [...polls.all()].length === 0);
    await eventually('the session to end', () => hub.sessions === 0);
  });

  it('keeps what waits for its client to what may wait for any viewer, or to one event', async () => {
    const session = await world.session();
    await session.publish(4, 'ü'.repeat(50_000));
    await session.publish(2, 'ü'.repeat(450_000));
    const seqs = async (after: number): Promise<number[]> => {
      const body = await (await client.ask(`${session.id}/events?after=${after}`)).text();
      const { events, head } = JSON.parse(body) as { events: { seq: number }[]; head: number };
      expect(head).toBe(6);
      if (events.length > 1) expect(Buffer.byteLength(body)).toBeLessThanOrEqual(262_144);
      return events.map(({ seq }) => seq);
    };
    expect([await seqs(0), await seqs(2), await seqs(4)]).toEqual([[1, 2], [3, 4], [5]]);
  });

  it('says 410 at once to a position that is lost, and where the state is', async () => {
    const session = await world.session();
    await session.publish(50);
    await session.checkpoint(40);
    await trim(session, 30);
    for (const [query, code] of [
      ['after=2&epoch=another.1', 'EPOCH_CHANGED'],
      ['after=3', 'HISTORY_TRIMMED'],
      ['after=99', 'CURSOR_AHEAD'],
      ['after=40&at=2001-01-01T00:00:00Z', 'EPOCH_CHANGED'],
    ]) {
      const answer = await client.ask(`${session.id}/events?${query}&wait=30`);
      expect([query, answer.status, await answer.json()]).toMatchObject([
        query,
        410,
        { code, message: expect.any(String), snapshot_url: `/v1/sessions/${session.id}/snapshot` },
      ]);
    }
    const snapshot = await client.ask(`${session.id}/snapshot`);
    expect(await snapshot.json()).toEqual({ epoch: session.epoch, seq: 50, state: session.state(50) });
    expect((await client.ask(`${session.id}/events?after=50&epoch=${session.epoch}`)).status).toBe(200);
  });

  it('is not held for longer than its token is good', async () => {
    const session = await world.session();
    // Within the leeway, of which a second is left.
    const token = await world.token(session.id, 'viewer', -28);
    const headers = { authorization: `Bearer ${token}` };
    const leaving = new AbortController();
    const { signal } = leaving;
    const longer = client.ask(`${session.id}/events?wait=30`, { signal }).catch(() => null);
    const answer = await Promise.race([client.ask(`${session.id}/events?wait=30`, { headers }), longer]);
    leaving.abort();
    expect(await longer).toBeNull();
    expect(await answer?.json()).toMatchObject({ events: [] });
    await eventually('the end of the token', async () => {
      return (await client.ask(`${session.id}/events`, { headers })).status === 401;
    });
  });

  it('that is held ends with its token, and with its session', async () => {
    const session = await world.session();
    const { token, jti } = await world.signer.sign({ sid: session.id, role: 'viewer', expiresIn: 600 });
    const revoked = client.ask(`${session.id}/events?wait=30`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const other = client.ask(`${session.id}/events?wait=30`);
    await eventually('both held', () => [...gateway.app.get(Polls).all()].length === 2);
    world.generation.publish(`control.revoke.${session.id}`, JSON.stringify({ jti }));
    expect((await revoked).status).toBe(401);
    await createBuckets(world.generation).checkpoints.delete(session.id);
    world.generation.publish(`control.revoke.${session.id}`, JSON.stringify({ jti: null }));
    expect((await other).status).toBe(404);
  });
});
