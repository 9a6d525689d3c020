/**
 * One window on the page, in a profile of its own or beside another, with everything that its console complained about.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  ConsoleMessage,
  Locator,
  Page,
} from 'playwright-core';
import { eventually, type WaitOptions } from './eventually.js';

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 375, height: 812 };

/** What the page says about itself on `<html>`. */
export interface PageMarks {
  seq: number;
  status: string;
  connection: string;
  stateHash: string;
}

/**
 * What Chromium writes by itself when a socket or a request fails; no script can prevent it. Allowed only in tests that
 * cut the network on purpose.
 */
const NETWORK_LINES = [
  /^WebSocket connection to 'ws:\/\/[\d.]+:\d+\/ws\?[^']*' failed/,
  /^Failed to load resource: net::ERR_(INTERNET_DISCONNECTED|CONNECTION_(REFUSED|RESET)|NETWORK_CHANGED)/,
];

/** A profile: windows of the same one share storage, as two tabs do. */
export async function openProfile(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  return browser.newContext({ viewport: DESKTOP, reducedMotion: 'no-preference', ...options });
}

export class BrowserWindow {
  readonly page: Page;
  /** Connections to a gateway that it has opened so far, over all its lives. */
  sockets = 0;
  readonly #complaints: string[] = [];

  static async open(profile: BrowserContext, url: string): Promise<BrowserWindow> {
    const window = new BrowserWindow(await profile.newPage());
    await window.page.goto(url);
    return window;
  }

  constructor(page: Page) {
    this.page = page;
    page.on('websocket', () => void (this.sockets += 1));
    page.on('console', (message) => this.#keep(message));
    page.on('pageerror', (error) => void this.#complaints.push(`uncaught: ${error.stack ?? error.message}`));
  }

  /** Errors of the console and uncaught ones. `networkCut`: without the lines that a cut must leave. */
  complaints({ networkCut = false } = {}): string[] {
    if (!networkCut) return [...this.#complaints];
    return this.#complaints.filter((line) => !NETWORK_LINES.some((allowed) => allowed.test(line)));
  }

  /** Types the prompt, sends it, and waits for the session's page. Says the session's id. */
  async start(prompt: string): Promise<string> {
    await this.page.getByRole('textbox', { name: 'Describe a page' }).fill(prompt);
    await this.page.getByRole('button', { name: 'Draw it' }).click();
    return this.sessionId();
  }

  /** Waits until the address is a session's. */
  async sessionId(): Promise<string> {
    await this.page.waitForURL(/\/s\/[\w-]{22}/);
    return new URL(this.page.url()).pathname.slice('/s/'.length);
  }

  async marks(): Promise<PageMarks> {
    const data = await this.page.evaluate(() => ({ ...document.documentElement.dataset }));
    return {
      seq: Number(data.seq ?? 0),
      status: data.status ?? '',
      connection: data.connection ?? '',
      stateHash: data.stateHash ?? '',
    };
  }

  async reaches(
    what: string,
    goal: (marks: PageMarks) => boolean,
    { within = 60_000, every = 50 }: WaitOptions = {},
  ): Promise<PageMarks> {
    let last: PageMarks | undefined;
    return eventually(
      () => `the window to be ${what}; it is ${JSON.stringify(last)}`,
      async () => {
        last = await this.marks();
        return goal(last) ? last : null;
      },
      { within, every },
    );
  }

  /** Makes a link for viewers, as people do, and says it. */
  async shareLink(): Promise<string> {
    await this.page.getByRole('button', { name: 'Share' }).click();
    await this.page.getByRole('button', { name: 'Copy link' }).click();
    const field = this.page.getByRole('textbox', { name: 'Link to watch' });
    return eventually('a link with a token', async () => {
      const link = await field.inputValue();
      return link.includes('#t=') ? link : null;
    });
  }

  /** Presses Tab until this has the focus, as people without a mouse do. */
  async tabTo(target: Locator, atMost = 40): Promise<void> {
    await target.waitFor();
    for (let tab = 0; tab < atMost; tab += 1) {
      await this.page.keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`${atMost} tabs don't lead to ${String(target)}`);
  }

  async isLive(): Promise<PageMarks> {
    return this.reaches('live', ({ connection }) => connection === 'live');
  }

  /** In the middle of a run: something is on the page, more is to come. */
  async isDrawing(beyond = 0): Promise<PageMarks> {
    return this.reaches(
      `drawing beyond ${beyond}`,
      ({ status, seq }) => status === 'running' && seq > Math.max(beyond, 30),
    );
  }

  /** Nothing has come for half a second. */
  async isStill(): Promise<PageMarks> {
    let last = -1;
    const still = ({ seq }: PageMarks): boolean => {
      const before = last;
      last = seq;
      return seq === before;
    };
    return this.reaches('still', still, { every: 500 });
  }

  async isDone(): Promise<PageMarks> {
    return this.reaches('done', ({ status }) => status === 'completed');
  }

  /** How far the document can be scrolled sideways, in CSS pixels. */
  async sidewaysScroll(): Promise<number> {
    return this.page.evaluate(() => {
      const root = document.scrollingElement ?? document.documentElement;
      return root.scrollWidth - root.clientWidth;
    });
  }

  /** What can be used and can't be reached: controls beyond the window's sides, where nothing scrolls. */
  async outOfSight(): Promise<string[]> {
    return this.page.evaluate(() => {
      const scrolls = (element: Element | null): boolean =>
        element !== null &&
        (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
      return [...document.querySelectorAll('a, button, input, select, textarea, iframe, [role=tab]')]
        .filter((element) => element.checkVisibility() && !scrolls(element.parentElement))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.left < -1 || box.right > innerWidth + 1))
        .map(({ element, box }) => {
          const name = element.getAttribute('aria-label') ?? element.textContent;
          return `${element.tagName} "${name}" from ${Math.round(box.left)} to ${Math.round(box.right)}`;
        });
    });
  }

  /** Violations of WCAG 2.2 AA that axe-core finds, each with its places. */
  async accessibilityProblems(): Promise<string[]> {
    await this.page.evaluate(await axeSource());
    return this.page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(...a: unknown[]): Promise<AxeResults> } };
      const { violations } = await axe.run(document, {
        iframes: false,
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      });
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary}`).join(' | ')}`,
      );
    });
  }

  /**
   * Takes the site along in the form of that name, once its dialog is open, and says what the page calls the file. A
   * browser that is busy was seen to call it "download" all the same.
   */
  async takeAlong(form: string): Promise<string> {
    const called = this.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const onClick = ({ target }: Event): void => {
            if (!(target instanceof HTMLAnchorElement) || !target.download) return;
            removeEventListener('click', onClick, true);
            resolve(target.download);
          };
          addEventListener('click', onClick, true);
        }),
    );
    const [name] = await Promise.all([
      called,
      this.page.waitForEvent('download', (download) => download.url().startsWith('blob:')),
      this.page.getByRole('button', { name: form }).click(),
    ]);
    return name;
  }

  #keep(message: ConsoleMessage): void {
    if (message.type() === 'error') this.#complaints.push(message.text());
  }
}

interface AxeResults {
  violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
}

let axe: Promise<string> | undefined;

function axeSource(): Promise<string> {
  axe ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return axe;
}
