import type { SessionClient } from '@openv0/client/session-client.js';
import type { ConnectRequest } from '@openv0/client/transport.js';
import type { SessionEvent } from '@openv0/contracts/events.js';
import { textOf, type Truth } from './truth.js';

/** What a witness has been shown, of all sequences: a model in which something never happens proves nothing about it. */
export type Sightings = Map<string, number>;

/**
 * Sees what a client's callbacks see, and believes nothing: every event must be the next one of its epoch, byte by byte;
 * what isn't shown must have been declared; and the state must be the fold of the publisher, but for the draft while a
 * superseded delta is left out of it.
 */
export class Witness {
  readonly #truth: Truth;
  readonly #mode: 'events' | 'snapshot';
  readonly #sightings: Sightings;
  #wrong: string | null = null;
  #last: number;
  #epoch: string | null;
  /** The epoch that the gateway told and that the position is not of. */
  #foreign: string | null = null;
  /** A `reset` was the last word: a snapshot follows on the same connection. */
  #reset = false;
  /** The frame at which the callbacks are called. */
  #frame = '';
  /** A gateway has told the client to begin from nothing. */
  #fresh = false;
  /** The state isn't known before the first snapshot to somebody who came with a cursor. */
  #knowsState: boolean;
  /** The draft lacks what was left out until this event. */
  #draftAt = 0;
  #checked = '';

  constructor(
    truth: Truth,
    mode: 'events' | 'snapshot',
    sightings: Sightings,
    cursor?: { seq: number; epoch?: string },
  ) {
    this.#truth = truth;
    this.#mode = mode;
    this.#sightings = sightings;
    this.#last = cursor?.seq ?? 0;
    this.#epoch = cursor?.epoch ?? null;
    this.#knowsState = this.#last === 0;
  }

  /** The first thing that was wrong; null while nothing was. */
  get wrong(): string | null {
    return this.#wrong;
  }

  attend(client: SessionClient): void {
    client.on('*', (event) => this.#onEvent(event.seq, event as unknown as SessionEvent & { seq: number }));
    client.on('connected', ({ data }) => this.#onConnected(data.epoch));
    client.on('reset', ({ data }) => this.#onReset(data.reason));
    client.on('snapshot', ({ data }) => this.#onSnapshot(data.seq));
    client.on('skipped', ({ data }) => this.#onSkipped(data.from, data.to));
    client.on('replay:completed', ({ data }) => this.#onCompleted(data.seq));
  }

  /** The client asks for what is behind its cursor. */
  asked({ cursor }: ConnectRequest): void {
    this.#see(cursor.seq > 0 ? 'resume' : 'start');
    if (this.#fresh && cursor.seq === 0) return;
    if (cursor.seq !== this.#last) this.#fail(`asks for what is behind ${cursor.seq}, saw ${this.#last}`);
    else if (cursor.epoch !== undefined && cursor.epoch !== this.#epoch) this.#fail('asks in another epoch');
  }

  /** What the callbacks say from now on, they say at this frame. */
  at(frame: string): void {
    this.#frame = frame;
  }

  /** A connection was closed with 4300. */
  toldToBeginAgain(): void {
    this.#fresh = true;
  }

  /** Between two commands: what the client shows is what the callbacks said. */
  check(client: SessionClient): void {
    const { seq, epoch, state } = client.getSnapshot();
    if (seq !== this.#last) this.#fail(`shows ${seq}, saw ${this.#last}`);
    const whole = this.#last >= this.#draftAt;
    const place = `${epoch} ${seq} ${whole}`;
    if (!this.#knowsState || place === this.#checked || epoch === null) return;
    this.#checked = place;
    const expected = this.#truth.of(epoch)?.textAt(seq, whole);
    if (textOf(state, whole) !== expected)
      this.#fail(`the state at ${seq} differs from the publisher's fold`);
  }

  /** When all is quiet: it has everything. */
  end(client: SessionClient): void {
    const { epoch, now } = this.#truth;
    const view = client.getSnapshot();
    if (view.connection.status !== 'live')
      this.#fail(`is ${view.connection.status} (${view.connection.reason})`);
    if (view.epoch !== epoch) this.#fail(`is on epoch ${view.epoch}, the log on ${epoch}`);
    if (view.seq !== now.head) this.#fail(`ends at ${view.seq}, the log at ${now.head}`);
    if (this.#last < this.#draftAt)
      this.#fail(`what was left out is not made up for before ${this.#draftAt}`);
    this.check(client);
  }

  #onEvent(seq: number, event: SessionEvent & { seq: number }): void {
    this.#see('event');
    if (this.#foreign !== null || this.#reset) this.#fail(`event ${seq} where a snapshot was due`);
    if (seq !== this.#last + 1) this.#fail(`event ${seq} after ${this.#last}`);
    const { seq: _seq, ...stored } = event;
    const expected = this.#truth.of(this.#epoch)?.event(seq);
    if (JSON.stringify(stored) !== JSON.stringify(expected))
      this.#fail(`event ${seq} of ${this.#epoch} is another one`);
    this.#last = seq;
  }

  #onConnected(epoch: string): void {
    this.#reset = false;
    this.#foreign = null;
    if (this.#epoch === null || this.#last === 0) this.#epoch = epoch;
    else if (this.#epoch !== epoch) this.#foreign = epoch;
  }

  #onReset(reason: string): void {
    this.#see(reason);
    if (!this.#frame.startsWith('{"type":"reset"')) return this.#beginFresh();
    this.#reset = true;
  }

  /** 4300: the client says itself that it begins again, at the next `connected`. */
  #beginFresh(): void {
    this.#see('fresh');
    if (!this.#fresh) this.#fail('begins again, and nobody told it to');
    this.#fresh = false;
    this.#last = 0;
    this.#epoch = (JSON.parse(this.#frame) as { data: { epoch: string } }).data.epoch;
    this.#foreign = null;
    this.#knowsState = true;
    this.#draftAt = 0;
  }

  #onSnapshot(seq: number): void {
    this.#see('snapshot');
    if (!this.#reset && this.#mode === 'events') this.#fail('a snapshot that nothing declared');
    this.#epoch = this.#foreign ?? this.#epoch;
    this.#foreign = null;
    this.#reset = false;
    this.#last = seq;
    this.#knowsState = true;
    this.#draftAt = 0;
  }

  #onSkipped(from: number, to: number): void {
    this.#see('skipped');
    if (this.#foreign !== null || this.#reset) this.#fail('skipped where a snapshot was due');
    if (from !== this.#last + 1 || to < from) this.#fail(`skipped ${from} to ${to} after ${this.#last}`);
    for (let seq = from; seq <= to; seq += 1) {
      const made = this.#truth.of(this.#epoch)?.supersededAt(seq) ?? null;
      if (made === null) this.#fail(`event ${seq} was left out and nothing supersedes it`);
      else this.#draftAt = Math.max(this.#draftAt, made);
    }
    this.#last = to;
  }

  #onCompleted(seq: number): void {
    if (this.#foreign !== null || this.#reset) this.#fail('completed where a snapshot was due');
    if (seq > this.#last) this.#fail(`replay:completed says ${seq} at ${this.#last}`);
  }

  #see(what: string): void {
    this.#sightings.set(what, (this.#sightings.get(what) ?? 0) + 1);
  }

  #fail(what: string): void {
    this.#wrong ??= what;
  }
}
