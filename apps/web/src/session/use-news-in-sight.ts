import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

const NEWS = '.conversation .prompt, .reply, .queued, [aria-current=step], .card';

/**
 * The newest of what was asked and answered, of the steps and of what is said about a run's end stays in sight. `news`
 * names it; null while it is only caught up with: that is no news, and looking for it costs a layout each time. What is
 * new stands further down, except for the first step of another `run`; who looks at what is planned stays there.
 */
export function useNewsInSight(news: string | null, run: number): RefObject<HTMLDivElement | null> {
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useRef<{ news: string | null; run: number }>({ news: null, run });
  useEffect(() => {
    // After a reconnect the same is no news either: who reads further up stays there.
    if (news === null || news === shown.current.news) return;
    const isFirst = run !== shown.current.run;
    const isStep = scroller.current !== null && show(scroller.current, isFirst);
    // What else is new of a run comes before its first step, and leaves that where it is.
    shown.current = { news, run: isStep ? run : shown.current.run };
  }, [news, run]);
  return scroller;
}

const MARGIN = 24;

/** Says whether it is a step. */
function show(room: HTMLElement, alsoAbove: boolean): boolean {
  const newest = [...room.querySelectorAll(NEWS)].findLast(
    (element) => element.getBoundingClientRect().height > 0,
  );
  if (!newest) return false;
  const card = newest.getBoundingClientRect();
  const { top, bottom } = room.getBoundingClientRect();
  const above = top + MARGIN - card.top;
  const below = card.bottom + MARGIN - bottom;
  if (below > 0) room.scrollBy({ top: below });
  else if (alsoAbove && above > 0) room.scrollBy({ top: -above });
  return newest.hasAttribute('aria-current');
}
