/**
 * Generated code stays in the preview's frame: no attempt to read, change, cover or lead away the page around it comes
 * through. In a plain frame of the page's own origin the same attempts do.
 */
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProfile } from './browser-window.js';
import { findChromium, launchChromium, NO_CHROMIUM } from './chromium.js';
import { ESCAPES, SABOTAGE, SECRET, type Escape } from './escapes.js';
import { eventually } from './eventually.js';
import { PlainPages, plainDocument } from './plain-pages.js';
import { PreviewBench, type GeneratedPage } from './preview-bench.js';
import { startStack, type Stack } from './stack.js';
import { Witness } from './witness.js';

const hasChromium = findChromium() !== null;
if (!hasChromium) console.warn(NO_CHROMIUM);

const ALONE = ESCAPES.filter(({ alone, click }) => alone || click);
const TOGETHER = ESCAPES.filter((escape) => !ALONE.includes(escape));

let stack: Stack;
let browser: Browser;
let plain: PlainPages;

beforeAll(async () => {
  if (!hasChromium) return;
  [stack, plain, browser] = await Promise.all([startStack(), PlainPages.start(), launchChromium()]);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await Promise.all([stack?.stop(), plain?.stop()]);
});

/** The attempts as one page; what one of them throws spoils no other. */
function pageOf(escapes: readonly Escape[]): GeneratedPage {
  const all = (part: (escape: Escape) => string | undefined): string[] =>
    escapes.map((escape) => (part(escape) ?? '').replaceAll('@name', escape.name));
  const attempts = escapes.map(
    ({ js = '', name }) => `try { (() => { const win = (value) => window.win('${name}: ' + value);
      ${js.replaceAll('@name', name)}\n})(); } catch (error) { console.info(String(error)); }`,
  );
  const win = 'window.win ??= (value) => { (window.loot ??= []).push(String(value)); };';
  return {
    html: all(({ html }) => html).join('\n'),
    css: all(({ css }) => css).join('\n'),
    js: [win, ...attempts].join('\n'),
  };
}

async function click(frame: Frame): Promise<void> {
  await frame.locator('#go').click({ noWaitAfter: true, timeout: 30_000 });
}

/** The page around a plain frame, as defenceless as can be. */
function plainHouse(escape: Escape): string {
  plain.put('/worker.js', 'onfetch = null;');
  plain.put(`/inner-${escape.name}`, plainDocument(pageOf([escape])));
  const sibling = plain.put('/sibling', `<!doctype html><body>${SECRET}`);
  return plain.put(
    `/house-${escape.name}`,
    `<!doctype html><body><p id="secret">${SECRET}</p><input id="prompt" autofocus>
     <iframe src="/inner-${escape.name}" allow="fullscreen; clipboard-write"></iframe><iframe src="${sibling}"></iframe>`,
  );
}

/** Says whether the attempt came through on a plain page. */
async function succeedsPlainly(profile: BrowserContext, escape: Escape): Promise<boolean> {
  const url = plainHouse(escape);
  const page = await profile.newPage();
  const witness = await Witness.of(page);
  await page.goto(plain.put('/before', '<!doctype html>Before'));
  witness.expect(`/house-${escape.name}#${SECRET}`);
  await page.goto(`${url}#${SECRET}`, { waitUntil: 'commit' });
  if (escape.click) await click(await frameOf(page));
  try {
    await eventually(escape.name, async () => (await witness.seen()).length > 0, { within: 15_000 });
    return true;
  } catch {
    return false;
  } finally {
    await page.close();
  }
}

async function frameOf(page: Page): Promise<Frame> {
  return eventually('the frame', async () => {
    const frame = page.frames().find((one) => one.url().includes('/inner-'));
    return frame && (await frame.locator('#go').count()) > 0 ? frame : null;
  });
}

describe.skipIf(!hasChromium)('escapes from the preview', () => {
  it(`${ESCAPES.length} are tried, and none of them comes through`, async () => {
    const profile = await openProfile(browser);
    await profile.addCookies([{ name: 'secret', value: SECRET, url: stack.pageUrl }]);
    const bench = await PreviewBench.open(stack, profile);
    const witness = await Witness.of(bench.page);
    const came: string[] = [];
    await bench.show({ html: '<h1>Before</h1>' });
    for (const escapes of [TOGETHER, ...ALONE.map((escape) => [escape])]) {
      await witness.prepare();
      const frame = await bench.show(pageOf(escapes));
      if (escapes[0]?.click) await click(frame);
      // What was set off has had a turn, in the frame and in the page; a click moves the focus by itself.
      await frame.evaluate(() => new Promise((done) => void setTimeout(done, 50))).catch(() => {});
      const isClick = escapes[0]?.click === true;
      await eventually('the focus to be back', async () => isClick || (await witness.hasFocus()), {
        within: 3_000,
      }).catch(() => came.push(`${escapes[0]?.name}: keeps the focus`));
      for (const sign of await witness.seen(isClick ? ['active'] : []))
        came.push(`${escapes.map(({ name }) => name).slice(0, 2)}: ${sign}`);
    }
    expect(came).toEqual([]);
    await bench.close();
    await profile.close();
  });

  it('all that can come through do so in a plain frame', async () => {
    const profile = await openProfile(browser, { permissions: ['clipboard-write'] });
    await profile.addCookies([{ name: 'secret', value: SECRET, url: plain.origin }]);
    const failed: string[] = [];
    const queue = ESCAPES.filter(({ unseen }) => !unseen);
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift())
        if (!(await succeedsPlainly(profile, next))) failed.push(next.name);
    };
    await Promise.all([work(), work()]);
    expect(failed).toEqual([]);
    await profile.close();
  });

  it('what takes away under the runtime what it uses doesn’t keep the page from being drawn', async () => {
    const profile = await openProfile(browser);
    const bench = await PreviewBench.open(stack, profile);
    for (const sabotage of SABOTAGE) {
      const page = pageOf([sabotage]);
      await bench.show(page);
      // The same script: drawn into the document that it has spoilt.
      const frame = await bench.show({ ...page, html: `${page.html}<h1>${sabotage.name}</h1>` });
      expect(await frame.locator('h1').textContent()).toBe(sabotage.name);
    }
    await bench.close();
    await profile.close();
  });
});
