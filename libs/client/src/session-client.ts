/**
 * A viewer of one session that also keeps what its events add up to.
 *
 *     const client = createSessionClient({ url: 'ws://localhost:3001/ws', sessionId, token });
 *     client.subscribe(() => render(client.getSnapshot().state));
 *     client.connect();
 */
import type { SessionState } from '@openv0/contracts/session-state.js';
import { initialState, reduce } from '@openv0/contracts/session-state.js';
import type { LogClient, LogClientOptions } from './log-client.js';
import type { AnyEvent } from './receiver.js';
import type { SessionHistory } from './session-history.js';
import type { Memory } from './viewer.js';
import { Viewer } from './viewer.js';
import type { HistoryEntry, SessionView } from './view.js';

export interface SessionClientOptions extends LogClientOptions {
  /** Keeps the events too, for `history`, `stateAt` and `on(…, {after})`: `new SessionHistory()`. */
  history?: SessionHistory | undefined;
}

export interface SessionClient extends LogClient {
  getSnapshot(): SessionView;
  /** The kept events since the last snapshot. The same array until one comes. */
  history(): readonly HistoryEntry[];
  /** The state after the event `seq`; before what is kept, the oldest state there is. */
  stateAt(seq: number): SessionState;
}

export function createSessionClient(options: SessionClientOptions): SessionClient {
  return new SessionViewer(options);
}

/** A session of which nothing is known: what a page shows before there is a client. */
export function emptyView(sessionId: string): SessionView {
  return createSessionClient({ url: 'ws://localhost/', sessionId }).getSnapshot();
}

class SessionViewer extends Viewer implements SessionClient {
  readonly #fold: Fold;

  constructor(options: SessionClientOptions) {
    const fold = new Fold(options.history);
    super(options, fold);
    this.#fold = fold;
  }

  override getSnapshot(): SessionView {
    return super.getSnapshot() as SessionView;
  }

  history(): readonly HistoryEntry[] {
    return this.#fold.history?.entries() ?? NOTHING;
  }

  stateAt(seq: number): SessionState {
    const { state, history } = this.#fold;
    return seq < this.getSnapshot().seq ? (history?.at(seq) ?? state) : state;
  }
}

const NOTHING: readonly HistoryEntry[] = [];

/** The fold of all events, and perhaps the events. */
class Fold implements Memory {
  readonly history: SessionHistory | undefined;
  state = initialState();

  constructor(history: SessionHistory | undefined) {
    this.history = history;
  }

  restart(seq: number, state = initialState()): void {
    this.state = state;
    this.history?.restart(seq, state);
  }

  append(event: AnyEvent, size: number): void {
    this.history?.append(event, this.state, size);
    this.state = reduce(this.state, event);
  }

  after(seq: number): Iterable<AnyEvent> {
    return this.history?.after(seq) ?? [];
  }

  view(): { state: SessionState } {
    return { state: this.state };
  }
}
