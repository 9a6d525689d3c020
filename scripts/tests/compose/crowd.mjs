import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';

const TRIES = 10;

/**
 * Viewers of sessions that are being written, each a client of the SDK, and what became of them. As one session is
 * complete the next begins, so that something is always under way until `finish`.
 */
export class Crowd {
  counts = nothing();
  sessions = [];
  /** What the API refused to begin. */
  refused = [];
  #open = true;
  #stack;
  #createLogClient;
  #begun = 0;

  /** @param {{origin: string, createLogClient: (options: object) => any}} options */
  constructor({ origin, createLogClient }) {
    this.#stack = origin;
    this.#createLogClient = createLogClient;
  }

  /** So many sessions with so many viewers each; resolves when all have seen something. */
  async begin(sessions, viewers) {
    await Promise.all(Array.from({ length: sessions }, () => this.#session(viewers)));
    await this.recovered();
  }

  /** Everybody is connected and has seen something since. */
  async recovered(timeoutMs = 60_000) {
    const current = this.sessions.filter((session) => !session.done);
    const goals = new Map(
      current.flatMap(({ viewers }) => viewers.map((viewer) => [viewer, viewer.seen.length])),
    );
    const behind = () =>
      [...goals].filter(
        ([{ client, session, seen }, goal]) =>
          client.getSnapshot().connection.status !== 'live' || (!session.done && seen.length <= goal),
      );
    await until(
      'every viewer to be live and on its way',
      () => behind().length === 0,
      timeoutMs,
      () =>
        JSON.stringify(
          behind()
            .map(([{ client }]) => client.getSnapshot().connection)
            .slice(0, 3),
        ),
    );
  }

  /** No new sessions; waits until those that are have ended and every viewer has all of them. */
  async finish(timeoutMs = 180_000) {
    this.#open = false;
    await until(
      'every run to end',
      () => this.sessions.every(({ done }) => done),
      timeoutMs,
      () => `${this.sessions.filter(({ done }) => !done).length} of ${this.sessions.length} have not`,
    );
  }

  /** What is wrong: each viewer's callbacks against the log itself. Empty when nothing is. */
  async problems() {
    const problems = [...this.refused];
    for (const session of this.sessions) {
      const log = await readLog(this.#stack, session);
      const ends = log.filter(({ type }) => type === 'generation:completed');
      if (ends.length !== 1 || ends[0].data.status !== 'completed')
        problems.push(`a run ended as ${JSON.stringify(ends.map(({ data }) => data.status))}`);
      for (const viewer of session.viewers) problems.push(...compare(viewer, log));
    }
    return problems;
  }

  tally() {
    const events = this.sessions
      .flatMap(({ viewers }) => viewers)
      .reduce((sum, { seen }) => sum + seen.length, 0);
    return { sessions: this.sessions.length, delivered: events, ...this.counts };
  }

  /** From now on codes are counted anew. */
  count() {
    Object.assign(this.counts, nothing());
  }

  close() {
    this.#open = false;
    for (const { viewers } of this.sessions) for (const { client } of viewers) client.close();
  }

  async #session(viewers) {
    const number = (this.#begun += 1);
    const session = {
      ...(await createSession(this.#stack, `A bakery, number ${number}`)),
      viewers: [],
      done: false,
    };
    this.sessions.push(session);
    session.viewers = Array.from({ length: viewers }, () => this.#viewer(session));
    const [first] = session.viewers;
    first.client.on('generation:completed', () => {
      session.done = true;
      if (this.#open) void this.#session(viewers).catch((error) => this.refused.push(error.message));
    });
  }

  #viewer(session) {
    /** @type {{session: any, seen: object[], declared: object[], sockets: Set<WebSocket>}} */
    const viewer = { session, seen: [], declared: [], sockets: new Set() };
    const client = this.#createLogClient({
      url: `${this.#stack.replace(/^http/, 'ws')}/ws`,
      sessionId: session.session_id,
      token: session.token,
      WebSocket: countingSocket(viewer.sockets, this.counts),
    });
    client.on('*', ({ seq, type }) => viewer.seen.push({ seq, type }));
    for (const type of ['reset', 'snapshot'])
      client.on(type, ({ data }) => viewer.declared.push({ type, ...data }));
    client.connect();
    return Object.assign(viewer, { client });
  }
}

/**
 * `codes`: of sockets that ended under their viewer; `left`: of those that it had ended itself, for its next one, whose
 * answer it doesn't wait for; `uncovered`: how often it was left without one.
 */
const nothing = () => ({ codes: {}, left: {}, uncovered: 0, connections: 0 });

/** A platform WebSocket that tells how it ended. */
function countingSocket(open, counts) {
  return class extends WebSocket {
    #left = false;

    constructor(url, protocols) {
      super(url, protocols);
      this.addEventListener('open', () => {
        open.add(this);
        counts.connections += 1;
      });
      this.addEventListener('close', ({ code }) => {
        if (!open.delete(this)) return;
        const codes = this.#left ? counts.left : counts.codes;
        codes[code] = (codes[code] ?? 0) + 1;
        if (open.size === 0 && !this.#left) counts.uncovered += 1;
      });
    }

    /** @override */
    close(...how) {
      this.#left = true;
      super.close(...how);
    }
  };
}

/** Begins a session as a client does: what was cut off on its way is sent again, and done once. */
export async function createSession(origin, prompt) {
  const key = randomUUID();
  for (let tries = 1; ; tries += 1) {
    const answer = await fetch(`${origin}/v1/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ prompt }),
    }).catch((error) => new Response(String(error), { status: 504 }));
    if (answer.status === 201) return answer.json();
    const mayPass = [502, 503, 504].includes(answer.status);
    if (!mayPass || tries === TRIES)
      throw new Error(`POST /v1/sessions: ${answer.status} ${await answer.text()}`);
    await delay(1_000);
  }
}

/** All events of a session, asked for as any HTTP client would. */
export async function readLog(origin, { session_id: id, token }) {
  const events = [];
  for (;;) {
    const url = `${origin}/v1/sessions/${id}/events?after=${events.at(-1)?.seq ?? 0}`;
    const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
    const answer = await fetch(url, { headers });
    if (!answer.ok) throw new Error(`GET events: ${answer.status} ${await answer.text()}`);
    const { head, events: more } = await answer.json();
    events.push(...more);
    if (more.length === 0 || (events.at(-1)?.seq ?? 0) >= head) return events;
  }
}

function compare({ seen, declared }, log) {
  const problems = declared.map((frame) => `declared: ${frame.type} ${frame.reason ?? ''}`);
  const first = log.findIndex((event, i) => seen[i]?.seq !== event.seq || seen[i]?.type !== event.type);
  if (first >= 0)
    problems.push(`event ${first + 1} of ${log.length} was seen as ${JSON.stringify(seen[first] ?? null)}`);
  if (seen.length > log.length) problems.push(`${seen.length} events were seen of ${log.length}`);
  return problems;
}

/** Waits for a condition; says what is missing when it doesn't come. */
export async function until(what, holds, timeoutMs, state = () => '') {
  const deadline = Date.now() + timeoutMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Waited ${timeoutMs / 1000} s for ${what}: ${state()}`);
    await delay(100);
  }
}
