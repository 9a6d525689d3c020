/** A session's log, read from the broker itself. */
import type { NatsConnection } from '@nats-io/transport-node';
import { createLogReader } from '@openv0/broker/jetstream/log-reader.js';
import type { LogReader } from '@openv0/broker/port.js';
import type { NumberedEvent } from '@openv0/contracts/events.js';
import { eventually, type WaitOptions } from './eventually.js';
import { connectAs } from './publishers.js';
import type { Stack } from './stack.js';

/** All that is on the log behind `after`. */
export async function readLog(
  reader: Pick<LogReader, 'read'>,
  sessionId: string,
  after = 0,
): Promise<NumberedEvent[]> {
  const log: NumberedEvent[] = [];
  for (let seq = after; ;) {
    const { events, head } = await reader.read(sessionId, seq);
    for (const { seq, json } of events) {
      const event = JSON.parse(Buffer.from(json).toString('utf8')) as object;
      log.push({ seq, ...event } as NumberedEvent);
    }
    seq = log.at(-1)?.seq ?? after;
    if (events.length === 0 || seq >= head) return log;
  }
}

export class SessionLogs {
  readonly reader: LogReader;

  private constructor(readonly nc: NatsConnection) {
    this.reader = createLogReader({ nc, apiPrefix: '$JS.API' });
  }

  static async open(stack: Stack): Promise<SessionLogs> {
    return new SessionLogs(await connectAs(stack.broker, 'generation'));
  }

  /** The whole log, of which `known` was read before. */
  async read(sessionId: string, known: readonly NumberedEvent[] = []): Promise<NumberedEvent[]> {
    return [...known, ...(await readLog(this.reader, sessionId, known.at(-1)?.seq))];
  }

  /** The log once it satisfies `done`; half a minute is waited for it by default. */
  async until(
    sessionId: string,
    what: string,
    done: (events: readonly NumberedEvent[]) => boolean,
    options: WaitOptions = {},
  ): Promise<NumberedEvent[]> {
    let events: NumberedEvent[] = [];
    return eventually(
      what,
      async () => {
        events = await this.read(sessionId, events);
        return done(events) ? events : null;
      },
      { within: 30_000, ...options },
    );
  }

  /** The log with the end of its run. */
  ended(sessionId: string, options?: WaitOptions): Promise<NumberedEvent[]> {
    const isEnd = (event: NumberedEvent): boolean => event.type === 'generation:completed';
    return this.until(sessionId, 'the end of the run', (events) => events.some(isEnd), options);
  }

  async close(): Promise<void> {
    await this.nc.close();
  }
}
