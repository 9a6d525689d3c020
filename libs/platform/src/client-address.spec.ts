import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientAddress } from './client-address.js';

function from(remoteAddress: string | undefined, forwarded?: string) {
  return {
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    socket: { remoteAddress },
  };
}

describe('the address of a client', () => {
  it.each([
    ['the socket’s, without proxies', 0, '198.51.100.7', undefined, '198.51.100.7'],
    ['the socket’s, whatever the client claims', 0, '198.51.100.7', '203.0.113.9', '198.51.100.7'],
    ['what the proxy saw', 1, '10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['what the proxy saw, not what came before it', 1, '10.0.0.1', '1.1.1.1, 203.0.113.9', '203.0.113.9'],
    ['what the outer of two proxies saw', 2, '10.0.0.1', '1.1.1.1, 203.0.113.9,10.0.0.2', '203.0.113.9'],
    ['the socket’s, when the header is missing', 1, '10.0.0.1', undefined, '10.0.0.1'],
    ['the first that is there, when some are missing', 3, '10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['the last that is one, when an entry is not', 2, '10.0.0.1', 'nonsense, 203.0.113.9', '203.0.113.9'],
    ['without its port', 1, '10.0.0.1', '203.0.113.9:4711', '203.0.113.9'],
    ['IPv4, where IPv6 carries it', 0, '::ffff:203.0.113.9', undefined, '203.0.113.9'],
    ['the network of an IPv6 address', 0, '2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2::/64'],
    ['the network of a short one', 1, '10.0.0.1', '[2001:db8::1]:443', '2001:db8:0:0::/64'],
    ['the network of loopback', 0, '::1', undefined, '0:0:0:0::/64'],
    ['a word for none', 0, undefined, undefined, 'unknown'],
  ])('is %s', (_name, hops, remote, forwarded, expected) => {
    expect(clientAddress(from(remote, forwarded), hops)).toBe(expected);
  });

  it('is one for every forged header behind the same proxies', () => {
    const forged = fc.array(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string()));
    fc.assert(
      fc.property(forged, fc.integer({ min: 1, max: 3 }), (claims, hops) => {
        const seen = ['203.0.113.9', '10.0.0.3', '10.0.0.2'].slice(0, hops);
        const header = [...claims, ...seen].join(', ');
        expect(clientAddress(from('10.0.0.1', header), hops)).toBe('203.0.113.9');
        expect(clientAddress(from('198.51.100.7', header), 0)).toBe('198.51.100.7');
      }),
    );
  });

  it('reads every IPv6 address to its network', () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        expect(clientAddress(from(address), 0)).toMatch(/^([0-9a-f:]+::\/64|[\d.]+)$/);
      }),
    );
  });
});
