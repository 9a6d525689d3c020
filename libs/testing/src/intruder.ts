/**
 * Somebody who tries every door of the product with whatever token and name there could be, and a judge who knows what
 * each try was entitled to. A session's canary is a word that stands in its prompt, its events and its pages.
 */
import { Agent, request } from 'node:http';
import type { Role } from '@openv0/contracts/frames.js';
import { eventually } from './eventually.js';
import type { Key } from './forged-keys.js';
import type { Stack } from './stack.js';
import { probe, type WireFrame } from './ws-probe.js';

export interface Resident {
  id: string;
  canary: string;
}

export interface Door {
  method: 'GET' | 'POST' | 'DELETE';
  path: (name: string) => string;
  of: 'gateway' | 'generation';
  needs: Role;
  headers?: Record<string, string>;
  body?: unknown;
}

const CURSOR = '?after=0';
const reading = (of: Door['of'], end: string, headers?: Door['headers']): Door => ({
  method: 'GET',
  path: (name) => `/v1/sessions/${name}${end}`,
  of,
  needs: 'viewer',
  ...(headers && { headers }),
});
const writing = (method: 'POST' | 'DELETE', end: string, body?: unknown): Door => ({
  method,
  path: (name) => `/v1/sessions/${name}${end}`,
  of: 'generation',
  needs: 'owner',
  ...(body !== undefined && { body }),
});

export const DOORS: readonly Door[] = [
  reading('gateway', `/events${CURSOR}`, { Accept: 'application/json' }),
  reading('gateway', `/events${CURSOR}`, { Accept: 'text/event-stream' }),
  reading('gateway', '/snapshot'),
  ...['', '/revisions', '/revisions/1', '/files', '/archive.zip', '/site.html'].map((end) =>
    reading('generation', end),
  ),
  { ...reading('generation', ''), path: () => '/v1/sessions', needs: 'operator' },
  writing('POST', '/cancel'),
  writing('POST', '/messages', { prompt: 'Make it mine' }),
  writing('POST', '/retry', {}),
  writing('POST', '/report', { message: 'x is not defined' }),
  writing('POST', '/tokens', { role: 'viewer', expires_in: 3_600 }),
  writing('DELETE', '/tokens/forged'),
  writing('DELETE', ''),
];

/** Ways to write a session's name that mean it, might mean it, or mean more. `own`: a session that one may enter. */
export function spellings(id: string, own: string): string[] {
  const first = `%${id.charCodeAt(0).toString(16)}`;
  return [
    id,
    first + id.slice(1),
    id.toUpperCase(),
    id.toLowerCase(),
    `${id}%20`,
    `${id}%00`,
    `${id}.*`,
    `${id}/../${id}`,
    `${own}/../${id}`,
    `${own}%2f..%2f${id}`,
    `..%2f${id}`,
    `${own}.${id}`,
    `${own},${id}`,
    `${own};${id}`,
    `%EF%BC%A1${id.slice(1)}`,
    `${id.slice(0, 21)}*`,
    '*',
    '%3E',
    'sessions.*.*',
    '%2A',
    '%',
    '__proto__',
    '%F0%9F%94%91',
  ];
}

const ENOUGH: Readonly<Record<Role, readonly Role[]>> = {
  viewer: ['viewer', 'owner', 'operator'],
  owner: ['owner'],
  operator: [],
};

/** Whether one of these keys opens a session this far. The intruder has none for all sessions. */
export function opens(keys: readonly Key[], sid: string, needs: Role = 'viewer'): boolean {
  return keys.some((key) => key.opens?.sid === sid && ENOUGH[needs].includes(key.opens.role));
}

export interface Answer {
  status: number;
  /** Head and body, as they came. */
  text: string;
}

