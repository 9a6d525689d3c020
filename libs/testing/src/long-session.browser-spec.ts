/**
 * A session of many events opens at once: its state comes first, and what led to it afterwards, behind the page's back.
 * What is shown is what a window has that went through every event. 10,000 events and times with `FAULTS=1`.
 */
import { createHash } from 'node:crypto';
import type { NatsConnection } from '@nats-io/transport-node';
import { canonicalJson } from '@openv0/contracts/canonical-json.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import { createSessionClient } from '@openv0/client/session-client.js';
import type { Browser, BrowserContext, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BrowserWindow, DESKTOP, openProfile } from './browser-window.js';
import { findChromium, launchChromium, NO_CHROMIUM } from './chromium.js';
import { eventually } from './eventually.js';
import { connectAs } from './publishers.js';
import { startStack, type Stack } from './stack.js';
import { WrittenSession } from './written-session.js';

const hasChromium = findChromium() !== null;
if (!hasChromium) console.warn(NO_CHROMIUM);

const FULL = process.env.FAULTS === '1';
const RUNS = FULL ? 25 : 4;
const SHAPE = FULL ? { steps: 8, pieces: 47 } : { steps: 4, pieces: 90 };

let stack: Stack;
let browser: Browser;
let nc: NatsConnection;
let session: WrittenSession;
let profile: BrowserContext;

beforeAll(async () => {
  if (!hasChromium) return;
  [stack, browser] = await Promise.all([startStack(), launchChromium()]);
  nc = await connectAs(stack.nats, 'generation');
  session = await WrittenSession.open(nc);
  for (let run = 0; run < RUNS; run += 1) await session.run(SHAPE);
}, 240_000);

afterEach(async () => profile?.close());

afterAll(async () => {
  await browser?.close();
  await nc?.close();
  await stack?.stop();
});

const hashOf = (state: SessionState): string =>
  createHash('sha256').update(canonicalJson(state)).digest('hex');

/** The requests for earlier events, held back until the test lets them go. */
class HeldRequests {
  readonly asked: URL[] = [];
  readonly #held: Route[] = [];
  #open = false;

