/**
 * Which addresses a provider may have. The operator names it, but a name may lead anywhere, and may lead somewhere else
 * a moment later: what counts is the address that a connection is made to, so names are looked up here, once, and the
 * addresses that were judged are the ones that are used.
 */
import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** A connection to this address is not made. It names the host, never a key. */
export class AddressRefusedError extends Error {
  override readonly name = 'AddressRefusedError';
  constructor(readonly host: string) {
    super(`${host} is in a private network`);
  }
}

/** IANA's registry of special purposes, and two addresses that clouds keep for themselves. */
const PRIVATE_V4 = blockList('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]);

/** Only this block is for everybody; what hides an IPv4 address in it is not. */
const PUBLIC_V6 = blockList('ipv6', [['2000::', 3]]);
const PRIVATE_V6 = blockList('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]);

function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !PRIVATE_V4.check(address, 'ipv4');
  return family === 6 && PUBLIC_V6.check(address, 'ipv6') && !PRIVATE_V6.check(address, 'ipv6');
}

/** Whether a URL's host is an address, or a name, that can only be private. Other names are judged by `guardedLookup`. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
  if (isIP(host) !== 0) return !isPublicAddress(host);
  return host === '' || /(^|\.)(localhost|local|internal|home\.arpa)$/.test(host);
}

export type SystemLookup = (
  hostname: string,
  options: { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** For `net.connect`: a name with any private address behind it is refused as a whole. */
export function guardedLookup(lookup: SystemLookup = systemLookup): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const refused = addresses?.some(({ address }) => !isPublicAddress(address)) ?? false;
      const problem = error ?? (refused ? new AddressRefusedError(hostname) : null);
      const [first] = addresses ?? [];
      if (problem || !first) callback(problem ?? new Error(`${hostname} has no address`), '');
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function blockList(family: 'ipv4' | 'ipv6', subnets: [string, number][]): BlockList {
  const list = new BlockList();
  for (const [address, prefix] of subnets) list.addSubnet(address, prefix, family);
  return list;
}
