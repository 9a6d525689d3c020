/**
 * What the preview says by itself: which step is at work before there is anything of the page, and where a script of the
 * page fails, until that is mended or put away.
 */
import type { Frame, Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { BrowserWindow } from './browser-window.js';
import { PHONE } from './browser-window.js';
import { findChromium, NO_CHROMIUM } from './chromium.js';
import { eventually } from './eventually.js';
import { FAULT } from './page-script.js';
import { PATIENT_MS, PROMPT, withPageStage, type PageStage } from './page-stage.js';
import type { ProviderAnswer, ProviderRequest } from './provider-server.js';
import { taskOf } from './provider-script.js';
import { watched, watchPages } from './watched-page.js';

const hasChromium = findChromium() !== null;
if (!hasChromium) console.warn(NO_CHROMIUM);

let stage: PageStage;

withPageStage((started) => (stage = started));

/** A model that keeps the page and writes its script again, each time as the next of these; the last one waits. */
function rewriting(scripts: string[], until: Promise<void>) {
  let isChange = false;
  return (request: ProviderRequest): ProviderAnswer => {
    const { part, nonce } = taskOf(request);
    isChange ||= request.prompt.includes('Plan a change');
    if (!isChange) return stage.site.answer(request);
    if (part === 'plan') return { kind: 'text', text: JSON.stringify(CHANGE) };
    const text = `<ov0:${nonce} file="js">\n${scripts.shift()}\n</ov0:${nonce}>\n`;
    return scripts.length > 0 ? { kind: 'text', text } : { kind: 'held', text, share: 0, until };
  };
}

const CHANGE = {
  title: 'Levain & Fils',
  reply: 'The script is written again.',
  script: 'Fills the times of the booking form',
  sections: ['hero', 'hours', 'booking'].map((id) => ({ id, kept: true })),
  kept: { layout: true, style: true, script: false },
};

/** Another line of it, far down, under the one that the service puts above every script. */
const STILL_BROKEN = `const form = document.querySelector('#book');
${'\n'.repeat(80)}
times.forEach((time) => form.time.append(new Option(time)));`;
const MENDED = `document.querySelector('#book').dataset.ready = 'yes';`;

const cardOf = ({ page }: BrowserWindow): Locator =>
  page.getByRole('region', { name: 'The page’s script fails' });
const errorsOf = ({ page }: BrowserWindow, count: number): Locator =>
  page.getByRole('tab', { name: `Console ${count} errors` });

/** The preview's frame, once no other is about to take over. */
async function frameAlone({ page }: BrowserWindow): Promise<Frame> {
  return eventually('the frame alone', () => {
    const [one, ...others] = page.frames().filter((each) => each.url().endsWith('/preview-frame'));
    return one && others.length === 0 ? one : null;
  });
}

/** The line that fails is marked in the code, and in sight. */
async function failsInSight({ page }: BrowserWindow): Promise<void> {
  const pane = page.getByRole('tabpanel', { name: 'JS of the page' });
  await pane.waitFor();
  await eventually('the marked line in sight', () =>
    pane.locator('.code').evaluate((code) => {
      const mark = code.querySelector('mark')?.getBoundingClientRect();
      const sight = code.getBoundingClientRect();
      return mark !== undefined && mark.top >= sight.top && mark.bottom <= sight.bottom;
    }),
  );
}

async function runIs(window: BrowserWindow, run: number): Promise<void> {
  await window.page.locator('.conversation > .outcome').getByText(`Version ${run} ·`).waitFor();
}

describe.skipIf(!hasChromium)('the preview says', { timeout: PATIENT_MS }, () => {
  it('where the page’s script fails, once, until it is mended or put away', async () => {
    const { promise: until, resolve: goOn } = Promise.withResolvers<void>();
    stage.script = rewriting([STILL_BROKEN, MENDED], until);
    const { session_id: id, token } = await stage.stack.createSession(PROMPT, { engine: 'llm' });
    const profile = await stage.profile();
    await watchPages(profile);
    const window = await stage.open(`/s/${id}#t=${token}`, profile);
    const { page } = window;
    const field = page.getByRole('textbox', { name: 'What should change next?' });
    await field.fill('Then make it');
    const card = cardOf(window);
    const said = async (words: string): Promise<number> =>
      (await watched(page)).announced.filter((one) => one.includes(words)).length;
    await card.waitFor();
    await card.getByRole('heading', { name: 'fails on line 3' }).waitFor();
    await card.locator('.script-said').getByText(FAULT).waitFor();
    await card.getByText(/^script\.js:3 · revision \d+ · Script$/).waitFor();
    expect(await card.locator('[data-fails]').textContent()).toContain('3slots.forEach(');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await window.isDone();
    await runIs(window, 1);

    // The past runs no script; back in the present, the same error is no news.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const running = await frameAlone(window);
    await page.keyboard.press('[');
    await card.waitFor({ state: 'detached' });
    await eventually('the past to be drawn', () => running.isDetached());
    await page.keyboard.press('l');
    await card.waitFor();
    await errorsOf(window, 2).waitFor();
    expect(await said(FAULT)).toBe(1);

    // The tab key leads through the frame: not through one that is about to go.
    await frameAlone(window);
    await page.getByRole('link', { name: 'Open the preview in a tab' }).focus();
    await window.tabTo(card.getByRole('button', { name: 'Show in JS' }));
    await page.keyboard.press('Enter');
    await failsInSight(window);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Code');
    await page.getByRole('tab', { name: 'CSS' }).click();
    await page.getByRole('tabpanel', { name: 'CSS of the page' }).waitFor();
    expect(await page.locator('.code mark').count()).toBe(0);
    await card.getByRole('button', { name: 'Dismiss' }).press('Enter');
    await card.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
    await page.getByRole('button', { name: 'Reload the preview' }).click();
    await errorsOf(window, 3).waitFor();
    expect(await card.count()).toBe(0);

    // Another error is another matter.
    const frame = await frameAlone(window);
    await frame.evaluate(() => void setTimeout(() => Promise.reject(new Error('no table is left'))));
    await card.getByText('no table is left').waitFor();
    await card.getByRole('button', { name: 'Show in console' }).click();
    await page.getByRole('region', { name: 'Console' }).getByText('no table is left').waitFor();
    await card.getByRole('button', { name: 'Ask to fix' }).click();
    await runIs(window, 2);
    // What was written doesn't mend it: the card stays, of the script as it is now.
    await card.locator('.script-said').getByText('times is not defined').waitFor();
    await card.getByText(/^script\.js:84 · /).waitFor();
    await card.getByRole('button', { name: 'Show in JS' }).click();
    await failsInSight(window);
    const phone = await stage.open(`/s/${id}#t=${token}`, await stage.profile({ viewport: PHONE }));
    await cardOf(phone).getByRole('button', { name: 'Show in JS' }).click();
    await failsInSight(phone);
    await phone.page.close();
    await card.getByRole('button', { name: 'Ask to fix' }).click();
    await window.reaches('mending it', ({ status }) => status === 'running');
    await card.getByRole('button', { name: 'Asked' }).waitFor();
    goOn();
    await runIs(window, 3);
    await card.waitFor({ state: 'detached' });
    expect(await Promise.all([FAULT, 'no table', 'times is'].map(said))).toEqual([1, 1, 1]);
  });

  it('which step is at work, until there is something of the page', async () => {
    for (const part of ['plan', 'layout', 'hero']) stage.site.hold(part);
    const { owner } = await stage.begin();
    const { page } = owner;
    const sheet = page.locator('.preview-sheet');
    const atWork = async (words: string): Promise<void> => {
      await page.locator('.ov0-step[data-look=now]').filter({ hasText: words }).waitFor();
      await sheet.getByText(words, { exact: true }).waitFor();
    };
    await atWork('Plan');
    stage.site.release('plan');
    await atWork('Colours and layout');
    await sheet.getByText('Plan', { exact: true }).waitFor({ state: 'detached' });
    stage.site.release('layout');
    await page.frameLocator('iframe[title^="Live preview"]').locator('#hero').waitFor();
    await eventually('the words to go', async () => (await sheet.locator('b').count()) === 0);
    stage.site.releaseAll();

    // On a phone, the page is in its own view, whichever file was looked at in the other.
    await page.setViewportSize(PHONE);
    const views = page.getByRole('navigation', { name: 'Views' });
    await views.getByRole('button', { name: 'Code' }).click();
    await page.getByRole('tab', { name: 'JS' }).click();
    await page.getByRole('tabpanel', { name: 'JS of the page' }).waitFor();
    await views.getByRole('button', { name: 'Preview' }).click();
    await page
      .getByTitle(/^Live preview/)
      .first()
      .waitFor();
    expect(await page.getByRole('tabpanel').count()).toBe(0);
    await views.getByRole('button', { name: 'Code' }).click();
    await page.getByRole('tabpanel', { name: 'JS of the page' }).waitFor();
  });
});
