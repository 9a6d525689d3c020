/**
 * One run that many windows watch while things happen to them, and one window to which nothing happens: its state, and what
 * the log itself adds up to, are what all the others are held against.
 *
 * The events are those of a run of the engine, played again onto another session's log: so it waits where something has to
 * happen in its middle, on a slow machine as on a quick one.
 */
import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { NatsConnection } from '@nats-io/transport-node';
import type { LogWriter } from '@openv0/broker/port.js';
import { canonicalJson } from '@openv0/contracts/canonical-json.js';
import type { NumberedEvent, SessionEvent } from '@openv0/contracts/events.js';
import { initialState, reduce, type SessionState } from '@openv0/contracts/session-state.js';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { BrowserWindow, openProfile, type PageMarks } from './browser-window.js';
import { eventually } from './eventually.js';
import { ownLine } from './own-line.js';
import { connectAsGeneration, openLoggedSession } from './publishers.js';
import { SessionLogs } from './session-log.js';
import type { Stack } from './stack.js';
import type { TcpProxy } from './tcp-proxy.js';

/** What a page says of itself that has seen so much of a log. */
export type Ending = Omit<PageMarks, 'connection'>;

export function fold(events: readonly NumberedEvent[]): SessionState {
  return events.reduce<SessionState>((state, event) => reduce(state, event), initialState());
}

export function endingOf(events: readonly NumberedEvent[]): Ending {
  const state = fold(events);
  const stateHash = createHash('sha256').update(canonicalJson(state)).digest('hex');
  return { seq: events.at(-1)?.seq ?? 0, status: state.status, stateHash };
}

/** Waits until the window is there, in every mark. */
export async function isAtEnding(window: BrowserWindow, ending: Ending, within = 90_000): Promise<void> {
  const { seq, status, stateHash } = ending;
  await window.reaches(
    `where the log is: ${JSON.stringify(ending)}`,
    (marks) => marks.seq === seq && marks.status === status && marks.stateHash === stateHash,
    { within },
  );
}

/** The events of a whole run of the engine. */
export async function recordRun(stack: Stack, prompt: string): Promise<NumberedEvent[]> {
  const { session_id: id } = await stack.createSession(prompt);
  const logs = await SessionLogs.open(stack);
  const events = await logs.ended(id, { within: 90_000 });
  await logs.close();
  return events;
}

/** Somebody with a browser of their own, and a line to the gateway of their own. */
export interface Guest {
  window: BrowserWindow;
  profile: BrowserContext;
  line: TcpProxy;
}

interface Parts {
  stack: Stack;
  browser: Browser;
  recording: readonly NumberedEvent[];
  /** In milliseconds. */
  everyMs: number;
}

export class SharedRun {
  readonly stack: Stack;
  readonly sessionId: string;
  /** For viewers. */
  readonly link: string;
  readonly #parts: Parts;
  readonly #nc: NatsConnection;
  readonly #writer: LogWriter;
  readonly #profiles: BrowserContext[] = [];
  readonly #cleanups: (() => unknown)[] = [];
  readonly #holds = new Set<{ at: number }>();
  readonly #published: NumberedEvent[] = [];
  #witness: BrowserWindow | undefined;
  #isHeld = false;
  #playing: Promise<void> | undefined;

  static async open(parts: Parts): Promise<SharedRun> {
    const { stack } = parts;
    const nc = await connectAsGeneration(stack.nats);
    const { sessionId, writer } = await openLoggedSession(nc);
    const link = `${stack.pageUrl}/s/${sessionId}#t=${await stack.token(sessionId)}`;
    const run = new SharedRun(parts, sessionId, link, nc, writer);
    run.#witness = (await run.watcher()).window;
    return run;
  }

  private constructor(parts: Parts, sessionId: string, link: string, nc: NatsConnection, writer: LogWriter) {
    this.stack = parts.stack;
    this.sessionId = sessionId;
    this.link = link;
    this.#parts = parts;
    this.#nc = nc;
    this.#writer = writer;
  }

  /** The undisturbed window. */
  get witness(): BrowserWindow {
    if (!this.#witness) throw new Error('the run is not open');
    return this.#witness;
  }

  play(): void {
    this.#playing = this.#play();
    this.#playing.catch(() => {});
  }

  /** Waits until the run is at `from` percent, and does not let it pass `until` before `action` is over. */
  async during<T>(from: number, until: number, action: () => Promise<T>): Promise<T> {
    const hold = { at: until };
    this.#holds.add(hold);
    try {
      await this.isAt(from);
      return await action();
    } finally {
      this.#holds.delete(hold);
    }
  }

  async isAt(percent: number): Promise<void> {
    await eventually(`the run to be at ${percent} %`, () => this.#percent >= percent, { within: 400_000 });
  }

  /** Another profile, on an empty page. */
  async guest(options: BrowserContextOptions = {}, gateway = 0): Promise<Guest> {
    const profile = await openProfile(this.#parts.browser, options);
    this.#profiles.push(profile);
    const line = await ownLine(profile, this.stack, gateway);
    return { profile, line, window: new BrowserWindow(await profile.newPage()) };
  }

  /** The same, watching by a viewer's link. */
  async watcher(options: BrowserContextOptions = {}, gateway = 0): Promise<Guest> {
    const guest = await this.guest(options, gateway);
    await guest.window.page.goto(this.link);
    await guest.window.isLive();
    return guest;
  }

  /**
   * The run stands still at so many percent: these windows, and the undisturbed one, have the same hash at the same seq, and
   * it is that of the log up to there. Says that seq.
   */
  async expectInStep(percent: number, windows: readonly BrowserWindow[]): Promise<number> {
    return this.during(percent, percent, async () => {
      await eventually('the run to stand still', () => this.#isHeld);
      const ending = endingOf(this.#published);
      for (const window of [this.witness, ...windows]) await isAtEnding(window, ending);
      return ending.seq;
    });
  }

  /** The end of the log, where the undisturbed window is too. */
  async end(): Promise<Ending> {
    await this.#playing;
    const ending = endingOf(this.#published);
    await isAtEnding(this.witness, ending);
    return ending;
  }

  /** Done once nobody watches any more. */
  atClose(cleanup: () => unknown): void {
    this.#cleanups.push(cleanup);
  }

  async close(): Promise<void> {
    await Promise.all(this.#profiles.map((profile) => profile.close()));
    for (const cleanup of this.#cleanups.toReversed()) await cleanup();
    await this.#nc.close();
  }

  get #percent(): number {
    return (this.#published.length / this.#parts.recording.length) * 100;
  }

  async #play(): Promise<void> {
    for (const { type, data } of this.#parts.recording) {
      await this.#mayGoOn();
      const own = { ...data, session_id: this.sessionId, timestamp: new Date().toISOString() };
      const event = { type, data: own } as SessionEvent;
      const seq = await this.#writer.append(event);
      this.#published.push({ seq, ...event } as NumberedEvent);
      await delay(this.#parts.everyMs);
    }
  }

  async #mayGoOn(): Promise<void> {
    this.#isHeld = [...this.#holds].some(({ at }) => at <= this.#percent);
    if (!this.#isHeld) return;
    await eventually(
      () => `the holds at ${[...this.#holds].map(({ at }) => at).join(', ')} % to end`,
      () => ![...this.#holds].some(({ at }) => at <= this.#percent),
      { within: 400_000 },
    );
    this.#isHeld = false;
  }
}
