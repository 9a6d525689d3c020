/**
 * Every state that the page can be in, reached as people reach it: through the real services, with real faults. In each
 * one nothing is wrong for assistive technology, nothing hangs out at the side, no text is too small to read and no
 * control too small to touch, and the console is silent.
 *
 * `SHOTS=folder` keeps a picture of each; `FAULTS=1` goes through them in all four looks instead of two.
 */
import { describe, expect, it } from 'vitest';
import { PHONE } from './browser-window.js';
import { findChromium, NO_CHROMIUM } from './chromium.js';
import { eventually } from './eventually.js';
import { cutWords, smallTargets, smallText } from './page-sight.js';
import { EVERY_LOOK, Looks, SOME_LOOKS } from './page-looks.js';
import { FAULT, siteAnswer } from './page-script.js';
import { PATIENT_MS, withPageStage, type PageStage } from './page-stage.js';
import { taskOf } from './provider-script.js';
import type { ProviderRequest } from './provider-server.js';

const FULL = process.env.FAULTS === '1';
const hasChromium = findChromium() !== null;
if (!hasChromium) console.warn(NO_CHROMIUM);

/** What Chromium writes by itself about requests that fail, as they are meant to here. */
const CUT = [/^WebSocket connection to .* failed/, /^Failed to load resource: net::ERR_/];
const REFUSED = [/^Failed to load resource: the server responded with a status of 4\d\d/, ...CUT];
/** Of a replay, before it is held. */
const FRAMES_LET_THROUGH = 6;
/** The script of the generated site fails on purpose. */
const FAULTY = [new RegExp(FAULT)];

let stage: PageStage;
const looks = new Looks(FULL ? EVERY_LOOK : SOME_LOOKS);

withPageStage((started) => (stage = started));

