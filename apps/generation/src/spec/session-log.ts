/** For tests: a session's log, read from the broker itself. */
import type { NatsConnection } from '@nats-io/transport-node';
import { createLogReader } from '@openv0/broker/jetstream/log-reader.js';
import type { LogReader } from '@openv0/broker/port.js';
import type { NumberedEvent } from '@openv0/contracts/events.js';
import { eventually } from '@openv0/testing/eventually.js';
import { connectAs } from '@openv0/testing/publishers.js';
import type { Stack } from '@openv0/testing/stack.js';

export class SessionLogs {
  readonly reader: LogReader;

  private constructor(readonly nc: NatsConnection) {
    this.reader = createLogReader({ nc, apiPrefix: '$JS.API' });
  }

  static async open(stack: Stack): Promise<SessionLogs> {
    return new SessionLogs(await connectAs(stack.nats, 'generation'));
  }

  /** The whole log, of which `known` was read before. */
  async read(sessionId: string, known: readonly NumberedEvent[] = []): Promise<NumberedEvent[]> {
    const events = [...known];
    for (;;) {
      const page = await this.reader.read(sessionId, events.length);
      for (const { seq, json } of page.events) {
        events.push({ seq, ...(JSON.parse(Buffer.from(json).toString('utf8')) as object) } as NumberedEvent);
      }
      if (events.length >= page.head || page.events.length === 0) return events;
    }
  }

  /** The log once it satisfies `done`. */
  async until(
    sessionId: string,
    what: string,
    done: (events: readonly NumberedEvent[]) => boolean,
    within = 30_000,
  ): Promise<NumberedEvent[]> {
    let events: NumberedEvent[] = [];
    return eventually(
      what,
      async () => {
        events = await this.read(sessionId, events);
        return done(events) ? events : null;
      },
      { within },
    );
  }

  /** The log with the end of its run. */
  ended(sessionId: string, within?: number): Promise<NumberedEvent[]> {
    const isEnd = (event: NumberedEvent): boolean => event.type === 'generation:completed';
    return this.until(sessionId, 'the end of the run', (events) => events.some(isEnd), within);
  }

  async close(): Promise<void> {
    await this.nc.close();
  }
}
