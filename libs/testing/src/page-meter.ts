/**
 * What a page costs while it is watched: React's commits beside the frames that the browser drew, the CPU time of each
 * task of its thread, and the memory that is left after a collection.
 */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

export interface Drawing {
  frames: number;
  commits: number;
  /** The most commits between two frames. */
  most: number;
  seconds: number;
}

interface Meter extends Omit<Drawing, 'seconds'> {
  since: number;
}

/** To be called before the page is opened: React tells its commits to whoever is there when it starts. */
export async function meterCommits(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (window.top !== window) return;
    const meter: Meter = { frames: 0, commits: 0, most: 0, since: 0 };
    const nextFrame = window.requestAnimationFrame.bind(window);
    const onCommitFiberRoot = (): void => {
      meter.commits += 1;
      meter.since += 1;
      meter.most = Math.max(meter.most, meter.since);
    };
    const noop = (): void => {};
    Object.assign(window, {
      meter,
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        renderers: new Map(),
        inject: () => 1,
        checkDCE: noop,
        onCommitFiberRoot,
        onCommitFiberUnmount: noop,
        onPostCommitFiberRoot: noop,
      },
    });
    nextFrame(function count() {
      meter.frames += 1;
      meter.since = 0;
      nextFrame(count);
    });
  });
}

/** Frames and commits while `work` was done. */
export async function drawnDuring(page: Page, work: () => Promise<unknown>): Promise<Drawing> {
  const read = (): Promise<Drawing> =>
    page.evaluate(() => {
      const { meter } = window as unknown as { meter: Meter };
      const drawn = { ...meter, seconds: performance.now() / 1_000 };
      meter.most = 0;
      return drawn;
    });
  const before = await read();
  await work();
  const after = await read();
  return {
    frames: after.frames - before.frames,
    commits: after.commits - before.commits,
    most: after.most,
    seconds: after.seconds - before.seconds,
  };
}

/** What is kept on the page's heap, in bytes, once everything that can be collected is. */
export async function heapOf(page: Page): Promise<number> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  tdur?: number;
  args?: { name?: string; data?: { url?: string } };
}

/**
 * The tasks of the page's own thread while `work` was done, each as the CPU time that it took, in milliseconds, longest
 * first. CPU time, so that what else the machine does isn't counted.
 */
export async function tasksDuring(
  browser: Browser,
  page: Page,
  work: () => Promise<unknown>,
): Promise<number[]> {
  const mark = `mark ${Math.random()}`;
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing', '__metadata'] });
  await page.evaluate((name) => void performance.mark(name), mark);
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const own = trace.traceEvents.find(({ name }) => name === mark);
  return trace.traceEvents
    .filter(({ name, pid, tid }) => name.endsWith('RunTask') && pid === own?.pid && tid === own.tid)
    .map(({ tdur = 0 }) => tdur / 1_000)
    .toSorted((one, other) => other - one);
}
