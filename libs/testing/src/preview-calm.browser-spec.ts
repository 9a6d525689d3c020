/**
 * The preview stays calm: a script that never ends freezes nothing but itself, updates neither flash nor take away what
 * the reader has done. Each has its negative control: the same in a frame that isn't sandboxed, or drawn plainly.
 */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openProfile } from './browser-window.js';
import { findChromium, launchChromium, NO_CHROMIUM } from './chromium.js';
import { eventually } from './eventually.js';
import { PlainPages } from './plain-pages.js';
import { PreviewBench } from './preview-bench.js';
import { startStack, type Stack } from './stack.js';

const FULL = process.env.FAULTS === '1';
const hasChromium = findChromium() !== null;
if (!hasChromium) console.warn(NO_CHROMIUM);

/** Where a script may come to run and never return. */
const LOOPS: Record<string, string> = {
  script: 'for (;;);',
  handler: 'addEventListener("resize", () => { for (;;); }); dispatchEvent(new Event("resize"));',
  timer: 'setTimeout(() => { for (;;); }, 20);',
  frame: 'requestAnimationFrame(() => { for (;;); });',
};
const CONTROL_MS = 2_000;
/** The largest gap in the page's ticks while a loop runs, as a part of the loop's own length: in between lies the verdict. */
const AWAKE = 0.5;
const FROZEN = 0.9;
const UPDATES = 20;

let stack: Stack;
let browser: Browser;
let plain: PlainPages;
let profile: BrowserContext;

beforeAll(async () => {
  if (!hasChromium) return;
  [stack, plain, browser] = await Promise.all([startStack(), PlainPages.start(), launchChromium()]);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await Promise.all([stack?.stop(), plain?.stop()]);
});

beforeEach(async () => {
  if (hasChromium) profile = await openProfile(browser);
});

afterEach(() => profile?.close());

/** From now on the page keeps the largest gap between two of its ticks. */
async function watchTicks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ticks = { largest: 0, count: 0 };
    Object.assign(globalThis, { ticks });
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      ticks.largest = Math.max(ticks.largest, now - last);
      ticks.count += 1;
      last = now;
    }, 5);
  });
}

function ticksOf(page: Page): Promise<{ largest: number; count: number }> {
  return page.evaluate(() => (globalThis as unknown as { ticks: { largest: number; count: number } }).ticks);
}

describe.skipIf(!hasChromium)('a script without an end', () => {
  it.each(Object.entries(LOOPS).filter(([where]) => FULL || where !== 'frame'))(
    'in a %s leaves the page awake, and is stopped',
    async (where, js) => {
      const bench = await PreviewBench.open(stack, profile);
      const { page } = bench;
      await bench.show({ html: '<h1>Before</h1>', css: '' });
      await watchTicks(page);
      const before = await page.evaluate(() => performance.now());
      await bench.publish({ html: '<h1>After</h1>', js });
      const stop = page.getByRole('button', { name: 'Stop scripts' });
      const field = page.getByRole('textbox', { name: 'What should change next?' });
      const card = page.getByRole('alert', { name: 'The preview is not responding' });
      await card.waitFor({ timeout: 20_000 });
      // It has taken all of the limit for the card to come: the page ticked and takes input meanwhile.
      await field.fill('Still awake');
      const length = (await page.evaluate(() => performance.now())) - before;
      const { largest, count } = await ticksOf(page);
      console.info(
        `loop in a ${where}: ${count} ticks in ${Math.round(length)} ms, largest gap ${Math.round(largest)} ms`,
      );
      expect(largest / length).toBeLessThan(AWAKE);
      if (FULL) expect(largest).toBeLessThanOrEqual(100);
      if (where === 'script') {
        await page.getByRole('button', { name: 'Reload', exact: true }).click();
        await card.waitFor({ state: 'detached' });
        await card.waitFor({ timeout: 20_000 });
      }
      await stop.click();
      await card.waitFor({ state: 'detached' });
      await page.frameLocator('.ov0-preview-frame iframe').getByText('After').waitFor();
      await bench.close();
    },
  );

  it('freezes a page that isn’t protected for as long as it runs', async () => {
    const inner = plain.put(
      '/loop',
      `<!doctype html><script>const e = Date.now() + ${CONTROL_MS}; while (Date.now() < e);</script>`,
    );
    const page = await profile.newPage();
    await page.goto(plain.put('/house', '<!doctype html><body>'));
    await watchTicks(page);
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
      frame.src = src;
      document.body.append(frame);
    }, inner);
    await eventually('the gap', async () => (await ticksOf(page)).largest / CONTROL_MS >= FROZEN);
  });
});

/** The colours in the middle of the preview, frame by frame as the browser paints them. */
class Screencast {
  readonly #pictures: string[] = [];

  static async start(page: Page): Promise<Screencast> {
    const cast = new Screencast(await page.context().newCDPSession(page));
    await cast.session.send('Page.startScreencast', { format: 'png', maxWidth: 360, everyNthFrame: 1 });
    return cast;
  }

