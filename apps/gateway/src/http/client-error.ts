import type { Server } from 'node:http';
import { HttpProblem } from '@openv0/platform/http-problem.js';
import { refuse } from '../sockets/refuse.js';

/** Requests that aren't HTTP get an answer in our form too, as far as they can get one. */
export function answerClientErrors(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    refuse(socket, problemOf(error.code));
  });
}

function problemOf(code: string | undefined): HttpProblem {
  if (code === 'HPE_HEADER_OVERFLOW')
    return new HttpProblem(431, 'BAD_REQUEST', 'The headers are too large.');
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return new HttpProblem(408, 'BAD_REQUEST', 'The request took too long.');
  return new HttpProblem(400, 'BAD_REQUEST', 'This is not HTTP.');
}
