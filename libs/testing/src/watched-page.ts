/**
 * What happens in a page from its first moment on that a look at it now and then would miss: what is announced, where
 * the focus goes, what moves.
 */
import type { BrowserContext, Page } from 'playwright-core';

export interface Watched {
  /** What assistive technology is told, in its order; each change of a live region is one. */
  announced: string[];
  /** Times that the focus left an element without anybody's doing. */
  focusLost: number;
  /** What moved, each once. */
  moved: string[];
}

/** Before the page is opened. */
export async function watchPages(profile: BrowserContext): Promise<void> {
  await profile.addInitScript(() => {
    if (window !== top) return;
    const watched: Watched = { announced: [], focusLost: 0, moved: [] };
    Object.assign(window, { watched });
    const said = new WeakMap<Element, string>();
    const listen = (): void => {
      for (const region of document.querySelectorAll(
        '[aria-live], [role=status], [role=alert], [role=log]',
      )) {
        const words = region.checkVisibility() ? (region.textContent ?? '').trim() : '';
        if (words === (said.get(region) ?? '')) continue;
        said.set(region, words);
        if (words !== '') watched.announced.push(words);
      }
    };
    const options = { subtree: true, childList: true, characterData: true, attributes: true };
    new MutationObserver(listen).observe(document, options);
    document.addEventListener('focusout', () => void (watched.focusLost += 1), true);
    const look = (): void => {
      for (const { effect } of document.getAnimations()) {
        if (Number(effect?.getComputedTiming().activeDuration ?? 0) <= 0) continue;
        const { target } = effect as KeyframeEffect;
        const name = `${target?.tagName}.${target?.getAttribute('class')}`;
        if (!watched.moved.includes(name)) watched.moved.push(name);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

export async function watched(page: Page): Promise<Watched> {
  return page.evaluate(() => (window as unknown as { watched: Watched }).watched);
}
