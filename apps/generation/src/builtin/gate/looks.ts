/** What can only be seen in a browser. Each look names what is wrong with the page as it stands there. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import type { Site } from '../site.js';
import { wholePage } from './whole-page.js';

interface AxeResult {
  violations: { id: string; nodes: { html: string; any: { message: string }[] }[] }[];
}

export const WIDTHS = [320, 360, 390, 768, 1280] as const;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Metrically the widest of the families that a system may fall back to. */
const WIDEST = '* { font-family: "DejaVu Sans", Verdana, sans-serif !important; }';

/** Everything that is wrong with the site in this browser. */
export async function problemsInBrowser(browser: Browser, site: Site): Promise<string[]> {
  return [...(await problemsWithScript(browser, site)), ...(await problemsWithoutScript(browser, site))];
}

async function problemsWithScript(browser: Browser, site: Site): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => problems.push(`console: ${message.text()}`));
  page.on('request', (request) => problems.push(`asks for ${request.url().slice(0, 100)}`));
  await page.setContent(wholePage(site));
  problems.push(...(await accessProblems(page)), ...(await sizeProblems(page)));
  await page.addStyleTag({ content: WIDEST });
  problems.push(...(await widthProblems(page)).map((problem) => `in the widest font, ${problem}`));
  await page.close();
  return problems;
}

async function accessProblems(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const problems: string[] = [];
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const { violations } = (await page.evaluate('axe.run()')) as AxeResult;
    for (const { id, nodes } of violations)
      problems.push(
        ...nodes.map(({ html, any }) => `axe at ${width} px, ${id}: ${html} ${any[0]?.message ?? ''}`),
      );
  }
  return problems;
}

async function sizeProblems(page: Page): Promise<string[]> {
  const problems = await widthProblems(page);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const small = await page.evaluate(findSmallTargets);
    problems.push(...small.map((html) => `lower than 44 px at ${width} px: ${html}`));
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    // The whole page stands in the window, so that every point of it can be asked what lies there.
    await page.setViewportSize({ width, height });
    const crossed = await page.evaluate(findTextOverArt);
    problems.push(...crossed.map((text) => `text over art at ${width} px: ${text}`));
  }
  return problems;
}

async function widthProblems(page: Page): Promise<string[]> {
  const problems: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(findWideElements);
    if (wide !== '') problems.push(`it scrolls sideways at ${width} px: ${wide}`);
  }
  return problems;
}

/** All content is there for those who have no script. */
async function problemsWithoutScript(browser: Browser, site: Site): Promise<string[]> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  await page.setContent(wholePage(site));
  const hidden = await page.locator('[hidden], .is-away, .is-below').count();
  await context.close();
  return hidden === 0 ? [] : [`${hidden} elements are hidden without script`];
}

/* What follows runs in the page. */

function findWideElements(): string {
  const { scrollWidth } = document.documentElement;
  if (scrollWidth <= window.innerWidth) return '';
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) => !element.closest('svg') && element.getBoundingClientRect().right > window.innerWidth + 1,
  );
  return wide
    .slice(-2)
    .map((element) => element.outerHTML.slice(0, 80))
    .join(', ');
}

function findSmallTargets(): string[] {
  return [
    ...document.querySelectorAll('a, button, select, summary, input:not([type=radio], [type=checkbox])'),
  ]
    .filter((element) => {
      const { left, width, height } = element.getBoundingClientRect();
      return left >= 0 && width > 0 && height < 43.5;
    })
    .map((element) => element.outerHTML.slice(0, 80));
}

/** Text of which a point lies over a drawing with nothing opaque in between. */
function findTextOverArt(): string[] {
  const style = document.createElement('style');
  style.textContent = '* { pointer-events: auto !important; }';
  document.head.append(style);
  const isOpaque = (element: Element): boolean => {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    const alpha = /rgba\([^)]*, ([\d.]+)\)$/.exec(backgroundColor)?.[1];
    return (backgroundImage !== 'none' || Number(alpha ?? 1) > 0.9) && Number(opacity) > 0.9;
  };
  const crosses = (x: number, y: number): boolean => {
    for (const element of document.elementsFromPoint(x, y)) {
      if (element instanceof SVGElement) return true;
      if (isOpaque(element)) return false;
    }
    return false;
  };
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!parent?.checkVisibility() || text === '') continue;
    if (parent.closest('svg, script, style, .unseen, .skip')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const middle = (top + bottom) / 2;
      const points = [left + 1, (left + right) / 2, right - 1].map((x) => [x, middle] as const);
      if (right - left > 1 && points.some(([x, y]) => crosses(x, y))) {
        found.push(text.slice(0, 60));
        break;
      }
    }
  }
  style.remove();
  return found;
}
