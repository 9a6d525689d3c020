/**
 * What is wrong with a page at a glance, told in words: hanging out at the side, too small to read, too small to touch,
 * without a sign of the focus, moving where nothing should move. Each answer is a list; an empty one is good.
 */
import type { Page } from 'playwright-core';

/** In CSS pixels: the smallest text, and the least side of what a finger touches. */
export const SMALLEST_TEXT = 11.5;
export const FINGER = 44;

const CONTROLS =
  'a[href], button, input, select, textarea, summary, [role=tab], [role=button], [tabindex="0"]';

/** Visible text below `SMALLEST_TEXT`. */
export async function smallText(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!element || text === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
      const box = element.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size > 0 && size < smallest && box.width > 1) found.add(`${size} px: "${text.slice(0, 40)}"`);
    }
    return [...found];
  }, SMALLEST_TEXT);
}

/** Controls that a finger misses: less than `FINGER` high or wide, their label's area counted. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(
    ([controls, finger]) => {
      const modal = document.querySelector('dialog[open]');
      return [...(modal ?? document).querySelectorAll<HTMLElement>(controls)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => !element.closest('[inert], [aria-hidden=true]') && !element.matches(':disabled'))
        .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.height < finger - 0.5 || box.width < finger - 0.5))
        .map(({ element, box }) => {
          const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40);
          return `${element.tagName} "${name}" ${Math.round(box.width)} × ${Math.round(box.height)}`;
        });
    },
    [CONTROLS, FINGER] as const,
  );
}

/** Words that end before they are whole, where nothing says the rest. */
export async function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, h1, h2, h3, p, b, small, strong, dd, dt, a, label')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        const { overflowX, textOverflow, clipPath } = getComputedStyle(element);
        if (clipPath !== 'none' || textOverflow === 'ellipsis') return false;
        return /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => `${element.tagName} "${element.textContent?.trim().slice(0, 40)}"`),
  );
}

/** What still moves: animations and transitions that take any time. */
export async function movements(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter((animation) => Number(animation.effect?.getComputedTiming().activeDuration ?? 0) > 0)
      .map((animation) => {
        const { target } = (animation.effect ?? {}) as KeyframeEffect;
        return `${target?.tagName}.${target?.getAttribute('class')} ${animation.constructor.name}`;
      }),
  );
}

export interface Reached {
  /** Names of what the Tab key came by, in its order. */
  names: string[];
  /** Those of them on which nothing shows that they have the focus. */
  unmarked: string[];
  /** Controls on view that the Tab key never came by, and no arrow key of their group either. */
  missed: string[];
}

/** Goes once round the page, or round its open dialog, by the Tab key. */
export async function tabRound(page: Page, most = 240): Promise<Reached> {
  const names: string[] = [];
  const unmarked: string[] = [];
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    document.querySelectorAll('[data-came-by]').forEach((one) => one.removeAttribute('data-came-by'));
  });
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (!element || element === document.body) return null;
      if (element.hasAttribute('data-came-by')) return element.tagName === 'IFRAME' ? 'within' : 'again';
      element.setAttribute('data-came-by', '');
      // A frame shows it on what is inside.
      const marked =
        element.tagName === 'IFRAME' ||
        [element, element.closest('form, label, .sheet')].some((one) => {
          if (!one) return false;
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
          const isSeen = outlineStyle !== 'none' && !/transparent|, 0\)|\/ 0\)/.test(outlineColor);
          return isSeen && Number.parseFloat(outlineWidth) >= 2;
        });
      const name =
        element.getAttribute('aria-label') ?? element.title ?? element.textContent?.trim().slice(0, 40) ?? '';
      return { name: `${element.tagName} "${name || element.textContent?.trim().slice(0, 40)}"`, marked };
    });
    // Within a frame the key goes on from link to link.
    if (at === 'within') continue;
    if (at === 'again') break;
    // The browser's own bar lies between the last and the first.
    if (at === null) continue;
    names.push(at.name);
    if (!at.marked) unmarked.push(at.name);
  }
  return { names, unmarked, missed: await missed(page) };
}

async function missed(page: Page): Promise<string[]> {
  return page.evaluate((controls) => {
    const modal = document.querySelector('dialog[open]');
    return [...(modal ?? document).querySelectorAll<HTMLElement>(controls)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter(
        (element) => !element.closest('[inert]') && !element.matches(':disabled, [role=tab][tabindex="-1"]'),
      )
      .filter((element) => !element.hasAttribute('data-came-by'))
      .map(
        (element) =>
          `${element.tagName} "${element.getAttribute('aria-label') ?? element.textContent?.trim()}"`,
      );
  }, CONTROLS);
}

/**
 * What the system's colours swallow: drawings in a colour of their own too close to the ground, surfaces without a
 * border, and choices that look like what wasn't chosen.
 */
export async function faintInForcedColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('no canvas');
    const light = (colour: string): number => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
        const part = byte / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = light(getComputedStyle(document.documentElement).backgroundColor);
    const isFaint = (colour: string): boolean => {
      const [low, high] = [light(colour), ground].toSorted((a, b) => a - b) as [number, number];
      return (high + 0.05) / (low + 0.05) < 3;
    };
    const shown = (selector: string): Element[] =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const found = new Set<string>();
    for (const part of shown('.bar, .label, .edge-dot, .past-handle, .ov0-mark-fill'))
      if (isFaint(getComputedStyle(part).fill)) found.add(`faint: ${part.getAttribute('class')}`);
    for (const part of shown('.line, .tick, .past-line, .ov0-mark-line'))
      if (isFaint(getComputedStyle(part).stroke)) found.add(`faint: ${part.getAttribute('class')}`);
    const inverted =
      ':disabled, [aria-disabled=true], [aria-pressed=true], [aria-selected=true], .button.ink';
    for (const part of shown('.icon').filter((icon) => !icon.closest(inverted)))
      if (isFaint(getComputedStyle(part).stroke))
        found.add(`faint: icon of ${part.parentElement?.className}`);
    for (const surface of shown('.sheet, .ask, .popover, .dialog, .card, .button, .ov0-badge'))
      if (getComputedStyle(surface).borderTopStyle === 'none')
        found.add(`no border: ${surface.getAttribute('class')}`);
    for (const group of shown('.tabs, .segments, .widths')) {
      const looks = [...group.querySelectorAll('button')].map((button) => ({
        chosen: button.matches('[aria-selected=true], [aria-pressed=true]'),
        look: getComputedStyle(button).backgroundColor,
      }));
      const chosen = looks.find((one) => one.chosen)?.look;
      if (looks.some((one) => !one.chosen && one.look === chosen))
        found.add(`chosen looks like the rest: ${group.className}`);
    }
    return [...found];
  });
}
