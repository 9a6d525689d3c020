/**
 * The page's states as people see them: each in several looks, kept as a picture where `SHOTS` names a folder, and held
 * to what is true of every state.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { BrowserWindow } from './browser-window.js';
import { DESKTOP, PHONE } from './browser-window.js';
import { cutWords, smallTargets, smallText } from './page-sight.js';

export interface Look {
  name: string;
  viewport: { width: number; height: number };
  colorScheme: 'light' | 'dark';
}

export const EVERY_LOOK: readonly Look[] = [
  { name: 'desktop-light', viewport: DESKTOP, colorScheme: 'light' },
  { name: 'desktop-dark', viewport: DESKTOP, colorScheme: 'dark' },
  { name: 'phone-light', viewport: PHONE, colorScheme: 'light' },
  { name: 'phone-dark', viewport: PHONE, colorScheme: 'dark' },
];

/** Each width and each theme once. */
export const SOME_LOOKS: readonly Look[] = EVERY_LOOK.filter(({ name }) =>
  ['desktop-light', 'phone-dark'].includes(name),
);

export interface StateOptions {
  /** Which of the phone's views shows the state; default: the one that is open. */
  view?: 'Ask' | 'Steps' | 'Preview' | 'Code';
  /** The network was cut on purpose, or the server refuses on purpose: the browser itself says so. */
  complaints?: readonly RegExp[];
}

export class Looks {
  readonly #looks: readonly Look[];
  readonly #folder: string | undefined;
  readonly seen: string[] = [];

  constructor(looks: readonly Look[], folder = process.env.SHOTS) {
    this.#looks = looks;
    this.#folder = folder;
  }

  /** One state, in every look. The window has the first look again afterwards. */
  async of(window: BrowserWindow, state: string, options: StateOptions = {}): Promise<void> {
    this.seen.push(state);
    for (const [index, look] of this.#looks.entries()) {
      await dress(window, look);
      if (options.view && look.viewport === PHONE) await choose(window, options.view);
      await settle(window);
      await this.#picture(window, `${state}-${look.name}`);
      const where = `${state} ${look.name}`;
      await expectInPlace(window, where, look.viewport);
      // Of two looks each state is asked of one, by turns: it is what costs most.
      if (this.#looks.length > 2 || this.seen.length % this.#looks.length === index)
        await expectAccessible(window, where, options);
    }
    await dress(window, this.#looks[0] ?? EVERY_LOOK[0]!);
  }

  /** One state in one more size: nothing hangs out, nothing is cut. What the size doesn't change isn't asked again. */
  async at(window: BrowserWindow, state: string, viewport: Look['viewport']): Promise<void> {
    const where = `${state}-${viewport.width}x${viewport.height}`;
    await dress(window, { name: where, viewport, colorScheme: 'light' });
    await settle(window);
    await this.#picture(window, where);
    await expectInPlace(window, where, viewport);
  }

  async #picture({ page }: BrowserWindow, name: string): Promise<void> {
    if (this.#folder === undefined) return;
    await mkdir(this.#folder, { recursive: true });
    await page.screenshot({ path: join(this.#folder, `${name}.png`) });
  }
}

export async function dress({ page }: BrowserWindow, { viewport, colorScheme }: Look): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
}

async function choose({ page }: BrowserWindow, view: string): Promise<void> {
  const tab = page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view });
  // Under a dialog the tabs are out of reach, as they should be.
  await tab.evaluate((button: HTMLElement) => button.click());
}

/** The fonts are there, and everything that moves has come to its place. */
async function settle({ page }: BrowserWindow): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
    for (let frames = 0; frames < 3; frames += 1) await frame();
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
}

async function expectAccessible(
  window: BrowserWindow,
  where: string,
  { complaints = [] }: StateOptions,
): Promise<void> {
  expect.soft(await window.accessibilityProblems(), `accessibility, ${where}`).toEqual([]);
  const said = window.complaints().filter((line) => !complaints.some((allowed) => allowed.test(line)));
  expect.soft(said, `console, ${where}`).toEqual([]);
}

/** Soft, as the other: one run tells all that is wrong. */
async function expectInPlace(
  window: BrowserWindow,
  where: string,
  { width }: Look['viewport'],
): Promise<void> {
  const { page } = window;
  expect.soft(await window.sidewaysScroll(), `sideways scroll, ${where}`).toBe(0);
  expect.soft(await window.outOfSight(), `out of sight, ${where}`).toEqual([]);
  expect.soft(await smallText(page), `small text, ${where}`).toEqual([]);
  expect.soft(await cutWords(page), `words cut, ${where}`).toEqual([]);
  if (width < PHONES_BELOW) expect.soft(await smallTargets(page), `small targets, ${where}`).toEqual([]);
}

/** Fingers are expected in windows narrower than this. */
const PHONES_BELOW = 500;
