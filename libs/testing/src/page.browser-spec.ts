/**
 * The page as people use it: by mouse, by keyboard, on a phone, in both themes. Pictures of every state go to
 * `artifacts/screenshots`, and with `UPDATE_SCREENSHOTS=1` the README's own to `docs/img`.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BrowserWindow, DESKTOP, openProfile, PHONE } from './browser-window.js';
import { REPOSITORY } from './built.js';
import { findChromium, launchChromium, NO_CHROMIUM } from './chromium.js';
import { eventually } from './eventually.js';
import { smallTargets } from './page-sight.js';
import { startStack, type Stack } from './stack.js';

const hasChromium = findChromium() !== null;
if (!hasChromium) console.warn(NO_CHROMIUM);

const PROMPT = 'A family bakery in Lyon with its menu, the story of the starter and a table booking';
const PICTURES = join(REPOSITORY, 'artifacts/screenshots');
/** The opening is ink, what follows it is pencil. */
const DRAWN_PARTS = 3;

interface Look {
  name: string;
  viewport: { width: number; height: number };
  colorScheme: 'light' | 'dark';
}

const LOOKS: Look[] = [
  { name: 'desktop-light', viewport: DESKTOP, colorScheme: 'light' },
  { name: 'desktop-dark', viewport: DESKTOP, colorScheme: 'dark' },
  { name: 'phone-light', viewport: PHONE, colorScheme: 'light' },
  { name: 'phone-dark', viewport: PHONE, colorScheme: 'dark' },
];

let stack: Stack;
let browser: Browser;
const profiles: BrowserContext[] = [];

