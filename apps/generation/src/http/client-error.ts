import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { HttpProblem } from '@openv0/platform/http-problem.js';

/** Requests that aren't HTTP get an answer in our form too, as far as they can get one. */
export function answerClientErrors(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const { status, body } = answerTo(error.code);
    const text = JSON.stringify(body);
    // Who keeps its own end open holds nothing here.
    socket.once('finish', () => socket.destroy());
    socket.end(
      `HTTP/1.1 ${status} Refused\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\n` +
        `Connection: close\r\n\r\n${text}`,
    );
  });
}

function answerTo(code: string | undefined): { status: number; body: unknown } {
  const problem =
    code === 'HPE_HEADER_OVERFLOW'
      ? new HttpProblem(431, 'BAD_REQUEST', 'The headers are too large.')
      : code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? new HttpProblem(408, 'BAD_REQUEST', 'The request took too long.')
        : new HttpProblem(400, 'BAD_REQUEST', 'This is not HTTP.');
  return { status: problem.status, body: problem.body() };
}
