import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { HttpProblem } from '@openv0/platform/http-problem.js';

/** Answers an upgrade request with a status and `{code, message}`, and closes. */
export function refuse(socket: Duplex, problem: HttpProblem): void {
  if (!socket.writable) return void socket.destroy();
  const body = JSON.stringify(problem.body());
  const headers = {
    ...problem.headers,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const status = `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? 'Error'}\r\n`;
  socket.once('finish', () => socket.destroy());
  socket.end(`${status}${lines.join('')}\r\n${body}`);
}
