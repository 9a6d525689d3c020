/**
 * A gateway in a few lines: one session's log, its viewers, and the faults that a wire and a broker have. Frames wait
 * in each connection's queue until the test delivers them. It is the model that the client is held against.
 */
import type { Cursor } from '@openv0/contracts/cursor.js';
import type { NumberedEvent } from '@openv0/contracts/events.js';
import type { ControlFrame, ResetReason } from '@openv0/contracts/frames.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import { initialState, reduce } from '@openv0/contracts/session-state.js';
import type { Fetch } from '../http-access.js';
import type { ConnectRequest, OpenTransport, Transport, TransportHandlers } from '../transport.js';

export const SESSION = 'AAAAAAAAAAAAAAAAAAAAAA';

interface Link {
  request: ConnectRequest;
  handlers: TransportHandlers;
  queue: string[];
  admitted: boolean;
}

/** A request that fails, and answers that have an event twice, lack one, stop early, or are none. */
export const HTTP_FAULTS = ['fails', 'doubles', 'loses', 'stops', 'refuses'] as const;
export type HttpFault = (typeof HTTP_FAULTS)[number] | 'well';

export class ModelGateway {
  readonly session: string;
  epoch = 'stream.1';
  log: NumberedEvent[] = [];
  /** Events up to here are gone from the log; a snapshot has them. */
  trimmed = 0;
  /** What happens to the next answers over HTTP, one after the other; all is well after the last. */
  answers: HttpFault[] = [];
  readonly #links = new Set<Link>();
  #epochs = 1;
  #published = 0;

  constructor(session = SESSION) {
    this.session = session;
  }

  get head(): number {
    return this.log.length;
  }

  /** The fold of the whole log. */
  state(upTo = this.head): SessionState {
    return this.log
      .slice(0, upTo)
      .reduce<SessionState>((state, event) => reduce(state, event), initialState());
  }

  readonly open: OpenTransport = (request, handlers): Transport => {
    const link: Link = { request, handlers, queue: [], admitted: false };
    this.#links.add(link);
    return {
      send: (text) => this.#links.has(link) && this.#hear(link, text),
      close: () => void this.#links.delete(link),
    };
  };

  /** The same log over plain HTTP. */
  readonly fetch: Fetch = async (url) => {
    const { searchParams: asked } = new URL(url);
    const fault = this.answers.shift() ?? 'well';
    if (fault === 'fails') throw new TypeError('Failed to fetch');
    if (fault === 'refuses') return Response.json({ code: 'UNAVAILABLE', message: 'No.' }, { status: 503 });
    const after = Number(asked.get('after') ?? 0);
    const epoch = asked.get('epoch') ?? this.epoch;
    const at = asked.get('at') ?? undefined;
    const reason = this.#objection({ seq: after, epoch, ...(at !== undefined && { at }) });
    if (reason) return Response.json({ code: reason.toUpperCase() }, { status: 410 });
    const events = this.log.slice(after, after + Number(asked.get('limit')));
    const [first] = events;
    if (fault === 'doubles' && first) events.unshift(first);
    if (fault === 'loses') events.splice(Math.floor(events.length / 2), 1);
    if (fault === 'stops') events.splice(1);
    return Response.json({ epoch: this.epoch, head: this.head, events });
  };

