/** Edits of a site are edits of the request that it was composed from. */
import { compose } from '../compose.js';
import { nameOfPlace, knownPlace } from '../facts/places.js';
import { placeOf } from '../facts/site-facts.js';
import type { Lang } from '../kinds/kind-names.js';
import { featureOf } from '../understand/features.js';
import type { SiteRequest } from '../understand/understand.js';
import { FIXED, moved } from './move-section.js';
import { sectionIdsOf } from './page-grammar.js';
import type { Edit, NamedSection, Place } from './read-edit.js';
import { quotedIn, repliesIn, type Replies } from './replies.js';

export interface EditedRequest {
  request: SiteRequest;
  /** What is done, each a part of one sentence: it is said before anything is written, and the run may be stopped. */
  done: string[];
  /** What can't be, as whole sentences. */
  refused: string[];
}

/** How big a headline may be; a step at a time. */
const HEADLINES = [0.76, 0.87, 1, 1.15, 1.32, 1.5];

const known = new WeakMap<SiteRequest, NamedSection[]>();

/** Every section that a site of this kind can have, by the page's own titles. */
export function sectionsOf(request: SiteRequest): NamedSection[] {
  const { removed: _removed, order: _order, ...whole } = request;
  const all = { ...whole, refused: [], wanted: sectionIdsOf(request.kind) };
  const named = known.get(request) ?? compose(all).sections.map(({ id, title }) => ({ id, title }));
  known.set(request, named);
  return named;
}

/** What is said is in `lang`: the language that the page has, also when it is about to get another. */
export function applyEdits(
  request: SiteRequest,
  edits: readonly Edit[],
  lang: Lang = request.lang,
): EditedRequest {
  const start: EditedRequest = { request, done: [], refused: [] };
  return edits.reduce((result, edit) => new Editor(result, lang).apply(edit), start);
}

/** One edit of one request. */
class Editor {
  readonly #result: EditedRequest;
  readonly #lang: Lang;
  readonly #request: SiteRequest;
  readonly #say: Replies;

  constructor(result: EditedRequest, lang: Lang) {
    this.#result = result;
    this.#lang = lang;
    this.#request = result.request;
    this.#say = repliesIn(lang);
  }

  apply(edit: Edit): EditedRequest {
    const request = this.#request;
    const say = this.#say;
    switch (edit.kind) {
      case 'rename':
        return this.#did({ ...request, brand: edit.name }, say.rename(quotedIn(this.#lang, edit.name)));
      case 'light':
        return this.#did(inShade(request, edit.dark), edit.dark ? say.dark : say.light);
      case 'colour':
        return this.#did({ ...request, hue: edit.hue }, say.colour(edit.word));
      case 'tone':
        return this.#did({ ...request, tone: edit.tone }, say.tone[edit.tone ?? 'none']);
      case 'headline':
        return this.#headline(edit.bigger);
      case 'language':
        return this.#did(inLanguage(request, edit.lang), say.language[edit.lang]);
      case 'town':
        return this.#did({ ...request, place: edit.name }, say.town(townIn(edit.name, this.#lang)));
      case 'prices':
        return this.#prices(edit.shown);
      case 'remove':
        return this.#remove(edit.id);
      case 'add':
        return this.#add(edit.id, edit.place);
      case 'move':
        return this.#move(edit.id, edit.place);
    }
  }

  #did(request: SiteRequest, words: string): EditedRequest {
    return { ...this.#result, request, done: [...this.#result.done, words] };
  }

  #cannot(sentence: string): EditedRequest {
    return { ...this.#result, refused: [...this.#result.refused, sentence] };
  }

