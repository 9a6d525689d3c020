/**
 * The page for who doesn't see it, or not as it is drawn: what is announced, where the focus is, every control by the Tab
 * key and marked, no movement for who wants none, and the system's own colours.
 */
import { describe, expect, it } from 'vitest';
import type { BrowserWindow } from './browser-window.js';
import { findChromium, NO_CHROMIUM } from './chromium.js';
import { eventually } from './eventually.js';
import { faintInForcedColours, tabRound } from './page-sight.js';
import { PATIENT_MS, withPageStage, type PageStage } from './page-stage.js';
import { watched, watchPages } from './watched-page.js';

const hasChromium = findChromium() !== null;
if (!hasChromium) console.warn(NO_CHROMIUM);

let stage: PageStage;

withPageStage((started) => (stage = started));

async function openWatched(path: string, reducedMotion: 'reduce' | 'no-preference'): Promise<BrowserWindow> {
  const profile = await stage.profile({ reducedMotion });
  await watchPages(profile);
  return stage.open(path, profile);
}

/** In a way that the page's policy allows. */
async function addStyle({ page }: BrowserWindow, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}

describe.skipIf(!hasChromium)('the page without looking at it', { timeout: PATIENT_MS }, () => {
  it('announces each boundary once, never takes the focus, and stands still for who wants it to', async () => {
    for (const part of ['layout', 'hours']) stage.site.hold(part);
    const { id } = await stage.begin();
    const link = await stage.linkTo(id);
    const [window, moving] = await Promise.all([
      openWatched(link, 'reduce'),
      openWatched(link, 'no-preference'),
    ]);
    const { page } = window;
    const field = page.getByRole('textbox', { name: 'What should change next?' });
    await field.fill('Make it');
    const before = await watched(page);
    stage.site.release('layout');
    await page.getByRole('listitem').filter({ hasText: 'Opening hours, being drawn' }).waitFor();
    stage.stack.proxy.refuse(true);
    stage.stack.proxy.cutAll();
    const said = async (words: string): Promise<boolean> =>
      (await watched(page)).announced.some((one) => one.startsWith(words));
    await eventually('a word about the lost line', () => said('The connection is lost'));
    stage.stack.proxy.refuse(false);
    await eventually('a word that it is back', () => said('Connected again'));
    stage.site.release('hours');
    await window.isDone();
    await eventually('the end to be announced', () => said('The page is done'));
    await moving.isDone();

    const { announced, focusLost, moved } = await watched(page);
    const steps = await page.locator('.ov0-step').count();
    expect(announced.filter((words, index) => announced.indexOf(words) !== index)).toEqual([]);
    // A boundary each, the line lost and back, the end, the script that fails; what is announced all the time would be
    // hundreds.
    expect(announced.length).toBeLessThanOrEqual(steps + 4);
    expect(announced.length).toBeGreaterThanOrEqual(3);
    expect(await page.locator('[aria-live=polite]').count()).toBe(1);
    expect(focusLost).toBe(before.focusLost);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await field.inputValue()).toBe('Make it');
    expect(moved).toEqual([]);

    // Negative control: the same watch sees movement where it is allowed, lost focus, and chatter.
    expect((await watched(moving.page)).moved.length).toBeGreaterThan(0);
    await page.evaluate(async () => {
      (document.activeElement as HTMLElement).blur();
      const region = document.body.appendChild(document.createElement('p'));
      region.setAttribute('aria-live', 'polite');
      for (const token of 'a b c d e f g h i j k l m n o p'.split(' ')) {
        region.textContent += token;
        await new Promise((done) => setTimeout(done));
      }
    });
    const control = await watched(page);
    expect(control.focusLost).toBe(focusLost + 1);
    expect(control.announced.length).toBeGreaterThan(steps + 4);
  });

  it('is reached by the Tab key, every control of it, and shows where the focus is', async () => {
    const { link } = await stage.finished('A kiosk with a menu');
    const window = await stage.open(link);
    const { page } = window;
    await window.isDone();
    const frames = page.locator('iframe[title^="Live preview"]');
    const round = async (where: string): Promise<void> => {
      // A frame that is taken away with a key on its way to it never answers for the key.
      await eventually('one frame, painted', async () => (await frames.count()) <= 1);
      const { names, unmarked, missed } = await tabRound(page);
      expect.soft(names.length, `controls, ${where}`).toBeGreaterThan(0);
      expect.soft(unmarked, `without a mark, ${where}`).toEqual([]);
      expect.soft(missed, `never reached, ${where}`).toEqual([]);
    };
    await round('done');
    await page.getByRole('tab', { name: 'HTML' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.code').waitFor();
    await round('code');
    await page.keyboard.press('[');
    await page.getByText('scripts off').waitFor();
    await round('scrubbed back');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await round('keys');
    await page.keyboard.press('Escape');
    await page.goto(stage.stack.pageUrl);
    await page.getByRole('button', { name: /^Remove/ }).waitFor();
    await round('start');
    await page.getByRole('button', { name: /^Remove/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await round('remove');
    await page.getByRole('button', { name: 'Forget here' }).press('Enter');
    await page.getByText('Nothing drawn in this browser yet').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('sessions-title');
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => /token|links/.test(key))),
    ).toEqual([]);

    // Negative control: a ring that is taken away is missed, and so is what no key reaches.
    await addStyle(window, '.draw-button:focus-visible { outline: 0 !important }');
    await page.evaluate(() => document.querySelector('.theme-button')?.setAttribute('tabindex', '-1'));
    const { unmarked, missed } = await tabRound(page);
    expect(unmarked).toEqual([expect.stringContaining('Draw it')]);
    expect(missed).toEqual([expect.stringContaining('theme')]);
  });

  it('says everything in the system’s own colours', async () => {
    stage.site.hold('booking');
    const { owner } = await stage.begin({ forcedColors: 'active' });
    const { page } = owner;
    await page.locator('.ov0-step-code').waitFor();
    await owner.isStill();
    const shots = process.env.SHOTS;
    const check = async (state: string): Promise<void> => {
      if (shots) await page.screenshot({ path: `${shots}/forced-colours-${state}.png` });
      expect.soft(await faintInForcedColours(page), state).toEqual([]);
    };
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, forcedColors: 'active' });
      await check(`drawing-${colorScheme}`);
    }
    await page.keyboard.press('[');
    await page.getByText('scripts off').waitFor();
    await check('scrubbed-back');
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByText('Works for').waitFor();
    await check('share');
    // Negative control: a bar of the tape that keeps its own colour is lost on the system's ground.
    await addStyle(owner, '.bar { fill: Canvas !important }');
    expect(await faintInForcedColours(page)).not.toEqual([]);
  });
});