  publish(): void {
    const seq = this.head + 1;
    // Every event says something that no other does, so that a foreign one shows in the state.
    const text = `${this.epoch} ${++this.#published}`;
    const timestamp = new Date(Date.UTC(2026, 0, 1) + this.#published).toISOString();
    const event: NumberedEvent = {
      seq,
      type: 'session:message',
      data: { session_id: this.session, timestamp, run: 1, role: 'user', text },
    };
    this.log.push(event);
    for (const link of this.#links) if (link.admitted) link.queue.push(JSON.stringify(event));
  }

  /** Delivers the next frame of every connection; new connections are admitted. Says whether there was any. */
  deliver(): boolean {
    let any = false;
    for (const link of this.#links) {
      if (!link.admitted) this.#admit(link);
      const text = link.queue.shift();
      if (text === undefined) continue;
      any = true;
      link.handlers.frame(text);
    }
    return any;
  }

  /** The next frame of every connection comes twice. */
  double(): void {
    for (const { queue } of this.#links) if (queue[0] !== undefined) queue.unshift(queue[0]);
  }

  /** The next numbered frame of every connection never comes. */
  lose(): void {
    for (const { queue } of this.#links) {
      const index = queue.findIndex((text) => text.startsWith('{"seq"'));
      if (index >= 0) queue.splice(index, 1);
    }
  }

  cut(code: number): void {
    for (const link of this.#links) {
      this.#links.delete(link);
      link.handlers.closed(code);
    }
  }

  heartbeat(): void {
    this.#tell({
      type: 'heartbeat',
      data: { timestamp: '2026-01-01T00:00:00Z', heads: { [this.session]: this.head } },
    });
  }

  drain(): void {
    this.#tell({ type: 'reconnect', data: { after_ms: 0 } });
  }

  /** The oldest history goes. Who needs it gets a snapshot. */
  trim(share: number): void {
    this.trimmed = Math.max(this.trimmed, Math.floor(this.head * share));
  }

  /** The broker lost the newest events: another epoch begins on what is left, and every viewer is cut. */
  loseTail(share: number): void {
    this.log = this.log.slice(0, Math.floor(this.head * share));
    this.trimmed = Math.min(this.trimmed, this.head);
    this.epoch = `stream.${++this.#epochs}`;
    this.cut(4102);
  }

  /** A lagging viewer is moved by a snapshot, in place of what waits for it. */
  jump(): void {
    for (const link of this.#links) {
      if (!link.admitted || link.queue.length === 0) continue;
      link.queue = [];
      this.#sendReset(link, 'lagging', this.head);
      this.#send(link, { type: 'replay:completed', data: { session_id: this.session, seq: this.head } });
    }
  }

  #tell(frame: ControlFrame): void {
    for (const link of this.#links) if (link.admitted) this.#send(link, frame);
  }

  #admit(link: Link): void {
    link.admitted = true;
    const { cursor, mode } = link.request;
    const wantsState = mode === 'snapshot' && cursor.seq === 0;
    const reason = wantsState ? null : this.#objection(cursor);
    const from = wantsState ? this.head : reason ? this.trimmed : cursor.seq;
    this.#send(link, {
      type: 'connected',
      data: {
        session_id: this.session,
        timestamp: '2026-01-01T00:00:00Z',
        connection_id: 'c',
        protocol: 1,
        epoch: this.epoch,
        head: this.head,
        replay: this.head - from,
        heartbeat_ms: 10_000,
        role: 'viewer',
      },
    });
    if (reason) this.#sendReset(link, reason, from);
    if (wantsState) this.#sendSnapshot(link, from);
    for (const event of this.log.slice(from)) link.queue.push(JSON.stringify(event));
    this.#send(link, { type: 'replay:completed', data: { session_id: this.session, seq: this.head } });
  }

  #objection(cursor: Cursor): ResetReason | null {
    if (cursor.epoch !== undefined && cursor.epoch !== this.epoch) return 'epoch_changed';
    if (cursor.seq > this.head) return 'cursor_ahead';
    if (cursor.at !== undefined && this.log[cursor.seq - 1]?.data.timestamp !== cursor.at)
      return 'epoch_changed';
    return cursor.seq < this.trimmed ? 'history_trimmed' : null;
  }

  #sendReset(link: Link, reason: ResetReason, seq: number): void {
    this.#send(link, { type: 'reset', data: { session_id: this.session, reason } });
    this.#sendSnapshot(link, seq);
  }

  #sendSnapshot(link: Link, seq: number): void {
    this.#send(link, { type: 'snapshot', data: { session_id: this.session, seq, state: this.state(seq) } });
  }

  #send(link: Link, frame: ControlFrame): void {
    link.queue.push(JSON.stringify(frame));
  }

  #hear(link: Link, text: string): boolean {
    const { type, ref } = JSON.parse(text) as { type: string; ref?: string };
    if (type === 'heartbeat' && ref !== undefined) this.#send(link, { type: 'ack', data: { ref } });
    return true;
  }
}
