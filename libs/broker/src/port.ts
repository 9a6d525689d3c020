/**
 * What the services need from a broker, without saying which. Two implementations ship: JetStream, and an in-memory
 * twin for tests and development; one conformance suite runs against both.
 */
import type { Checkpoint } from '@openv0/contracts/checkpoint.js';
import type { SessionEvent } from '@openv0/contracts/events.js';

/** One event of the log: its number, and exactly the bytes that are stored, `{"type", "data"}`. */
export interface StoredEvent {
  seq: number;
  json: Uint8Array;
}

export interface ReadPage {
  /** Dense and in order: `after + 1`, `after + 2`, ... */
  events: StoredEvent[];
  /** `after + 1` is confirmed absent although the log goes on beyond it: that history was trimmed. */
  trimmed: boolean;
  /** The last seq on the log as its leader says; 0 for an empty log. */
  head: number;
}

export interface FeedHandler {
  /** Called for `after + 1`, `after + 2`, ... each exactly once and in order. Owns `json`. */
  event(event: StoredEvent): void;
  /** The next event can't be had any more: a snapshot is needed. The feed has closed itself. */
  trimmed(head: number): void;
  /** The log's identity changed under the feed (wiped or rewound store). The feed has closed itself. */
  epochChanged(): void;
}

/** A live view of one session's log from a cursor on. Survives reconnects of the broker; closed by its owner. */
export interface Feed {
  /** The last seq handed to the handler, or the cursor it was opened with. */
  readonly seq: number;
  close(): void;
}

/** A page of events ends with the one that makes it as large as this, in bytes. */
export const MAX_PAGE_BYTES = 4 * 1024 * 1024;

/** Reading a session's log: all that a gateway may do. */
export interface LogReader {
  /** The stream's own epoch, re-read after every reconnect. */
  streamEpoch(): Promise<string>;
  /** The log's last seq by its leader; 0 when it is empty (new, or all of it aged out). */
  head(sessionId: string): Promise<number>;
  /** At most `limit` (default 256) events behind `after`; fewer when they are large. */
  read(sessionId: string, after: number, limit?: number): Promise<ReadPage>;
  /** Null: there is no such session, or it was deleted. */
  checkpoint(sessionId: string): Promise<Checkpoint | null>;
  isRevoked(sessionId: string, tokenId: string): Promise<boolean>;
  follow(sessionId: string, after: number, handler: FeedHandler): Promise<Feed>;
}

/** Writing a session's log: one writer at a time, fenced by chained expectations. */
export interface LogWriter {
  /** The last acknowledged seq. */
  readonly head: number;
  /**
   * Stores the event and says its seq. Calls may overlap: they are stored in the order of the calls, one in flight.
   * While an ack is pending, consecutive deltas of the same step, revision and file that follow each other are
   * stored as one event (and resolve to the same seq).
   * Rejects with `FencedError`, `EventTooLargeError`, `StorageFullError` or `LogRewoundError`; after the first and the
   * last the writer is dead.
   */
  append(event: SessionEvent): Promise<number>;
  /** Resolves when nothing is pending any more. */
  flush(): Promise<void>;
}

/** Another writer has taken this session over, or it was deleted: stop at once. */
export class FencedError extends Error {
  override readonly name = 'FencedError';
}
/** The event is larger than a message may be: nothing was stored, the writer goes on. */
export class EventTooLargeError extends Error {
  override readonly name = 'EventTooLargeError';
}
/** The stream refuses for want of space: nothing was stored, the writer may be used again. */
export class StorageFullError extends Error {
  override readonly name = 'StorageFullError';
}
/** The log's head is below what was acknowledged: the stream lost data, the session needs a new epoch. */
export class LogRewoundError extends Error {
  override readonly name = 'LogRewoundError';
}

/** The broker is away or can't answer now. Nothing is known about what was asked; asking again later is right. */
export class BrokerUnavailableError extends Error {
  override readonly name = 'BrokerUnavailableError';
}

export interface BucketEntry<T> {
  value: T;
  revision: number;
}

/** A key-value bucket of JSON values, read from its leader. */
export interface Bucket<T> {
  get(key: string): Promise<BucketEntry<T> | null>;
  put(key: string, value: T): Promise<number>;
  /** Null when the key exists. */
  create(key: string, value: T): Promise<number | null>;
  /** Null when the key has moved on from `revision`. */
  update(key: string, value: T, revision: number): Promise<number | null>;
  delete(key: string): Promise<void>;
}

/** A page of a bucket, newest write first. `next` is given back to get the page after it; null at the end. */
export interface BucketPage<T> {
  entries: { key: string; value: T; revision: number }[];
  next: number | null;
}

export interface ListableBucket<T> extends Bucket<T> {
  list(limit: number, before?: number): Promise<BucketPage<T>>;
}

export interface Buckets {
  /** Key: session id. */
  sessions: ListableBucket<unknown>;
  /** Key: session id. */
  checkpoints: Bucket<unknown>;
  /** Key: `<session id>.<revision>`. */
  sites: Bucket<unknown>;
  /** Key: `<session id>.<token id>`. */
  revocations: Bucket<unknown>;
  /** What was used of limits. Key: `<whose>.<name>`. */
  usage: Bucket<unknown>;
}

export interface Job {
  session_id: string;
  run: number;
}

/** A job in this worker's hands until it is acknowledged, given back, or silent for `ack_wait`. */
export interface HeldJob {
  readonly job: Job;
  /** The job's place in the queue, for `remove`. */
  readonly seq: number;
  /** 1 at the first delivery. */
  readonly deliveries: number;
  /** As it was pushed with. */
  readonly traceparent?: string;
  /** Says that the work goes on: due every 2 s. */
  working(): void;
  ack(): Promise<void>;
  /** Gives the job back, to be delivered again after `delayMs`; at once without it. */
  nak(delayMs?: number): void;
  /** Ends the job without success: it won't be delivered again. */
  term(reason: string): void;
}

export interface JobQueue {
  /**
   * Queues a run; a second push of the same run within 10 minutes is the same job. Says its place. `traceparent` (W3C)
   * goes with the job to each worker that gets it.
   */
  push(engine: string, job: Job, traceparent?: string): Promise<number>;
  /** The next job of `engine`, or null after `expiresMs` without one. */
  next(engine: string, expiresMs: number): Promise<HeldJob | null>;
  /** False when it is gone already. */
  remove(seq: number): Promise<boolean>;
  /** How many jobs of `engine` no worker has had yet. */
  waiting(engine: string): Promise<number>;
  /** The jobs of `engine` up to this place have been in somebody's hands; 0 before the first. */
  delivered(engine: string): Promise<number>;
}
