/**
 * Sites as a browser shows them. `npm test` looks at one prompt a kind; `npm run test:sites` at all 64 with three seeds
 * each, and with `-- --gallery` draws docs/gallery.md.
 */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPOSITORY } from '@openv0/testing/built.js';
import { findChromium, launchChromium, NO_CHROMIUM } from '@openv0/testing/chromium.js';
import { compose } from '../compose.js';
import type { Site, TitledSection } from '../site.js';
import { raw } from '../markup.js';
import { understand } from '../understand/understand.js';
import { drawGallery } from './gallery.js';
import { problemsInBrowser } from './looks.js';
import { GATE_PROMPTS, QUICK_PROMPTS } from './prompts.js';
import { wholePage } from './whole-page.js';

const isFull = process.env.SITES === 'full';
const LOOKED_AT = isFull
  ? GATE_PROMPTS.flatMap((entry) => [1, 2, 3].map((seed) => ({ ...entry, seed })))
  : QUICK_PROMPTS;

const siteOf = (prompt: string, seed = 1): Site => compose(understand(prompt, seed));

const hasChromium = findChromium() !== null;
if (!hasChromium) console.warn(NO_CHROMIUM);

describe.skipIf(!hasChromium)('sites in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
  });

  it.each(LOOKED_AT)('$kind in $lang, seed $seed: $prompt', async ({ prompt, seed }) => {
    expect(await problemsInBrowser(browser, siteOf(prompt, seed))).toEqual([]);
  });

  it.each([
    'A yoga studio called Donaudampfschifffahrtsgesellschaft',
    'A dark café in Oslo called Andre Kopp',
    'An app called Supercalifragilisticexpialidocious for billing',
  ])('whatever it is called: %s', async (prompt) => {
    expect(await problemsInBrowser(browser, siteOf(prompt))).toEqual([]);
  });

  describe('are seen to be broken where they are:', () => {
    const site = siteOf('A bakery in Lyon with its menu');
    const broken = (html: string, css = ''): Site => ({
      ...site,
      sections: site.sections.map((section): TitledSection =>
        section.id === 'menu'
          ? { ...section, html: raw(section.html.text + html), css: section.css + css }
          : section,
      ),
    });
    it.each([
      ['too wide', broken('<p style="width: 900px">Wide</p>'), /scrolls sideways at 320 px/],
      [
        'text over art',
        broken(
          '<div style="position: relative"><svg viewBox="0 0 9 3" width="300" aria-hidden="true"><rect width="9" height="3" fill="#eee"/></svg><p style="position: absolute; top: 20px">Words on a drawing</p></div>',
        ),
        /text over art at 1280 px: Words on/,
      ],
      [
        'a small target',
        broken('<button type="button" style="height: 20px; min-height: 0">x</button>'),
        /lower than 44 px/,
      ],
      [
        'an image without words',
        broken('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">'),
        /axe at 1280 px, image-alt/,
      ],
      [
        'pale words',
        broken('<p style="color: #ddd; background: #fff">Pale words</p>'),
        /axe at 1280 px, color-contrast/,
      ],
      ['an error', { ...site, script: 'throw new Error("no such thing")' }, /error: no such thing/],
      ['something from outside', broken('<img alt="x" src="http://127.0.0.1:9/x.png">'), /asks for http/],
      ['hidden without script', broken('<p hidden>Hidden</p>'), /hidden without script/],
    ])('%s', async (_what, page, problem) => {
      expect((await problemsInBrowser(browser, page)).join('\n')).toMatch(problem);
    });
  });

  it.runIf(process.env.SITES_GALLERY === '1')('are drawn for the gallery', async () => {
    expect(await drawGallery(browser, join(REPOSITORY, 'docs'))).toBe(QUICK_PROMPTS.length);
  });

  it('name what is missing in a form, and thank by name when nothing is', async () => {
    const page = await browser.newPage();
    await page.setContent(wholePage(siteOf('A bakery in Lyon with a booking form')));
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

  it('can be looked at by night, and are as readable there', async () => {
    const site = siteOf('A SaaS for invoices in Berlin');
    const night = { ...site, script: `document.documentElement.dataset.theme = 'other';\n${site.script}` };
    expect(await problemsInBrowser(browser, night)).toEqual([]);
    const page = await browser.newPage();
    await page.setContent(wholePage(site));
    const ground = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const day = await ground();
    await page.click('#nav-theme');
    expect(await page.getAttribute('#nav-theme', 'aria-pressed')).toBe('true');
    expect(await ground()).not.toBe(day);
    await page.close();
  });

  it('come up as they are reached, only for those who like things to move', async () => {
    const site = siteOf('A bakery in Lyon');
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion });
      await page.setContent(wholePage(site));
      expect(await page.locator('.is-below').count()).toBe(0);
      await page.mouse.wheel(0, 100);
      const below = page.locator('.is-below');
      if (reducedMotion === 'reduce') expect(await below.count()).toBe(0);
      else await below.first().waitFor({ state: 'attached' });
      await page.evaluate(() => document.querySelector('#where')?.scrollIntoView());
      await page.locator('#where:not(.is-below)').waitFor();
      await page.close();
    }
  });

  it('show yearly prices on request and close the menu of phones with Escape', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    await page.setContent(wholePage(siteOf('A SaaS for invoices in Berlin')));
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
