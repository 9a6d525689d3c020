/**
 * The preview as people have it, the real page with its real headers, shown whatever a test wants to be generated: a
 * session's log is written by hand, and a window follows it.
 */
import type { NatsConnection } from '@nats-io/transport-node';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { eventually } from './eventually.js';
import { connectAsGeneration } from './publishers.js';
import type { Stack } from './stack.js';
import { WrittenSession } from './written-session.js';

export interface GeneratedPage {
  html: string;
  css: string;
  js: string;
}

export class PreviewBench {
  readonly page: Page;
  readonly #session: WrittenSession;
  readonly #nc: NatsConnection;
  #revision = 0;
  /** Of the draft's text, in UTF-16 code units. */
  #written = 0;

  /** A window of `profile` on a session of its own, which holds nothing yet. */
  static async open(stack: Stack, profile: BrowserContext): Promise<PreviewBench> {
    const nc = await connectAsGeneration(stack.nats);
    const session = await WrittenSession.open(nc);
    const bench = new PreviewBench(nc, session, await profile.newPage());
    await bench.page.goto(`${stack.pageUrl}/s/${session.id}#t=${await stack.token(session.id, 'owner')}`);
    return bench;
  }

  private constructor(nc: NatsConnection, session: WrittenSession, page: Page) {
    this.#nc = nc;
    this.#session = session;
    this.page = page;
  }

  get sessionId(): string {
    return this.#session.id;
  }

  /** A further revision of the page, without waiting for it. Says the id of an element that only it has. */
  async publish({ html = '', css = '', js = '' }: Partial<GeneratedPage>, stepId = 'page'): Promise<string> {
    this.#revision += 1;
    this.#written = 0;
    const mark = `revision-${this.#revision}`;
    await this.#session.write('preview:updated', {
      step_id: stepId,
      preview_url: `/preview/${this.sessionId}`,
      html_content: `${html}<i id="${mark}" hidden></i>`,
      css_content: css,
      js_content: js,
      metadata: { revision: this.#revision },
    });
    return mark;
  }

  /** A further piece of what is being written of the next revision. */
  async write(text: string, stepId = 'page'): Promise<void> {
    const offset = this.#written;
    this.#written += text.length;
    const piece = { step_id: stepId, revision: this.#revision + 1, file: 'html', offset, text } as const;
    await this.#session.write('preview:delta', piece);
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
