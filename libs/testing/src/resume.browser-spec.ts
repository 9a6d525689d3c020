/**
 * Whatever happens to a window in mid-run, it ends where every other window ends: the identical state, and a console
 * without an error. The state's hash is compared with the server's own, too.
 */
import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { canonicalJson } from '@openv0/contracts/canonical-json.js';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BrowserWindow, openProfile } from './browser-window.js';
import { findChromium, launchChromium, NO_CHROMIUM } from './chromium.js';
import { startStack, type Stack } from './stack.js';

const hasChromium = findChromium() !== null;
if (!hasChromium) console.warn(NO_CHROMIUM);

/** About ten seconds a run: time enough for a cut of five in the middle. */
const PACE = '0.5';
const PROMPT = 'A family bakery in Lyon with its menu, the story of the starter and a table booking';
const OFFLINE_MS = 5_000;

let stack: Stack;
let browser: Browser;
let profile: BrowserContext;

beforeAll(async () => {
  if (!hasChromium) return;
  [stack, browser] = await Promise.all([startStack({ env: { ENGINE_PACE: PACE } }), launchChromium()]);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

beforeEach(async () => {
  profile = await openProfile(browser);
});

afterEach(() => profile?.close());

async function startRun(): Promise<{ window: BrowserWindow; sessionId: string }> {
  const window = await BrowserWindow.open(profile, stack.pageUrl);
  return { window, sessionId: await window.start(PROMPT) };
}

/** All windows are done with the state that the server has. */
async function expectIdentical(sessionId: string, windows: BrowserWindow[]): Promise<void> {
  for (const window of windows) await window.isDone();
  const { body } = await stack.api<{ head: number; state: unknown }>(`/v1/sessions/${sessionId}`, {
    token: await stack.token(sessionId),
  });
  const hash = createHash('sha256').update(canonicalJson(body.state)).digest('hex');
  for (const window of windows) {
    const marks = await window.reaches(`at ${hash.slice(0, 8)}`, ({ stateHash }) => stateHash === hash);
    expect(marks).toMatchObject({ status: 'completed', seq: body.head, stateHash: hash });
  }
}

describe.skipIf(!hasChromium)('a window ends with the state of every other one', () => {
  it('after a refresh in mid-run', async () => {
    const { window, sessionId } = await startRun();
    const { seq } = await window.isDrawing();
    await window.page.reload();
    await window.isDrawing(seq);
    await expectIdentical(sessionId, [window]);
    expect(window.complaints()).toEqual([]);
  });

  it('after five seconds without a network', async () => {
    const { window, sessionId } = await startRun();
    await window.isDrawing();
    const elsewhere = await openProfile(browser);
    const witness = await BrowserWindow.open(elsewhere, await viewersLink(sessionId));
    await witness.isDrawing();
    await profile.setOffline(true);
    stack.proxy.refuse(true);
    stack.proxy.cutAll();
    const { seq, stateHash } = await window.reaches('cut', ({ connection }) => connection !== 'live');
    // Not for luck: five seconds are what is promised.
    await delay(OFFLINE_MS);
    expect(await window.marks()).toMatchObject({ seq, status: 'running' });
    stack.proxy.refuse(false);
    await profile.setOffline(false);
    await window.reaches('live again', ({ connection }) => connection === 'live');
    await expectIdentical(sessionId, [window, witness]);
    // The hash tells the difference: a window that had stayed behind would be found.
    expect((await window.marks()).stateHash).not.toBe(stateHash);
    for (const one of [window, witness]) expect(one.complaints({ networkCut: true })).toEqual([]);
    await elsewhere.close();
  });

  it('after the gateway was killed in mid-run', async () => {
    const { window, sessionId } = await startRun();
    const { seq } = await window.isDrawing();
    await stack.gateways[0]!.kill('SIGKILL');
    await window.reaches('cut', ({ connection }) => connection !== 'live');
    await stack.gateways[0]!.start();
    await window.isDrawing(seq);
    await expectIdentical(sessionId, [window]);
    expect(window.complaints({ networkCut: true })).toEqual([]);
  });

  it('when it was opened late beside the first', async () => {
    const { window, sessionId } = await startRun();
    await window.isDrawing();
    const second = await BrowserWindow.open(profile, `${stack.pageUrl}/s/${sessionId}`);
    await second.isDrawing();
    await expectIdentical(sessionId, [window, second]);
    const third = await BrowserWindow.open(profile, `${stack.pageUrl}/s/${sessionId}`);
    await expectIdentical(sessionId, [window, second, third]);
    for (const one of [window, second, third]) expect(one.complaints()).toEqual([]);
  });

  it("when it was opened with a viewer's link in a fresh profile, and may not stop the run", async () => {
    const { window, sessionId } = await startRun();
    await window.isDrawing();
    const elsewhere = await openProfile(browser);
    const guest = await BrowserWindow.open(elsewhere, await window.shareLink());
    await guest.isDrawing();
    expect(guest.page.url()).toBe(`${stack.pageUrl}/s/${sessionId}`);
    expect(await guest.page.getByRole('button', { name: /^Stop/ }).count()).toBe(0);
    expect(await window.page.getByRole('button', { name: /^Stop/ }).count()).toBe(1);
    await guest.page.reload();
    await expectIdentical(sessionId, [window, guest]);
    for (const one of [window, guest]) expect(one.complaints()).toEqual([]);
    await elsewhere.close();
  });

  it('and without a link a fresh profile sees a clear refusal, nothing of the session', async () => {
    const { window, sessionId } = await startRun();
    await window.isDrawing();
    const elsewhere = await openProfile(browser);
    const stranger = await BrowserWindow.open(elsewhere, `${stack.pageUrl}/s/${sessionId}`);
    await stranger.page.getByRole('heading', { level: 1 }).waitFor();
    await expectIdentical(sessionId, [window]);
    expect((await stranger.marks()).seq).toBe(0);
    expect(await stranger.page.content()).not.toContain('Lyon');
    await elsewhere.close();
  });
});

/** As *Share* makes it, only faster. */
async function viewersLink(sessionId: string): Promise<string> {
  return `${stack.pageUrl}/s/${sessionId}#t=${await stack.token(sessionId, 'viewer')}`;
}
