/**
 * What is asked, from the first word that is typed to what it came to; what waits and what is told at the end; a plan that
 * is longer than the window.
 */
import { describe, expect, it } from 'vitest';
import type { BrowserWindow } from './browser-window.js';
import { DESKTOP, PHONE } from './browser-window.js';
import { findChromium, NO_CHROMIUM } from './chromium.js';
import { eventually } from './eventually.js';
import { PATIENT_MS, PROMPT, withPageStage, type PageStage } from './page-stage.js';
import { connectAs } from './publishers.js';
import { WrittenSession } from './written-session.js';

const hasChromium = findChromium() !== null;
if (!hasChromium) console.warn(NO_CHROMIUM);

const NEXT = 'Add the evening supper';
const MANY = 200;

let stage: PageStage;

withPageStage((started) => (stage = started));

const promptOf = ({ page }: BrowserWindow) => page.getByRole('textbox', { name: 'Describe a page' });
const followUpOf = ({ page }: BrowserWindow) =>
  page.getByRole('textbox', { name: 'What should change next?' });

describe.skipIf(!hasChromium)('what is asked', { timeout: PATIENT_MS }, () => {
  it('is still there after a reload, in its own tab and field, until it is sent', async () => {
    const profile = await stage.profile();
    const window = await stage.open('/', profile);
    await promptOf(window).fill(PROMPT);
    await window.page.reload();
    expect(await promptOf(window).inputValue()).toBe(PROMPT);
    expect(await promptOf(await stage.open('/', profile)).inputValue()).toBe('');
    stage.site.hold('hours');
    await window.page.getByRole('combobox').selectOption({ label: 'Language model' });
    await window.page.getByRole('button', { name: 'Draw it' }).click();
    const id = await window.sessionId();
    await window.page.locator('.ov0-step-code').waitFor();

    expect(await followUpOf(window).inputValue()).toBe('');
    await followUpOf(window).fill(NEXT);
    await window.page.reload();
    expect(await followUpOf(window).inputValue()).toBe(NEXT);
    await window.page.goto(stage.stack.pageUrl);
    expect(await promptOf(window).inputValue()).toBe('');
    await window.page.goto(`${stage.stack.pageUrl}/s/${id}`);
    await window.page.getByRole('button', { name: 'Run next' }).click();
    await window.page.getByText(`Next: ${NEXT}`).waitFor();
    await window.page.reload();
    await window.page.getByText(`Next: ${NEXT}`).waitFor();
    expect(await followUpOf(window).inputValue()).toBe('');
  });

  it('begins as soon as the run before it is stopped, and who stops that one is told so', async () => {
    stage.site.hold('hours');
    const { id, owner, profile } = await stage.begin();
    await owner.page.locator('.ov0-step-code').waitFor();
    const beside = await stage.open(await stage.linkTo(id), profile);
    await beside.page.locator('.ov0-step-code').waitFor();
    const question = (window: BrowserWindow) => window.page.getByRole('dialog', { name: 'Stop this run?' });
    await owner.page.getByRole('button', { name: 'Stop this run' }).click();
    await question(owner).getByText('You can go on from here later.').waitFor();
    expect(await question(owner).textContent()).not.toContain('begins at once');
    await owner.page.keyboard.press('Escape');

    await followUpOf(owner).fill(NEXT);
    await owner.page.getByRole('button', { name: 'Run next' }).click();
    await owner.page.getByText(`Next: ${NEXT}`).waitFor();
    // Also where it was not asked.
    for (const window of [owner, beside]) {
      await window.page.bringToFront();
      await window.page.getByRole('button', { name: 'Stop this run' }).click();
      await question(window).getByText(`The next run begins at once: ${NEXT}`).waitFor();
      expect(await question(window).textContent()).not.toContain('later');
    }
    await beside.page.getByRole('button', { name: 'Stop', exact: true }).click();
    await beside.page.locator('.conversation .past-run').getByText('Stopped').waitFor();
    await beside.page.locator('.conversation > .prompt').getByText(NEXT).waitFor();
    await beside.reaches('at work again', ({ status }) => status === 'running');
    expect(await beside.page.locator('.queued').count()).toBe(0);
  });

  it('is answered in words that are still true at the end, with what it came to', async () => {
    const { link } = await stage.finished();
    const window = await stage.open(link);
    const { page } = window;
    const outcome = page.locator('.conversation > .outcome');
    await outcome.getByText(/^Version 1 · \d+ steps/).waitFor();
    stage.stack.generations[0]?.freeze(true);
    await followUpOf(window).fill('Make it dark');
    const asked = page.waitForRequest(/messages$/);
    await page.getByRole('button', { name: 'Run' }).click();
    await asked;
    stage.stack.generations[0]?.freeze(false);
    await page
      .locator('.past-run')
      .getByText(/^Version 1/)
      .waitFor();
    await page.locator('.conversation > .reply').getByText('Understood: making it dark.').waitFor();
    await window.isDone();
    await outcome.getByText(/^Version 2 · \d+ steps/).waitFor();
    expect(await page.locator('.conversation > .reply').allTextContents()).toEqual([
      'Understood: making it dark.',
    ]);
  });
});

