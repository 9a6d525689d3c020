import type { IncomingMessage } from 'node:http';
import { HttpProblem } from '@openv0/platform/http-problem.js';
import type { NextFunction, Request, Response } from 'express';

/** The largest body that is read, in bytes. */
export const MAX_BODY_BYTES = 64 * 1024;

/** Reads a JSON body. Without one, `request.body` stays undefined. */
export async function jsonBody(request: Request, _response: Response, next: NextFunction): Promise<void> {
  const bytes = hasBody(request) ? await readBody(request) : Buffer.alloc(0);
  if (bytes.length > 0) request.body = parse(request, bytes);
  next();
}

function hasBody(request: Request): boolean {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  return encoding !== undefined || (length !== undefined && length !== '0');
}

/**
 * What is too much is still taken from the wire, and dropped, for as long as a request may take: a sender that isn't
 * heard out doesn't hear the answer, nor does the next request on its connection.
 */
async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= MAX_BODY_BYTES) chunks.push(chunk);
      else chunks.length = 0;
    }
  } catch {
    // Its sender has left: no fault of ours, and nobody hears the answer.
    throw new HttpProblem(400, 'BAD_REQUEST', 'The body was cut off.');
  }
  if (size <= MAX_BODY_BYTES) return Buffer.concat(chunks);
  throw new HttpProblem(413, 'PAYLOAD_TOO_LARGE', `A body may have at most ${MAX_BODY_BYTES} bytes.`);
}

/** The type is asked for because a page elsewhere can send JSON only after asking us. */
function parse(request: Request, bytes: Buffer): unknown {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type) || request.headers['content-encoding'] !== undefined) {
    throw new HttpProblem(400, 'BAD_REQUEST', 'Send the body as plain application/json.');
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new HttpProblem(400, 'BAD_REQUEST', 'The body is not valid JSON.');
  }
}
