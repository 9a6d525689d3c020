import type { Msg } from '@nats-io/transport-node';
import { describe, expect, it } from 'vitest';
import { headersOf } from './header-block.js';

const SUBJECT = 'live.sessions.S.17';

/** A message as the library makes it: headers and data are views of what came. */
function received(block: string, text: string, options: { reply?: string; before?: string } = {}): Msg {
  const { reply, before = 'MSG 1 2\r\n' } = options;
  const bytes = Buffer.from(before + block + text + '\r\n');
  const data = bytes.subarray(before.length + block.length, bytes.length - 2);
  return {
    subject: SUBJECT,
    ...(reply !== undefined && { reply }),
    data,
    size: () => SUBJECT.length + (reply?.length ?? 0) + block.length + data.length,
    headers: { code: 7, get: () => 'by the library' },
  } as unknown as Msg;
}

const BLOCK =
  'NATS/1.0\r\nWriter: w Nats-Subject: no\r\nNats-Subject: sessions.S.17\r\nNats-Subject: again\r\nEmpty:\r\n\r\n';

describe('a block of headers', () => {
  it.each([
    ['an event', '{"type":"t"}', {}],
    ['an empty message', '', {}],
    ['a request', 'x', { reply: '_INBOX.gateway.1' }],
  ])('is read in front of %s', (_what, text, options) => {
    const headers = headersOf(received(BLOCK, text, options));
    expect([headers.code, headers.get('Nats-Subject'), headers.get('Empty'), headers.get('None')]).toEqual([
      0,
      'sessions.S.17',
      '',
      '',
    ]);
  });

  it('may be a status', () => {
    const headers = headersOf(received('NATS/1.0 204 EOB\r\nNats-Num-Pending: 12\r\n\r\n', ''));
    expect([headers.code, headers.get('Nats-Num-Pending')]).toEqual([204, '12']);
    expect(headersOf(received('NATS/1.0 404 No Results\r\n\r\n', '')).code).toBe(404);
  });

  it.each([
    ['has none', received('', 'NATS/1.0')],
    ['lies elsewhere', { ...received(BLOCK, 'x'), data: Buffer.from('x') }],
  ])('of a message that %s is left to the library', (_what, message) => {
    expect(headersOf(message as Msg).get('Nats-Subject')).toBe('by the library');
  });
});
