import type { Place } from './read-edit.js';

/** What a page can't be without, and what has its place. */
export const FIXED: ReadonlySet<string> = new Set(['nav', 'hero', 'footer']);

/** Ids in their new order: between the opening and the footer, which have their places. */
export function moved(ids: readonly string[], id: string, place: Place): string[] {
  const others = ids.filter((one) => one !== id);
  const first = others.indexOf(others.find((one) => !FIXED.has(one)) ?? 'footer');
  const last = others.includes('footer') ? others.indexOf('footer') : others.length;
  const wanted = positionOf(others, ids.indexOf(id), place, first, last);
  const at = Math.min(last, Math.max(Math.min(first, last), wanted));
  return [...others.slice(0, at), id, ...others.slice(at)];
}

function positionOf(
  others: readonly string[],
  now: number,
  place: Place,
  first: number,
  last: number,
): number {
  if ('side' in place) {
    const at = others.indexOf(place.id);
    if (at < 0) return now;
    return place.side === 'before' ? at : at + 1;
  }
  if (place.at === 'top') return first;
  if (place.at === 'bottom') return last;
  return place.at === 'up' ? now - 1 : now + 1;
}
