/** Requests for a WebSocket with something done to them, and whether they may be granted all the same. */
import type { Dice } from './dice.js';

export interface Handshake {
  bytes: Buffer;
  /** `either`: it depends on what a flipped byte was; `mayUpgrade` says whether it may. */
  expected: 'upgrade' | 'refusal' | 'either';
  /** More may be asked on the same connection. */
  requests: number;
}

export interface Ask {
  session: string;
  token: string;
  foreignToken: string;
  /** The page's. */
  origin: string;
}

interface Request {
  method: string;
  target: string;
  version: string;
  headers: [name: string, value: string][];
  /** Between the lines, and after them. */
  lineEnd: string;
  body: string;
}

const KEY = 'dGhlIHNhbXBsZSBub25jZQ==';
const SMUGGLED = 'GET /v1/sessions/x/events HTTP/1.1\r\nHost: x\r\n\r\n';

type Change = (dice: Dice, request: Request, ask: Ask) => void;

/** What a client may do: it is let in. */
const HARMLESS: [Change, ...Change[]] = [
  (dice, { headers }) => headers.forEach((header) => (header[0] = cased(dice, header[0]))),
  (dice, { headers }) => headers.sort(() => dice.below(3) - 1),
  (dice, { headers }) => headers.push([`X-${dice.below(1_000)}`, 'y'.repeat(dice.below(8_000))]),
  (dice, { headers }) => {
    for (let count = dice.below(200); count > 0; count -= 1) headers.push([`X-${count}`, '']);
  },
  (dice, request) => set(request, 'Upgrade', cased(dice, 'websocket')),
  (dice, request) =>
    set(request, 'Connection', dice.pick(['keep-alive, Upgrade', 'upgrade', ' Upgrade\t', 'x,UPGRADE'])),
  (_dice, request) =>
    set(request, 'Authorization', valueOf(request, 'Authorization').replace('Bearer', 'bEARER  ')),
  (dice, request, { origin }) => set(request, 'Origin', dice.pick([origin, origin])),
  (dice, request) =>
    (request.target += dice.pick(['&after=0', '&mode=snapshot', '&x=%00%ff', '&after=007', '&&&=', '#x'])),
  (_dice, request) => (request.target = request.target.replace('/ws', '/a/../ws')),
  (_dice, request) => (request.target = request.target.replace(/^\//, 'http://x:1/')),
  (dice, request) => set(request, 'Sec-WebSocket-Protocol', dice.pick(['openv0.v1', 'other , openv0.v1'])),
  (dice, request) => set(request, 'Sec-WebSocket-Extensions', dice.pick(EXTENSIONS)),
  (_dice, request) => (request.lineEnd = '\r\n'),
];

/** Offers, good and bad: one that can't be honoured is declined. */
// prettier-ignore
const EXTENSIONS = [
  'permessage-deflate',
    'permessage-deflate; client_max_window_bits',
    'x, permessage-deflate',
    ',,;;==',
    '""',
  'permessage-deflate; server_max_window_bits=8',
    'permessage-deflate; server_max_window_bits=99999999999',
  'permessage-deflate; a; a; a',
    'permessage-deflate; client_max_window_bits="15',
    `x${';y'.repeat(3_000)}`,
  'permessage-deflate; __proto__', '__proto__', 'constructor; toString=1', 'permessage-deflate=1',
] as [string, ...string[]];

/** What nobody may: it is refused, or isn't even HTTP. */
const BREAKING: [Change, ...Change[]] = [
  (dice, request) =>
    (request.method = dice.pick([
      'POST',
      'PUT',
      'HEAD',
      'OPTIONS',
      'CONNECT',
      'get',
      'PRI',
      'G ET',
      '',
      'DELETE',
      'QUERY',
    ])),
  (dice, request) =>
    (request.version = dice.pick([
      'HTTP/0.9',
      'HTTP/1.0',
      'HTTP/2.0',
      'HTTP/1.',
      'HTTP/11',
      'ICY',
      '',
      'HTTP/1.1 x',
    ])),
  (dice, request) => (request.target = request.target.replace('/ws', dice.pick(PATHS))),
  (dice, request) => (request.target = `/ws?${dice.pick(QUERIES)}`),
  (dice, request) =>
    set(request, 'Sec-WebSocket-Version', dice.pick(['', '8', '12', '14', '013', '13, 8', '1e1', '13;'])),
  (dice, request) =>
    set(
      request,
      'Sec-WebSocket-Key',
      dice.pick(['', 'x', KEY.slice(1), `${KEY}=`, `=${KEY.slice(1)}`, `${KEY}, ${KEY}`]),
    ),
  (_dice, { headers }) => headers.push(['Sec-WebSocket-Key', 'AQIDBAUGBwgJCgsMDQ4PEA==']),
  (_dice, { headers }) => headers.push(['Sec-WebSocket-Version', '8']),
  (_dice, { headers }) => headers.push(['X-Session-Id', 'another']),
  (dice, request, { origin }) =>
    set(
      request,
      'Origin',
      dice.pick([
        'null',
        'http://evil.example',
        `${origin}.evil`,
        `${origin}/`,
        'file://',
        `${origin} ${origin}`,
      ]),
    ),
  (dice, request, { foreignToken }) =>
    set(
      request,
      'Authorization',
      dice.pick([
        '',
        'Basic x',
        'Bearer',
        'Bearer a b',
        `Bearer ${foreignToken}`,
        'Bearer ..',
        `Bearer ${'e'.repeat(9_000)}`,
        'Bearer eyJhbGciOiJub25lIn0.e30.',
      ]),
    ),
  (dice, request) =>
    set(
      request,
      'Sec-WebSocket-Protocol',
      dice.pick(['openv0.v9', 'a,a', 'a b', ',', 'openv0.v1,openv0.v1', '(', 'openv0.v1;']),
    ),
  (dice, request) =>
    set(request, 'Upgrade', dice.pick(['h2c', 'websocket2', 'web socket', 'TLS/1.0', '', 'websocket, h2c'])),
  (dice, { headers }) => headers.push(['X-Large', 'y'.repeat(16_000 + dice.below(100_000))]),
  (dice, { headers }) => headers.push([dice.pick(['X Y', 'X\0', 'X\u00e9', '', 'X\x7f']), 'y']),
  (dice, { headers }) => headers.push(['X', dice.pick(['a\0b', 'a\x01', 'a\rb', 'a\r\rb'])]),
  (dice, { headers }) =>
    headers.push(['X', `a${dice.pick(['\r\n \r\n', '\r\n b', '\r\n\tb', '\n b'])}`], ['Y', 'z']),
  (dice, request) =>
    headersOf(request, [
      ['Content-Length', '5'],
      ['Content-Length', dice.pick(['6', '-1', 'x', '+5', '5, 6'])],
    ]),
  (dice, request) =>
    headersOf(request, [
      ['Transfer-Encoding', 'chunked'],
      ['Content-Length', dice.pick(['0', '5'])],
    ]),
  (dice, request) =>
    headersOf(request, [['Transfer-Encoding', dice.pick(['x', 'chunked, x', 'identity, chunked, x'])]]),
  (_dice, request) => (request.target = request.target.replace('?', ' ?')),
];

// prettier-ignore
const PATHS = [
  '',
    '/',
    '/WS',
    '/ws/',
    '//ws',
    '/ws%2f',
    '/%77s',
    '/ws\\',
    '*',
    '/ws/..',
    '/ws;x',
    '/..',
    '/v1',
    '/metrics',
  '/ws\0', '/\u00ff', `/${'a'.repeat(20_000)}`, '/health/ready', 'ws', '/socket.io', '/console', '\\ws',
] as [string, ...string[]];

// prettier-ignore
const QUERIES = [
  '', 'session_id=', 'session_id=*', 'session_id=%3e', 'session_id=../../x', 'session_id=a&session_id=b',
  'session_id[]=x', 'session_id[__proto__]=x', '__proto__=x', 'token=x', '%', '%ff%fe', 'session_id=%00',
] as [string, ...string[]];

/** Only that it isn't granted wrongly is known of these. */
const UNSURE: [(dice: Dice, bytes: Buffer) => Buffer, ...((dice: Dice, bytes: Buffer) => Buffer)[]] = [
  (dice, bytes) => dice.mangled(bytes),
  (dice, bytes) => dice.flipped(bytes, 1),
  (dice, bytes) => dice.flipped(bytes, 1),
  (_dice, bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'),
  (dice, bytes) => bytes.subarray(0, dice.below(bytes.length)),
  (_dice, bytes) => Buffer.concat([Buffer.from('\r\n\r\n'), bytes]),
  (dice, bytes) => Buffer.concat([dice.bytes(30), bytes]),
  (dice) => dice.bytes(500),
  () => Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0'),
  () => Buffer.from('16030100c8010000c40303', 'hex'),
];

export function handshake(dice: Dice, ask: Ask): Handshake {
  const request = plain(ask);
  const kind = dice.below(10);
  if (kind < 2) return { ...harmless(dice, request, ask), expected: 'upgrade' };
  if (kind < 3) return smuggling(dice, request);
  if (kind < 8) {
    dice.pick(BREAKING)(dice, request, ask);
    if (dice.chance(0.3)) dice.pick(BREAKING.slice(4, 10) as typeof BREAKING)(dice, request, ask);
    return { bytes: written(request), expected: 'refusal', requests: 1 };
  }
  const bytes = dice.pick(UNSURE)(dice, written(request));
  return { bytes, expected: 'either', requests: 1 + occurrences(bytes, 'HTTP/') };
}

/** A request as a browser or a library sends it. */
export function plainHandshake(
  ask: Omit<Ask, 'foreignToken' | 'origin'>,
  more: [string, string][] = [],
): Buffer {
  const request = plain(ask);
  request.headers.push(...more);
  return written(request);
}

/**
 * Whether these bytes are a request that may be granted at all: a necessary condition, and read with one regular
 * expression a line, so that it shares nothing with a parser.
 */
export function mayUpgrade(bytes: Buffer, session: string): boolean {
  const text = bytes.toString('latin1').replace(/^(\r?\n)+/, '');
  const [head = ''] = text.split(/\r\n\r\n/, 1);
  const has = (line: RegExp): boolean => line.test(head);
  return (
    text.length > head.length &&
    has(/^GET \S+ HTTP\/1\.1\r\n/) &&
    has(new RegExp(`^\\S+ \\S*/ws\\?\\S*session_id=${session}(?=[& #])`)) &&
    has(/^sec-websocket-version:[ \t]*13[ \t]*$/im) &&
    has(/^sec-websocket-key:[ \t]*[+/0-9a-z]{22}==[ \t]*$/im) &&
    has(/^upgrade:[ \t]*websocket[ \t]*$/im)
  );
}

function harmless(dice: Dice, request: Request, ask: Ask): Omit<Handshake, 'expected'> {
  for (let count = 1 + dice.below(3); count > 0; count -= 1) dice.pick(HARMLESS)(dice, request, ask);
  return { bytes: written(request), requests: 1 };
}

/** A body, or another request, behind or before one for a WebSocket. */
function smuggling(dice: Dice, request: Request): Handshake {
  const text = (): string => written(request).toString('latin1');
  return dice.pick<() => Handshake>([
    () => {
      headersOf(request, [['Content-Length', String(SMUGGLED.length)]]);
      return { bytes: Buffer.from(text() + SMUGGLED, 'latin1'), expected: 'refusal', requests: 1 };
    },
    () => {
      headersOf(request, [['Transfer-Encoding', 'chunked']]);
      return {
        bytes: Buffer.from(`${text()}0\r\n\r\n${SMUGGLED}`, 'latin1'),
        expected: 'refusal',
        requests: 1,
      };
    },
    () => ({ bytes: Buffer.from(text() + SMUGGLED, 'latin1'), expected: 'upgrade', requests: 1 }),
    () => ({ bytes: Buffer.from(text() + text(), 'latin1'), expected: 'upgrade', requests: 1 }),
    () => ({ bytes: Buffer.from(SMUGGLED + text(), 'latin1'), expected: 'either', requests: 2 }),
    () => ({ bytes: Buffer.from(SMUGGLED.repeat(50), 'latin1'), expected: 'either', requests: 50 }),
    () => {
      set(request, 'Expect', dice.pick(['100-continue', 'x']));
      return { bytes: written(request), expected: 'either', requests: 2 };
    },
  ])();
}

function plain({ session, token }: Pick<Ask, 'session' | 'token'>): Request {
  const headers: Request['headers'] = [
    ['Host', 'gateway.example'],
    ['Connection', 'Upgrade'],
    ['Upgrade', 'websocket'],
    ['Sec-WebSocket-Version', '13'],
    ['Sec-WebSocket-Key', KEY],
    ...(token ? [['Authorization', `Bearer ${token}`] satisfies [string, string]] : []),
  ];
  const target = `/ws?session_id=${session}`;
  return { method: 'GET', target, version: 'HTTP/1.1', headers, lineEnd: '\r\n', body: '' };
}

function written({ method, target, version, headers, lineEnd, body }: Request): Buffer {
  const lines = headers.map(([name, value]) => `${name}: ${value}`);
  return Buffer.from([`${method} ${target} ${version}`, ...lines, '', body].join(lineEnd), 'latin1');
}

function set(request: Request, name: string, value: string): void {
  request.headers = request.headers.filter(([other]) => other.toLowerCase() !== name.toLowerCase());
  request.headers.push([name, value]);
}

function headersOf(request: Request, more: Request['headers']): void {
  request.headers.push(...more);
}

function valueOf({ headers }: Request, name: string): string {
  return headers.find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1] ?? '';
}

function cased(dice: Dice, text: string): string {
  return [...text].map((letter) => (dice.chance(0.5) ? letter.toUpperCase() : letter.toLowerCase())).join('');
}

function occurrences(bytes: Buffer, text: string): number {
  return bytes.toString('latin1').split(text).length - 1;
}