  constructor(readonly session: CDPSession) {
    session.on('Page.screencastFrame', ({ data, sessionId }) => {
      this.#pictures.push(data);
      void session.send('Page.screencastFrameAck', { sessionId });
    });
  }

  /** How many pictures there were, and how many with white where the page is dark. */
  async end(reader: Page, at: { x: number; y: number }): Promise<{ pictures: number; white: number }> {
    await this.session.send('Page.stopScreencast');
    const white = await reader.evaluate(
      async ({ pictures, x, y }) => {
        let count = 0;
        for (const picture of pictures) {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          const [red = 0] = context?.getImageData(image.width * x, image.height * y, 1, 1).data ?? [];
          if (red > 200) count += 1;
        }
        return count;
      },
      { pictures: this.#pictures, ...at },
    );
    return { pictures: this.#pictures.length, white };
  }
}

const DARK = 'html { background: #101418; color: #9ab } main { height: 4000px }';

describe.skipIf(!hasChromium)('updates', () => {
  it.each([
    ['a morph', false],
    ['a frame with another script', true],
  ])('by %s show no white', async (_how, isSwap) => {
    const reader = await profile.newPage();
    const bench = await PreviewBench.open(stack, profile);
    const js = (index: number): string => (isSwap ? `document.title = ${index}` : '');
    await bench.show({ html: '<main>0</main>', css: DARK, js: js(0) });
    const box = await bench.page.locator('.ov0-preview-frame').boundingBox();
    const cast = await Screencast.start(bench.page);
    for (let index = 1; index <= UPDATES; index += 1)
      await bench.show({ html: `<main>${index}</main>`, css: DARK, js: js(index) });
    const at = { x: ((box?.x ?? 0) + 300) / 1440, y: ((box?.y ?? 0) + 300) / 900 };
    const { pictures, white } = await cast.end(reader, at);
    expect(pictures).toBeGreaterThanOrEqual(UPDATES / 2);
    expect(white).toBe(0);
    await bench.close();
  });

  it('by a new document each time do', async () => {
    const reader = await profile.newPage();
    const page = await profile.newPage();
    const house =
      '<!doctype html><body style="margin:0;background:#fff"><iframe style="width:100vw;height:100vh;border:0">';
    await page.goto(plain.put('/flashes', house));
    const cast = await Screencast.start(page);
    for (let index = 0; index < UPDATES; index += 1) {
      await page.evaluate(
        async ({ css, text }) => {
          const frame = document.querySelector('iframe');
          frame?.remove();
          const next = document.createElement('iframe');
          next.style.cssText = 'width:100vw;height:100vh;border:0';
          next.srcdoc = `<style>${css}</style><main>${text}</main>`;
          // As long as a document takes that has anything to load.
          await new Promise((done) => void requestAnimationFrame(() => requestAnimationFrame(done)));
          const loaded = new Promise((done) => void next.addEventListener('load', done));
          document.body.append(next);
          await loaded;
          await new Promise((done) => void requestAnimationFrame(() => requestAnimationFrame(done)));
        },
        { css: DARK, text: String(index) },
      );
    }
    const { white } = await cast.end(reader, { x: 0.4, y: 0.4 });
    expect(white).toBeGreaterThan(0);
  });

  it('leave what the reader has done as it is', async () => {
    const bench = await PreviewBench.open(stack, profile);
    const html = (text: string): string =>
      `<main id="m"><p id="p">${text}</p><input id="i" value=""><details id="d"><summary id="s">More</summary>x</details>
       <div id="tall" style="height:4000px"></div></main>`;
    const frame = await bench.show({ html: html('one') });
    await frame.locator('#s').click();
    await frame.locator('#i').fill('typed');
    await frame.evaluate(() => {
      const field = document.querySelector('input');
      field?.focus({ preventScroll: true });
      field?.setSelectionRange(2, 2);
      scrollTo(0, 120);
    });
    const done = (): Promise<unknown[]> =>
      frame.evaluate(() => {
        const field = document.querySelector('input');
        const { activeElement } = document;
        const isOpen = document.querySelector('details')?.open;
        return [
          document.querySelector('p')?.textContent,
          activeElement?.id,
          field?.value,
          field?.selectionStart,
          isOpen,
          scrollY,
        ];
      });
    await bench.show({ html: html('two'), css: 'p { color: red }' });
    expect(await done()).toEqual(['two', 'i', 'typed', 2, true, 120]);

    // Drawn plainly, it is all gone.
    await frame.evaluate((text) => (document.body.innerHTML = text), html('three'));
    expect((await done()).slice(1, 5)).not.toEqual(['i', 'typed', 2, true]);
    await bench.show({ html: html('four') });
    await frame.evaluate(() => scrollTo(0, 240));
    await frame.evaluate(
      () => new Promise((drawn) => void requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    const next = await bench.show({ html: html('five'), js: 'document.title = "x"' });
    expect(await next.evaluate(() => scrollY)).toBe(240);
    await bench.close();
  });
});
