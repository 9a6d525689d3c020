import type { IncomingHttpHeaders } from 'node:http';
import { isSessionId, MAX_EPOCH, parseSeq, SESSION_ID_RULE, type Cursor } from '@openv0/contracts/cursor.js';
import { SUBPROTOCOL, TOKEN_SUBPROTOCOL_PREFIX } from '@openv0/contracts/frames.js';
import { HttpProblem } from '@openv0/platform/http-problem.js';

export const SOCKET_PATH = '/ws';
const BASE = 'ws://gateway';
/** A token of RFC 9110 section 5.6.2. */
const PROTOCOL_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** What an upgrade request asks for. */
export interface Handshake {
  sessionId: string;
  cursor: Cursor;
  mode: 'events' | 'snapshot';
  /** Null: not a browser. */
  origin: string | null;
  token: { text: string; by: 'header' | 'subprotocol' } | null;
}

/** Who asks for what with a plain request. */
export interface Asker {
  sessionId: string;
  origin: string | null;
  token: string | null;
}

export interface UpgradeRequest {
  httpVersion: string;
  method?: string | undefined;
  url?: string | undefined;
  headers: IncomingHttpHeaders;
}

/** Reads an upgrade request, or says with which status it is refused. Nothing here asks anybody else. */
export function readHandshake(request: UpgradeRequest): Handshake | HttpProblem {
  const url = parseUrl(request.url);
  if (url?.pathname !== SOCKET_PATH)
    return new HttpProblem(404, 'NOT_FOUND', `A WebSocket is opened at ${SOCKET_PATH}.`);
  return (
    protocolProblem(request) ?? readTarget(url.searchParams, request.headers, readToken(request.headers))
  );
}

/** Reads who sends a plain request for a session's log; its position is read by whoever serves it. */
export function readAsker(
  sessionId: string,
  { url, headers }: Pick<UpgradeRequest, 'url' | 'headers'>,
): Asker | HttpProblem {
  if (!isSessionId(sessionId)) return badSessionId();
  if (queryOf(url).has('token')) return tokenInAddress();
  const token = readBearer(headers);
  return token instanceof HttpProblem ? token : { sessionId, origin: headers.origin ?? null, token };
}

/** What stands behind the first question mark, also of an address that is none otherwise. */
export function queryOf(url = ''): URLSearchParams {
  const mark = url.indexOf('?');
  return new URLSearchParams(mark < 0 ? '' : url.slice(mark));
}

function parseUrl(url = ''): URL | null {
  return URL.canParse(url, BASE) ? new URL(url, BASE) : null;
}

function protocolProblem({ method, httpVersion, headers }: UpgradeRequest): HttpProblem | null {
  if (method !== 'GET' || httpVersion !== '1.1' || headers.upgrade?.toLowerCase() !== 'websocket') {
    return bad('A WebSocket is opened with GET over HTTP/1.1 and "Upgrade: websocket".');
  }
  if (hasBody(headers)) return bad('A request for a WebSocket has no body.');
  if (headers['sec-websocket-version'] !== '13') {
    const message = 'Only version 13 of the WebSocket protocol is spoken here.';
    return new HttpProblem(426, 'UNSUPPORTED_VERSION', message, undefined, { 'sec-websocket-version': '13' });
  }
  if (!/^[+/0-9A-Za-z]{22}==$/.test(headers['sec-websocket-key'] ?? '')) {
    return bad('The header Sec-WebSocket-Key is missing or wrong.');
  }
  if (!isProtocolList(headers['sec-websocket-protocol'])) {
    return bad('The header Sec-WebSocket-Protocol must be names, each once, with commas between them.');
  }
  const versions = offered(headers).filter((protocol) => !protocol.startsWith(TOKEN_SUBPROTOCOL_PREFIX));
  if (versions.length > 0 && !versions.includes(SUBPROTOCOL)) {
    return new HttpProblem(426, 'UNSUPPORTED_VERSION', `This gateway speaks ${SUBPROTOCOL}.`);
  }
  return null;
}

