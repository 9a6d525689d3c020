/**
 * A session that writes a lot: code as deltas, then the whole page, again and again, as generations do. Its text can't be
 * deflated to nothing, and it remembers its events, so that a snapshot can be compared with their fold.
 */
import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { NatsConnection } from '@nats-io/transport-node';
import type { EventData, SessionEvent } from '@openv0/contracts/events.js';
import { initialState, reduce, type SessionState } from '@openv0/contracts/session-state.js';
import { Publisher } from './publishers.js';

/** `deltas` of so many bytes each, then a page of the same size; the next step follows. */
export interface Shape {
  deltas: number;
  bytes: number;
}

export class BulkySession {
  readonly publisher: Publisher;
  readonly #events: SessionEvent[];

  static async open(nc: NatsConnection, shape: Shape): Promise<BulkySession> {
    const events: SessionEvent[] = [];
    const compose = (session: string, message: string): SessionEvent => {
      const event = nextEvent(events.length, shape, session, message);
      events.push(event);
      return event;
    };
    return new BulkySession(await Publisher.open(nc, { everyMs: 0, compose }), events);
  }

  private constructor(publisher: Publisher, events: SessionEvent[]) {
    this.publisher = publisher;
    this.#events = events;
  }

  get id(): string {
    return this.publisher.session;
  }

  /** So many events, each acknowledged, one every `everyMs` if the broker is that quick. */
  async publish(count: number, everyMs: number): Promise<void> {
    for (let done = 0, due = performance.now(); done < count; done += 1, due += everyMs) {
      await delay(Math.max(0, due - performance.now()));
      await this.publisher.publish();
    }
  }

  /** What a client knows that has seen everything up to `seq`. As JSON has it: without what is undefined. */
  stateAt(seq: number): SessionState {
    const state = this.#events.slice(0, seq).reduce(reduce, initialState());
    return JSON.parse(JSON.stringify(state)) as SessionState;
  }
}

function nextEvent(index: number, { deltas, bytes }: Shape, session: string, message: string): SessionEvent {
  const step = Math.floor(index / (deltas + 1));
  const place = index % (deltas + 1);
  const text = randomBytes(Math.ceil((bytes * 3) / 4)).toString('base64');
  const base = {
    session_id: session,
    timestamp: new Date().toISOString(),
    step_id: `step ${step}`,
    // Not the protocol's: what the checker knows it by, and when it was sent.
    message,
    sent: performance.now(),
  };
  if (place < deltas) {
    const delta = { revision: step + 1, file: 'html', offset: place * text.length, text } as const;
    return { type: 'preview:delta', data: { ...base, ...delta } satisfies EventData['preview:delta'] };
  }
  const page = {
    preview_url: `/preview/${session}`,
    html_content: text,
    css_content: '',
    js_content: '',
    metadata: { revision: step + 1 },
  };
  return { type: 'preview:updated', data: { ...base, ...page } satisfies EventData['preview:updated'] };
}
