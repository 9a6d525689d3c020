import { SITE_KINDS, type Lang, type SiteKind } from '../kinds/kind-names.js';
import { KIND_WORDS, WEAK_BEGINNING_KINDS, WEAK_BEGINNINGS, WEAK_WORDS } from './kind-words.js';
import { word } from './words.js';

/** What the page itself is called says nothing of what it is about: "a landing page for". */
const PAGE = new RegExp(
  word(
    String.raw`(?:(?:one|single|landing|home|web)[ -]?)*(?:(?:web)?sites?|pages?|pagers?|presence)|web ?apps? page|(?:web)?seiten?|homepage|internetauftritt|internetseite|webauftritt|landing ?page|sites? (?:web|internet|vitrine)|page (?:web|d['’]accueil)|página(?: web| de inicio)?|sitios?(?: web)?|dark mode|light mode`,
  ).source,
  'giu',
);
const PAGE_FOR = new RegExp(
  `${PAGE.source}\\s+(?:for|of|about|für|von|zu|zum|pour|d[eu’']|sur|para|sobre)(?![\\p{L}])`,
  'iu',
);

/** Whom it is for, where it is, what it has: it begins here. */
const TURNS = word(
  String.raw`for|für|pour|para|that|which|who|whose|where|with|mit|avec|con|in|near|at|by|from|since|on|about|über|sur|sobre|called|named|namens|without|ohne|sans|sin|no|und|and|et|y|or|oder|dans|près|cerca|bei|aus|seit|depuis|desde|is|ist|est|es|loves?|like[sd]?|&`,
);
/** What is said closer of the same thing: "a festival of bread", "une école de musique". */
const OF = word(String.raw`of|von|der|des|de|du|del|d|l`);

interface Mention {
  kind: SiteKind;
  at: number;
  length: number;
  weak: boolean;
}

function mentionsIn(text: string): Mention[] {
  const all = SITE_KINDS.flatMap((kind) =>
    [...text.matchAll(KIND_WORDS[kind])].map(({ index, 0: said }) => ({
      kind,
      at: index,
      length: said.length,
      weak: WEAK_WORDS.test(said) || (WEAK_BEGINNING_KINDS.has(kind) && WEAK_BEGINNINGS.test(said)),
    })),
  );
  const holds = (outer: Mention, inner: Mention): boolean =>
    outer.length > inner.length && outer.at <= inner.at && outer.at + outer.length >= inner.at + inner.length;
  const clear = all.filter((one) => !all.some((other) => other.kind !== one.kind && holds(other, one)));
  return clear.toSorted((one, other) => one.at - other.at);
}

/** What stands in one breath with the first trade that is named. */
function headOf(text: string, mentions: readonly Mention[]): { head: Mention[]; closer: Mention[] } {
  const [first] = mentions;
  if (!first) return { head: [], closer: [] };
  const head = [first];
  const closer: Mention[] = [];
  let end = first.at + first.length;
  let near = head;
  for (const mention of mentions.slice(1)) {
    const between = text.slice(end, Math.max(end, mention.at));
    if (/[,.;:!?()\n–—|]/u.test(between) || TURNS.test(between)) break;
    if (OF.test(between)) near = closer;
    near.push(mention);
    end = Math.max(end, mention.at + mention.length);
  }
  return { head, closer };
}

/**
 * What is offered stands before "for", who it is for behind it: "a rota for cafés" is software. Of one breath the noun
 * decides, which is last in English and German, first in French and Spanish: "a wedding photographer". Null when
 * nothing is named.
 */
export function kindNamedIn(prompt: string, lang: Lang): SiteKind | null {
  const about = PAGE_FOR.exec(prompt);
  const before = about ? prompt.slice(0, about.index) : '';
  const text = (about ? prompt.slice(about.index + about[0].length) : prompt).replaceAll(PAGE, ' ');
  return strongest(text, lang) ?? strongest(before.replaceAll(PAGE, ' '), lang);
}

function strongest(text: string, lang: Lang): SiteKind | null {
  const mentions = mentionsIn(text);
  const { head, closer } = headOf(text, mentions);
  const strong = head.filter(({ weak }) => !weak);
  const nouns = lang === 'en' || lang === 'de' ? strong.at(-1) : strong[0];
  const scores = new Map<SiteKind, number>();
  const give = (kind: SiteKind, points: number): void => {
    scores.set(kind, Math.max(scores.get(kind) ?? 0, points));
  };
  for (const mention of mentions) {
    const worth = head.includes(mention) ? 4 : closer.includes(mention) ? 2 : 1;
    const isNoun = nouns !== undefined && mention.at + mention.length === nouns.at + nouns.length;
    give(mention.kind, worth * (mention.weak ? 0.4 : 1) * (isNoun ? 1.5 : 1));
  }
  for (const { kind } of mentions) give(kind, (scores.get(kind) ?? 0) + 0.02);
  const kinds = SITE_KINDS.filter((kind) => scores.has(kind));
  return kinds.toSorted((one, other) => (scores.get(other) ?? 0) - (scores.get(one) ?? 0))[0] ?? null;
}
