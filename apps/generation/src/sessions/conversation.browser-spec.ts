/** A page that is talked about, as people do it: a follow-up, a fault to be mended, a run that failed done again. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { NumberedEvent } from '@openv0/contracts/events.js';
import { reduce, type SessionState } from '@openv0/contracts/session-state.js';
import { BrowserWindow, openProfile } from '@openv0/testing/browser-window.js';
import { REPOSITORY } from '@openv0/testing/built.js';
import { findChromium, launchChromium, NO_CHROMIUM } from '@openv0/testing/chromium.js';
import { eventually } from '@openv0/testing/eventually.js';
import { problemsOfRun } from '@openv0/testing/run-order.js';
import { SessionLogs } from '@openv0/testing/session-log.js';
import { endingOf, fold, isAtEnding } from '@openv0/testing/shared-run.js';
import { startStack, type Stack } from '@openv0/testing/stack.js';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { natsPorts } from '../broker/nats-ports.js';
import { systemClock } from '../engine/clock.js';
import { eventMaker } from '../engine/event-maker.js';
import { followRun } from '../runs/run-notes.js';
import { storeCheckpoint } from '../runs/recorder.js';
import { readPosition } from '../runs/session-position.js';
import { SessionStore } from './session-store.js';

const hasChromium = findChromium() !== null;
if (!hasChromium) console.warn(NO_CHROMIUM);

/** Some four seconds a run: time enough for a window on a slow machine to see it at work. */
const PACE = 0.2;
const PROMPT = 'A family bakery in Lyon with its menu, the story of the starter and a table booking';
const PICTURES = join(REPOSITORY, 'artifacts/screenshots');

let stack: Stack;
let logs: SessionLogs;
let browser: Browser;
let profile: BrowserContext;
/** Where the session is only watched. */
let elsewhere: BrowserContext;

beforeAll(async () => {
  if (!hasChromium) return;
  [stack, browser] = await Promise.all([startStack({ pace: PACE }), launchChromium()]);
  logs = await SessionLogs.open(stack);
  await mkdir(PICTURES, { recursive: true });
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await logs?.close();
  await stack?.stop();
});

beforeEach(async () => {
  if (!hasChromium) return;
  profile = await openProfile(browser);
  elsewhere = await openProfile(browser);
});

afterEach(async () => {
  await profile?.close();
  await elsewhere?.close();
});

/** The log's fold once this run has ended. */
async function endOf(sessionId: string, run: number): Promise<SessionState> {
  const isEnded = (events: readonly NumberedEvent[]): boolean => {
    const last = events.at(-1);
    return last?.type === 'generation:completed' && last.data.run === run;
  };
  return fold(await logs.until(sessionId, `the end of run ${run}`, isEnded, { within: 90_000 }));
}

/** An undisturbed window, of somebody who only watches. */
async function witnessOf(sessionId: string): Promise<BrowserWindow> {
  return BrowserWindow.open(elsewhere, `${stack.pageUrl}/s/${sessionId}#t=${await stack.token(sessionId)}`);
}

/** They show what the log says: all the same, to the last byte. */
async function show(windows: readonly BrowserWindow[], sessionId: string, status: string): Promise<void> {
  const ending = endingOf(await logs.read(sessionId));
  expect(ending.status).toBe(status);
  for (const window of windows) await isAtEnding(window, ending);
}

/** What another worker would write that had the run and could not go on. */
async function fail(sessionId: string): Promise<string> {
  const ports = natsPorts(logs.nc);
  const stored = await ports.stores.checkpoints.get(sessionId);
  if (!stored) throw new Error('there is no such session');
  const { seq, epoch } = stored.value;
  const writer = await ports.openWriter({ sessionId, checkpointSeq: seq });
  let { state } = await readPosition(ports.reader, sessionId, stored.value, writer.head);
  const step = state.steps.find(({ status }) => status === 'in_progress') ?? state.steps.at(-1);
  if (!step) throw new Error('the run has no steps');
  const make = eventMaker(sessionId, systemClock);
  const about = { step_id: step.step_id, total_steps: state.total_steps, progress: state.progress };
  const place = { step_number: state.steps.indexOf(step) + 1, estimated_remaining: null };
  const events = [
    make('generation:step', { ...about, ...place, status: 'failed', message: 'The model did not answer' }),
    make('generation:error', {
      step_id: step.step_id,
      error_code: 'PROVIDER_TIMEOUT',
      error_message: 'The model did not answer within 30 s',
      retry_available: true,
    }),
    make('generation:completed', {
      run: 1,
      status: 'failed',
      total_time: 3,
      files_generated: 2,
      final_url: null,
    }),
  ];
  for (const event of events) {
    await writer.append(event);
    state = reduce(state, event);
  }
  await storeCheckpoint(ports, sessionId, { seq: writer.head, epoch, state });
  await followRun(ports, new SessionStore(ports), sessionId, 1, state);
  return step.title;
}

