import type { IncomingHttpHeaders } from 'node:http';
import { isIP, isIPv4 } from 'node:net';

/** How much of a request its address is read from. */
export interface Addressed {
  headers: IncomingHttpHeaders;
  socket: { remoteAddress?: string | undefined };
}

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const WITH_PORT = /^(?:\[([^\]]+)\]|(\d+\.\d+\.\d+\.\d+))(?::\d+)?$/;
/** Who has one IPv6 address has all of its network's: they count as one. */
const NETWORK_GROUPS = 4;

/**
 * Whom a request comes from, as limits count it. Each trusted proxy has put the address it saw at the end of
 * X-Forwarded-For, so with `hops` of them the client's is that many entries from the end; whatever stands before is
 * the client's own invention and is never looked at. 0 hops: nobody's word counts but the socket's.
 */
export function clientAddress({ headers, socket }: Addressed, hops: number): string {
  const direct = bucketOf(socket.remoteAddress ?? '') ?? 'unknown';
  if (hops === 0) return direct;
  const seen = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',').slice(-hops);
  // Nearest proxy last; an entry that is no address ends what can be known.
  let known = direct;
  for (const entry of seen.reverse()) {
    const address = bucketOf(entry.trim());
    if (address === null) return known;
    known = address;
  }
  return known;
}

/** An IPv4 address as it is, an IPv6 one as its /64 network. Null: not an address. */
function bucketOf(text: string): string | null {
  const [, bracketed, plain] = WITH_PORT.exec(text) ?? [];
  const address = (bracketed ?? plain ?? text).replace(MAPPED, '$1').replace(/%.*$/, '');
  if (isIPv4(address)) return address;
  return isIP(address) === 6 ? networkOf(address) : null;
}

function networkOf(address: string): string {
  const [head = '', tail = ''] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const first = head.split(':').filter(Boolean);
  const last = tail.split(':').filter(Boolean);
  // "::" stands for as many zeros as are missing of eight groups.
  const zeros = Array.from({ length: 8 - first.length - last.length }, () => '0');
  return `${[...first, ...zeros, ...last].slice(0, NETWORK_GROUPS).join(':')}::/64`;
}