  #headline(bigger: boolean): EditedRequest {
    const now = this.#request.headline;
    const next = bigger ? HEADLINES.find((size) => size > now) : HEADLINES.findLast((size) => size < now);
    if (next === undefined) return this.#cannot(bigger ? this.#say.isBiggest : this.#say.isSmallest);
    const words = bigger ? this.#say.bigger : this.#say.smaller;
    return this.#did({ ...this.#request, headline: next }, words);
  }

  #prices(shown: boolean): EditedRequest {
    const others = this.#request.refused.filter((one) => featureOf(one) !== 'pricing');
    const refused = shown ? others : [...others, 'pricing'];
    return this.#did({ ...this.#request, refused }, shown ? this.#say.showPrices : this.#say.hidePrices);
  }

  #remove(id: string): EditedRequest {
    const request = this.#request;
    const title = this.#title(id);
    if (FIXED.has(id)) return this.#cannot(this.#say.isFixed(title));
    if (!has(request, id)) return this.#cannot(this.#say.isAbsent(title));
    if (orderOf(request).length <= FIXED.size + 1) return this.#cannot(this.#say.isLast(title));
    return this.#did(without(request, id), this.#say.remove(title));
  }

  #add(id: string, place?: Place): EditedRequest {
    const title = this.#title(id);
    if (has(this.#request, id)) return place ? this.#move(id, place) : this.#cannot(this.#say.isThere(title));
    const next = withSection(this.#request, id);
    if (!has(next, id)) return this.#cannot(this.#say.isUnknown(title));
    const added = this.#did(next, this.#say.add(title));
    return place ? { ...new Editor(added, this.#lang).#move(id, place), done: added.done } : added;
  }

  #move(id: string, place: Place): EditedRequest {
    const request = this.#request;
    const title = this.#title(id);
    if (FIXED.has(id)) return this.#cannot(this.#say.hasItsPlace(title));
    if (!has(request, id)) return this.#cannot(this.#say.isAbsent(title));
    const before = orderOf(request);
    const after = moved(before, id, place);
    if (after.join() === before.join()) return this.#cannot(this.#say.isThereAlready(title));
    return this.#did(inOrder(request, after), this.#say.move(title, this.#where(after, id, place)));
  }

  /** Where it has come to: not everything that is asked for can be, such as something above the opening. */
  #where(after: readonly string[], id: string, place: Place): string {
    const say = this.#say;
    if ('at' in place) return { top: say.top, bottom: say.end, up: say.up, down: say.down }[place.at];
    const isAbove = after[after.indexOf(id) + 1] === place.id;
    const anchor = this.#title((isAbove ? place.id : after[after.indexOf(id) - 1]) ?? place.id);
    return isAbove ? say.above(anchor) : say.below(anchor);
  }

  #title(id: string): string {
    const title = sectionsOf(this.#request).find((section) => section.id === id)?.title ?? id;
    return quotedIn(this.#lang, title);
  }
}

/** Another language of the same page: whatever was chosen by the first one stays. */
function inLanguage(request: SiteRequest, lang: Lang): SiteRequest {
  if (lang === request.lang) return request;
  return {
    ...request,
    lang,
    home: request.home ?? request.lang,
    brand: request.brand ?? compose(request).title,
    place: request.place ?? placeOf(request).name,
  };
}

function inShade({ light: _light, ...request }: SiteRequest, dark: boolean): SiteRequest {
  return { ...request, dark, ...(!dark && { light: true as const }) };
}

/** As little as keeps the section away: what was only asked for isn't refused, it is asked for no more. */
function without(request: SiteRequest, id: string): SiteRequest {
  const wanted = request.wanted.filter((one) => one !== id && one !== featureOf(id));
  const unasked = { ...request, wanted };
  if (!has(unasked, id)) return unasked;
  const feature = featureOf(id) === 'pricing' ? 'pricing' : id;
  return {
    ...request,
    removed: [...(request.removed ?? []), id],
    refused: [...new Set([...request.refused, feature])],
  };
}

/** As little as brings it. */
function withSection(request: SiteRequest, id: string): SiteRequest {
  const { removed: gone = [], ...rest } = request;
  const removed = gone.filter((one) => one !== id);
  const allowed = {
    ...rest,
    ...(removed.length > 0 && { removed }),
    refused: request.refused.filter((one) => one !== id && one !== featureOf(id)),
  };
  return has(allowed, id) ? allowed : { ...allowed, wanted: [...allowed.wanted, id] };
}

/** An order that is the composed one needn't be kept. */
function inOrder(request: SiteRequest, order: readonly string[]): SiteRequest {
  const { order: _order, ...natural } = request;
  return orderOf(natural).join() === order.join() ? natural : { ...natural, order: [...order] };
}

function townIn(name: string, lang: Lang): string {
  const town = knownPlace(name);
  return town ? nameOfPlace(town, lang) : name;
}

const orderOf = (request: SiteRequest): string[] => compose(request).sections.map(({ id }) => id);

const has = (request: SiteRequest, id: string): boolean => orderOf(request).includes(id);