export class Intruder {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 32 });

  constructor(
    readonly stack: Stack,
    readonly residents: readonly Resident[],
  ) {}

  close(): void {
    this.#agent.destroy();
  }

  /** The path goes out as it is: nobody tidies it up on the way. */
  async try(door: Door, name: string, key: Key): Promise<Answer> {
    const base = door.of === 'gateway' ? this.stack.directSocketUrl(0) : this.stack.pageUrl;
    const { hostname, port } = new URL(base);
    const body = door.body === undefined ? null : JSON.stringify(door.body);
    const headers: Record<string, string | number> = {
      ...door.headers,
      ...(key.token !== null && { Authorization: `Bearer ${key.token}` }),
      ...(body !== null && { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }),
    };
    return new Promise((resolve, reject) => {
      const options = { hostname, port, method: door.method, path: door.path(name), headers };
      const asked = request({ ...options, agent: this.#agent }, (response) => {
        let text = response.rawHeaders.join('\n');
        const done = (): void => resolve({ status: response.statusCode ?? 0, text });
        response.setEncoding('latin1');
        response.on('data', (chunk: string) => {
          text += chunk;
          // A stream that lets one in goes on for ever: its first events say enough.
          if (headers.Accept === 'text/event-stream' && text.includes('\nid: ')) response.destroy();
        });
        response.on('close', done);
      });
      asked.on('error', reject);
      asked.end(body ?? undefined);
    });
  }

  /** What is wrong with an answer, to somebody with this key. */
  judge({ status, text }: Answer, door: Door, name: string, key: Key): string[] {
    const of = this.residents.find(({ id }) => id === decoded(name));
    const isServed = status >= 200 && status < 300;
    const mayAsk = of !== undefined && opens([key], of.id, door.needs);
    const by = `${door.method} ${door.path(name)} by ${key.name}`;
    return [
      ...(isServed && !mayAsk ? [`${by}: ${status}`] : []),
      ...(status >= 500 ? [`${by}: ${status}`] : []),
      ...this.heard(text, [key]).map((id) => `${by}: tells of ${id}`),
    ];
  }

  /** The sessions that a text tells of, and that none of these keys opens. */
  heard(text: string, keys: readonly Key[]): string[] {
    return this.residents
      .filter(({ id, canary }) => text.includes(canary) && !opens(keys, id))
      .map(({ id }) => id);
  }

  /**
   * One socket that comes in for one session and asks for others. Each message is answered before the next one is sent.
   * Gives what it may not have been told.
   */
  async socket(entry: Entry, messages: readonly Message[]): Promise<string[]> {
    const by = entry.way === 'header' && entry.key.token !== null;
    const offered = entry.way === 'subprotocol' && entry.key.token ? [`openv0.token.${entry.key.token}`] : [];
    const url = `${this.stack.directSocketUrl(0)}?session_id=${entry.name}`;
    const socket = await probe(url, {
      protocols: ['openv0.v1', ...offered],
      headers: by ? { Authorization: `Bearer ${entry.key.token}` } : {},
    });
    const shown = [entry.key];
    const problems: string[] = [];
    if (socket.refused) {
      const { status, body } = socket.refused;
      return status >= 500 ? [`${status} ${JSON.stringify(body)}`] : [];
    }
    for (const [index, { type, data, key, needs, about }] of messages.entries()) {
      if (socket.closed) break;
      const ref = `r${index}`;
      if (key) shown.push(key);
      socket.send({ type, ref, data });
      const answer = await eventually(
        () => `an answer to ${type}; ${socket.summary()}`,
        () => socket.frames.find((frame) => frame.data?.ref === ref) ?? (socket.closed && CLOSED),
      );
      if (answer.type === 'ack' && needs && !opens(shown, about ?? '', needs))
        problems.push(`${type} ${JSON.stringify(data).slice(0, 120)} is obeyed`);
    }
    await socket.close();
    const told = socket.frames.flatMap((frame) => [
      ...this.heard(frame.text, shown),
      ...this.#subjects(frame).filter((id) => !opens(shown, id)),
    ]);
    return [...problems, ...new Set(told)].map((what) => `a socket by ${entry.key.name}: ${what}`);
  }

  /** The sessions that a frame is about. An error may repeat what it was asked. */
  #subjects({ type, data }: WireFrame): string[] {
    if (type === 'error' || type === 'ack') return [];
    const { session_id: id, heads = {} } = data as { session_id?: string; heads?: object };
    const named = new Set([id, ...Object.keys(heads)]);
    return this.residents.filter((resident) => named.has(resident.id)).map((resident) => resident.id);
  }
}

export interface Entry {
  name: string;
  key: Key;
  way: 'header' | 'subprotocol' | 'message';
}

export interface Message {
  type: string;
  data: Record<string, unknown>;
  /** A token that it shows. */
  key?: Key;
  /** What one must be, of which session, for it to be obeyed. */
  needs?: Role;
  about?: string;
}

const CLOSED = { type: 'closed' };

/** The name that a part of a path means. */
export function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
