/**
 * The judge of every delivery test: given what was published and what each client's callback saw, what went wrong?
 * Pure, and itself tested by planting each kind of violation in a clean log.
 *
 * A client must see its own session's events, each once, in order, without a hole from where it joined to the end.
 * A hole counts as declared only when the client was told of it (`skipped`, or a `snapshot` that moves it).
 */

/** `unknown`: the publisher died or gave up before an answer came. The event may be on the log or not. */
export type PublishOutcome = 'ok' | 'unknown' | 'failed';

/** One line of a publisher's log. `mark` is anything that identifies the content; absent: not compared. */
export interface Published {
  session: string;
  seq: number;
  outcome: PublishOutcome;
  mark?: string;
}

/** One line of a client's log, in the order of its callbacks. */
export type Observation =
  | { kind: 'event'; session: string; seq: number; mark?: string }
  /** The client was moved: it has everything up to `seq`, the next event is `seq` + 1. */
  | { kind: 'snapshot'; seq: number }
  /** The client was told that `from` to `to` won't come. */
  | { kind: 'skipped'; from: number; to: number };

export interface ClientLog {
  client: string;
  session: string;
  /** The cursor it joined with; 0: from the beginning. */
  after?: number;
  /** False: it left before the end, what it missed at the tail is no loss. */
  stayed?: boolean;
  seen: readonly Observation[];
}

export const VIOLATIONS = [
  'lost',
  'duplicated',
  'reordered',
  'phantom',
  'cross_session',
  'undeclared_gap',
] as const;
export type ViolationKind = (typeof VIOLATIONS)[number];

/** What a report counts when nothing is wrong. */
export const NO_VIOLATIONS: Readonly<Record<ViolationKind, number>> = {
  lost: 0,
  duplicated: 0,
  reordered: 0,
  phantom: 0,
  cross_session: 0,
  undeclared_gap: 0,
};

export interface Violation {
  kind: ViolationKind;
  client: string;
  session: string;
  seq: number;
  detail: string;
}

export interface Report {
  counts: Record<ViolationKind, number>;
  /** The first few of each kind, to be read by people. */
  examples: Violation[];
  /** Callbacks with an event, over all clients. */
  delivered: number;
  /** Events that a client never saw but was told about. */
  declared: number;
}

const EXAMPLES_PER_KIND = 5;

/** What a session's log must hold: the seqs that were stored for certain, and what is allowed at each seq. */
interface Expected {
  /** The last seq that is on the log for certain. Numbering is dense: everything below it is there too. */
  last: number;
  /** The content of each seq that may be on the log; null: any. */
  marks: Map<number, Set<string> | null>;
}

/** Checks every client's log against the publishers' logs. Lines may come in any order over sessions. */
export function check(published: readonly Published[], clients: readonly ClientLog[]): Report {
  const expected = expectations(published);
  const report: Report = { counts: { ...NO_VIOLATIONS }, examples: [], delivered: 0, declared: 0 };
  for (const client of clients) checkClient(client, expected.get(client.session), report);
  return report;
}

/** True when nothing at all is wrong. */
export function isClean(report: Report): boolean {
  return VIOLATIONS.every((kind) => report.counts[kind] === 0);
}

function expectations(published: readonly Published[]): Map<string, Expected> {
  const sessions = new Map<string, Expected>();
  for (const line of published) {
    const session = sessions.get(line.session) ?? { last: 0, marks: new Map() };
    sessions.set(line.session, session);
    if (line.outcome === 'failed') continue;
    if (line.outcome === 'ok') session.last = Math.max(session.last, line.seq);
    const known = session.marks.get(line.seq);
    // Several lines of one seq are appends that were stored as one event: any of their marks will do.
    if (line.mark === undefined || known === null) session.marks.set(line.seq, null);
    else session.marks.set(line.seq, (known ?? new Set()).add(line.mark));
  }
  return sessions;
}

function checkClient(client: ClientLog, expected: Expected | undefined, report: Report): void {
  const walk = new Walk(client, expected ?? { last: 0, marks: new Map() }, report);
  for (const one of client.seen) {
    if (one.kind === 'event') walk.event(one);
    else if (one.kind === 'snapshot') walk.moved(one.seq);
    else walk.skipped(one.from, one.to);
  }
  walk.end();
}

/** One client's log, read from the top. */
class Walk {
  readonly #client: ClientLog;
  readonly #expected: Expected;
  readonly #report: Report;
  /** Seqs that this client had, since it was last moved back beyond them. */
  readonly #seen = new Set<number>();
  /** Seqs that it was told it won't have. */
  readonly #declared = new Set<number>();
  #last: number;

  constructor(client: ClientLog, expected: Expected, report: Report) {
    this.#client = client;
    this.#expected = expected;
    this.#report = report;
    this.#last = client.after ?? 0;
  }

  event(one: { session: string; seq: number; mark?: string }): void {
    const { seq } = one;
    this.#report.delivered += 1;
    if (one.session !== this.#client.session) {
      this.#violation('cross_session', seq, `an event of session ${one.session}`);
      return;
    }
    if (!this.#matches(one)) {
      this.#violation('phantom', seq, `never published as ${one.mark ?? 'this'}`);
      return;
    }
    if (this.#seen.has(seq)) {
      this.#violation('duplicated', seq, 'seen before');
      return;
    }
    this.#seen.add(seq);
    if (seq <= this.#last) this.#violation('reordered', seq, `after ${this.#last}`);
    else if (seq > this.#last + 1) this.#violation('undeclared_gap', seq, `after ${this.#last}`);
    this.#last = Math.max(this.#last, seq);
  }

  moved(seq: number): void {
    for (let missing = this.#last + 1; missing <= seq; missing += 1) this.#declared.add(missing);
    for (const had of this.#seen) if (had > seq) this.#seen.delete(had);
    this.#last = seq;
  }

  skipped(from: number, to: number): void {
    if (from !== this.#last + 1) this.#violation('undeclared_gap', from, `skipped after ${this.#last}`);
    for (let missing = from; missing <= to; missing += 1) this.#declared.add(missing);
    this.#last = Math.max(this.#last, to);
  }

  end(): void {
    const until = this.#client.stayed === false ? this.#last : this.#expected.last;
    for (let seq = (this.#client.after ?? 0) + 1; seq <= until; seq += 1) {
      if (this.#seen.has(seq)) continue;
      if (this.#declared.has(seq)) this.#report.declared += 1;
      else this.#violation('lost', seq, `on the log up to ${this.#expected.last}, never seen`);
    }
  }

  #matches(one: { seq: number; mark?: string }): boolean {
    const allowed = this.#expected.marks.get(one.seq);
    if (allowed === undefined) return false;
    return allowed === null || one.mark === undefined || allowed.has(one.mark);
  }

  #violation(kind: ViolationKind, seq: number, detail: string): void {
    this.#report.counts[kind] += 1;
    if (this.#report.counts[kind] > EXAMPLES_PER_KIND) return;
    const { client, session } = this.#client;
    this.#report.examples.push({ kind, client, session, seq, detail });
  }
}
