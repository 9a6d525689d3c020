import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium, NO_CHROMIUM } from '@openv0/testing/chromium.js';
import { compose } from './compose.js';
import { escapeHtml } from './markup.js';
import { understand } from './understand/understand.js';

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}

const PROMPTS: readonly (readonly [string, number])[] = [
  ['A family bakery in Lyon with its menu, the story of the starter and a table booking', 1],
  ['A dark café in Oslo called Andre Kopp', 2],
  ['Bäckerei in Graz, blue, no prices', 3],
  ['A SaaS called Ledgerly that tracks unpaid invoices', 1],
  ['Rota planning for cafés, an app, green', 2],
  ['Dark uptime monitoring for developers in Oslo', 3],
  ['A climbing gym in Leipzig', 1],
  ['A dark village hotel with rooms and a wine list', 2],
  ['A yoga studio called Donaudampfschifffahrtsgesellschaft', 3],
  ['An app called Supercalifragilisticexpialidocious for billing', 1],
];

const WIDTHS = [320, 360, 390, 768, 1280];

function pageOf(prompt: string, seed: number): string {
  const site = compose(understand(prompt, seed));
  const css = [site.layout, ...site.sections.map((section) => section.css), site.style].join('\n');
  const html = site.sections.map((section) => section.html.text).join('\n');
  return (
    `<!doctype html><html lang="${site.lang}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(site.title)}</title>` +
    `<style>${css}</style></head><body>${html}<script>${site.script}</script></body></html>`
  );
}

const hasChromium = findChromium() !== null;
if (!hasChromium) console.warn(NO_CHROMIUM);

describe.skipIf(!hasChromium)('sites in a browser', () => {
  let browser: Browser;
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
  });

  async function open(
    prompt: string,
    seed: number,
    width: number,
  ): Promise<{ page: Page; problems: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => problems.push(message.text()));
    page.on('request', (request) => problems.push(request.url()));
    await page.setContent(pageOf(prompt, seed));
    return { page, problems };
  }

  it.each(PROMPTS)('has no axe violation and nothing from outside: %s', async (prompt, seed) => {
    const { page, problems } = await open(prompt, seed, 1280);
    await page.evaluate(axe);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const { violations } = (await page.evaluate('axe.run()')) as AxeResult;
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
        [],
      );
    }
    expect(problems).toEqual([]);
    await page.close();
  });

  it.each(PROMPTS)('never scrolls sideways and has targets of 44 px: %s', async (prompt, seed) => {
    const { page } = await open(prompt, seed, 1280);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const widest = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(widest, `at ${width} px`).toBeLessThanOrEqual(width);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('a, button, select, summary, input')]
          .map((element) => ({ text: element.outerHTML.slice(0, 80), box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.left >= 0 && box.width > 0 && box.height < 43.5)
          .map(({ text }) => text),
      );
      expect(small, `at ${width} px`).toEqual([]);
    }
    await page.close();
  });

  it('names what is missing in a form, and thanks by name when nothing is', async () => {
    const { page } = await open('A bakery in Lyon with a booking form', 1, 1280);
    await page.click('#booking-send');
    expect(await page.textContent('#booking-name-error')).toContain('name');
    expect(await page.textContent('#booking-status')).toBe('2 fields need another look.');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('booking-name');
    await page.fill('#booking-name', 'Solène Marchand');
    await page.fill('#booking-phone', '04 00 00 00 00');
    expect(await page.textContent('#booking-name-error')).toBe('');
    await page.press('#booking-phone', 'Enter');
    expect(await page.textContent('#booking-status')).toContain('Thank you, Solène.');
    await page.close();
  });

  it('shows yearly prices on request and closes the menu of phones with Escape', async () => {
    const { page } = await open('A SaaS for invoices in Berlin', 1, 390);
    await page.click('#pricing-year');
    expect(await page.getAttribute('#pricing-year', 'aria-pressed')).toBe('true');
    expect(await page.isVisible('#pricing-2 .by-year')).toBe(true);
    expect(await page.isVisible('#pricing-2 .by-month')).toBe(false);
    await page.click('#nav-menu summary');
    expect(await page.isVisible('#nav-menu ul')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.isVisible('#nav-menu ul')).toBe(false);
    await page.close();
  });
});