/** Whoever stands before this service would take it for a body; here it would be read as frames. */
function hasBody(headers: IncomingHttpHeaders): boolean {
  return headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
}

function readTarget(
  query: URLSearchParams,
  headers: IncomingHttpHeaders,
  token: Handshake['token'] | HttpProblem,
): Handshake | HttpProblem {
  const sessionId = readSessionId(query, headers);
  if (sessionId instanceof HttpProblem) return sessionId;
  const cursor = readCursor(query);
  if (cursor instanceof HttpProblem) return cursor;
  const mode = query.get('mode') ?? 'events';
  if (mode !== 'events' && mode !== 'snapshot') return bad('"mode" must be events or snapshot.');
  if (query.has('token')) return tokenInAddress();
  if (token instanceof HttpProblem) return token;
  return { sessionId, cursor, mode, origin: headers.origin ?? null, token };
}

function readSessionId(query: URLSearchParams, headers: IncomingHttpHeaders): string | HttpProblem {
  const header = headers['x-session-id'];
  const named = new Set([...query.getAll('session_id'), ...(header === undefined ? [] : [header].flat())]);
  const [sessionId] = named;
  if (named.size === 0) return bad('Name a session: "session_id" in the query, or the header X-Session-Id.');
  if (named.size > 1) return bad('Two different sessions are named.');
  return isSessionId(sessionId) ? sessionId : badSessionId();
}

function readCursor(query: URLSearchParams): Cursor | HttpProblem {
  const seq = parseSeq(query.get('after') || '0');
  const at = query.get('at') || undefined;
  const epoch = query.get('epoch') || undefined;
  if (seq === null) return bad('"after" must be a number, 0 or more.');
  if (at !== undefined && Number.isNaN(Date.parse(at))) return bad('"at" must be a time in ISO 8601.');
  if (epoch !== undefined && epoch.length > MAX_EPOCH) return bad('"epoch" is too long.');
  return { seq, ...(at !== undefined && { at }), ...(epoch !== undefined && { epoch }) };
}

function readToken(headers: IncomingHttpHeaders): Handshake['token'] | HttpProblem {
  const bearer = readBearer(headers);
  if (bearer instanceof HttpProblem) return bearer;
  if (bearer !== null) return { text: bearer, by: 'header' };
  const tokens = offered(headers).filter((protocol) => protocol.startsWith(TOKEN_SUBPROTOCOL_PREFIX));
  if (tokens.length > 1) return bad('Several tokens are offered as subprotocols.');
  const text = tokens[0]?.slice(TOKEN_SUBPROTOCOL_PREFIX.length);
  return text === undefined ? null : { text, by: 'subprotocol' };
}

function readBearer({ authorization }: IncomingHttpHeaders): string | null | HttpProblem {
  if (authorization === undefined) return null;
  const bearer = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (bearer) return bearer;
  const message = 'The header Authorization must be "Bearer" and a token.';
  return new HttpProblem(401, 'UNAUTHORIZED', message, undefined, { 'www-authenticate': 'Bearer' });
}

/** As RFC 6455 section 4.1 has it: tokens, none of them twice. */
function isProtocolList(list: string | undefined): boolean {
  if (list === undefined) return true;
  const names = list.split(',').map((name) => name.trim());
  return new Set(names).size === names.length && names.every((name) => PROTOCOL_NAME.test(name));
}

function offered(headers: IncomingHttpHeaders): string[] {
  const list = headers['sec-websocket-protocol'] ?? '';
  return list
    .split(',')
    .map((protocol) => protocol.trim())
    .filter(Boolean);
}

function badSessionId(): HttpProblem {
  return bad(SESSION_ID_RULE);
}

function tokenInAddress(): HttpProblem {
  return bad('A token never travels in an address: send it as a header or a message.');
}

function bad(message: string): HttpProblem {
  return new HttpProblem(400, 'BAD_REQUEST', message);
}
