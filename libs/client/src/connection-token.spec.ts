import { describe, expect, it, vi } from 'vitest';
import { setUp, welcome } from './testing/scripted-client.js';

describe('the token', () => {
  const turn = () => new Promise((resolve) => setTimeout(resolve));

  it('is renewed when it has expired', async () => {
    let count = 0;
    const { client, clock, transport, connection } = setUp({ token: async () => `jwt-${++count}` });
    client.connect();
    await turn();
    welcome(transport.last());
    transport.last().end(4200);
    expect(connection()).toMatchObject({ status: 'waiting', reason: 'token_expired' });
    clock.advance(500);
    await turn();
    expect(transport.connections.map(({ request }) => request.token)).toEqual(['jwt-1', 'jwt-2']);
  });

  it('is not asked for again by any other end', async () => {
    const token = vi.fn(async () => 'jwt');
    const { client, clock, transport } = setUp({ token });
    client.connect();
    await turn();
    transport.last().end(1006);
    clock.advance(500);
    expect(transport.connections).toHaveLength(2);
    expect(token).toHaveBeenCalledTimes(1);
  });

  it.each([['fixed'], [undefined], [async () => null], [async () => 'the same']])(
    'stops when there is no other: %s',
    async (token) => {
      const { client, clock, transport, connection } = setUp({ token: token as string });
      client.connect();
      await turn();
      transport.last().end(4200);
      clock.advance(500);
      await turn();
      expect(connection()).toMatchObject({ status: 'stopped', reason: 'token_expired', close_code: 4200 });
      expect(transport.connections).toHaveLength(1);
    },
  );

  it('that was refused may be the one to try again with, when someone wants it', async () => {
    const { client, transport } = setUp({ token: async () => 'jwt' });
    client.connect();
    await turn();
    transport.last().end(4503);
    client.retryNow();
    await turn();
    expect(transport.connections.map(({ request }) => request.token)).toEqual(['jwt', 'jwt']);
  });

  it('is asked for again when it could not be had', async () => {
    const token = vi.fn(async () => 'jwt').mockRejectedValueOnce(new Error('no network'));
    const { client, clock, transport, connection } = setUp({ token });
    client.connect();
    await turn();
    expect(connection()).toMatchObject({ status: 'waiting', reason: 'token' });
    clock.advance(500);
    await turn();
    expect(transport.last().request.token).toBe('jwt');
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('no storage');
      },
    ],
    ['is no promise', () => 'jwt'],
  ])('may come from a function that %s', async (name, token) => {
    const { client, transport, connection } = setUp({ token: token as never });
    client.connect();
    await turn();
    if (name === 'throws') expect(connection()).toMatchObject({ status: 'waiting', reason: 'token' });
    else expect(transport.last().request.token).toBe('jwt');
  });

  it('that comes after the client was closed opens nothing', async () => {
    const { client, transport } = setUp({ token: async () => 'jwt' });
    client.connect();
    client.close();
    await turn();
    expect(transport.connections).toHaveLength(0);
  });
});
