import type { CloseReason } from '@openv0/contracts/close-codes.js';
import type { Cursor } from '@openv0/contracts/cursor.js';
import type { ResetReason } from '@openv0/contracts/frames.js';
import type { HubOptions } from './hub-options.js';
import { cursorProblem } from './position.js';
import type { Watched } from './viewer.js';

/** One question about a session's log. */
export interface PollRequest {
  /** The last event that the asker has. */
  cursor: Cursor;
  /** Events at most. */
  limit: number;
  /** Bytes of frames at most; a single event is given whatever its size. */
  maxBytes: number;
  /** Aborted when the asker waits no longer: then the answer is what there is. */
  until: AbortSignal;
}

/** The first `count` frames of `chunks`, which may hold more; none when nothing came in time. */
export interface PollPage {
  epoch: string;
  /** The last seq on the log. */
  head: number;
  chunks: readonly Uint8Array[];
  count: number;
}

/** `lost`: the cursor is none of this log, only a snapshot helps. `closed`: the session ended meanwhile. */
export type PollAnswer = { page: PollPage } | { lost: ResetReason } | { closed: CloseReason };

/** What a poll sees of a session. */
export interface Polled extends Pick<
  Watched,
  'id' | 'epoch' | 'incarnation' | 'reopening' | 'log' | 'history'
> {
  /** Why it was closed; null while it isn't. */
  readonly closedBy: CloseReason | null;
  /** Calls back once, when the log went on, became another one or was closed. The result takes it back. */
  onChange(callback: () => void): () => void;
}

type Gathered = Pick<PollPage, 'chunks' | 'count'>;

/**
 * Answers a viewer that asks again and again: the events behind its cursor as soon as there is one. It is judged as a
 * viewer that stays is, and read from the same memory and pages. Rejects while the log can't be read.
 */
export async function poll(
  session: Polled,
  request: PollRequest,
  options: Pick<HubOptions, 'source' | 'codec' | 'wait'>,
): Promise<PollAnswer> {
  const { incarnation } = session;
  const problem = await cursorProblem(session, request.cursor, options);
  if (problem) return { lost: problem };
  for (;;) {
    const { aborted } = request.until;
    const answer = await look(session, request, incarnation);
    if (answer && (aborted || !isEmpty(answer))) return answer;
    if (aborted) throw new Error('the log is being opened anew');
    await changed(session, request.until);
  }
}

/** Null: what was read may be of another log than the one asked about, and which is not known yet. */
async function look(session: Polled, request: PollRequest, incarnation: number): Promise<PollAnswer | null> {
  const gathered = await gather(session, request);
  if (session.closedBy) return { closed: session.closedBy };
  if (session.reopening) return null;
  if (session.incarnation !== incarnation) return { lost: 'epoch_changed' };
  if (gathered === 'trimmed') return { lost: 'history_trimmed' };
  const { epoch, log } = session;
  return { page: { epoch, head: Math.max(log.last, request.cursor.seq), ...gathered } };
}

async function gather(
  session: Polled,
  { cursor, limit, maxBytes }: PollRequest,
): Promise<Gathered | 'trimmed'> {
  const chunks: Uint8Array[] = [];
  let last = cursor.seq;
  let room = maxBytes;
  while (last < session.log.last && last - cursor.seq < limit) {
    const batch = session.log.after(last, room);
    const read = batch === 'below' ? await readBelow(session, last, room) : batch;
    if (read === 'trimmed' && chunks.length === 0) return 'trimmed';
    if (read === 'trimmed' || read === null) break;
    if (read.bytes > room && chunks.length > 0) break;
    chunks.push(...read.chunks);
    room -= read.bytes;
    last = read.last;
  }
  return { chunks, count: Math.min(limit, last - cursor.seq) };
}

async function readBelow(session: Polled, after: number, room: number) {
  const page = await session.history.page(after);
  if (page === 'trimmed') return page;
  const batch = page === 'behind' ? 'below' : page.after(after, room);
  if (batch === 'below') throw new Error('the log is behind what was heard of it');
  return batch;
}

function isEmpty(answer: PollAnswer): boolean {
  return 'page' in answer && answer.page.count === 0;
}

function changed(session: Polled, until: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      forget();
      until.removeEventListener('abort', done);
      resolve();
    };
    const forget = session.onChange(done);
    until.addEventListener('abort', done);
    if (until.aborted || session.closedBy) done();
  });
}
