import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { socketAddress, webSocketTransport } from './transport-websocket.js';

const request = {
  url: 'ws://host:1/ws',
  sessionId: 'S',
  cursor: { seq: 0 },
  mode: 'events',
  token: null,
} as const;

describe('the address', () => {
  it('names the session, and nothing more for a beginning', () => {
    expect(socketAddress({ ...request, cursor: { seq: 0, epoch: 'e' } })).toBe('ws://host:1/ws?session_id=S');
  });

  it('has the whole cursor', () => {
    const cursor = { seq: 17, epoch: 'a.1', at: '2026-01-01T00:00:00.000Z' };
    const query = new URL(socketAddress({ ...request, cursor })).searchParams;
    expect(Object.fromEntries(query)).toEqual({ session_id: 'S', after: '17', epoch: 'a.1', at: cursor.at });
  });

  it('asks for a snapshot only where it has nothing', () => {
    expect(socketAddress({ ...request, mode: 'snapshot' })).toContain('mode=snapshot');
    expect(socketAddress({ ...request, mode: 'snapshot', cursor: { seq: 3 } })).not.toContain('mode');
  });

  it('keeps what the address had', () => {
    expect(socketAddress({ ...request, url: 'wss://host/x/ws?tenant=1' })).toBe(
      'wss://host/x/ws?tenant=1&session_id=S',
    );
  });

  it('never has the token', () => {
    expect(socketAddress({ ...request, token: 'secret' })).not.toContain('secret');
  });
});

describe('the transport', () => {
  let server: WebSocketServer;
  afterEach(() => server.close());

  async function listen(): Promise<string> {
    server = new WebSocketServer({ port: 0, handleProtocols: () => 'openv0.v1' });
    await once(server, 'listening');
    return `ws://127.0.0.1:${(server.address() as AddressInfo).port}/ws`;
  }

  function connect(url: string, token: string | null) {
    const frames: string[] = [];
    let ended: (code: number) => void = () => {};
    const closed = new Promise<number>((resolve) => (ended = resolve));
    const transport = webSocketTransport()(
      { ...request, url, token },
      { frame: (text) => void frames.push(text), closed: (code) => ended(code) },
    );
    return { transport, frames, closed };
  }

  it.each([
    ['jwt.of.someone', 'openv0.v1,openv0.token.jwt.of.someone'],
    [null, 'openv0.v1'],
  ])('offers the protocol, and the token %s', async (token, offered) => {
    const url = await listen();
    const { transport } = connect(url, token);
    const [, { headers }] = await once(server, 'connection');
    expect(headers['sec-websocket-protocol']?.replaceAll(' ', '')).toBe(offered);
    transport.close();
  });

  it('gives frames and the close code, and sends once it is open', async () => {
    const url = await listen();
    const { transport, frames, closed } = connect(url, null);
    expect(transport.send('too early')).toBe(false);
    const [socket] = await once(server, 'connection');
    socket.send('one');
    socket.send(Buffer.from('binary'));
    socket.send('two');
    const heard = once(socket, 'message');
    await expect.poll(() => frames).toEqual(['one', 'two']);
    expect(transport.send('hello')).toBe(true);
    expect(String((await heard)[0])).toBe('hello');
    socket.close(4101);
    expect(await closed).toBe(4101);
    expect(transport.send('too late')).toBe(false);
  });

  it('says nothing any more after it was closed', async () => {
    const url = await listen();
    const { transport, frames, closed } = connect(url, null);
    const [socket] = await once(server, 'connection');
    transport.close();
    socket.send('late');
    await once(socket, 'close');
    expect(frames).toEqual([]);
    expect(await Promise.race([closed, Promise.resolve('quiet')])).toBe('quiet');
  });

  it('tells of a gateway that is not there as any lost connection', async () => {
    const url = await listen();
    const down = once(server, 'close');
    server.close();
    await down;
    expect(await connect(url, null).closed).toBe(1006);
  });
});
