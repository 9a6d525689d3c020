/**
 * The events that led to a snapshot, fetched behind its back: page by page over plain HTTP, so that each is a small task
 * of its own and nothing of the live connection waits for it. Each event is taken by the same decision as a live one.
 */
import { reactionTo } from '@openv0/contracts/close-codes.js';
import type { Cursor } from '@openv0/contracts/cursor.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import { initialState, reduce } from '@openv0/contracts/session-state.js';
import { delayBefore } from './back-off.js';
import type { Clock } from './clock.js';
import { systemClock } from './clock.js';
import {
  httpAddress,
  isType,
  platformFetch,
  refusalOf,
  requestInit,
  UNREACHED,
  type Fetch,
  type Refusal,
} from './http-access.js';
import { readPage, type Page } from './poll-answers.js';
import type { AnyEvent, ReceivePolicy } from './receiver.js';
import { receive, startPosition, STRICT } from './receiver.js';
import type { TokenSource } from './token.js';
import { setPosition } from './transport-websocket.js';

export interface EarlierRequest {
  /** The gateway's address, `ws(s)://host/ws`. */
  url: string;
  sessionId: string;
  token?: TokenSource | undefined;
  /** Which numbering the snapshot is of. */
  epoch: string | null;
  /** The last event that is wanted. */
  upTo: number;
  clock?: Clock | undefined;
  random?: (() => number) | undefined;
  signal: AbortSignal;
  fetch?: Fetch | undefined;
  policy?: ReceivePolicy | undefined;
}

/** What keeps them: each with the state that it changes, and the size of its text. */
interface Keeper {
  append(event: AnyEvent, before: SessionState, size: number): void;
}

const JSON_TYPE = 'application/json';
/** Of one page: what is parsed and folded in one go. A gateway bounds its bytes as well. */
const LIMIT = 500;

/**
 * Gives `into` the log's events from the first one to `upTo`, each once and in order; fewer when the rest can't be had,
 * or `signal` says that nobody wants them. What doesn't work now is tried until it does. Never rejects.
 */
export async function fetchEarlier(request: EarlierRequest, into: Keeper): Promise<void> {
  const { epoch, upTo, signal, policy = STRICT } = request;
  let state = initialState();
  let position = startPosition({ seq: 0, epoch: epoch ?? undefined });
  for (let attempt = 0; position.cursor.seq < upTo;) {
    const { seq } = position.cursor;
    const page = await ask(request, position.cursor);
    if (signal.aborted || page === 'lost') return;
    for (const event of 'events' in page ? page.events : []) {
      const next = receive(position, event, policy);
      if (next === 'gap' || event.seq > upTo) break;
      if (next === 'duplicate') continue;
      position = next;
      into.append(event, state, sizeOf(event));
      state = reduce(state, event);
    }
    attempt = position.cursor.seq === seq ? attempt + 1 : 0;
    if (attempt > 0) await pause(request, attempt, 'events' in page ? 0 : page.retryAfterMs);
  }
}

/** One page, why there is none for now, or `lost`: there never will be one. */
async function ask(request: EarlierRequest, cursor: Cursor): Promise<Page | Refusal | 'lost'> {
  const { epoch, upTo, signal, token } = request;
  const address = httpAddress(request, 'events');
  setPosition(address.searchParams, { cursor, mode: 'events' });
  address.searchParams.set('limit', String(Math.min(LIMIT, upTo - cursor.seq)));
  try {
    const given = typeof token === 'function' ? await token() : (token ?? null);
    const fetch = request.fetch ?? platformFetch;
    const answer = await fetch(address.href, requestInit(JSON_TYPE, given, signal));
    // It is another log by now, or its beginning is gone.
    if (answer.status === 410) return 'lost';
    if (answer.status !== 200 || !isType(answer, JSON_TYPE)) return orLost(await refusalOf(answer), request);
    const page = readPage(await answer.json());
    return page && page.epoch !== epoch ? 'lost' : (page ?? { code: UNREACHED });
  } catch {
    return { code: UNREACHED };
  }
}

/** Who has one token only has no other when it has ended. */
function orLost(refusal: Refusal, { token }: EarlierRequest): Refusal | 'lost' {
  const reaction = reactionTo(refusal.code);
  return reaction === 'stop' || (reaction === 'renew' && typeof token !== 'function') ? 'lost' : refusal;
}

function pause(request: EarlierRequest, attempt: number, least = 0): Promise<void> {
  const { clock = systemClock, random = Math.random, signal } = request;
  return new Promise((resolve) => {
    const wait = least + delayBefore(UNREACHED, attempt, random);
    const cancel = clock.after(wait, resolve);
    const stop = (): void => (cancel(), resolve());
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
  });
}

/** About that of the event's text: what is long in it is one of its strings. */
function sizeOf({ data }: AnyEvent): number {
  const texts = Object.values(data).filter((value) => typeof value === 'string');
  return texts.reduce((sum, text) => sum + text.length, 0);
}