beforeAll(async () => {
  if (!hasChromium) return;
  [stack, browser] = await Promise.all([startStack({ env: { ENGINE_PACE: '0.7' } }), launchChromium()]);
  await mkdir(PICTURES, { recursive: true });
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

async function open(look: Look, path = '/'): Promise<BrowserWindow> {
  const { viewport, colorScheme } = look;
  const isPhone = viewport.width < 500;
  const profile = await openProfile(browser, { viewport, colorScheme, hasTouch: isPhone, isMobile: isPhone });
  profiles.push(profile);
  return BrowserWindow.open(profile, `${stack.pageUrl}${path}`);
}

async function picture(window: BrowserWindow, look: Look, state: string): Promise<void> {
  await window.page.screenshot({ path: join(PICTURES, `${state}-${look.name}.png`) });
}

/**
 * Nothing of the page hangs out at the side, nothing is wrong for assistive technology, the console is silent. Soft, so
 * that one run tells all that is wrong.
 */
async function expectSound(window: BrowserWindow, where: string): Promise<void> {
  expect.soft(await window.sidewaysScroll(), `sideways scroll, ${where}`).toBe(0);
  expect.soft(await window.outOfSight(), `out of sight, ${where}`).toEqual([]);
  expect.soft(await window.accessibilityProblems(), `accessibility, ${where}`).toEqual([]);
  expect.soft(window.complaints(), `console, ${where}`).toEqual([]);
}

/** The generated page's frame, once it holds text. */
async function previewText(window: BrowserWindow): Promise<string> {
  const frame = window.page.frameLocator('iframe[title^="Live preview"], iframe[title^="Preview"]').first();
  return (await frame.locator('body').textContent()) ?? '';
}

/** Each device has its own width in the frame, what is held in hands can be turned, and all of it is in sight. */
async function expectDevices({ page }: BrowserWindow): Promise<void> {
  const frame = page.locator('iframe[title^="Live preview"]').last();
  const isLaidOut = async (width: number, height?: number): Promise<void> => {
    await eventually(`a page ${width} pixels wide`, async () => {
      const inner = await frame
        .contentFrame()
        .locator('html')
        .evaluate(() => [innerWidth, innerHeight]);
      return inner[0] === width && (height === undefined || inner[1] === height);
    });
    const [box, sheet] = await Promise.all([
      frame.boundingBox(),
      page.locator('.preview-sheet').boundingBox(),
    ]);
    expect
      .soft(box!.x + box!.width, `${width} within its sheet`)
      .toBeLessThanOrEqual(sheet!.x + sheet!.width + 1);
  };
  const turn = page.getByRole('button', { name: 'Turn the device' });
  for (const [device, width, turned, height] of [
    ['Phone', 375, 812, 375],
    ['Tablet', 768, 1024, undefined],
  ] as const) {
    await page.getByRole('button', { name: device }).click();
    await isLaidOut(width);
    await turn.click();
    await isLaidOut(turned, height);
    await turn.click();
    await isLaidOut(width);
  }
  await page.getByRole('button', { name: 'Desktop' }).click();
  await isLaidOut(1280);
  expect.soft(await turn.count(), 'nobody turns a desktop').toBe(0);
  await page.getByRole('button', { name: 'Fit the window' }).click();
  await isLaidOut(1440);
}

/** On a phone as on a desk: a step back and forth, on at a speed, held, and back to the end, by a finger. */
async function expectPlayback(phone: BrowserWindow): Promise<void> {
  const { page } = phone;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const moment = () => Number(/seq=(\d+)/.exec(page.url())?.[1] ?? 0);
  await picture(phone, LOOKS[2]!, 'past');
  await expectSound(phone, 'the past on a phone');
  expect.soft(await smallTargets(page), 'small targets, the past on a phone').toEqual([]);
  const held = moment();
  await button('Revision before').tap();
  await eventually('an earlier revision', () => moment() < held);
  await button('Revision after').tap();
  await eventually('the revision before again', () => moment() === held);
  await button('Revision before').tap();
  await eventually('an earlier revision', () => moment() < held);
  await button('Speed ×1').tap();
  await button('Speed ×2').tap();
  const handle = page.getByRole('slider', { name: 'Moment of the run' });
  const from = Number(await handle.inputValue());
  await button('Play on from here').tap();
  await eventually('the handle to go on', async () => Number(await handle.inputValue()) > from);
  await button('Hold the preview here').tap();
  await button('Play on from here').waitFor();
  await page.getByRole('button', { name: 'Back to the end' }).tap();
  await eventually('no moment of the past', () => moment() === 0);
  // Also from there.
  await button('Hold the preview here').tap();
  await page.getByRole('button', { name: 'Back to the end' }).waitFor();
}

describe.skipIf(!hasChromium)('the page', () => {
  it('starts, draws and finishes a site, in every look', async () => {
    const windows = await Promise.all(LOOKS.map((look) => open(look)));
    for (const [index, window] of windows.entries()) {
      await window.page.getByRole('textbox', { name: 'Describe a page' }).waitFor();
      await window.page.evaluate(() => document.fonts.ready.then(() => true));
      await picture(window, LOOKS[index]!, 'start');
      await expectSound(window, `start ${LOOKS[index]!.name}`);
    }
    const sessionId = await windows[0]!.start(PROMPT);
    const link = `${stack.pageUrl}/s/${sessionId}#t=${await stack.token(sessionId, 'owner')}`;
    await Promise.all(windows.slice(1).map((window) => window.page.goto(link)));
    await Promise.all(windows.map((window) => window.isDrawing()));
    await drawn(sessionId, DRAWN_PARTS);
    // The run stands still while it is looked at.
    stack.generations[0]!.freeze(true);
    const { seq } = await windows[0]!.isStill();
    for (const [index, window] of windows.entries()) {
      await window.reaches('where the others are', (marks) => marks.seq === seq);
      await picture(window, LOOKS[index]!, 'drawing');
    }
    if (process.env.UPDATE_SCREENSHOTS === '1') {
      await windows[0]!.page.screenshot({ path: join(REPOSITORY, 'docs/img/drawing.png') });
    }
    for (const [index, window] of windows.entries()) {
      await expectSound(window, `drawing ${LOOKS[index]!.name}`);
    }
    stack.generations[0]!.freeze(false);
    const marks = await Promise.all(windows.map((window) => window.isDone()));
    expect(marks.every(({ status }) => status === 'completed')).toBe(true);
    for (const [index, window] of windows.entries()) {
      await eventually('the page in the frame', async () => (await previewText(window)).length > 200);
      await window.page.evaluate(() => document.fonts.ready.then(() => true));
      await picture(window, LOOKS[index]!, 'done');
      await expectSound(window, `done ${LOOKS[index]!.name}`);
    }
    const hashes = await Promise.all(windows.map(async (window) => (await window.marks()).stateHash));
    await eventually('one hash in every window', async () => {
      const now = await Promise.all(windows.map(async (window) => (await window.marks()).stateHash));
      return new Set(now).size === 1;
    });
    expect(hashes.every(Boolean)).toBe(true);
    await expectDevices(windows[0]!);
    await Promise.all(profiles.splice(0).map((profile) => profile.close()));
  });

  it('has keys for what it does, and tells who looks elsewhere when it is done', async () => {
    const profile = await openProfile(browser, { viewport: DESKTOP, colorScheme: 'light' });
    profiles.push(profile);
    await profile.grantPermissions(['notifications']);
    const told: string[] = [];
    await profile.exposeFunction('told', (words: string) => told.push(words));
    await profile.addInitScript(() => {
      class Told extends EventTarget {
        static permission = 'default';
        static async requestPermission() {
          return (Told.permission = 'granted');
        }
        constructor(title: string, { body }: { body: string }) {
          super();
          void (window as unknown as { told(words: string): void }).told(`${title}: ${body}`);
        }
      }
      Object.assign(window, { Notification: Told });
    });
    const window = await BrowserWindow.open(profile, `${stack.pageUrl}/`);
    await window.start(PROMPT);
    await window.isDrawing();
    const { page } = window;
    await page.getByRole('button', { name: 'Tell me when it is done' }).click();
    await page.getByText('You will be told').waitFor();

    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    expect(await window.accessibilityProblems()).toEqual([]);
    await page.screenshot({ path: join(PICTURES, 'keys-desktop-light.png') });
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('[');
    await page.getByText('scripts off').waitFor();
    await page.keyboard.press('l');
    await page.getByText('scripts off').waitFor({ state: 'detached' });

    await page.evaluate(() => Object.defineProperty(document, 'hidden', { value: true, configurable: true }));
    await window.reaches('its end', ({ status }) => status === 'completed');
    await eventually('a word that it is done', () => told.length > 0);
    expect(told).toEqual([expect.stringMatching(/: It is done\.$/)]);
    expect(window.complaints()).toEqual([]);
  });

  it('takes along what is on view, and says when it can’t be had', async () => {
    const { session_id: id, token } = await stack.createSession('A kiosk with a menu');
    const window = await open(LOOKS[0]!, `/s/${id}#t=${token}`);
    const { page } = window;
    await window.isDone();
    const button = page.getByRole('button', { name: 'Download the site' });
    const asFile = page.getByRole('button', { name: 'As one file' });
    const said = page.locator('#download').getByRole('status');

    await page.keyboard.press('[');
    await button.click();
    await page.getByText('as on view.').waitFor();
    expect(await window.takeAlong('As one file')).toMatch(/-\d+\.html$/);

    await page.keyboard.press('l');
    await page.route('**/site.html', (route) => route.abort());
    await button.click();
    await asFile.click();
    await said.getByText('It could not be downloaded').waitFor();
    await page.keyboard.press('Escape');
    await button.click();
    expect(await said.textContent()).toBe('');
    await Promise.all(profiles.splice(0).map((profile) => profile.close()));
  });

  it('keeps all in reach while an earlier moment is on view', async () => {
    const { session_id: id, token } = await stack.createSession('A kiosk with a menu');
    const tablet = await open({ ...LOOKS[0]!, viewport: { width: 820, height: 600 } }, `/s/${id}#t=${token}`);
    await tablet.isDone();
    await tablet.page.keyboard.press('[');
    await tablet.page.getByRole('button', { name: 'Change from here' }).waitFor();
    await expectSound(tablet, 'the past on a tablet');

    await tablet.page.waitForURL(/#seq=/);
    const address = new URL(tablet.page.url());
    const phone = await open(LOOKS[2]!, `${address.pathname}${address.hash}&t=${token}`);
    await phone.page.getByRole('button', { name: 'Ask' }).click();
    await phone.page.locator('form').getByText('as on view').waitFor();
    const newest = await phone.page.getByRole('button', { name: 'Use the newest' }).boundingBox();
    expect(newest?.height).toBeGreaterThanOrEqual(44);
    await phone.page.getByRole('button', { name: 'Run' }).click({ timeout: 5_000 });
    await phone.page.getByText('Write what should change.').waitFor();
    await phone.page.getByRole('button', { name: 'Preview', exact: true }).click();
    await expectPlayback(phone);

    const link = `/s/${id}#t=${await stack.token(id, 'viewer')}`;
    const viewer = await open(LOOKS[1]!, link);
    await viewer.isDone();
    await viewer.page.keyboard.press('?');
    expect(await viewer.page.getByRole('dialog', { name: 'Keys' }).textContent()).not.toMatch(/Stop|Send/);
    await Promise.all(profiles.splice(0).map((profile) => profile.close()));
  });

  it('refuses an empty prompt with words, not with silence', async () => {
    const window = await open(LOOKS[0]!);
    await window.page.getByRole('button', { name: 'Draw it' }).click();
    await window.page.getByRole('alert').filter({ hasText: /\w/ }).waitFor();
    expect(new URL(window.page.url()).pathname).toBe('/');
    expect(await window.accessibilityProblems()).toEqual([]);
    await Promise.all(profiles.splice(0).map((profile) => profile.close()));
  });

  it('says that a link has run out, and stops asking', async () => {
    const { session_id: id } = await stack.createSession('A kiosk with a menu');
    const window = await open(LOOKS[0]!, `/s/${id}#t=${await stack.token(id, 'viewer', -120)}`);
    await window.page.getByRole('heading', { name: 'This link has run out' }).waitFor();
    await Promise.all(profiles.splice(0).map((profile) => profile.close()));
  });
});

/** Waits until the log holds so many versions of the page. */
async function drawn(sessionId: string, parts: number): Promise<void> {
  const probe = await stack.watch({ session_id: sessionId, token: await stack.token(sessionId) });
  await eventually(
    `${parts} parts of the page`,
    () => probe.events.filter((event) => event.type === 'preview:updated').length >= parts,
    { within: 60_000 },
  );
  await probe.close();
}
