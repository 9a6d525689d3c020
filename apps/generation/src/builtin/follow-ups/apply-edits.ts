/** Edits of a site are edits of the request that it was composed from. */
import { compose } from '../compose.js';
import type { Edit, NamedSection, Place } from './read-edit.js';
import type { SiteRequest } from '../understand/understand.js';

export interface EditedRequest {
  request: SiteRequest;
  /** What is done, each as the end of "I am ...": it is said before anything is written, and the run may be stopped. */
  done: string[];
  /** What can't be, as whole sentences. */
  refused: string[];
}

/** The feature by which a kind's grammar knows a section, where it isn't called like it. */
const FEATURES: Readonly<Record<string, string>> = { voice: 'voices', prices: 'pricing', contact: 'booking' };

/** What a page can't be without, and what has its place. */
export const FIXED: ReadonlySet<string> = new Set(['nav', 'hero', 'footer']);

const known = new WeakMap<SiteRequest, NamedSection[]>();

/** Every section that a site of this kind can have. */
export function sectionsOf(request: SiteRequest): NamedSection[] {
  const { removed: _removed, order: _order, ...whole } = request;
  const sections = known.get(request) ?? compose({ ...whole, refused: [] }).sections;
  const named = sections.map(({ id, title }) => ({ id, title }));
  known.set(request, named);
  return named;
}

export function applyEdits(request: SiteRequest, edits: readonly Edit[]): EditedRequest {
  const start: EditedRequest = { request, done: [], refused: [] };
  return edits.reduce((result, edit) => apply(result, edit), start);
}

function apply(result: EditedRequest, edit: Edit): EditedRequest {
  const { request } = result;
  switch (edit.kind) {
    case 'rename':
      return did(result, { ...request, brand: edit.name }, `naming the site “${edit.name}”`);
    case 'light':
      return did(result, { ...request, dark: edit.dark }, edit.dark ? 'making it dark' : 'making it light');
    case 'colour':
      return did(result, { ...request, hue: edit.hue }, `making ${edit.word} its colour`);
    case 'remove':
      return remove(result, edit.id);
    case 'add':
      return add(result, edit.id, edit.place);
    case 'move':
      return move(result, edit.id, edit.place);
  }
}

function did(result: EditedRequest, request: SiteRequest, words: string): EditedRequest {
  return { ...result, request, done: [...result.done, words] };
}

function cannot(result: EditedRequest, sentence: string): EditedRequest {
  return { ...result, refused: [...result.refused, sentence] };
}

function remove(result: EditedRequest, id: string): EditedRequest {
  const { request } = result;
  const title = titleOf(request, id);
  if (FIXED.has(id)) return cannot(result, `“${title}” is a part that every page of mine has.`);
  if (!has(request, id)) return cannot(result, `“${title}” is not on the page.`);
  if (order(request).length <= FIXED.size + 1)
    return cannot(result, `“${title}” is the last section, and stays.`);
  const refused = [...new Set([...request.refused, id, FEATURES[id] ?? id])];
  return did(
    result,
    { ...request, removed: [...(request.removed ?? []), id], refused },
    `removing “${title}”`,
  );
}

function add(result: EditedRequest, id: string, place?: Place): EditedRequest {
  const { request } = result;
  const title = titleOf(request, id);
  if (has(request, id)) {
    return place ? move(result, id, place) : cannot(result, `“${title}” is on the page already.`);
  }
  const next = {
    ...request,
    removed: (request.removed ?? []).filter((one) => one !== id),
    refused: request.refused.filter((one) => one !== id && one !== FEATURES[id]),
  };
  const added = did(result, next, `adding “${title}”`);
  return place ? { ...move(added, id, place), done: added.done } : added;
}

function move(result: EditedRequest, id: string, place: Place): EditedRequest {
  const { request } = result;
  const title = titleOf(request, id);
  if (FIXED.has(id)) return cannot(result, `“${title}” has its place, and stays there.`);
  if (!has(request, id)) return cannot(result, `“${title}” is not on the page.`);
  const before = order(request);
  const after = moved(before, id, place);
  if (after.join() === before.join()) return cannot(result, `“${title}” is there already.`);
  return did(result, { ...request, order: after }, `moving “${title}” ${wordsOf(request, after, id, place)}`);
}

/** Between the opening and the footer. */
function moved(ids: readonly string[], id: string, place: Place): string[] {
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

/** Where it has come to: not everything that is asked for can be, such as something above the opening. */
function wordsOf(request: SiteRequest, after: readonly string[], id: string, place: Place): string {
  if ('side' in place) {
    const isAbove = after[after.indexOf(id) + 1] === place.id;
    const anchor = isAbove ? place.id : after[after.indexOf(id) - 1];
    return `${isAbove ? 'above' : 'below'} “${titleOf(request, anchor ?? place.id)}”`;
  }
  return { top: 'to the top', bottom: 'to the end', up: 'up', down: 'down' }[place.at];
}

function order(request: SiteRequest): string[] {
  return compose(request).sections.map(({ id }) => id);
}

function has(request: SiteRequest, id: string): boolean {
  return order(request).includes(id);
}

function titleOf(request: SiteRequest, id: string): string {
  return sectionsOf(request).find((section) => section.id === id)?.title ?? id;
}
