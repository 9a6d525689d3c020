import { SITE_KINDS, type Lang, type SiteKind, type Tone } from '../kinds/kind-names.js';
import { hashText } from '../seeded-random.js';
import { knownPlace, placeNamedIn } from '../facts/places.js';
import { DEFAULT_KIND, KIND_WORDS, topicOf, word } from './kind-words.js';

/** What a prompt asks for. It is JSON: the plan carries it, and an edit of the site is an edit of this. */
export interface SiteRequest {
  /** Root of every choice; prompt and seed make it. */
  root: number;
  kind: SiteKind;
  /** What the kind is narrowed to: `cafe`, `invoices`, ... */
  topic: string;
  /** `null`: the author invents a fitting one. */
  brand: string | null;
  place: string | null;
  /** Language of the page: the prompt's, or the one it asks for. */
  lang: Lang;
  dark: boolean;
  /** `null`: as the kind is. */
  tone: Tone | null;
  /** 1, more for a bigger headline. */
  headline: number;
  /** OKLCH hue that the prompt names. */
  hue: number | null;
  since: number | null;
  wanted: string[];
  refused: string[];
  /** What follow-ups have made of the composed sections: ids that were taken away, and the order that was asked for. */
  removed?: string[];
  order?: string[];
}

/** OKLCH hues by the words for them. */
export const HUES: readonly (readonly [RegExp, number])[] = [
  [word('red|crimson|rot|rouge|rojo'), 25],
  [word('orange|terracotta|rust|apricot'), 48],
  [word('yellow|gold|mustard|ochre|gelb|jaune'), 85],
  [word('olive|lime'), 120],
  [word('green|emerald|grün|vert|verde|forest'), 155],
  [word('teal|turquoise|petrol|mint'), 190],
  [word('blue|navy|cobalt|blau|bleu|azul'), 258],
  [word('purple|violet|lavender|plum|lila'), 305],
  [word('pink|rose|magenta|raspberry|rosa'), 358],
];

const FEATURES: readonly (readonly [string, RegExp])[] = [
  ['menu', word('menus?|karte|carte|carta|dishes')],
  ['booking', word(String.raw`bookings?|book|reserv\w*|réserv\w*|orders?|forms?|buch\w*|appointments?`)],
  ['pricing', word(String.raw`pric\w*|preise?|tarifs?|precios?|plans`)],
  ['faq', word('faqs?|questions|fragen|q&a')],
  ['where', word(String.raw`hours|maps?|öffnungs\w*|horaires|address|directions`)],
  ['voices', word('testimonials?|voices|reviews?|quotes')],
  ['story', word(String.raw`story|histor\w*|about|geschichte|histoire|starter`)],
  ['stats', word('stats?|numbers|figures')],
  ['compare', word(String.raw`compar\w*|versus`)],
];

const NOT_PLACES =
  /^(english|german|french|spanish|italian|dark|light|black|white|colou?r|january|february|march|april|may|june|july|august|september|october|november|december|which|the|a|an|one|our|my)$/iu;

/** Longest prompt that is read; what comes after does not change the site. */
const READ_LIMIT = 4_000;

const tidy = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}\p{M} &’'.,!+·-]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** In letters; a longer name is cut. */
const LONGEST_NAME = 40;

/** What follows "called", up to where the sentence goes on. */
const CALLED =
  /\b(?:called|named|namens|heißt|appelée?s?|llamad[oa]|name is)\s+(\S.{1,39}?)(?=\s+(?:in|at|on|with|for|that|which|where|and (?:a|the)|mit|für|die|der|das|avec|pour|à|con|para|en|que|qui)(?![\p{L}\p{N}])|[.,;:!?\n]|$)/u;

function brandIn(prompt: string): string | null {
  const quoted = /["“„«]([^"“”„«»\n]{2,40})["”“»]/u.exec(prompt)?.[1];
  const named = CALLED.exec(prompt)?.[1];
  return nameIn(quoted ?? named ?? '');
}

/** A name as it may stand on a page; null when there is nothing in it that can be read. */
export function nameIn(text: string): string | null {
  const name = tidy(text)
    .slice(0, LONGEST_NAME)
    .replace(/[.,!\s-]+$/u, '');
  return /\p{L}|\p{N}/u.test(name) ? name : null;
}