describe.skipIf(!hasChromium)('every state of the page is sound', { timeout: PATIENT_MS }, () => {
  it('before anything is drawn', async () => {
    const window = await stage.open();
    const { page } = window;
    await page.getByText('Nothing drawn in this browser yet').waitFor();
    await looks.of(window, 'start-empty');
    await page.getByRole('button', { name: 'Draw it' }).click();
    await page.getByText('one sentence is enough').waitFor();
    await looks.of(window, 'start-refused');
    const prompt = page.getByRole('textbox', { name: 'Describe a page' });
    await prompt.fill('Ein Café in Leipzig. '.repeat(420));
    await page.getByText('at most 8,000 fit').waitFor();
    await looks.of(window, 'start-too-long');
    await page.getByRole('combobox').selectOption({ label: 'Language model' });
    await prompt.fill('Eine Boulderhalle in Leipzig, frech und farbig.');
    await looks.of(window, 'start-language-model');
  });

  it('while it is planned and drawn', async () => {
    for (const part of ['plan', 'layout', 'booking']) stage.site.hold(part);
    const { id, owner, profile } = await stage.begin();
    const { page } = owner;
    await page.locator('.ov0-step-message').waitFor();
    await looks.of(owner, 'not-planned-yet', { view: 'Preview' });
    stage.site.release('plan');
    await page.getByRole('listitem').filter({ hasText: 'Booking form' }).waitFor();
    await looks.of(owner, 'planned', { view: 'Preview' });
    await looks.of(owner, 'planned-steps', { view: 'Steps' });
    stage.site.release('layout');
    await page.locator('.state-chip').getByText('Draft').waitFor();
    await page.locator('.ov0-step-code').waitFor();
    const viewer = await stage.open(await stage.linkTo(id, 'viewer'));
    await viewer.reaches('where its owner is', ({ status }) => status === 'running');
    await owner.isStill();
    await looks.of(owner, 'drawing', { view: 'Preview' });
    await looks.of(owner, 'drawing-steps', { view: 'Steps' });
    await looks.of(viewer, 'viewer', { view: 'Ask' });

    await page.getByRole('textbox', { name: 'What should change next?' }).fill('Add the evening supper');
    await page.getByRole('button', { name: 'Run next' }).click();
    await page.getByText('Next: Add the evening').waitFor();
    await looks.of(owner, 'follow-up-waits', { view: 'Ask' });
    await page.getByRole('tab', { name: 'HTML' }).click();
    await looks.of(owner, 'code', { view: 'Code' });
    await page.getByRole('tab', { name: 'Preview' }).click();
    await page.getByRole('button', { name: 'Share' }).click();
    await looks.of(owner, 'share', { view: 'Preview' });
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('It works until').waitFor();
    await looks.of(owner, 'share-made');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await looks.of(owner, 'keys');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Stop this run?' }).waitFor();
    await looks.of(owner, 'stop-dialog');
    await page.keyboard.press('Escape');
    await page.keyboard.press('[');
    await page.getByText('scripts off').waitFor();
    await looks.of(owner, 'scrubbed-back', { view: 'Preview' });
    await looks.of(owner, 'scrubbed-back-steps', { view: 'Steps' });
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByText('Opens at').waitFor();
    await looks.of(owner, 'share-a-moment');
    await page.keyboard.press('Escape');
    await page.keyboard.press('l');
    await page.getByRole('heading', { name: 'Still working' }).waitFor();
    await looks.of(owner, 'stall', { view: 'Steps' });

    stage.stack.proxy.refuse(true);
    stage.stack.proxy.cutAll();
    await page.getByRole('button', { name: 'Retry now' }).waitFor();
    await looks.of(owner, 'reconnecting', { view: 'Preview', complaints: CUT });
    await profile.setOffline(true);
    await page.getByText('this is what you had at').waitFor();
    await looks.of(owner, 'offline', { complaints: CUT });
    await profile.setOffline(false);
    stage.stack.proxy.refuse(false);
    await owner.reaches('live', ({ connection }) => connection === 'live');

    await page.setViewportSize({ width: 375, height: 812 });
    await page.getByRole('button', { name: 'More' }).click();
    await looks.of(owner, 'phone-menu', { complaints: CUT });
  });

  it('after its end', async () => {
    const { id, link } = await stage.finished();
    const owner = await stage.open(link);
    await owner.isDone();
    await looks.of(owner, 'done', { view: 'Preview' });
    await looks.of(owner, 'done-steps', { view: 'Steps' });
    await owner.page.getByRole('textbox', { name: 'What should change next?' }).fill('Make it darker');
    await owner.page.getByRole('button', { name: 'Run' }).click();
    await owner.page.getByText('Version 1 ·').waitFor();
    await owner.isDone();
    await looks.of(owner, 'done-follow-up', { view: 'Ask' });
    await owner.page.getByRole('button', { name: 'Download the site' }).click();
    await looks.of(owner, 'download');
    const viewer = await stage.open(await stage.linkTo(id, 'viewer'));
    await viewer.isDone();
    await looks.of(viewer, 'viewer-late', { view: 'Ask' });
  });

  it('when the engine fails, or the page’s own script', async () => {
    const fails = (status: number) => (request: ProviderRequest) =>
      taskOf(request).section === 'booking' ? { kind: 'status' as const, status } : siteAnswer(request);
    stage.script = fails(503);
    const { id, owner } = await stage.begin();
    await owner.page.getByRole('button', { name: /^Retry from/ }).waitFor();
    await looks.of(owner, 'engine-failed', { view: 'Steps' });
    const viewer = await stage.open(await stage.linkTo(id, 'viewer'));
    await viewer.reaches('at its end', ({ status }) => status === 'failed');
    await looks.of(viewer, 'viewer-engine-failed', { view: 'Steps' });
    stage.script = fails(401);
    const misconfigured = await stage.begin();
    await misconfigured.owner.reaches('failed', ({ status }) => status === 'failed');
    await looks.of(misconfigured.owner, 'engine-cannot-be-used', { view: 'Steps' });

    stage.script = (request) => stage.site.answer(request);
    stage.site.hold('booking');
    const stopped = await stage.begin();
    await stopped.owner.page.locator('.ov0-step-code').waitFor();
    await stopped.owner.page.keyboard.press('Escape');
    await stopped.owner.page.getByRole('button', { name: 'Stop', exact: true }).click();
    await stopped.owner.page.getByRole('heading', { name: 'Stopped by you' }).waitFor();
    await looks.of(stopped.owner, 'cancelled', { view: 'Steps' });

    stage.site.releaseAll();
    const faulty = await stage.begin();
    const { page } = faulty.owner;
    await faulty.owner.isDone();
    await page.getByRole('region', { name: 'The page’s script fails' }).waitFor();
    await looks.of(faulty.owner, 'script-fails', { view: 'Preview', complaints: FAULTY });
    await page.getByRole('tab', { name: /Console 1/ }).click();
    const console = page.getByRole('region', { name: 'Console' });
    await console.getByRole('button', { name: 'Ask to fix' }).waitFor();
    await looks.of(faulty.owner, 'script-error', { view: 'Preview', complaints: FAULTY });
  });

  it('while it is caught up with', async () => {
    stage.site.hold('hours');
    const { id, profile } = await stage.begin();
    const held: (() => void)[] = [];
    let connections = 0;
    await profile.routeWebSocket(/\/ws\?/, (route) => {
      connections += 1;
      const isFirst = connections === 1;
      let frames = 0;
      route.connectToServer().onMessage((frame) => {
        frames += 1;
        if (isFirst || frames <= FRAMES_LET_THROUGH) route.send(frame);
        else held.push(() => route.send(frame));
      });
    });
    const window = await stage.open(`/s/${id}`, profile);
    await window.page.locator('.ov0-step-code').waitFor();
    stage.stack.proxy.refuse(true);
    stage.stack.proxy.cutAll();
    stage.site.release('hours');
    const token = await stage.stack.token(id);
    await eventually('the end of the run', async () => {
      const { body } = await stage.stack.api<{ state: { status: string } }>(`/v1/sessions/${id}`, { token });
      return body.state.status === 'completed';
    });
    stage.stack.proxy.refuse(false);
    await window.page.getByText(/Replaying \d+ of \d+/).waitFor();
    await looks.of(window, 'replaying', { view: 'Preview', complaints: CUT });
    held.forEach((send) => send());
    await window.isDone();
  });

  it('when it may not be seen, or is not there', async () => {
    const { id, link } = await stage.finished('A kiosk with a menu');
    const expired = await stage.open(await stage.linkTo(id, 'viewer', -120));
    await expired.page.getByRole('heading', { name: 'This link has run out' }).waitFor();
    await looks.of(expired, 'link-expired', { complaints: REFUSED });
    const stranger = await stage.open(`/s/${id}`);
    await stranger.page.getByRole('heading', { name: 'This link does not open the session' }).waitFor();
    await looks.of(stranger, 'no-access', { complaints: REFUSED });
    const nowhere = await stage.open('/s/nowhere');
    await nowhere.page.getByRole('heading', { name: 'There is no page at this address' }).waitFor();
    await looks.of(nowhere, 'missing-page', { complaints: REFUSED });

    const owner = await stage.open(link);
    await owner.isDone();
    const guest = await stage.open(new URL(await owner.shareLink()).href.replace(stage.stack.pageUrl, ''));
    await guest.isDone();
    await owner.page.getByRole('button', { name: /^Revoke/ }).click();
    await owner.page.getByText('Link revoked. Whoever').waitFor();
    await guest.page.getByText('ask for a new one').waitFor();
    await looks.of(guest, 'link-revoked-while-watching', { view: 'Ask', complaints: REFUSED });
    await guest.page.reload();
    await guest.page.getByRole('heading', { name: 'This link was revoked' }).waitFor();
    await looks.of(guest, 'link-revoked', { complaints: REFUSED });

    await owner.page.goto(stage.stack.pageUrl);
    await owner.page.getByRole('button', { name: /^Remove/ }).waitFor();
    await looks.of(owner, 'start-history', { complaints: REFUSED });
    const other = await stage.open(await stage.linkTo(id, 'owner'));
    await other.isDone();
    await owner.page.getByRole('button', { name: /^Remove/ }).click();
    await owner.page.getByRole('dialog').waitFor();
    await looks.of(owner, 'remove-dialog', { complaints: REFUSED });
    await owner.page.getByRole('button', { name: 'Delete for everybody' }).click();
    await owner.page.getByText('Nothing drawn in this browser yet').waitFor();
    await other.page.getByText('this session was deleted').waitFor();
    await looks.of(other, 'deleted-while-watching', { view: 'Ask', complaints: REFUSED });
    await other.page.reload();
    await other.page.getByRole('heading', { name: 'This session is not here' }).waitFor();
    await looks.of(other, 'session-deleted', { complaints: REFUSED });
    expect(looks.seen.length).toBeGreaterThan(30);
  });

  it('and one that isn’t would be found', async () => {
    const window = await stage.open();
    const { page } = window;
    await page.setViewportSize(PHONE);
    await page.getByText('Nothing drawn in this browser yet').waitFor();
    const findings = async (): Promise<number[]> => [
      await window.sidewaysScroll(),
      (await window.outOfSight()).length,
      (await smallText(page)).length,
      (await smallTargets(page)).length,
      (await cutWords(page)).length,
      (await window.accessibilityProblems()).length,
      window.complaints().length,
    ];
    expect(await findings()).toEqual([0, 0, 0, 0, 0, 0, 0]);
    await page.evaluate(() => {
      const button = document.body.appendChild(document.createElement('button'));
      button.textContent = 'Too small, cut, and out of the window';
      Object.assign(button.style, {
        position: 'absolute',
        left: `${innerWidth - 10}px`,
        width: '20px',
        overflow: 'hidden',
        whiteSpace: 'nowrap',
        font: '9px sans-serif',
      });
      // A field without a name.
      document.body.append(document.createElement('input'));
      console.error('Something is wrong');
    });
    expect(await findings()).not.toContain(0);
  });

  it('in every size, and in other scripts', async () => {
    stage.site.hold('booking');
    for (const [language, prompt] of Object.entries(PROMPTS)) {
      const { owner } = await stage.begin({}, prompt);
      await owner.page.locator('.ov0-step-code').waitFor();
      for (const size of language === 'german' ? SIZES : SIZES.slice(0, 2)) {
        await looks.at(owner, `drawing-${language}`, size);
      }
      await owner.page.setViewportSize({ width: 375, height: 330 });
      await owner.page.getByRole('button', { name: 'Ask' }).click();
      const field = owner.page.getByRole('textbox', { name: 'What should change next?' });
      await field.fill(prompt);
      await looks.at(owner, `keyboard-open-${language}`, { width: 375, height: 330 });
      for (const part of [field, owner.page.getByRole('button', { name: 'Run next' })]) {
        const box = await part.boundingBox();
        expect.soft(box?.y).toBeGreaterThanOrEqual(0);
        expect.soft((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(330);
      }
      if (language !== 'german') continue;
      await owner.page.goto(stage.stack.pageUrl);
      await owner.page.getByRole('button', { name: /^Remove/ }).waitFor();
      for (const size of SIZES) await looks.at(owner, 'start', size);
    }
  });
});

/** The last is a window of 1440 × 900 at 200 %. */
const SIZES = (
  FULL
    ? [
        '375 667',
        '1024 768',
        '320 640',
        '768 1024',
        '800 600',
        '1920 1080',
        '2560 1440',
        '3840 2160',
        '720 450',
      ]
    : ['375 667', '1024 768', '2560 1440', '720 450']
).map((size) => {
  const [width = 0, height = 0] = size.split(' ').map(Number);
  return { width, height };
});

const PROMPTS = {
  german:
    'Eine Boulderhalle in Leipzig-Plagwitz mit Kletterhallenöffnungszeitenübersicht, Donaudampfschifffahrtsgesellschaftskapitänskajüte, Preisen, Kursen und Anfahrt; frech, farbig, auf Deutsch, und mit einer sehr langen Beschreibung, die nicht aufhören will.',
  arabic: 'مخبز عائلي في ليون مع قائمة الطعام وقصة الخميرة وحجز طاولة، دافئ وقديم الطراز قليلاً',
  chinese: '里昂的一家家庭面包店，有菜单、酵母的故事和订位表，温暖而略带怀旧的风格',
};
