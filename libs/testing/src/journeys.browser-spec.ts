/**
 * Whatever happens to a window in mid-run, it ends where the undisturbed one does, which is where the log does: the same hash
 * of the same state at the same seq. Many windows watch one run here, each with a profile and a line to the gateway of its
 * own. Small in `npm test`; with `FAULTS=1` the figures are full: long absences, and the heartbeat of production.
 */
import { randomInt } from 'node:crypto';
import type { NumberedEvent } from '@openv0/contracts/events.js';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserWindow } from './browser-window.js';
import { findChromium, HANDED_PAGES, launchChromium, NO_CHROMIUM } from './chromium.js';
import { doubled, tamperWith, withheld } from './frame-tampering.js';
import type { Journey, JourneyFigures } from './journey.js';
import { lineJourneys } from './line-journeys.js';
import { noPacketDrop } from './packet-drop.js';
import { readerJourneys } from './reader-journeys.js';
import { recordFigure } from './reliability.js';
import { isAtEnding, recordRun, SharedRun } from './shared-run.js';
import { startStack, type Stack } from './stack.js';
import { mulberry32 } from './unreliable-socket.js';

const hasChromium = findChromium() !== null;
if (!hasChromium) console.warn(NO_CHROMIUM);

const FULL = process.env.FAULTS === '1';
const UNABLE = FULL && noPacketDrop();
if (UNABLE) console.warn(`no real packets are dropped: ${UNABLE}`);
/** When windows are refreshed; the same again with `FAULT_SEED`. */
const SEED = Number(process.env.FAULT_SEED ?? randomInt(2 ** 31));
console.info(`journeys: FAULT_SEED=${SEED}`);
/** Between two events of a run, in milliseconds. */
const EVERY_MS = FULL ? 400 : 40;
const HEARTBEAT_MS = FULL ? 10_000 : 1_000;
const FIGURES: JourneyFigures = {
  awayMs: FULL ? 60_000 : 5_000,
  refreshes: FULL ? 10 : 3,
  random: mulberry32(SEED),
  packets: FULL && !UNABLE,
};
const PROMPT = 'A family bakery in Lyon with its menu, the story of the starter and a table booking';

let stack: Stack;
let browser: Browser;
let recording: NumberedEvent[];

beforeAll(async () => {
  if (!hasChromium) return;
  const env = { HEARTBEAT_MS: String(HEARTBEAT_MS) };
  [stack, browser] = await Promise.all([
    startStack({ pace: 0.2, gateways: 2, env }),
    launchChromium(HANDED_PAGES),
  ]);
  recording = await recordRun(stack, PROMPT);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const openRun = (): Promise<SharedRun> => SharedRun.open({ stack, browser, recording, everyMs: EVERY_MS });

describe.skipIf(!hasChromium).each([
  { what: 'a window on a bad line', journeys: lineJourneys(FIGURES) },
  { what: 'a window in people’s hands', journeys: readerJourneys(FIGURES) },
])('$what ends as the undisturbed one does', ({ journeys }) => {
  let run: SharedRun;
  const under = new Map<Journey, Promise<BrowserWindow[]>>();

  beforeAll(async () => {
    run = await openRun();
    for (const journey of journeys) {
      const windows = journey.go(run);
      windows.catch(() => {});
      under.set(journey, windows);
    }
    run.play();
  }, 240_000);

  afterAll(() => run?.close());

  it.each(journeys)('$name', async (journey) => {
    const windows = await under.get(journey)!;
    const ending = await run.end();
    for (const window of windows) {
      const problem = await isAtEnding(window, ending).catch(String);
      record(journey, window, problem ?? `${ending.seq} events, the same hash`);
      expect(problem).toBeUndefined();
      expect(window.complaints({ networkCut: true })).toEqual([]);
    }
  });

  it('which has had one connection all along', async () => {
    expect(await run.end()).toMatchObject({ status: 'completed', seq: recording.length });
    expect(run.witness.sockets).toBe(1);
    expect(run.witness.complaints()).toEqual([]);
  });
});

describe.skipIf(!hasChromium)('windows beside each other', () => {
  it('are in step all along, and those that were told something else are found out', async () => {
    const run = await openRun();
    const [light, dark, missing, repeating, stranger] = await Promise.all([
      run.watcher(),
      run.watcher({ colorScheme: 'dark' }),
      run.guest(),
      run.guest(),
      run.guest(),
    ]);
    const changes = [
      await tamperWith(missing.window.page, withheld()),
      await tamperWith(repeating.window.page, doubled()),
    ];
    for (const { window } of [missing, repeating]) await window.page.goto(run.link);
    await stranger.window.page.goto(`${stack.pageUrl}/s/${run.sessionId}`);
    run.play();
    const inStep = [light.window, dark.window];
    const seqs: number[] = [];
    for (const percent of [5, 35, 65, 95]) seqs.push(await run.expectInStep(percent, inStep));
    expect(new Set(seqs).size).toBe(4);

    const ending = await run.end();
    for (const window of inStep) await isAtEnding(window, ending);
    // The control: what they were not told, or twice, shows in the hash.
    expect(changes.map((count) => count())).toEqual([1, 1]);
    for (const { window } of [missing, repeating]) {
      const { seq, status } = ending;
      const marks = await window.reaches('done', (own) => own.seq === seq && own.status === status);
      expect(marks.stateHash).not.toBe(ending.stateHash);
    }
    // Without a link there is a clear refusal, and nothing of the session.
    await stranger.window.page
      .getByRole('heading', { name: 'This link does not open the session' })
      .waitFor();
    expect((await stranger.window.marks()).seq).toBe(0);
    expect(await stranger.window.page.content()).not.toContain('Lyon');
    for (const { window } of [light, dark, missing, repeating]) expect(window.complaints()).toEqual([]);
    await run.close();
  });
});

function record({ promise, name }: Journey, { sockets }: BrowserWindow, seen: string): void {
  if (!promise) return;
  recordFigure({
    promise,
    claim: `A window ${name.split(':')[0]} ends as an undisturbed one does`,
    asked: 'the same hash of the state at the same seq',
    seen: `${seen}, ${sockets} connections`,
    profile: FULL ? 'full' : 'small',
  });
}