describe.skipIf(!hasChromium)('a page that is talked about', () => {
  it('changes by a follow-up, and what is wrong with it is mended, all on one log', async () => {
    const window = await BrowserWindow.open(profile, stack.pageUrl);
    const sessionId = await window.start(PROMPT);
    const windows = [window, await witnessOf(sessionId)];
    const first = await endOf(sessionId, 1);
    await show(windows, sessionId, 'completed');

    const field = window.page.getByRole('textbox', { name: 'What should change next?' });
    await field.fill('Make it darker');
    await window.page.getByRole('button', { name: 'Run' }).click();
    const second = await endOf(sessionId, 2);
    await show(windows, sessionId, 'completed');
    expect(second.preview?.revision).toBeGreaterThan(first.preview?.revision ?? 0);
    expect(second.preview?.css).not.toBe(first.preview?.css);
    await window.page.getByText('Version 1 ·').waitFor();
    await window.page.getByText('Make it darker', { exact: true }).waitFor();
    expect(await field.inputValue()).toBe('');
    await window.page.screenshot({ path: join(PICTURES, 'follow-up-desktop-light.png') });
    expect(await window.accessibilityProblems()).toEqual([]);
    expect(window.complaints()).toEqual([]);

    const past = await BrowserWindow.open(
      profile,
      `${stack.pageUrl}/preview/${sessionId}?revision=${first.preview?.revision}`,
    );
    const shown = past.page.frameLocator('iframe[title^="Preview"]').first();
    const heading = await shown.locator('h1').first().textContent();
    const [word = ''] = (heading ?? '').trim().split(/\s+/);
    expect(word).not.toBe('');
    expect(first.preview?.html).toContain(word);
    await past.page.close();

    const frame = window.page.frames().find((one) => one.url().endsWith('/preview-frame'));
    await frame?.evaluate(() => void setTimeout(() => Promise.reject(new Error('slots is not defined'))));
    await window.page.getByRole('tab', { name: /Console 1/ }).click();
    const console = window.page.getByRole('region', { name: 'Console' });
    await console.getByRole('button', { name: 'Ask to fix' }).click();
    const third = await endOf(sessionId, 3);
    expect(third.prompt).toBe('Fix: Error: slots is not defined (script.js)');
    await show(windows, sessionId, 'completed');
    const reply = third.messages.findLast(({ role }) => role === 'engine')?.text ?? '';
    await window.page.getByText(reply, { exact: true }).waitFor();
    await window.page.screenshot({ path: join(PICTURES, 'asked-to-fix-desktop-light.png') });
    expect(await window.accessibilityProblems()).toEqual([]);
  });

  it('goes on from an earlier moment, which has an address of its own', async () => {
    const window = await BrowserWindow.open(profile, stack.pageUrl);
    const sessionId = await window.start(PROMPT);
    const first = await endOf(sessionId, 1);
    const end = (await logs.read(sessionId)).length;
    await window.page.getByRole('textbox', { name: 'What should change next?' }).fill('Make it darker');
    await window.page.getByRole('button', { name: 'Run' }).click();
    const second = await endOf(sessionId, 2);
    await show([window], sessionId, 'completed');
    await window.page.close();

    const back = await BrowserWindow.open(profile, `${stack.pageUrl}/s/${sessionId}#seq=${end}`);
    await back.page.getByText('Viewing version 1').waitFor();
    await back.page.getByText(`revision ${first.preview?.revision}`, { exact: true }).waitFor();
    await back.page.screenshot({ path: join(PICTURES, 'changing-the-past-desktop-light.png') });
    expect(await back.accessibilityProblems()).toEqual([]);
    await back.page.getByRole('button', { name: 'Change from here' }).click();
    await back.page.keyboard.type('Make it blue');
    await back.page.getByRole('button', { name: 'Run' }).click();
    const third = await endOf(sessionId, 3);
    await show([back, await witnessOf(sessionId)], sessionId, 'completed');
    const darkness = (state: SessionState): string | undefined =>
      /color-scheme: (\w+)/.exec(state.preview?.css ?? '')?.[1];
    expect([first, second, third].map(darkness)).toEqual(['light', 'dark', 'light']);
    expect(new URL(back.page.url()).hash).toBe('');

    for (const [name, file] of [
      ['As a zip', /\.zip$/],
      ['As one file', /\.html$/],
    ] as const) {
      await back.page.getByRole('button', { name: 'Download the site' }).click();
      expect(await back.takeAlong(name)).toMatch(file);
    }
    expect(back.complaints()).toEqual([]);
  });

  it('is done again from where its run failed', async () => {
    const window = await BrowserWindow.open(profile, stack.pageUrl);
    const sessionId = await window.start(PROMPT);
    await window.isDrawing();
    const windows = [window, await witnessOf(sessionId)];
    stack.generations[0]?.freeze(true);
    const step = await fail(sessionId);
    stack.generations[0]?.freeze(false);
    await show(windows, sessionId, 'failed');
    await window.page.getByRole('heading', { name: 'The model did not answer within 30 s' }).waitFor();
    await window.page.screenshot({ path: join(PICTURES, 'failed-desktop-light.png') });
    expect(await window.accessibilityProblems()).toEqual([]);
    const before = (await logs.read(sessionId)).length;
    await window.page.getByRole('button', { name: `Retry from ${step}` }).click();
    expect(await endOf(sessionId, 2)).toMatchObject({ status: 'completed', prompt: PROMPT });
    await show(windows, sessionId, 'completed');
    const events = await logs.read(sessionId);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    expect(problemsOfRun(events.slice(before))).toEqual([]);
    await eventually('the preview', async () => {
      const frame = window.page.frameLocator('iframe[title^="Live preview"]').first();
      return ((await frame.locator('body').textContent()) ?? '').length > 200;
    });
    await window.page.screenshot({ path: join(PICTURES, 'retried-desktop-light.png') });
    expect(window.complaints()).toEqual([]);
  });
});