describe.skipIf(!hasChromium)('a word of the system’s when it is done', { timeout: PATIENT_MS }, () => {
  it('is only promised where the browser lets it be said', async () => {
    stage.site.hold('hours');
    const { id, owner, profile } = await stage.begin();
    const { page } = owner;
    const browser = await stage.browser.newBrowserCDPSession();
    const { browserContextId } = await idsOf(owner);
    const origin = new URL(stage.stack.pageUrl).origin;
    const may = (setting: 'granted' | 'denied' | 'prompt'): Promise<unknown> =>
      browser.send('Browser.setPermission', {
        permission: { name: 'notifications' },
        setting,
        origin,
        browserContextId,
      });
    const said = page.locator('.notice').getByRole('status');
    // Nobody answers the browser's question.
    await may('prompt');
    await page.reload();
    await page.getByRole('button', { name: 'Tell me when it is done' }).click();
    await said.getByText('The browser’s question was closed, so you will not be told.').waitFor();
    await may('denied');
    await page.getByRole('button', { name: 'Ask again' }).click();
    await said.getByText('This browser lets the page send no notifications.').waitFor();
    expect(await page.locator('.notice button').count()).toBe(0);
    // Once refused it is not offered again.
    await page.reload();
    await page.locator('.ov0-step-code').waitFor();
    expect(await page.locator('.notice').count()).toBe(0);
    await may('granted');
    const other = await stage.open(await stage.linkTo(id), profile);
    await other.page.getByRole('button', { name: 'Tell me when it is done' }).click();
    await other.page.getByText('You will be told when it is done.').waitFor();
    expect(await other.page.locator('.notice button').count()).toBe(0);
    await browser.detach();
  });
});

async function idsOf({ page }: BrowserWindow): Promise<{ browserContextId?: string | undefined }> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  return targetInfo;
}

const DESKTOPS = [['desktop', DESKTOP]] as const;
const WINDOWS = process.env.FAULTS === '1' ? ([...DESKTOPS, ['phone', PHONE]] as const) : DESKTOPS;

describe.skipIf(!hasChromium)('a plan that is longer than the window', { timeout: PATIENT_MS }, () => {
  it.each(WINDOWS)('scrolls in its own box, and what is written is in sight (%s)', async (name, viewport) => {
    const nc = await connectAs(stage.stack.nats, 'generation');
    const session = await WrittenSession.open(nc);
    await session.begin(MANY, longTitle);
    const at = async (step: number): Promise<void> => {
      await session.step(step, MANY, 'in_progress');
      await session.piece(step, 0);
    };
    const window = await stage.open(await stage.linkTo(session.id), await stage.profile({ viewport }));
    const { page } = window;
    if (viewport === PHONE) await page.getByRole('button', { name: 'Steps', exact: true }).click();
    for (const step of [0, 120, MANY - 1]) {
      await at(step);
      const seen = await eventually(`step ${step} in sight`, async () => {
        const sight = await timeline(window);
        return sight.current === step && sight.inSight ? sight : null;
      });
      expect(seen).toMatchObject({ steps: MANY, overflows: true, documentScrolls: 0 });
      expect(await window.sidewaysScroll()).toBe(0);
      expect(await window.outOfSight()).toEqual([]);
      if (process.env.SHOTS)
        await page.screenshot({ path: `${process.env.SHOTS}/long-plan-${name}-${step}.png` });
      await session.page(step);
      await session.step(step, MANY, 'completed');
    }
    // The first step of another run stands far above the last of this one.
    await session.end();
    await session.begin(MANY, longTitle);
    await at(0);
    await eventually('the first step in sight again', async () => {
      const { current, inSight } = await timeline(window);
      return current === 0 && inSight;
    });
    await nc.close();
  });
});

const longTitle = (step: number): string =>
  step % 3 === 0
    ? `Part ${step}: Donaudampfschifffahrtsgesellschaftskapitänskajütenbesichtigungsterminvereinbarung`
    : `Part ${step} of a plan in which somebody thought of everything, and wrote all of it down`;

interface Timeline {
  steps: number;
  current: number;
  /** All of the current step's card is within the box. */
  inSight: boolean;
  /** The box holds more than it shows. */
  overflows: boolean;
  /** By how much the document itself could be scrolled, in CSS pixels. */
  documentScrolls: number;
}

async function timeline({ page }: BrowserWindow): Promise<Timeline> {
  return page.evaluate(() => {
    const box = document.querySelector('.rail-scroll');
    const items = [...document.querySelectorAll('.ov0-step')];
    const current = items.findIndex((item) => item.getAttribute('aria-current') === 'step');
    const [room, card] = [box, items[current]].map((element) => element?.getBoundingClientRect());
    const root = document.scrollingElement;
    return {
      steps: items.length,
      current,
      inSight: !!room && !!card && card.height > 0 && card.top >= room.top && card.bottom <= room.bottom,
      overflows: (box?.scrollHeight ?? 0) > 2 * (box?.clientHeight ?? 0),
      documentScrolls: (root?.scrollHeight ?? 0) - (root?.clientHeight ?? 0),
    };
  });
}
