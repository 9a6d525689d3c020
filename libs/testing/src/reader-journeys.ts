/** What people do with a window in the middle of a run. */
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import { BrowserWindow, PHONE } from './browser-window.js';
import { eventually } from './eventually.js';
import type { Journey, JourneyFigures } from './journey.js';

export function readerJourneys({ awayMs, refreshes, random }: JourneyFigures): Journey[] {
  const moments = Array.from({ length: refreshes }, () => Math.floor(5 + random() * 90)).sort(
    (one, other) => one - other,
  );
  return [
    {
      name: `refreshed at ${refreshes} random moments: ${moments.join(', ')} %`,
      promise: 'P5',
      async go(run) {
        const { window } = await run.during(0, 4, () => run.watcher());
        for (const moment of moments) {
          await run.isAt(moment);
          // Also when the page before has not come so far as to show anything; at the very moment when it takes over,
          // Chromium refuses to.
          await eventually('the page to be loaded again', async () => {
            await window.page.reload({ waitUntil: 'commit' });
            return true;
          });
        }
        return [window];
      },
    },
    {
      name: 'opened late, on a phone in the dark, and in a second window beside it',
      async go(run) {
        const phone = { viewport: PHONE, isMobile: true, hasTouch: true, colorScheme: 'dark' as const };
        return run.during(50, 75, async () => {
          const { window, profile } = await run.watcher(phone);
          // The link's token has left the address, and a second window needs none.
          expect(window.page.url()).toBe(`${run.stack.pageUrl}/s/${run.sessionId}`);
          const second = await BrowserWindow.open(profile, window.page.url());
          await Promise.all([window.isDrawing(), second.isDrawing()]);
          return [window, second];
        });
      },
    },
    {
      name: 'opened after the end',
      async go(run) {
        await run.end();
        const { window } = await run.watcher();
        return [window];
      },
    },
    {
      name: 'scrubbed, held, played and brought back, with little motion',
      async go(run) {
        const { window } = await run.during(0, 10, () => run.watcher({ reducedMotion: 'reduce' }));
        const { page } = window;
        await run.during(40, 80, async () => {
          await page.keyboard.press('[');
          const pill = page.getByText(/^Viewing/);
          await pill.waitFor();
          const range = page.getByRole('slider', { name: 'Moment of the run' });
          const before = await range.inputValue();
          await range.press('ArrowLeft');
          await range.press('ArrowLeft');
          expect(Number(await range.inputValue())).toBeLessThan(Number(before));
          await page.getByRole('button', { name: 'Play on from here' }).click();
          await page.getByRole('button', { name: 'Hold the preview here' }).click();
          // The past is on view, the log goes on: what the window says of itself is of the log.
          await run.isAt(60);
          await window.reaches('reading on', ({ seq }) => seq >= 60);
          await pill.waitFor();
          await page.keyboard.press('l');
          await pill.waitFor({ state: 'detached' });
        });
        return [window];
      },
    },
    {
      name: `on a computer that sleeps for ${awayMs / 1_000} s`,
      async go(run) {
        const { window, profile } = await run.during(0, 10, () => run.watcher());
        await window.page.evaluate(watchGaps);
        await run.during(25, 85, async () => {
          const cdp = await profile.newCDPSession(window.page);
          await cdp.send('Debugger.enable');
          await cdp.send('Debugger.pause');
          await delay(awayMs);
          await cdp.send('Debugger.disable');
          await window.isLive();
        });
        const gap = await window.page.evaluate(() => Number(document.documentElement.dataset.gap));
        expect(gap, 'milliseconds in which nothing ran').toBeGreaterThan(awayMs * 0.9);
        return [window];
      },
    },
    {
      name: 'looked away from',
      async go(run) {
        const { window } = await run.during(0, 10, () => run.watcher());
        await run.during(20, 70, () => window.page.evaluate(hide, true));
        await run.isAt(70);
        await window.page.evaluate(hide, false);
        return [window];
      },
    },
  ];
}

/** The longest time in which nothing ran in the page, in milliseconds. */
function watchGaps(): void {
  let last = performance.now();
  let longest = 0;
  setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    document.documentElement.dataset.gap = String(longest);
  }, 100);
}

/** As a window behind another one is told. */
function hide(hidden: boolean): void {
  const visibility = hidden ? 'hidden' : 'visible';
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}
