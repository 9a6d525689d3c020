/**
 * The preview as people have it, the real page with its real headers, shown whatever a test wants to be generated: a
 * session's log is written by hand, and a window follows it.
 */
import { randomBytes } from 'node:crypto';
import type { NatsConnection } from '@nats-io/transport-node';
import { openLogWriter } from '@openv0/broker/jetstream/log-writer.js';
import type { LogWriter } from '@openv0/broker/port.js';
import type { EventData, EventType, SessionEvent } from '@openv0/contracts/events.js';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { eventually } from './eventually.js';
import { connectAsGeneration, createLoggedSession } from './publishers.js';
import type { Stack } from './stack.js';

export interface GeneratedPage {
  html: string;
  css: string;
  js: string;
}

export class PreviewBench {
  readonly sessionId: string;
  readonly profile: BrowserContext;
  readonly page: Page;
  readonly stack: Stack;
  #revision = 0;
  readonly #writer: LogWriter;
  readonly #nc: NatsConnection;

  /** A window of `profile` on a session of its own, which holds nothing yet. */
  static async open(stack: Stack, profile: BrowserContext): Promise<PreviewBench> {
    const nc = await connectAsGeneration(stack.nats);
    const sessionId = await createLoggedSession(nc);
    const writerId = randomBytes(6).toString('hex');
    const writer = await openLogWriter({ nc, sessionId, writerId, checkpointSeq: 0 });
    const bench = new PreviewBench(stack, nc, writer, sessionId, profile, await profile.newPage());
    await bench.page.goto(`${stack.pageUrl}/s/${sessionId}#t=${await stack.token(sessionId, 'owner')}`);
    return bench;
  }

  private constructor(
    stack: Stack,
    nc: NatsConnection,
    writer: LogWriter,
    sessionId: string,
    profile: BrowserContext,
    page: Page,
  ) {
    this.stack = stack;
    this.#nc = nc;
    this.#writer = writer;
    this.sessionId = sessionId;
    this.profile = profile;
    this.page = page;
  }

  /** The last revision on the log. */
  get revision(): number {
    return this.#revision;
  }

  /** Writes one event of the session. */
  async write<T extends EventType>(
    type: T,
    data: Omit<EventData[T], 'session_id' | 'timestamp'>,
  ): Promise<void> {
    const base = { session_id: this.sessionId, timestamp: new Date().toISOString() };
    await this.#writer.append({ type, data: { ...base, ...data } } as unknown as SessionEvent);
  }

  /** A further revision of the page, without waiting for it. Says the id of an element that only it has. */
  async publish({ html = '', css = '', js = '' }: Partial<GeneratedPage>, stepId = 'page'): Promise<string> {
    this.#revision += 1;
    const mark = `revision-${this.#revision}`;
    await this.write('preview:updated', {
      step_id: stepId,
      preview_url: `/preview/${this.sessionId}`,
      html_content: `${html}<i id="${mark}" hidden></i>`,
      css_content: css,
      js_content: js,
      metadata: { revision: this.#revision },
    });
    return mark;
  }

  /** Shows it, and waits until it alone is on view. */
  async show(page: Partial<GeneratedPage>): Promise<Frame> {
    const mark = await this.publish(page);
    return eventually(`${mark} to be on view`, () => this.#frameWith(mark));
  }

  frames(): Frame[] {
    return this.page.frames().filter((frame) => frame.parentFrame() === this.page.mainFrame());
  }

  async close(): Promise<void> {
    await this.page.close();
    await this.#nc.close();
  }

  async #frameWith(mark: string): Promise<Frame | null> {
    const [frame, ...others] = this.frames();
    if (!frame || others.length > 0) return null;
    // By a locator: it looks from a world of its own, where generated code has changed nothing.
    return (await frame.locator(`#${mark}`).count()) > 0 ? frame : null;
  }
}
