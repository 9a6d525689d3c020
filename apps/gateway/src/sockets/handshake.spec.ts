import { describe, expect, it } from 'vitest';
import { HttpProblem } from '@openv0/platform/http-problem.js';
import { readHandshake, type UpgradeRequest } from './handshake.js';

const S = 'AAAAAAAAAAAAAAAAAAAAAA';
const OTHER = 'BBBBBBBBBBBBBBBBBBBBBB';
const UPGRADE = {
  upgrade: 'websocket',
  connection: 'Upgrade',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
};

function request(url: string, headers: Record<string, string> = {}): UpgradeRequest {
  return { method: 'GET', httpVersion: '1.1', url, headers: { ...UPGRADE, ...headers } };
}

function statusOf(read: ReturnType<typeof readHandshake>): number {
  return read instanceof HttpProblem ? read.status : 101;
}

describe('an upgrade request', () => {
  it('names a session and where to start', () => {
    const at = '2026-01-01T00:00:00.000Z';
    const url = `/ws?session_id=${S}&after=17&at=${at}&epoch=abc.1&mode=snapshot`;
    expect(readHandshake(request(url, { origin: 'http://page.example' }))).toEqual({
      sessionId: S,
      cursor: { seq: 17, at, epoch: 'abc.1' },
      mode: 'snapshot',
      origin: 'http://page.example',
      token: null,
    });
  });

  it('may name the session in a header, and twice if it is the same', () => {
    expect(readHandshake(request('/ws', { 'x-session-id': S }))).toMatchObject({
      sessionId: S,
      cursor: { seq: 0 },
    });
    expect(statusOf(readHandshake(request(`/ws?session_id=${S}`, { 'x-session-id': S })))).toBe(101);
  });

  it('may carry a token in a header or as a subprotocol', () => {
    const header = readHandshake(request(`/ws?session_id=${S}`, { authorization: 'bearer a.b.c' }));
    expect(header).toMatchObject({ token: { text: 'a.b.c', by: 'header' } });
    const protocols = { 'sec-websocket-protocol': 'openv0.v1, openv0.token.a.b.c' };
    const subprotocol = readHandshake(request(`/ws?session_id=${S}`, protocols));
    expect(subprotocol).toMatchObject({ token: { text: 'a.b.c', by: 'subprotocol' } });
  });

  const refused: [string, number, UpgradeRequest][] = [
    ['another path', 404, request(`/wss?session_id=${S}`)],
    ['no address', 404, { ...request('//') }],
    ['no session', 400, request('/ws')],
    ['an empty session', 400, request('/ws?session_id=')],
    ['a short session', 400, request('/ws?session_id=abc')],
    ['a wildcard for a session', 400, request(`/ws?session_id=${'*'.padEnd(22, 'A')}`)],
    ['two sessions in the query', 400, request(`/ws?session_id=${S}&session_id=${OTHER}`)],
    ['another session in the header', 400, request(`/ws?session_id=${S}`, { 'x-session-id': OTHER })],
    ['two sessions in the header', 400, request('/ws', { 'x-session-id': `${S}, ${OTHER}` })],
    ['a negative after', 400, request(`/ws?session_id=${S}&after=-1`)],
    ['an after that is no number', 400, request(`/ws?session_id=${S}&after=1e3`)],
    ['an after beyond all numbers', 400, request(`/ws?session_id=${S}&after=99999999999999999`)],
    ['an at that is no time', 400, request(`/ws?session_id=${S}&at=yesterday`)],
    ['an unknown mode', 400, request(`/ws?session_id=${S}&mode=everything`)],
    ['a token in the query', 400, request(`/ws?session_id=${S}&token=a.b.c`)],
    ['another method', 400, { ...request(`/ws?session_id=${S}`), method: 'POST' }],
    ['HTTP/1.0', 400, { ...request(`/ws?session_id=${S}`), httpVersion: '1.0' }],
    ['what calls itself HTTP/2.0', 400, { ...request(`/ws?session_id=${S}`), httpVersion: '2.0' }],
    ['a body', 400, request(`/ws?session_id=${S}`, { 'content-length': '5' })],
    ['a body in chunks', 400, request(`/ws?session_id=${S}`, { 'transfer-encoding': 'chunked' })],
    ['another upgrade', 400, request(`/ws?session_id=${S}`, { upgrade: 'h2c' })],
    ['a bad key', 400, request(`/ws?session_id=${S}`, { 'sec-websocket-key': 'x' })],
    ['an old WebSocket', 426, request(`/ws?session_id=${S}`, { 'sec-websocket-version': '8' })],
    ['another version', 426, request(`/ws?session_id=${S}`, { 'sec-websocket-protocol': 'openv0.v2' })],
    [
      'a list of protocols that is none',
      400,
      request(`/ws?session_id=${S}`, { 'sec-websocket-protocol': '' }),
    ],
    ...['openv0.v1, openv0.v1', 'openv0.v1, a=b', 'openv0.v1,, x', 'openv0.token.a b'].map(
      (list): [string, number, UpgradeRequest] => [
        `the protocols ${list}`,
        400,
        request(`/ws?session_id=${S}`, { 'sec-websocket-protocol': list }),
      ],
    ),
    ['other credentials and no session', 400, request('/ws', { authorization: 'Basic abc' })],
    ['other credentials', 401, request(`/ws?session_id=${S}`, { authorization: 'Basic abc' })],
  ];
  it.each(refused)('with %s is refused with %i', (_name, status, upgrade) => {
    expect(statusOf(readHandshake(upgrade))).toBe(status);
  });

  it('is taken when our version is among others', () => {
    const protocols = { 'sec-websocket-protocol': 'openv0.v2, openv0.v1' };
    expect(statusOf(readHandshake(request(`/ws?session_id=${S}`, protocols)))).toBe(101);
  });
});
