/** What goes wrong around a window: answers that get lost, people who don't wait, links that end, a storage that is cleared. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BrowserWindow, openProfile } from './browser-window.js';
import { findChromium, launchChromium, NO_CHROMIUM } from './chromium.js';
import { eventually } from './eventually.js';
import { startStack, type Stack } from './stack.js';

const hasChromium = findChromium() !== null;
if (!hasChromium) console.warn(NO_CHROMIUM);

const PROMPT = 'A family bakery in Lyon with its menu';

let stack: Stack;
let browser: Browser;
let profile: BrowserContext;

beforeAll(async () => {
  if (!hasChromium) return;
  [stack, browser] = await Promise.all([startStack({ pace: 1 }), launchChromium()]);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

beforeEach(async () => {
  if (hasChromium) profile = await openProfile(browser);
});

afterEach(() => profile?.close());

const promptOf = (page: Page) => page.getByRole('textbox', { name: 'Describe a page' });
const drawIt = (page: Page) => page.getByRole('button', { name: 'Draw it' });

/** What happens to the first request that starts a session; the others pass. Says which sessions the server made. */
async function onFirstStart(page: Page, first: 'unsent' | 'unanswered'): Promise<string[]> {
  const made: string[] = [];
  let isFirst = true;
  await page.route('**/v1/sessions', async (route) => {
    const lost = isFirst;
    isFirst = false;
    if (lost && first === 'unsent') return route.abort('connectionreset');
    const answer = await route.fetch();
    made.push(((await answer.json()) as { session_id: string }).session_id);
    await (lost ? route.abort('connectionreset') : route.fulfill({ response: answer }));
  });
  return made;
}

describe.skipIf(!hasChromium)('a prompt that is sent', () => {
  it.each(['unsent', 'unanswered'] as const)(
    'and stays %s is kept, and sent again makes one session',
    async (first) => {
      const window = await BrowserWindow.open(profile, stack.pageUrl);
      const { page } = window;
      const made = await onFirstStart(page, first);
      await promptOf(page).fill(PROMPT);
      await drawIt(page).click();
      await page.getByRole('alert').filter({ hasText: 'Your text is still here' }).waitFor();
      expect(await promptOf(page).inputValue()).toBe(PROMPT);
      // Impatiently: several times at once.
      await page.evaluate(() => {
        const form = document.querySelector('form');
        for (let time = 0; time < 3; time += 1) form?.requestSubmit();
      });
      const sessionId = await window.sessionId();
      expect(new Set(made)).toEqual(new Set([sessionId]));
      await page.goBack();
      await page.goForward();
      await window.isDrawing();
    },
  );

  it('leads nobody away who has gone elsewhere before it was answered', async () => {
    const window = await BrowserWindow.open(profile, stack.pageUrl);
    const { page } = window;
    const elsewhere = await window.start(PROMPT);
    await window.isLive();
    await page.goto(stack.pageUrl);
    let answer = (): void => {};
    const mayAnswer = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/v1/sessions', async (route) => {
      await mayAnswer;
      await route.continue();
    });
    await promptOf(page).fill('A jazz club');
    await drawIt(page).click();
    await page.locator('a.shelf-card').first().click();
    expect(await window.sessionId()).toBe(elsewhere);
    await window.isLive();
    const answered = page.waitForResponse('**/v1/sessions');
    answer();
    const { session_id: started } = (await (await answered).json()) as { session_id: string };
    // It is remembered, and not gone to.
    await eventually('the session in the list', () =>
      page.evaluate((id) => (localStorage.getItem('openv0:sessions') ?? '').includes(id), started),
    );
    expect(await window.sessionId()).toBe(elsewhere);
    await page.goto(stack.pageUrl);
    await page.locator(`a.shelf-card[href="/s/${started}"]`).click();
    await window.isDrawing();
    expect(window.complaints()).toEqual([]);
  });
});

describe.skipIf(!hasChromium)('a window on a run', () => {
  it('still stops it when the storage was cleared meanwhile', async () => {
    const window = await BrowserWindow.open(profile, stack.pageUrl);
    await window.start(PROMPT);
    await window.isDrawing();
    await window.page.evaluate(() => localStorage.clear());
    await window.page.keyboard.press('Escape');
    await window.page.getByRole('button', { name: 'Stop', exact: true }).click();
    await window.reaches('cancelled', ({ status }) => status === 'cancelled');
  });

  it('is drawn where nothing can be stored', async () => {
    await profile.addInitScript(() => {
      // The sandboxed frame has no storage anyway.
      if (location.origin === 'null') return;
      const refuse = (): never => {
        throw new DOMException('no storage here', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, { get: refuse });
    });
    const window = await BrowserWindow.open(profile, stack.pageUrl);
    await window.start(PROMPT);
    await window.isDrawing();
    expect(await window.shareLink()).toContain('#t=');
    expect(window.complaints()).toEqual([]);
  });

  it('goes on where its link was taken back, when a new one is opened beside it', async () => {
    const owner = await BrowserWindow.open(profile, stack.pageUrl);
    const sessionId = await owner.start(PROMPT);
    const link = await owner.shareLink();
    const elsewhere = await openProfile(browser);
    const window = await BrowserWindow.open(elsewhere, link);
    const { seq } = await window.isDrawing();
    await owner.page.getByRole('button', { name: 'Revoke' }).click();
    await window.reaches('stopped', ({ connection }) => connection === 'stopped');
    await window.page.getByText('Link revoked').waitFor();
    const renewed = `${stack.pageUrl}/s/${sessionId}#t=${await stack.token(sessionId)}`;
    await BrowserWindow.open(elsewhere, renewed);
    await window.isLive();
    await window.reaches('further', (marks) => marks.seq > seq);
    expect(window.complaints()).toEqual([]);
    await elsewhere.close();
  });
});
