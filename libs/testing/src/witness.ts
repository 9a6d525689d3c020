/** Looks at a page from outside, for signs that code in one of its frames has come through to it. */
import type { Page } from 'playwright-core';
import { SECRET } from './escapes.js';

interface Look {
  path: string;
  title: string;
  active: string;
  reached: string[];
  polluted: boolean;
  covered: boolean;
  scrolled: number;
  workers: number;
}

export class Witness {
  readonly #page: Page;
  readonly #signs: string[] = [];
  #before: Look | null = null;

  /** Plants the secrets, too. */
  static async of(page: Page): Promise<Witness> {
    const witness = new Witness(page);
    await page.addInitScript(plant, SECRET);
    if (page.url() !== 'about:blank') await page.evaluate(plant, SECRET);
    return witness;
  }

  private constructor(page: Page) {
    this.#page = page;
    page.on('dialog', (dialog) => {
      this.#signs.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('download', (download) => void this.#signs.push(`download ${download.suggestedFilename()}`));
    page.on('popup', (popup) => void this.#signs.push(`window ${popup.url()}`));
  }

  /** How the page is before an attempt: with the focus in a field of its own. */
  async prepare(): Promise<void> {
    await this.#page.locator('textarea, input').first().focus();
    this.#before = await this.#look();
    this.#signs.length = 0;
  }

  /** How a page is that nobody has touched, at this address. */
  expect(path: string): void {
    const nothing = {
      title: '',
      active: '',
      reached: [],
      polluted: false,
      covered: false,
      scrolled: 0,
      workers: 0,
    };
    this.#before = { path, ...nothing };
  }

  hasFocus(): Promise<boolean> {
    return this.#page.evaluate(() => document.activeElement?.matches('textarea, input') === true);
  }

  /** What speaks for an attempt's success, but for the traits that `besides` names. */
  async seen(besides: readonly string[] = []): Promise<string[]> {
    const signs = [...this.#signs];
    const now = await this.#look().catch(() => null);
    const before = this.#before;
    // A page that was led away may be one that can't be looked at.
    const { pathname, hash } = new URL(this.#page.url());
    if (before && pathname + hash !== before.path) signs.push(`led to ${this.#page.url()}`);
    if (!now || !before) return signs;
    for (const key of ['title', 'covered', 'scrolled', 'workers', 'polluted'] as const)
      if (now[key] !== before[key] && !besides.includes(key)) signs.push(`${key}: ${now[key]}`);
    if (now.active === 'IFRAME' && !besides.includes('active')) signs.push('active: the frame');
    for (const name of now.reached) signs.push(`reached ${name}`);
    return [...signs, ...(await this.#loot())];
  }

  /** What frames have got hold of, where it is the page's. */
  async #loot(): Promise<string[]> {
    const found: string[] = [];
    for (const frame of this.#page.mainFrame().childFrames()) {
      const loot = await frame
        .evaluate(() => (globalThis as unknown as { loot?: string[] }).loot ?? [])
        .catch(() => []);
      found.push(...loot.filter((value) => value.includes(SECRET)));
    }
    return found;
  }

  #look(): Promise<Look> {
    return this.#page.evaluate(async () => {
      const { reachedBy = [] } = globalThis as unknown as { reachedBy?: string[] };
      const forged = /forged [\w-]+/.exec(document.body.innerText)?.[0];
      return {
        path: location.pathname + location.hash,
        title: document.title,
        active: document.activeElement?.tagName ?? '',
        reached: [...reachedBy, ...(forged ? [forged] : [])],
        polluted: 'polluted' in {},
        covered: document.fullscreenElement !== null || document.pointerLockElement !== null,
        scrolled: scrollY,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      };
    });
  }
}

/** Runs in every document; only the outermost holds secrets. */
function plant(secret: string): void {
  if (window !== top) return;
  const reachedBy: string[] = [];
  Object.assign(window, { secret, reachedBy, reached: (name: string) => reachedBy.push(name) });
  localStorage.setItem('secret', secret);
  sessionStorage.setItem('secret', secret);
  const channel = new BroadcastChannel('secret');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A channel has no such argument.
  channel.addEventListener('message', () => channel.postMessage(secret));
  void navigator.locks.request(secret, () => new Promise(() => {}));
  void caches.open('secret').then((cache) => cache.put('/secret', new Response(secret)));
  const request = indexedDB.open('secret');
  request.onupgradeneeded = () => request.result.createObjectStore('s').put(secret, 1);
}
