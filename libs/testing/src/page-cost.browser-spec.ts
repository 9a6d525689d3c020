/**
 * What the page costs the one who looks at it: the script that stands before its first paint, and the work of each
 * frame while code is written. For a minute, with times, under `FAULTS=1`.
 */
import type { NatsConnection } from '@nats-io/transport-node';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BrowserWindow, DESKTOP, openProfile } from './browser-window.js';
import { findChromium, launchChromium, NO_CHROMIUM } from './chromium.js';
import { drawnDuring, heapOf, meterCommits, tasksDuring, type Drawing } from './page-meter.js';
import { connectAs } from './publishers.js';
import { startStack, type Stack } from './stack.js';
import { WrittenSession } from './written-session.js';

const hasChromium = findChromium() !== null;
if (!hasChromium) console.warn(NO_CHROMIUM);

const FULL = process.env.FAULTS === '1';
const A_SECOND = 20;
/** Deltas, as fast as they are stored. */
const FLOOD = 500;
/**
 * More commits than this are more than one a frame. A second's four: where frames come late a timer stands in for them
 * twice, and clocks go on.
 */
const many = ({ frames, seconds }: Drawing): number => frames * 1.1 + seconds * 4;
/**
 * Of each delta at most: its text, its place in the timeline, and what a collection leaves behind. Never what the step had
 * written before it.
 */
const KEPT_BYTES = 1_500;
const MANY_DELTAS = 3 * FLOOD;
/** Gzipped script, in bytes. */
const BUDGET = 90_000;

let stack: Stack;
let browser: Browser;
let nc: NatsConnection;
let profile: BrowserContext | undefined;

beforeAll(async () => {
  if (!hasChromium) return;
  [stack, browser] = await Promise.all([startStack(), launchChromium()]);
  nc = await connectAs(stack.nats, 'generation');
}, 240_000);

afterEach(async () => {
  await profile?.close();
  profile = undefined;
});

afterAll(async () => {
  await browser?.close();
  await nc?.close();
  await stack?.stop();
});

/** A window on a session that writes the code of its first step. */
async function openWriting(prepare: (profile: BrowserContext) => Promise<unknown> = async () => {}) {
  const session = await WrittenSession.open(nc);
  await session.begin(8);
  await session.step(0, 8, 'in_progress');
  profile = await openProfile(browser, { viewport: DESKTOP, colorScheme: 'light' });
  await meterCommits(profile);
  await prepare(profile);
  const window = new BrowserWindow(await profile.newPage());
  await window.page.goto(`${stack.pageUrl}/s/${session.id}#t=${await stack.token(session.id, 'owner')}`);
  await window.reaches('at the step', ({ seq, connection }) => seq === session.head && connection === 'live');
  let piece = 0;
  const isShown = () => window.reaches('at the head', ({ seq }) => seq === session.head);
  const write = async (seconds: number): Promise<void> => {
    const began = performance.now();
    for (let done = 0; done < seconds * A_SECOND; done += 1) {
      await delay(Math.max(0, began + (done * 1_000) / A_SECOND - performance.now()));
      await session.piece(0, piece++);
    }
    await isShown();
  };
  const flood = async (count: number): Promise<void> => {
    for (let done = 0; done < count; done += 1) await session.piece(0, piece++);
    await isShown();
  };
  return { window, write, flood };
}

/** As a page that is told of each event by itself: what waits for a frame is called at once. */
const withoutBatching = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    window.requestAnimationFrame = (callback) => {
      queueMicrotask(() => callback(performance.now()));
      return 0;
    };
  });

