/**
 * What the preview promises beside safety and calm: however fast code streams it is drawn ten times a second at most, a
 * script that fails leaves the page in sight, and a tab of its own has no way back to the page that opened it.
 */
import type { Browser, BrowserContext, Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BrowserWindow, openProfile } from './browser-window.js';
import { findChromium, launchChromium, NO_CHROMIUM } from './chromium.js';
import { eventually } from './eventually.js';
import { PreviewBench } from './preview-bench.js';
import { startStack, type Stack } from './stack.js';

const hasChromium = findChromium() !== null;
if (!hasChromium) console.warn(NO_CHROMIUM);

const DRAWINGS_PER_SECOND = 10;
/** One flood of pieces, each an event. */
const PIECES = 150;

let stack: Stack;
let browser: Browser;
let profile: BrowserContext;

beforeAll(async () => {
  if (!hasChromium) return;
  [stack, browser] = await Promise.all([startStack(), launchChromium()]);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

beforeEach(async () => {
  if (hasChromium) profile = await openProfile(browser);
});

afterEach(() => profile?.close());

interface Drawings {
  since: number;
  last: number;
  count: number;
}

/** From now on the frame counts how often its body is morphed: each morph is one batch of changes. */
async function countDrawings(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const drawings = { since: performance.now(), last: performance.now(), count: 0 };
    Object.assign(globalThis, { drawings });
    new MutationObserver(() => {
      drawings.count += 1;
      drawings.last = performance.now();
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

const drawingsOf = (frame: Frame): Promise<Drawings> =>
  frame.evaluate(() => (globalThis as unknown as { drawings: Drawings }).drawings);

/** Has the page written on by a piece, after those before it. */
type Write = (bench: PreviewBench, piece: string, before: string) => Promise<unknown>;

/** How many drawings there were for each that is allowed, by the frame's own clock. */
async function shareOfLimit(bench: PreviewBench, write: Write, text: string): Promise<number> {
  const [frame] = bench.frames();
  if (!frame) throw new Error('there is no frame');
  await countDrawings(frame);
  let before = '';
  for (let index = 0; index < PIECES; index += 1) {
    const piece = `<p id="${text}-${index}">${text}</p>\n`;
    await write(bench, piece, before);
    before += piece;
  }
  await frame.locator(`#${text}-${PIECES - 1}`).waitFor({ state: 'attached' });
  const { since, last, count } = await drawingsOf(frame);
  return count / (1 + ((last - since) / 1_000) * DRAWINGS_PER_SECOND);
}

describe.skipIf(!hasChromium)('the preview', () => {
  it.each<[string, Write]>([
    ['code streams', (bench, piece) => bench.write(piece)],
    ['revisions come', (bench, piece, before) => bench.publish({ html: before + piece })],
  ])('is drawn ten times a second at most, however fast %s', async (_what, write) => {
    const bench = await PreviewBench.open(stack, profile);
    await bench.show({ html: '<h1>Before</h1>' });
    expect(await shareOfLimit(bench, write, 'calm')).toBeLessThanOrEqual(1);
    await bench.close();

    // Negative control: in a page whose short timers don't wait, the same count goes over.
    await profile.addInitScript(() => {
      if (window !== top) return;
      const { setTimeout: later } = window;
      window.setTimeout = ((run: () => void, wait = 0, ...rest: []) =>
        later(run, wait <= 100 ? 0 : wait, ...rest)) as typeof setTimeout;
    });
    const hasty = await PreviewBench.open(stack, profile);
    await hasty.show({ html: '<h1>Before</h1>' });
    let round = 0;
    await eventually('more drawings than are allowed', async () => {
      round += 1;
      return (await shareOfLimit(hasty, write, `hasty${round}`)) > 1;
    });
    await hasty.close();
  });

  it.each([
    ['fails', 'slots.forEach(() => {});'],
    ['is none', 'const = 1;'],
  ])('stays as it was last good when a new script %s, until one is good again', async (_how, fault) => {
    const bench = await PreviewBench.open(stack, profile);
    const { page } = bench;
    const entries = page.getByRole('region', { name: 'Console' }).getByRole('listitem');
    const heading = page.frameLocator('.ov0-preview-frame iframe').last().locator('h1');
    const named = (name: string) => ({
      html: '<h1>Written</h1>',
      js: `document.querySelector('h1').textContent = '${name}';`,
    });
    const broken = (name: string) => ({ html: '<h1>Broken</h1>', js: `${fault}\n// ${name}` });

    // Nothing good went before: what there is is shown, and why it fails.
    await bench.show(broken('first'));
    expect(await heading.textContent()).toBe('Broken');
    await page.getByRole('tab', { name: /Console 1/ }).click();
    await entries.getByText('revision 1').waitFor();

    await bench.show(named('Levain'));
    // Twice: what failed is nothing to fall back on.
    for (const revision of [3, 4]) {
      await bench.publish(broken(`revision ${revision}`));
      await entries.getByText(`Revision ${revision} failed at once: revision 2 stays in sight.`).waitFor();
      await entries.and(page.locator('[data-level="error"]')).getByText(`revision ${revision}`).waitFor();
      expect(bench.frames()).toHaveLength(1);
      expect(await heading.textContent()).toBe('Levain');
    }
    await bench.show(named('Four & Fils'));
    expect(await heading.textContent()).toBe('Four & Fils');

    // Looked back at, what failed is shown as it was written, and nothing of it runs.
    const said = await entries.count();
    await page.keyboard.press('[');
    await page.getByText('scripts off').waitFor();
    await heading.getByText('Broken').waitFor();
    expect(await entries.count()).toBe(said);
    await page.keyboard.press('l');
    await heading.getByText('Four & Fils').waitFor();
    await bench.close();
  });

  it('takes a script that fails at once for what it is when the reader loads it again', async () => {
    const bench = await PreviewBench.open(stack, profile);
    const { page } = bench;
    const heading = page.frameLocator('.ov0-preview-frame iframe').last().locator('h1');
    await bench.show({ html: '<h1>Good</h1>' });
    await bench.publish({ html: '<h1>Broken</h1>', js: 'slots.forEach(() => {});' });
    await page.getByRole('tab', { name: /Console 1/ }).waitFor();
    expect(await heading.textContent()).toBe('Good');
    // Negative control: without the rule, this is what is in sight.
    await page.getByRole('button', { name: 'Reload the preview' }).click();
    await heading.getByText('Broken').waitFor();
    await bench.close();
  });

  it('says how much of a flood it left out, and keeps the error in it', async () => {
    const bench = await PreviewBench.open(stack, profile);
    const { page } = bench;
    const log = page.getByRole('region', { name: 'Console' });
    const entries = log.getByRole('listitem');
    const says = (lines: number, length: number) => `
      for (let line = 0; line < ${lines}; line += 1) console.log('line ' + line);
      console.error('x'.repeat(${length}));
      Promise.reject(new Error('The till is empty'));`;
    // Negative control: what fits is all there.
    await bench.show({ html: '<h1>Calm</h1>', js: says(100, 8_192) });
    await page.getByRole('tab', { name: /Console 2/ }).click();
    await entries.getByText('The till is empty').waitFor();
    expect(await entries.count()).toBe(102);
    expect(await log.getByText(/left out|cut at/).count()).toBe(0);

    await log.getByRole('button', { name: 'Clear' }).click();
    await bench.show({ html: '<h1>Flood</h1>', js: says(1_000, 20_000) });
    await log.getByText('… 802 lines left out').waitFor();
    expect(await entries.count()).toBe(200);
    await entries.getByText('The till is empty').waitFor();
    const cut = await entries.getByText('… cut at 8 kB').textContent();
    expect(cut?.match(/x+/)?.[0]).toHaveLength(8_192);
    expect(await entries.getByText('revision 2').count()).toBe(200);
    await bench.close();
  });

  it('opens in a tab that cannot reach the page', async () => {
    const { session_id: id, token } = await stack.createSession('A kiosk with a menu');
    const window = await BrowserWindow.open(profile, `${stack.pageUrl}/s/${id}#t=${token}`);
    await window.isDone();
    const { page } = window;
    const [tab] = await Promise.all([
      profile.waitForEvent('page'),
      page.getByRole('link', { name: 'Open the preview in a tab' }).click(),
    ]);
    await tab.frameLocator('iframe[title^="Preview"]').last().locator('h1').first().waitFor();
    expect(await tab.evaluate(() => opener === null)).toBe(true);

    // Even where the word that cuts them apart is left out, the tab's own header does it.
    const reach = async (path: string): Promise<boolean[]> => {
      const [opened] = await Promise.all([
        profile.waitForEvent('page'),
        page.evaluate((url) => void Object.assign(globalThis, { opened: open(url) }), path),
      ]);
      await opened.waitForLoadState();
      const hasOpener = await opened.evaluate(() => opener !== null);
      const isClosed = await page.evaluate(
        () => (globalThis as unknown as { opened: Window | null }).opened?.closed ?? true,
      );
      await opened.close();
      return [hasOpener, !isClosed];
    };
    expect(await reach(`/preview/${id}`)).toEqual([false, false]);
    // Negative control: a page without that header is reached, both ways.
    expect(await reach('/')).toEqual([true, true]);
  });
});