  async on(context: BrowserContext): Promise<void> {
    await context.route('**/v1/sessions/*/events?*', (route) => {
      this.asked.push(new URL(route.request().url()));
      if (this.#open) return route.continue();
      this.#held.push(route);
      return undefined;
    });
  }

  get waiting(): number {
    return this.#held.length;
  }

  async release(): Promise<void> {
    this.#open = true;
    await Promise.all(this.#held.splice(0).map((route) => route.continue()));
  }

  async fail(): Promise<void> {
    await Promise.all(this.#held.splice(0).map((route) => route.abort()));
  }
}

async function open(
  fragment = '',
): Promise<{ window: BrowserWindow; held: HeldRequests; bytes: () => number }> {
  profile = await openProfile(browser, { viewport: DESKTOP, colorScheme: 'light' });
  const held = new HeldRequests();
  await held.on(profile);
  const window = new BrowserWindow(await profile.newPage());
  let bytes = 0;
  window.page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => void (bytes += payload.length)),
  );
  const token = await stack.token(session.id, 'viewer');
  await window.page.goto(`${stack.pageUrl}/s/${session.id}#t=${token}${fragment}`);
  return { window, held, bytes: () => bytes };
}

/** The hash follows the state by a moment. */
const isAtHead = (window: BrowserWindow) => {
  const hash = hashOf(session.state());
  return window.reaches('at the head', ({ seq, stateHash }) => seq === session.head && stateHash === hash);
};

describe.skipIf(!hasChromium)('a long session', () => {
  it('is on view before any of its earlier events, with the bytes of its state', async () => {
    const { window, held, bytes } = await open();
    const marks = await isAtHead(window);
    await eventually('a request for what came before', () => held.waiting === 1);
    expect(held.asked).toHaveLength(1);
    expect(marks.status).toBe('completed');
    await window.page
      .frameLocator('iframe[title^="Live preview"]')
      .getByText(`Page ${session.revision}`)
      .waitFor();

    const state = JSON.stringify(session.state()).length;
    const log = JSON.stringify(session.events).length;
    expect(bytes()).toBeGreaterThan(state);
    expect(bytes()).toBeLessThan(state + 4_000);
    // What it would have cost.
    expect(log).toBeGreaterThan(5 * state);
    expect(window.complaints()).toEqual([]);
  });

  it('has the state of a window that went through every event', async () => {
    const { window, held } = await open();
    await held.release();
    const { stateHash } = await isAtHead(window);
    const token = await stack.token(session.id);
    const replayer = createSessionClient({ url: stack.socketUrl, sessionId: session.id, token });
    let count = 0;
    replayer.on('*', () => void (count += 1));
    replayer.connect();
    await eventually('the whole replay', () => replayer.getSnapshot().connection.status === 'live');
    expect(count).toBe(session.head);
    expect(stateHash).toBe(hashOf(replayer.getSnapshot().state));
    replayer.close();
  });

  it('says that a moment is being fetched, shows it when it is there, and is live until then', async () => {
    const third = session.events.findIndex(
      ({ type, data }) =>
        type === 'preview:updated' && (data as { metadata: { revision: number } }).metadata.revision === 3,
    );
    const { window, held } = await open(`&seq=${third + 1}`);
    const { page } = window;
    await isAtHead(window);
    await page.getByRole('status').getByText('Fetching the earlier moments').waitFor();
    await page.getByText(`Revision ${session.revision}`, { exact: true }).waitFor();
    // A network that fails is tried again.
    await eventually('the request', () => held.waiting === 1);
    await held.fail();
    await eventually('another try', () => held.waiting === 1);
    expect(new URL(page.url()).hash).toBe(`#seq=${third + 1}`);
    await held.release();
    await page.getByText(/^(Revision|Draft) 3 · scripts off$/).waitFor();
    await page.getByText('Fetching the earlier moments').waitFor({ state: 'detached' });
    expect((await window.marks()).stateHash).toBe(hashOf(session.state()));
    expect(window.complaints({ networkCut: true }).filter((line) => !line.includes('ERR_FAILED'))).toEqual(
      [],
    );
  });

  it('steps back through every revision, also when the key comes before the past does', async () => {
    const { window, held } = await open();
    const { page } = window;
    await isAtHead(window);
    await page.getByRole('button', { name: 'Revision before' }).waitFor();
    await page.keyboard.press('[');
    await page.getByRole('status').getByText('Fetching the earlier moments').waitFor();
    await held.release();
    for (let revision = session.revision - 1; revision > session.revision - 2 * SHAPE.steps; revision -= 1) {
      await page.getByText(new RegExp(`^(Revision|Draft) ${revision} · scripts off$`)).waitFor();
      await page.keyboard.press('[');
    }
    expect(window.complaints()).toEqual([]);
  });

  it('goes on live meanwhile, asks for each earlier event once, and misses none', async () => {
    const { window, held } = await open();
    await isAtHead(window);
    const before = session.head;
    await eventually('the request', () => held.waiting === 1);
    await session.run({ steps: 2, pieces: 10 });
    await isAtHead(window);
    await held.release();
    await window.page.keyboard.press('[');
    await window.page.getByText(/scripts off$/).waitFor();
    // The moments of the run that came live, and those before it, are one row.
    await window.page.keyboard.press('[');
    await window.page
      .getByText(new RegExp(`^(Revision|Draft) ${session.revision - 2} · scripts off$`))
      .waitFor();
    const after = held.asked.map(({ searchParams }) => Number(searchParams.get('after') ?? 0));
    expect(after).toEqual([...new Set(after)].toSorted((one, other) => one - other));
    expect(after[0]).toBe(0);
    expect(Math.max(...after)).toBeLessThan(before);
    expect((await window.marks()).stateHash).toBe(hashOf(session.state()));
  });

  it.runIf(FULL)('opens within a second on a machine that does nothing else', async () => {
    const times: number[] = [];
    for (let opening = 0; opening < 5; opening += 1) {
      const { window, held } = await open();
      await held.release();
      const { page } = window;
      await page.waitForFunction(
        (head) => Number(document.documentElement.dataset.seq) >= head,
        session.head,
      );
      times.push(await page.evaluate(() => performance.now()));
      const long = await page.evaluate(async () => {
        const tasks: number[] = [];
        new PerformanceObserver((list) =>
          tasks.push(...list.getEntries().map(({ duration }) => duration)),
        ).observe({
          type: 'longtask',
          buffered: true,
        });
        await new Promise((resolve) => setTimeout(resolve, 3_000));
        return tasks;
      });
      console.info(
        `${session.head} events: ${times.at(-1)?.toFixed(0)} ms to the state, ${held.asked.length} pages, ` +
          `tasks over 50 ms: ${long.map((ms) => ms.toFixed(0)).join(', ') || 'none'}`,
      );
      await profile.close();
    }
    expect(times.toSorted((one, other) => one - other)[2]).toBeLessThan(1_000);
  });
});
