import { Injectable, Logger } from '@nestjs/common';
import { sessionHash } from '@openv0/platform/logger.js';
import type { ClientLine } from '../sockets/client-message-data.js';
import type { Connection } from '../sockets/connection.js';
import { FrameProblem } from '../sockets/frame-problem.filter.js';

/** What is logged of a line's details, in characters of JSON. */
const MAX_DETAILS = 2_000;

/** Lines that clients want in the gateway's log. How many, the limit on messages says. */
@Injectable()
export class ClientLines {
  private readonly logger = new Logger('clients');

  /** Throws a `FrameProblem` for a session that the connection doesn't watch. */
  write(connection: Connection, line: ClientLine, ref?: string): void {
    const { sessionId = connection.sessionId } = line;
    if (!connection.rightTo(sessionId)) {
      throw new FrameProblem('NOT_FOUND', 'This connection does not watch that session.');
    }
    this.logger[METHOD[line.level]](lineOf(connection.id, sessionId, line));
    connection.ack(ref);
  }
}

const METHOD = { debug: 'debug', info: 'log', warn: 'warn', error: 'error' } as const;

/** One line whatever is in it: as JSON, what would break a line or a terminal is escaped. */
function lineOf(connectionId: string, sessionId: string, { message, details }: ClientLine): string {
  const said = printable(JSON.stringify(message));
  const more = printable(JSON.stringify(details)).slice(0, MAX_DETAILS);
  return `session ${sessionHash(sessionId)}: ${connectionId} says ${said}${more === '{}' ? '' : ` ${more}`}`;
}

/** JSON leaves what a terminal obeys beyond ASCII as it is. */
function printable(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
