import type { MemoryBroker } from '@openv0/broker/memory/memory-broker.js';
import { LogRewoundError, type LogWriter } from '@openv0/broker/port.js';
import { formatEpoch, type Checkpoint } from '@openv0/contracts/checkpoint.js';
import type { SessionEvent } from '@openv0/contracts/events.js';
import { initialState, type SessionState } from '@openv0/contracts/session-state.js';
import { Numbering, type Reducer, type Truth } from './truth.js';

export const SESSION = 'AAAAAAAAAAAAAAAAAAAAAA';

const decoder = new TextDecoder();

/**
 * The session's one writer, as the generation service is: it numbers by the broker's writer, stores checkpoints, takes
 * up where another worker ended, and gives a log that lost its end a new epoch. Whatever it stores, the truth learns.
 */
export class ModelPublisher {
  readonly #broker: MemoryBroker;
  readonly #truth: Truth;
  readonly #reducer: Reducer;
  #writer: LogWriter | null = null;
  #workers = 0;
  #counter = 1;
  /** The fold of what it published, before any of it became one event on the log. */
  #state: SessionState = initialState();
  checkpointSeq = 0;
  /** The log has lost its end, and nobody who writes has found out yet. */
  #lost = false;

  constructor(broker: MemoryBroker, truth: Truth, reducer: Reducer) {
    this.#broker = broker;
    this.#truth = truth;
    this.#reducer = reducer;
  }

  get head(): number {
    return this.#truth.now.head;
  }

  get state(): SessionState {
    return this.#state;
  }

  async begin(): Promise<void> {
    this.#truth.become(await this.#epoch(), new Numbering(this.#reducer));
    await this.checkpoint();
    await this.#open();
  }

  /** Stores them, all at once or one after the other: of those that wait, deltas that go on from each other are one. */
  async publish(events: readonly SessionEvent[], together = false): Promise<void> {
    try {
      await this.#append(events, together);
    } catch (error) {
      if (!(error instanceof LogRewoundError)) throw error;
      await this.repair();
      await this.#append(events, together);
    }
  }

  async checkpoint(): Promise<void> {
    // A worker that has not found out has stored its last checkpoint before: the next thing it does is to write.
    if (this.#lost) return;
    await this.#store({ seq: this.head, epoch: this.#truth.epoch, state: this.#state });
  }

  /**
   * The worker is gone, and the next one begins where the log ends. That it has lost its end is always found out: a
   * worker that goes at the same moment would take that knowledge along, unless a checkpoint has it.
   */
  async takeOver(): Promise<void> {
    if (this.#lost) return this.repair();
    await this.#open();
  }

  /**
   * Retention: everything up to this share of the log is gone. The last event goes only when a checkpoint has it, and
   * nothing before a lost end has been found out: an age of days lies between, and nobody would know any more where the
   * log ended.
   */
  trim(share: number): void {
    if (this.#lost) return;
    const spared = Math.max(this.checkpointSeq, this.head - 1);
    this.#broker.trim(SESSION, Math.min(Math.floor(this.head * share), spared));
  }

  /** Power loss: the log ends at this share of it, with the checkpoint as it is or as old as the log. */
  async truncate(share: number, together: boolean): Promise<void> {
    const { seqs } = await this.#stored();
    const to = Math.floor(this.head * share);
    const isLoss = seqs.includes(to) && to < (seqs.at(-1) ?? 0);
    if (!isLoss || this.#lost) return;
    this.#lost = true;
    if (together && this.checkpointSeq > to) {
      await this.#store({ seq: to, epoch: this.#truth.epoch, state: this.#truth.now.stateAt(to) });
    }
    this.#broker.rewind(SESSION, to);
  }

  /** The log is an empty one under a new name; the checkpoint is still there, and the worker goes on from it. */
  async renew(): Promise<void> {
    if (this.#lost) await this.repair();
    await this.checkpoint();
    const base = { seq: this.head, state: this.#state };
    this.#broker.wipe();
    this.#truth.become(await this.#epoch(), new Numbering(this.#reducer, [], base));
    await this.checkpoint();
    await this.#open();
  }

  /** What is left is the beginning of a new numbering; its state is the fold of it, if its beginning is there. */
  async repair(): Promise<void> {
    const { seqs } = await this.#stored();
    const head = seqs.at(-1) ?? 0;
    const before = this.#truth.now;
    const stored = await this.#broker.logReader.checkpoint(SESSION);
    // A checkpoint beyond the end is the most that is known of what was trimmed.
    const isKnown = head === 0 || seqs[0] === 1 || !stored || stored.seq <= head;
    const state = isKnown ? before.stateAt(head) : stored.state;
    this.#counter += 1;
    this.#lost = false;
    const epoch = await this.#epoch();
    this.#truth.become(epoch, new Numbering(this.#reducer, before.upTo(head), { seq: head, state }));
    this.#state = state;
    await this.#store({ seq: head, epoch, state });
    await this.#open();
  }

  async #append(events: readonly SessionEvent[], together: boolean): Promise<void> {
    const writer = this.#writer as LogWriter;
    const from = writer.head;
    if (together) await Promise.all(events.map((event) => writer.append(event)));
    else for (const event of events) await writer.append(event);
    await this.#learn(from, writer.head);
    for (const event of events) this.#state = this.#reducer(this.#state, event);
  }

  /** What came of it on the log: byte by byte, that is the truth. */
  async #learn(after: number, to: number): Promise<void> {
    const page = await this.#broker.logReader.read(SESSION, after, to - after);
    for (const { json } of page.events) this.#truth.now.add(JSON.parse(decoder.decode(json)) as SessionEvent);
    if (this.head !== to) throw new Error(`the log has ${this.head} events, its writer says ${to}`);
  }

  async #stored(): Promise<{ seqs: number[] }> {
    const { logReader } = this.#broker;
    const head = await logReader.head(SESSION);
    for (let after = 0; after < head; after += 1) {
      const { events } = await logReader.read(SESSION, after, head);
      if (events.length > 0) return { seqs: events.map(({ seq }) => seq) };
    }
    return { seqs: [] };
  }

  async #open(): Promise<void> {
    const request = {
      sessionId: SESSION,
      writerId: `w${(this.#workers += 1)}`,
      checkpointSeq: this.checkpointSeq,
    };
    this.#writer = await this.#broker.openLogWriter(request);
  }

  async #store(checkpoint: Checkpoint): Promise<void> {
    this.checkpointSeq = checkpoint.seq;
    await this.#broker.buckets.checkpoints.put(SESSION, checkpoint);
  }

  async #epoch(): Promise<string> {
    return formatEpoch(await this.#broker.logReader.streamEpoch(), this.#counter);
  }
}
