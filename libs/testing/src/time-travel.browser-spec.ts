/**
 * Back through a run while it goes on, and forth again; the code as it streams; what changed between two revisions. One
 * session, seen through several windows.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BrowserWindow, DESKTOP, openProfile } from './browser-window.js';
import { findChromium, launchChromium, NO_CHROMIUM } from './chromium.js';
import { eventually } from './eventually.js';
import { startStack, type Stack } from './stack.js';

const hasChromium = findChromium() !== null;
if (!hasChromium) console.warn(NO_CHROMIUM);

/** A long one. */
const PROMPT = 'A family bakery in Lyon with its menu, the story of the starter and a table booking';

interface Code {
  html: string;
  css: string;
  js: string;
}

let stack: Stack;
let browser: Browser;
let profile: BrowserContext;
let session: { session_id: string; token: string };

beforeAll(async () => {
  if (!hasChromium) return;
  [stack, browser] = await Promise.all([startStack({ env: { ENGINE_PACE: '0.5' } }), launchChromium()]);
  profile = await openProfile(browser, { viewport: DESKTOP });
  await profile.grantPermissions(['clipboard-read', 'clipboard-write']);
  session = await stack.createSession('A kiosk with a menu');
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const open = (from = profile, { of = session, more = '' } = {}): Promise<BrowserWindow> =>
  BrowserWindow.open(from, `${stack.pageUrl}/s/${of.session_id}#t=${of.token}${more}`);

async function revision(number: number): Promise<Code> {
  const path = `/v1/sessions/${session.session_id}/revisions/${number}`;
  const { body } = await stack.api<Code>(path, { headers: { Authorization: `Bearer ${session.token}` } });
  return body;
}

async function newest(): Promise<number> {
  const path = `/v1/sessions/${session.session_id}`;
  const { body } = await stack.api<{ state: { preview: { revision: number } } }>(path, {
    headers: { Authorization: `Bearer ${session.token}` },
  });
  return body.state.preview.revision;
}

/** How far the code's end is below what is in sight, how high the code is, and where it is scrolled to. */
const scroll = (page: Page): Promise<{ below: number; height: number; top: number }> =>
  page.locator('.code').evaluate(({ scrollTop: top, scrollHeight: height, clientHeight }) => ({
    below: height - top - clientHeight,
    height,
    top,
  }));

const codeOnPage = (page: Page): Promise<string> =>
  page.locator('.code-chunk > code').evaluateAll((all) => all.map((one) => one.textContent).join('\n'));

/** The file as the pane shows it: without the ends of very long lines. */
const shownOf = (code: string): string =>
  code
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.slice(0, 2_000))
    .join('\n');

describe.skipIf(!hasChromium)('time travel', () => {
  it('goes back while the run goes on, and ends where an undisturbed window does', async () => {
    const [traveller, other] = await Promise.all([open(), open()]);
    const { page } = traveller;
    await traveller.isDrawing(60);
    const past = page.getByText('scripts off');

    await page.keyboard.press('[');
    await past.waitFor();
    const held = await momentOnView(page);
    await traveller.reaches('ahead of what is on view', (marks) => marks.seq > held + 20);
    expect(await momentOnView(page)).toBe(held);
    expect(await other.page.getByText('scripts off').count()).toBe(0);

    await page.getByRole('slider', { name: 'Moment of the run' }).focus();
    await page.keyboard.press('ArrowLeft');
    await eventually('an earlier event', async () => (await momentOnView(page)) < held);
    const earlier = await momentOnView(page);
    // While it plays, the address rests and the handle goes on.
    const handle = page.getByRole('slider', { name: 'Moment of the run' });
    const from = Number(await handle.inputValue());
    await page.getByRole('button', { name: 'Speed ×1' }).click();
    await page.getByRole('button', { name: 'Speed ×2' }).click();
    await page.keyboard.press('p');
    await page.getByRole('button', { name: 'Hold the preview here' }).waitFor();
    await eventually('the handle to go on', async () => Number(await handle.inputValue()) > from);
    await page.keyboard.press('p');
    await eventually('a later event', async () => (await momentOnView(page)) > earlier);

    await page.getByRole('button', { name: 'Copy a link to this moment' }).click();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect([link.pathname, link.hash]).toEqual([
      `/s/${session.session_id}`,
      expect.stringMatching(/^#seq=\d+$/),
    ]);
    const guest = await open(profile, { more: link.hash.replace('#', '&') });
    await guest.page.getByText('Viewing').first().waitFor();

    await page.keyboard.press('l');
    await past.waitFor({ state: 'detached' });
    const [mine, others] = await Promise.all([traveller.isDone(), other.isDone()]);
    expect(mine.stateHash).toMatch(/^[\da-f]{64}$/);
    expect(mine.stateHash).toBe(others.stateHash);
    const { html } = await revision(await newest());
    await page.getByRole('tab', { name: 'HTML' }).click();
    await eventually(
      'the newest code',
      async () =>
        (await codeOnPage(page)).replaceAll(/ … [\d.]+ k?M?B more in this line/g, '') === shownOf(html),
    );
    expect(traveller.complaints()).toEqual([]);
    await Promise.all([traveller, other, guest].map((window) => window.page.close()));
  });

  it('follows the code until the reader scrolls, and holds what is selected', async () => {
    const window = await open(profile, { of: await stack.createSession(PROMPT) });
    const { page } = window;
    await page.getByRole('tab', { name: 'HTML' }).click();
    await page.getByRole('button', { name: 'Following' }).waitFor();
    await eventually('more code than there is room for, and its end in sight', async () => {
      const { below, height } = await scroll(page);
      return below < 8 && height > 2_000;
    });

    stack.generations[0]?.freeze(true);
    await page.locator('.code').hover();
    await page.mouse.wheel(0, -700);
    await page.getByRole('button', { name: 'Follow', exact: true }).waitFor();
    const { top } = await eventually('rest', async () => {
      const before = await scroll(page);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      return (await scroll(page)).top === before.top ? before : null;
    });
    const { seq } = await window.marks();
    stack.generations[0]?.freeze(false);
    await window.reaches('further', (marks) => marks.seq > seq + 5);
    expect((await scroll(page)).top).toBe(top);

    await page.getByRole('button', { name: 'Follow', exact: true }).click();
    await eventually('the end in sight again', async () => (await scroll(page)).below < 8);
    stack.generations[0]?.freeze(true);
    await page
      .locator('.code-chunk > code')
      .first()
      .evaluate((code) => getSelection()?.selectAllChildren(code));
    await page.getByText('Held while text is selected').waitFor();
    const selected = await page.evaluate(() => getSelection()?.toString());
    const before = await window.marks();
    stack.generations[0]?.freeze(false);
    await window.reaches('beyond', (marks) => marks.seq > before.seq + 5);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(selected);
    expect(window.complaints()).toEqual([]);
    await page.close();
  });

  it('colours code in a worker as it would without one', async () => {
    const workerless = await openProfile(browser, { viewport: DESKTOP });
    await workerless.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
    const coloured = await Promise.all(
      [profile, workerless].map(async (from) => {
        const { page } = await open(from);
        await page.getByRole('tab', { name: 'CSS' }).click();
        await page.locator('.code .string').first().waitFor();
        const first = await page.locator('.code-chunk').first().innerHTML();
        const workers = page.workers().length;
        await page.close();
        return { first, workers };
      }),
    );
    expect(coloured.map(({ workers }) => workers)).toEqual([1, 0]);
    expect(coloured[0]?.first).toBe(coloured[1]?.first);
    await workerless.close();
  });

  it('says which lines changed between two revisions', async () => {
    const window = await open();
    const { page } = window;
    const { seq } = await window.isDone();
    const first = await newest();
    await follow('Make it darker');
    await window.reaches('done again', (marks) => marks.seq > seq + 5 && marks.status === 'completed');
    await page.getByRole('tab', { name: 'Changes' }).click();
    const to = await newest();
    expect(to).toBeGreaterThan(first);
    const from = page.getByRole('combobox', { name: 'Compare revision' });
    await from.selectOption(String(first));
    await page.getByRole('status').getByText(`Between revision ${first} and revision ${to}`).waitFor();
    const [before, after] = await Promise.all([revision(first), revision(to)]);
    for (const [side, code, column] of [
      ['removed', before, 0],
      ['added', after, 2],
    ] as const) {
      const rows = await changedRows(page, 'CSS', side, column);
      expect(rows.length).toBeGreaterThan(0);
      const lines = code.css.split('\n');
      for (const { number, text } of rows.filter((row) => !row.text.includes(' … ')))
        expect(text).toBe(lines[number - 1]);
    }
    expect(await window.accessibilityProblems()).toEqual([]);

    const folds = page.getByRole('button', { name: /unchanged lines/ });
    const folded = await folds.count();
    await folds.first().press('Enter');
    await eventually('one fold less', async () => (await folds.count()) === folded - 1);

    await page.setViewportSize({ width: 375, height: 812 });
    await page.getByRole('button', { name: 'Code' }).click();
    await page.getByRole('columnheader', { name: 'Text' }).first().waitFor({ state: 'attached' });
    expect(await window.sidewaysScroll()).toBe(0);

    await from.selectOption(String(to));
    await page.getByRole('status').getByText('0 lines added, 0 removed').waitFor();
    expect(window.complaints()).toEqual([]);
    await page.close();
  });

  it('gives the newest finished revision away while the next is written, and says which', async () => {
    const window = await open(profile, { of: await stack.createSession(PROMPT) });
    const { page } = window;
    await window.isDrawing(60);
    stack.generations[0]?.freeze(true);
    await window.isStill();
    await page.getByRole('button', { name: 'Download the site' }).click();
    const words = await page.locator('#download').getByText('the newest that is finished').textContent();
    const number = /Revision (\d+)/.exec(words ?? '')?.[1];
    // The service must answer; the run need not stand still for that.
    stack.generations[0]?.freeze(false);
    expect(await window.takeAlong('As one file')).toMatch(new RegExp(`-${number}\\.html$`));
    expect(Number(number)).toBeGreaterThan(0);
    await page.close();
  });
});

/** The event that is on view, as the address says it once the scrubbing rests; live: 0. */
async function momentOnView(page: Page): Promise<number> {
  return eventually('a moment in the address', () =>
    Promise.resolve(Number(/seq=(\d+)/.exec(new URL(page.url()).hash)?.[1] ?? 0) || null),
  );
}

async function follow(prompt: string): Promise<void> {
  const path = `/v1/sessions/${session.session_id}/messages`;
  const headers = { Authorization: `Bearer ${session.token}` };
  const { status } = await stack.api(path, { headers, body: { prompt } });
  expect(status).toBeLessThan(300);
}

async function changedRows(
  page: Page,
  file: string,
  side: 'added' | 'removed',
  column: number,
): Promise<{ number: number; text: string }[]> {
  const rows = page.getByRole('region', { name: file, exact: true }).locator('tbody tr');
  return rows.evaluateAll(
    (all, [side, column]) =>
      all
        .map((row) => [...row.querySelectorAll('td')])
        .filter((cells) => cells[Number(column) + 1]?.dataset.change === side)
        .map((cells) => ({
          number: Number(cells[Number(column)]?.textContent),
          text: (cells[Number(column) + 1]?.textContent ?? '').replace(/^(Added|Removed): /, ''),
        })),
    [side, column] as const,
  );
}