describe.skipIf(!hasChromium)('while code is written', () => {
  it('the page is drawn at most once a frame', async () => {
    const { window, flood } = await openWriting();
    await flood(FLOOD);
    const batched = await drawnDuring(window.page, () => flood(FLOOD));
    expect(batched.commits).toBeGreaterThan(3);
    expect(batched.commits).toBeLessThanOrEqual(many(batched));
    await profile?.close();

    const control = await openWriting(withoutBatching);
    const drawn = await drawnDuring(control.window.page, () => control.flood(FLOOD / 2));
    expect(drawn.commits).toBeGreaterThan(many(drawn));
  });

  it('what is kept is about what was said', async () => {
    const { window, flood } = await openWriting();
    const { page } = window;
    await flood(FLOOD);
    const before = await heapOf(page);
    await flood(MANY_DELTAS);
    const each = ((await heapOf(page)) - before) / MANY_DELTAS;
    console.info(`kept of each delta: ${Math.round(each)} bytes`);
    expect(each).toBeLessThan(KEPT_BYTES);

    // Who keeps every state's code keeps more.
    await page.evaluate(() => {
      const kept: string[] = [];
      Object.assign(window, { kept });
      const code = document.documentElement.outerHTML;
      addEventListener('leak', () => kept.push(code.replaceAll('a', String(kept.length))));
    });
    const leaking = await heapOf(page);
    await flood(FLOOD);
    await page.evaluate((count) => {
      for (let event = 0; event < count; event += 1) dispatchEvent(new Event('leak'));
    }, FLOOD);
    expect((await heapOf(page)) - leaking).toBeGreaterThan(FLOOD * KEPT_BYTES);
  });

  it.runIf(FULL)('no task takes 50 ms for a minute at 20 a second', async () => {
    const { window, write } = await openWriting();
    const { page } = window;
    await write(2);
    const heap = await heapOf(page);
    let drawn: Drawing | undefined;
    const tasks = await tasksDuring(browser, page, async () => {
      drawn = await drawnDuring(page, () => write(60));
    });
    const busy = tasks.reduce((sum, ms) => sum + ms, 0);
    console.info(
      `60 s at ${A_SECOND} a second: ${JSON.stringify(drawn)}; CPU of the page's thread ${(busy / 600).toFixed(1)} %, ` +
        `longest tasks ${tasks.slice(0, 5).map((ms) => ms.toFixed(1))} ms; ` +
        `heap ${heap} → ${await heapOf(page)} bytes`,
    );
    expect(tasks[0]).toBeLessThan(50);
    expect(drawn?.commits).toBeLessThanOrEqual(drawn?.frames ?? 0);
  });
});

interface Loaded {
  /** Gzipped script that was asked for until something was on view, and in the end; bytes. */
  first: number;
  inTheEnd: number;
}

/** What a page loads, opened by somebody who has never been here. */
async function load(address: string, settled: (page: Page) => Promise<unknown>): Promise<Loaded> {
  profile = await openProfile(browser, { viewport: DESKTOP, colorScheme: 'light' });
  const page = await profile.newPage();
  await page.goto(address);
  await settled(page);
  const scripts = await page.evaluate(() => {
    const [painted] = performance.getEntriesByName('first-contentful-paint');
    return performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .map(({ name, startTime }) => ({ name, isFirst: startTime <= (painted?.startTime ?? 0) }));
  });
  const sizes = await Promise.all(
    scripts.map(async ({ name, isFirst }) => {
      const code = await (await fetch(name)).arrayBuffer();
      return { isFirst, bytes: gzipSync(code, { level: 9 }).length };
    }),
  );
  await profile.close();
  const sum = (some: typeof sizes): number => some.reduce((total, { bytes }) => total + bytes, 0);
  return { first: sum(sizes.filter(({ isFirst }) => isFirst)), inTheEnd: sum(sizes) };
}

describe.skipIf(!hasChromium)('before it shows something', () => {
  it('the start page and a session’s have loaded at most 90 kB of script', async () => {
    const session = await WrittenSession.open(nc);
    await session.run({ steps: 2, pieces: 5 });
    const link = `${stack.pageUrl}/s/${session.id}#t=${await stack.token(session.id, 'owner')}`;
    const start = await load(`${stack.pageUrl}/`, (page) =>
      page.getByText('Nothing drawn in this browser yet').waitFor(),
    );
    const opened = await load(link, (page) => page.getByText(`Revision ${session.revision}`).waitFor());
    console.info(`script, gzipped: ${JSON.stringify({ start, session: opened })}`);
    expect(start.first).toBeLessThanOrEqual(BUDGET);
    expect(opened.first).toBeLessThanOrEqual(BUDGET);
    // What is weighed is what was loaded: all of it would be too much.
    expect(start.first).toBeGreaterThan(60_000);
    expect(opened.inTheEnd).toBeGreaterThan(BUDGET);
  });

  it('what can’t be loaded says so, and is there when it is tried again', async () => {
    const session = await WrittenSession.open(nc);
    await session.run({ steps: 2, pieces: 5 });
    profile = await openProfile(browser, { viewport: DESKTOP, colorScheme: 'light' });
    let isCut = true;
    await profile.route(/assets\/(desk|code-pane|your-sessions)-/, (route) =>
      isCut ? route.abort() : route.continue(),
    );
    const page = await profile.newPage();
    await page.goto(`${stack.pageUrl}/`);
    await page.getByText('Your sessions could not be shown').waitFor();
    await page.getByRole('textbox', { name: 'Describe a page' }).waitFor();
    await page.goto(`${stack.pageUrl}/s/${session.id}#t=${await stack.token(session.id, 'owner')}`);
    await page.getByText('A part of this page did not load').waitFor();
    isCut = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText(`Revision ${session.revision}`).waitFor();

    isCut = true;
    await page.getByRole('tab', { name: 'HTML' }).click();
    await page.getByText('The code could not be shown').waitFor();
    // The rest of the page is as it was.
    await page.getByText(`Revision ${session.revision}`).waitFor();
    isCut = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('region', { name: 'Code' }).waitFor();
  });
});