function placeIn(prompt: string): string | null {
  const pattern =
    /\b(?:in|à|en|aus|bei|near|from)\s+(\p{Lu}[\p{L}’'-]+(?:\s+(?:am|an der|sur|upon|on|de|la|le|les)?\s*\p{Lu}[\p{L}’'-]+){0,2})/gu;
  for (const match of prompt.matchAll(pattern)) {
    const name = tidy(match[1] ?? '').replace(/[.,!]+$/u, '');
    if (name.length > 2 && name.length <= 32 && !NOT_PLACES.test(name)) return knownPlace(name)?.name ?? name;
  }
  return placeNamedIn(prompt)?.name ?? null;
}

/**
 * What is offered stands before "for", who it is for behind it: "a rota for cafés" is software. What the page itself is
 * called ("a landing page for") says nothing.
 */
function kindOf(prompt: string): SiteKind {
  const text = prompt.replace(/\b(?:landing|home|one)?[ -]?(?:pages?|(?:web)?sites?)\s+(?:for|of)\b/giu, ' ');
  const offer = text.split(/\s(?:for|für|pour|para)\s/u)[0] ?? '';
  const count = (part: string, kind: SiteKind): number => part.match(KIND_WORDS[kind])?.length ?? 0;
  const score = (kind: SiteKind): number => 3 * count(offer, kind) + count(text, kind);
  const best = SITE_KINDS.reduce((one, other) => (score(other) > score(one) ? other : one));
  return score(best) > 0 ? best : DEFAULT_KIND;
}

function languageOf(prompt: string): Lang {
  const text = ` ${prompt.toLowerCase()} `;
  const count = (words: RegExp): number => text.match(words)?.length ?? 0;
  const scores: [Lang, number][] = [
    ['de', count(/ (eine?|und|mit|für|der|die|das|ohne|namens|im|einer)(?= )/gu)],
    ['fr', count(/ (une?|et|avec|pour|le|la|les|des|sans|du|à)(?= )/gu)],
    ['es', count(/ (una?|y|con|para|el|los|las|sin|del)(?= )/gu)],
    ['en', 1 + count(/ (an?|and|with|for|the|of|without|its)(?= )/gu)],
  ];
  return scores.sort((one, other) => other[1] - one[1])[0]?.[0] ?? 'en';
}

function refusedIn(prompt: string): string[] {
  const refused = new Set<string>();
  for (const match of prompt.matchAll(
    /\b(?:no|without|ohne|keine?|sans|sin)\s+((?:any\s+)?[\p{L}&]+(?:\s+[\p{L}&]+)?)/giu,
  )) {
    const phrase = (match[1] ?? '').replace(/^any\s+/iu, '');
    for (const [feature, words] of FEATURES) if (words.test(phrase)) refused.add(feature);
  }
  return [...refused];
}

/** Reads a prompt. Pure: the same prompt and seed give the same request. Any text is a prompt. */
export function understand(prompt: string, seed: number): SiteRequest {
  const text = prompt.slice(0, READ_LIMIT).normalize('NFC');
  const kind = kindOf(text);
  const refused = refusedIn(text);
  const wanted = FEATURES.filter(([name, pattern]) => !refused.includes(name) && pattern.test(text));
  return {
    root: hashText(`${text.trim()}\n${seed}`),
    kind,
    topic: topicOf(kind, text),
    brand: brandIn(text),
    place: placeIn(text),
    lang: languageOf(text),
    dark: word('dark|dunkel|sombre|oscuro|night|black').test(text),
    hue: HUES.find(([pattern]) => pattern.test(text))?.[1] ?? null,
    tone: null,
    headline: 1,
    since: yearIn(text),
    wanted: wanted.map(([name]) => name),
    refused,
  };
}

function yearIn(text: string): number | null {
  const year = Number(
    /\b(?:since|seit|depuis|desde|founded in|est\.?)\s+(1[6-9]\d\d|20[0-2]\d)\b/iu.exec(text)?.[1],
  );
  return Number.isInteger(year) ? year : null;
}
