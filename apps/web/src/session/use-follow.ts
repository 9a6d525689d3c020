import type { RefObject } from 'react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';

/** This near to the end counts as the end, in pixels. */
const AT_END = 8;

export interface Follow {
  /** For the element that scrolls. */
  scroller: RefObject<HTMLDivElement | null>;
  following: boolean;
  follow: () => void;
}

/**
 * Keeps the end of what grows in sight, until the reader scrolls up; at the end, or by `follow`, it goes on. `on`: there
 * is something to follow.
 */
export function useFollow(on: boolean): Follow {
  const scroller = useRef<HTMLDivElement>(null);
  const [following, setFollowing] = useState(true);
  const last = useRef({ top: 0, height: 0 });

  useLayoutEffect(() => {
    const element = scroller.current;
    // A reader who has just scrolled up is not pulled back: the event that tells so comes after this.
    if (!element || isScrolledUp(element, last.current)) return;
    if (on && following) element.scrollTo({ top: element.scrollHeight });
    last.current = { top: element.scrollTop, height: element.scrollHeight };
  });

  const onScroll = useEffectEvent((element: Element) => {
    const { scrollTop: top, scrollHeight: height, clientHeight } = element;
    const isUp = isScrolledUp(element, last.current);
    const isEnd = height - top - clientHeight < AT_END;
    last.current = { top, height };
    if (isUp) setFollowing(false);
    else if (isEnd) setFollowing(true);
  });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const listener = (): void => onScroll(element);
    element.addEventListener('scroll', listener, { passive: true });
    return () => element.removeEventListener('scroll', listener);
  }, []);
  return { scroller, following, follow: () => setFollowing(true) };
}

/** By the reader: a text that became shorter moves by itself. */
function isScrolledUp({ scrollTop, scrollHeight }: Element, last: { top: number; height: number }): boolean {
  return scrollTop < last.top - 1 && scrollHeight >= last.height;
}

/** Whether text inside is selected, as it changes. */
export function useSelecting(scroller: RefObject<HTMLElement | null>, onChange: (is: boolean) => void): void {
  const tell = useEffectEvent(() => {
    const selection = getSelection();
    const isInside = scroller.current?.contains(selection?.anchorNode ?? null) ?? false;
    onChange(isInside && selection?.isCollapsed === false);
  });
  useEffect(() => {
    const listener = (): void => tell();
    document.addEventListener('selectionchange', listener);
    return () => document.removeEventListener('selectionchange', listener);
  }, []);
}
