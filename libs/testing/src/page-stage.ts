/**
 * What the specs of the page's states stand on: the stack with both engines, a language model that a test can hold, fail
 * or let write, and windows in profiles of their own.
 */
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { BrowserWindow, DESKTOP, openProfile } from './browser-window.js';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { findChromium, launchChromium } from './chromium.js';
import { eventually } from './eventually.js';
import { HeldSite } from './page-script.js';
import { startProviderServer, type ProviderScript, type ProviderServer } from './provider-server.js';
import { startStack, type Stack } from './stack.js';

export const PROMPT = 'A family bakery in Lyon with its menu, the story of the starter and a table booking';

/** Long enough for every state to be looked at. */
const PATIENCE = { LLM_FIRST_TOKEN_MS: '600000', LLM_GAP_MS: '600000', LLM_RUN_MS: '900000' };

/** For a test that looks at many states, and for one thing that it waits for: the machine may have others to serve. */
export const PATIENT_MS = 300_000;
const WAIT_MS = 60_000;

export interface Begun {
  id: string;
  profile: BrowserContext;
  owner: BrowserWindow;
}

/**
 * Sets it up for all tests of a file, with nothing left open between two of them. Without a Chromium there is none, and
 * the tests are skipped.
 *
 *     let stage: PageStage;
 *     withPageStage((started) => (stage = started));
 */
export function withPageStage(take: (stage: PageStage) => void): void {
  let stage: PageStage | undefined;
  beforeAll(async () => {
    if (findChromium() !== null) take((stage = await PageStage.start()));
  }, 240_000);
  afterEach(() => stage?.clear());
  afterAll(() => stage?.stop());
}

export class PageStage {
  readonly site: HeldSite;
  readonly stack: Stack;
  readonly browser: Browser;
  readonly #provider: ProviderServer;
  readonly #profiles: BrowserContext[] = [];

  static async start(): Promise<PageStage> {
    const site = new HeldSite();
    const provider = await startProviderServer((request) => site.answer(request));
    const env = {
      ENGINES: 'builtin,llm',
      LLM_PROVIDER: 'openai-compatible',
      LLM_MODEL: 'qwen3-coder:30b',
      LLM_BASE_URL: provider.url,
      LLM_ALLOW_PRIVATE: '1',
      LLM_RETRIES: '0',
      ...PATIENCE,
    };
    const [stack, browser] = await Promise.all([startStack({ env }), launchChromium()]);
    return new PageStage(stack, browser, provider, site);
  }

  private constructor(stack: Stack, browser: Browser, provider: ProviderServer, site: HeldSite) {
    this.site = site;
    this.stack = stack;
    this.browser = browser;
    this.#provider = provider;
  }

  /** How the model answers from now on. */
  set script(script: ProviderScript) {
    this.#provider.script = script;
  }

  /** All windows closed, nothing held or cut. */
  async clear(): Promise<void> {
    this.site.releaseAll();
    this.script = (request) => this.site.answer(request);
    this.stack.proxy.refuse(false);
    await Promise.all(this.#profiles.splice(0).map((profile) => profile.close()));
  }

  async stop(): Promise<void> {
    await this.clear();
    await this.browser.close();
    await this.stack.stop();
    await this.#provider.close();
  }

  async profile(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const profile = await openProfile(this.browser, { viewport: DESKTOP, colorScheme: 'light', ...options });
    profile.setDefaultTimeout(WAIT_MS);
    this.#profiles.push(profile);
    return profile;
  }

  async open(path = '/', profile?: BrowserContext): Promise<BrowserWindow> {
    return BrowserWindow.open(profile ?? (await this.profile()), `${this.stack.pageUrl}${path}`);
  }

  /** A session's address with what it allows. `expiresIn` in seconds. */
  async linkTo(id: string, role: 'owner' | 'viewer' = 'owner', expiresIn = 7 * 86_400): Promise<string> {
    return `/s/${id}#t=${await this.stack.token(id, role, expiresIn)}`;
  }

  /** A session that the language model writes, and its owner's window on it. */
  async begin(options: BrowserContextOptions = {}, prompt = PROMPT): Promise<Begun> {
    const { session_id: id, token } = await this.stack.createSession(prompt, { engine: 'llm' });
    const profile = await this.profile(options);
    return { id, profile, owner: await this.open(`/s/${id}#t=${token}`, profile) };
  }

  /** A finished one of the built-in author's. */
  async finished(prompt = PROMPT): Promise<{ id: string; link: string }> {
    const { session_id: id, token } = await this.stack.createSession(prompt, { engine: 'builtin' });
    const probe = await this.stack.watch({ session_id: id, token });
    await eventually('the end of the run', () =>
      probe.events.some(({ type }) => type === 'generation:completed'),
    );
    await probe.close();
    return { id, link: `/s/${id}#t=${token}` };
  }
}
