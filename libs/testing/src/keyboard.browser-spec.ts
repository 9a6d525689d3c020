/**
 * A session from its prompt to its second version without a mouse: started, looked back into, shared, stopped, taken up again
 * and changed. Whoever watches by the link that was copied meanwhile has the same state at each end.
 */
import type { NumberedEvent } from '@openv0/contracts/events.js';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BrowserWindow, openProfile } from './browser-window.js';
import { findChromium, launchChromium, NO_CHROMIUM } from './chromium.js';
import { eventually } from './eventually.js';
import { SessionLogs } from './session-log.js';
import { endingOf, isAtEnding } from './shared-run.js';
import { startStack, type Stack } from './stack.js';

const hasChromium = findChromium() !== null;
if (!hasChromium) console.warn(NO_CHROMIUM);

let stack: Stack;
let logs: SessionLogs;
let browser: Browser;

beforeAll(async () => {
  if (!hasChromium) return;
  [stack, browser] = await Promise.all([startStack({ pace: 0.8 }), launchChromium()]);
  logs = await SessionLogs.open(stack);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await logs?.close();
  await stack?.stop();
});

/** All of them are where the log is once this run has ended so. */
async function endAlike(
  sessionId: string,
  run: number,
  status: string,
  windows: BrowserWindow[],
): Promise<void> {
  const isEnd = (events: readonly NumberedEvent[]): boolean => {
    const last = events.at(-1);
    return last?.type === 'generation:completed' && last.data.run === run;
  };
  const events = await logs.until(sessionId, `the end of run ${run}`, isEnd, { within: 90_000 });
  const ending = endingOf(events);
  expect(ending.status).toBe(status);
  for (const window of windows) await isAtEnding(window, ending);
}

describe.skipIf(!hasChromium)('by keyboard alone', () => {
  it('a page is started, looked back into, shared, stopped, gone on with and changed', async () => {
    const profile = await openProfile(browser);
    const window = await BrowserWindow.open(profile, stack.pageUrl);
    const { page } = window;
    const { keyboard } = page;
    const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

    await window.tabTo(page.getByRole('textbox', { name: 'Describe a page' }));
    await keyboard.type('A jazz club with a programme and a bar');
    await window.tabTo(button(/^Draw it/));
    await keyboard.press('Enter');
    const sessionId = await window.sessionId();
    await window.isDrawing();

    await keyboard.press('p');
    const past = page.getByText(/^Viewing/);
    await past.waitFor();
    await keyboard.press('l');
    await past.waitFor({ state: 'detached' });

    await window.tabTo(button('Share'));
    await keyboard.press('Enter');
    await window.tabTo(button('Copy link'));
    await keyboard.press('Enter');
    const field = page.getByRole('textbox', { name: 'Link to watch' });
    const link = await eventually('a link', async () => {
      const value = await field.inputValue();
      return value.includes('#t=') ? value : null;
    });
    await keyboard.press('Escape');

    await keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Stop this run?' }).waitFor();
    await window.tabTo(button('Stop'));
    await keyboard.press('Enter');
    const elsewhere = await openProfile(browser);
    const witness = await BrowserWindow.open(elsewhere, link);
    const beside = await BrowserWindow.open(profile, `${stack.pageUrl}/s/${sessionId}`);
    await page.bringToFront();
    await endAlike(sessionId, 1, 'cancelled', [window, witness, beside]);

    await window.tabTo(button('Go on'));
    await keyboard.press('Enter');
    await endAlike(sessionId, 2, 'completed', [window, witness, beside]);

    await window.tabTo(page.getByRole('textbox', { name: 'What should change next?' }));
    await keyboard.type('Make it darker');
    await keyboard.press('Control+Enter');
    await endAlike(sessionId, 3, 'completed', [window, witness, beside]);
    for (const one of [window, witness, beside]) expect(one.complaints()).toEqual([]);
    await profile.close();
    await elsewhere.close();
  });
});
