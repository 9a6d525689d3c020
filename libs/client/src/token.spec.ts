import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeClock } from './testing/fake-clock.js';
import { replayed, say, setUp, welcome } from './testing/scripted-client.js';
import type { TransportKind } from './transport.js';
import { expiryOf, RENEW_BEFORE_MS, Token, TOKEN_TIMEOUT_MS } from './token.js';

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

function jwt(payload: object): string {
  return `e30.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.c2ln`;
}

describe('the end of a token', () => {
  it('is read from its payload', () => {
    expect(expiryOf(jwt({ exp: 1_800_000_000, name: 'Åsa ~~~???' }))).toBe(1_800_000_000_000);
  });

  it.each([null, undefined, '', 'opaque', 'a.b.c', 'a.!.c', jwt({}), jwt({ exp: 'soon' })])(
    'is unknown: %s',
    (token) => expect(expiryOf(token)).toBeNull(),
  );
});

describe('a token that ends', () => {
  const LIFE_MS = 600_000;
  let asked: number;
  const now = new FakeClock().now();
  const lasting = (ms: number): string => jwt({ exp: (now + ms) / 1000, n: asked });

  beforeEach(() => {
    asked = 0;
  });

  async function connected(source: () => Promise<string | null>, kind?: TransportKind) {
    const all = setUp({ token: source, ...(kind && { kind }) });
    all.client.connect();
    await settle();
    const gateway = all.transport.last();
    welcome(gateway);
    gateway.control('replay:completed', { session_id: 'AAAAAAAAAAAAAAAAAAAAAA', seq: 0 });
    gateway.control('ack', { ref: gateway.sent.at(-1)?.ref ?? '' });
    const renewals = () => gateway.sent.filter(({ type }) => type === 'authenticate');
    /** Time goes on on a connection that is alive. */
    const pass = async (ms: number): Promise<void> => {
      for (let left = ms; left > 0; left -= 5_000) {
        all.clock.advance(Math.min(left, 5_000));
        gateway.control('heartbeat', { timestamp: '', heads: {} });
        await settle();
      }
    };
    return { ...all, gateway, renewals, pass };
  }

  it('is renewed on the open connection, and again before the next one ends', async () => {
    const { gateway, renewals, transport, pass, connection } = await connected(async () =>
      lasting(++asked * LIFE_MS),
    );
    await pass(LIFE_MS - RENEW_BEFORE_MS - 5_000);
    expect([asked, renewals()]).toEqual([1, []]);
    await pass(5_000);
    expect(renewals()).toMatchObject([
      { data: { token: lasting(2 * LIFE_MS), session_id: expect.any(String) } },
    ]);
    gateway.control('ack', { ref: renewals()[0]?.ref ?? '' });
    await pass(LIFE_MS);
    expect(renewals()).toHaveLength(2);
    expect([asked, transport.connections.length, connection().status]).toEqual([3, 1, 'live']);
  });

  it.each(['sse', 'long-poll'] as const)(
    'is carried by a connection of its own where nothing can be said: %s',
    async (kind) => {
      const { gateway, transport, pass, connection, seqs } = await connected(
        async () => lasting(++asked * LIFE_MS),
        kind,
      );
      await pass(LIFE_MS - RENEW_BEFORE_MS);
      await pass(1);
      expect(transport.connections).toHaveLength(2);
      expect(transport.last().request.token).toBe(lasting(2 * LIFE_MS));
      say(gateway, 1);
      expect([gateway.open, connection().status]).toEqual([true, 'live']);
      welcome(transport.last(), { head: 1 });
      say(transport.last(), 1);
      replayed(transport.last(), 1);
      expect([gateway.open, connection().status, seqs]).toEqual([false, 'live', [1]]);
      expect(asked).toBe(2);
    },
  );

  it('is tried again when the gateway refuses the next one, but not for ever', async () => {
    const { gateway, renewals, pass, connection, clock, transport } = await connected(async () =>
      lasting(++asked * LIFE_MS),
    );
    for (let count = 0; count < 60; count++) {
      await pass(LIFE_MS / 60);
      for (const { ref = '' } of renewals())
        gateway.control('error', { ref, code: 'FORBIDDEN', message: 'no' });
      await settle();
    }
    expect(renewals().length).toBeGreaterThan(1);
    expect(renewals().length).toBeLessThan(8);
    expect(connection().status).toBe('live');
    // Then it is as if nothing had been tried: the gateway ends it, and a new token is asked for.
    gateway.end(4200);
    clock.advance(500);
    await settle();
    expect(transport.connections).toHaveLength(2);
    expect(transport.last().request.token).toBe(lasting(asked * LIFE_MS));
  });

  it('is not handed over twice: a source that has no other is asked a few times only', async () => {
    const source = vi.fn(async () => lasting(LIFE_MS));
    const { renewals, pass, clock } = await connected(source);
    await pass(LIFE_MS * 2);
    expect(renewals()).toEqual([]);
    expect(source.mock.calls.length).toBeLessThan(8);
    expect(clock.timers).toBe(1);
  });

  it('far in the future is waited for in stages that timers can count', async () => {
    const life = 40 * 86_400_000;
    const clock = new FakeClock();
    const token = new Token(async () => lasting(++asked * life), clock);
    const handed = vi.fn(async () => true);
    token.ask(false, () => token.renew(0, handed));
    await settle();
    const waits = vi.spyOn(clock, 'after');
    clock.advance(life - RENEW_BEFORE_MS - 1);
    await settle();
    expect(Math.max(...waits.mock.calls.map(([delay]) => delay))).toBeLessThan(2 ** 31);
    expect(handed).not.toHaveBeenCalled();
    clock.advance(1);
    await settle();
    expect(handed).toHaveBeenCalledTimes(1);
    token.rest();
    expect(clock.timers).toBe(0);
  });

  it.each([
    ['fixed', jwt({ exp: now / 1000 + 100 })],
    ['opaque', async () => 'opaque'],
  ])('is not renewed when it is %s', async (_name, source) => {
    const clock = new FakeClock();
    const token = new Token(source, clock);
    token.ask(false, () => token.renew(0, async () => true));
    await settle();
    expect([token.value !== null, clock.timers]).toEqual([true, 0]);
  });

  it('leaves no timer behind', async () => {
    const { client, clock } = await connected(async () => lasting(++asked * LIFE_MS));
    client.close();
    expect(clock.timers).toBe(0);
  });
});

describe('a source that never answers', () => {
  it('counts as failed, and is asked again', async () => {
    const token = vi.fn(() => new Promise<string>(() => {}));
    const { client, clock, connection } = setUp({ token });
    client.connect();
    await settle();
    clock.advance(TOKEN_TIMEOUT_MS - 1);
    expect(connection().status).toBe('connecting');
    clock.advance(1);
    expect(connection()).toMatchObject({ status: 'waiting', reason: 'token' });
    clock.advance(500);
    await settle();
    expect(token).toHaveBeenCalledTimes(2);
  });

  it('and answers in the end changes nothing', async () => {
    let answer = (_token: string): void => {};
    const token = vi.fn(() => new Promise<string>((resolve) => (answer = resolve)));
    const { client, clock, transport } = setUp({ token });
    client.connect();
    await settle();
    clock.advance(TOKEN_TIMEOUT_MS);
    answer('late');
    await settle();
    expect(transport.connections).toHaveLength(0);
  });
});
