import { Injectable, Logger } from '@nestjs/common';
import { sessionHash } from '@openv0/platform/session-hash.js';
import { TokenBucket, type BucketSize } from '@openv0/platform/token-bucket.js';
import type { ClientLine } from '../sockets/client-message-data.js';
import type { Connection } from '../sockets/connection.js';
import { FrameProblem, notWatched } from '../sockets/frame-problem.filter.js';
import { clientLine } from './client-line.js';

const OF_ONE: BucketSize = { burst: 10, refill: 30, perMs: 60_000, debt: 10 };
/** However many they are: a log must stay readable, and a disk free. */
const OF_ALL: BucketSize = { burst: 200, refill: 1_200, perMs: 60_000, debt: 1 };
const WAIT_MS = 2_000;

/** Lines that clients want in the gateway's log. None is an error of ours, whatever its client thinks of it. */
@Injectable()
export class ClientLines {
  private readonly logger = new Logger('clients');
  private readonly all = new TokenBucket(OF_ALL, performance.now());
  private readonly each = new WeakMap<Connection, TokenBucket>();

  /** Throws a `FrameProblem` for a session that the connection doesn't watch, and for too many lines. */
  write(connection: Connection, line: ClientLine, ref?: string): void {
    const { sessionId = connection.sessionId } = line;
    if (!connection.rightTo(sessionId)) throw notWatched();
    const now = performance.now();
    take(this.bucketOf(connection, now), now);
    take(this.all, now);
    const ids = Array.from(connection.sessions(), ({ id }) => id);
    this.logger.log(`session ${sessionHash(sessionId)}: ${connection.id} says ${clientLine(line, ids)}`);
    connection.ack(ref);
  }

  private bucketOf(connection: Connection, now: number): TokenBucket {
    const bucket = this.each.get(connection) ?? new TokenBucket(OF_ONE, now);
    this.each.set(connection, bucket);
    return bucket;
  }
}

function take(bucket: TokenBucket, now: number): void {
  const taken = bucket.take(now);
  if (taken.outcome === 'taken') return;
  const retry_after_ms = taken.outcome === 'empty' ? taken.retryAfterMs : WAIT_MS;
  throw new FrameProblem('RATE_LIMITED', 'Too many lines: wait before the next one.', { retry_after_ms });
}
