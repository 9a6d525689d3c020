/**
 * A viewer of one session that also keeps what its events add up to.
 *
 *     const client = createSessionClient({ url: 'ws://localhost:3001/ws', sessionId, token });
 *     client.subscribe(() => render(client.getSnapshot().state));
 *     client.connect();
 */
import type { SessionState } from '@openv0/contracts/session-state.js';
import { initialState, reduce } from '@openv0/contracts/session-state.js';
import type { Fetch } from './http-access.js';
import type { LogClient, LogClientOptions } from './log-client.js';
import type { AnyEvent } from './receiver.js';
import type { SessionHistory } from './session-history.js';
import type { Memory } from './viewer.js';
import { Viewer } from './viewer.js';
import type { HistoryEntry, Past, SessionView } from './view.js';

export interface SessionClientOptions extends LogClientOptions {
  /**
   * Keeps the events too, for `history`, `stateAt` and `on(…, {after})`: `new SessionHistory()`. With `mode: 'snapshot'`
   * those that led to the snapshot are fetched afterwards, over HTTP; `past` in the view tells when they are there.
   */
  history?: SessionHistory | undefined;
  /** Instead of the platform's own, to fetch those. */
  fetch?: Fetch | undefined;
}

export interface SessionClient extends LogClient {
  getSnapshot(): SessionView;
  /** The kept events. The same array until one comes, or those before them. */
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
    if (options.mode === 'snapshot') this.on('replay:completed', () => this.#complete(options));
  }

  override getSnapshot(): SessionView {
    return super.getSnapshot() as SessionView;
  }

  override close(): void {
    this.#fold.history?.stop();
    super.close();
  }

  history(): readonly HistoryEntry[] {
    return this.#fold.history?.entries() ?? NOTHING;
  }

  stateAt(seq: number): SessionState {
    const { state, history } = this.#fold;
    return seq < this.getSnapshot().seq ? (history?.at(seq) ?? state) : state;
  }

  /** Nothing of it touches the position: what is live goes on meanwhile. */
  #complete(options: SessionClientOptions): void {
    const { epoch } = this.getSnapshot();
    void this.#fold.history?.complete({ ...options, epoch }, () => this.changed());
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

  view(): { state: SessionState; past: Past } {
    return { state: this.state, past: this.history?.past ?? 'partial' };
  }
}
