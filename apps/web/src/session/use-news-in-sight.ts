import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

const NEWS = '.conversation .prompt, .reply, .queued, [aria-current=step], .card';

/**
 * The newest of what was asked and answered, of the steps and of what is said about a run's end stays in sight. `news`
 * names it; null while it is only caught up with: that is no news, and looking for it costs a layout each time.
 */
export function useNewsInSight(news: string | null): RefObject<HTMLDivElement | null> {
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    // After a reconnect the same is no news either: who reads further up stays there.
    if (news === null || news === shown.current) return;
    shown.current = news;
    if (scroller.current) show(scroller.current);
  }, [news]);
  return scroller;
}

function show(room: HTMLElement): void {
  const card = [...room.querySelectorAll(NEWS)]
    .findLast((element) => element.getBoundingClientRect().height > 0)
    ?.getBoundingClientRect();
  if (!card) return;
  const over = card.bottom + 24 - room.getBoundingClientRect().bottom;
  if (over > 0) room.scrollBy({ top: over });
}
