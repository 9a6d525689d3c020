import { hashText } from '../seeded-random.js';
import { knownPlace, placeNamedIn } from '../facts/places.js';

export type SiteKind = 'bakery' | 'saas' | 'chart';

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
  /** Language of the prompt. */
  lang: string;
  dark: boolean;
  /** OKLCH hue that the prompt names. */
  hue: number | null;
  since: number | null;
  wanted: string[];
  refused: string[];
  /** What follow-ups have made of the composed sections: ids that were taken away, and the order that was asked for. */
  removed?: string[];
  order?: string[];
}

/** Whole words in any script: `\b` only knows ASCII letters. */
export const word = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
export const everyWord = (words: string): RegExp => new RegExp(word(words).source, 'giu');

/** What the third kind is narrowed to, by its words. */
const PLACE_WORDS: readonly (readonly [string, string])[] = [
  [
    'stay',
    String.raw`hotels?|hostel|guest ?houses?|inn|b&b|bed and breakfast|rooms|campsite|camping|glamping|cabins?|lodge|chalet|pension|auberge|gîte|posada|gasthof|hütte`,
  ],
  [
    'move',
    String.raw`gyms?|fitness|climbing|boulder\w*|kletter\w*|yoga|pilates|crossfit|dance|martial|boxing|swim\w*|club|running|cycling|sports?|trainer|escalade|gimnasio`,
  ],
  [
    'dine',
    String.raw`restaurants?|bistro|brasserie|trattoria|osteria|pizzeria|tapas|bar|pub|wine|winery|vineyard|brewery|diner|ramen|sushi|steak\w*|food|kitchen|weingut`,
  ],
  [
    'gather',
    String.raw`conferences?|festivals?|events?|meet-?ups?|hackathon|observatory|exhibitions?|concerts?|theat(?:re|er)|cinema|museum|charity|association|community|church|wedding|summit|evenings?|concerts?|verein|hochzeit|mariage|boda`,
  ],
  [
    'serve',
    String.raw`clinic|dentist|dental|doctor|physio\w*|vet|therap\w+|salon|barber|hairdresser|law|lawyer|attorney|notary|tax|accountant|consult\w*|agency|plumber|electrician|carpenter|roofer|school|kindergarten|courses?|tutor|nurse|repair|garage|insurance|estate|architects?|praxis|kanzlei|cabinet|avocat\w*|abogad\w*|zahnarzt`,
  ],
  [
    'make',
    String.raw`portfolio|photograph\w*|artist|gallery|ceramics?|potter\w*|pottery|designer|illustrator|studio|atelier|jewell?er\w*|furniture|workshop|shop|store|boutique|florist|flowers?|books?(?:shop|store)|vintage|painter|tattoo|maker|craft\w*|musician|band|blog|journal|magazine|galerie|tienda|laden`,
  ],
];

const KIND_WORDS: Record<SiteKind, RegExp> = {
  bakery: everyWord(
    String.raw`bak(?:ery|eries|ers?|ing)|bread|sourdough|caf[eé]s?|coffee|espresso|roaster\w*|p[aâ]tisserie|pastr(?:y|ies)|boulanger\w*|bäcker\w*|konditor\w*|panader[ií]a|panificio|forno|pasteler[ií]a|cakes?|tea ?room|deli|ice ?cream|gelat\w+|brunch|🥐|🥖|🍞|☕️?|🍰|🧁`,
  ),
  saas: everyWord(
    String.raw`saas|apps?|software|start-?up|platform|dashboard|api|tools?|invoic\w*|rotas?|planners?|trackers?|uptime|billing|accounting|bookkeeping|analytics|crm|database|docs|open-?source|monitoring|scheduling|automation|ai|developers?|devops|ledger|payroll|inventory|helpdesk|inbox|plugin|cloud|rechnung\w*|facture\w*|💻|📈|🧾`,
  ),
  chart: everyWord(PLACE_WORDS.map(([, words]) => words).join('|')),
};

const TOPICS: Record<SiteKind, readonly (readonly [string, RegExp])[]> = {
  bakery: [
    ['cafe', word(String.raw`caf[eé]s?|coffee|espresso|roaster\w*|tea ?room|brunch|kaffee\w*|☕️?`)],
    ['bakery', /^/u],
  ],
  chart: [...PLACE_WORDS.map(([topic, words]) => [topic, word(words)] as const), ['make', /^/u]],
  saas: [
    [
      'invoices',
      word(
        String.raw`invoic\w*|billing|accounting|bookkeeping|ledger|payroll|payments?|freelanc\w*|finance|fintech|expenses?|money|rechnung\w*|facture\w*|factura\w*`,
      ),
    ],
    [
      'rota',
      word(
        String.raw`rotas?|shifts?|roster\w*|schedul\w+|appointments?|calendar|staff|dienstplan\w*|planning|planners?`,
      ),
    ],
    [
      'engine',
      word(
        String.raw`database|open-?source|docs|documentation|library|framework|sdk|cli|compiler|storage|api`,
      ),
    ],
    [
      'uptime',
      word(
        String.raw`uptime|monitor\w*|status page|incidents?|devops|developers?|logs?|observability|deploy\w*|infrastructure|security`,
      ),
    ],
    ['requests', /^/u],
  ],
};

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
  const kinds: SiteKind[] = ['bakery', 'saas', 'chart'];
  const best = kinds.reduce((one, other) => (score(other) > score(one) ? other : one));
  return score(best) > 0 ? best : 'chart';
}

function languageOf(prompt: string): string {
  const text = ` ${prompt.toLowerCase()} `;
  const count = (words: RegExp): number => text.match(words)?.length ?? 0;
  const scores: [string, number][] = [
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
    topic: TOPICS[kind].find(([, pattern]) => pattern.test(text))?.[0] ?? TOPICS[kind].at(-1)?.[0] ?? '',
    brand: brandIn(text),
    place: placeIn(text),
    lang: languageOf(text),
    dark: word('dark|dunkel|sombre|oscuro|night|black').test(text),
    hue: HUES.find(([pattern]) => pattern.test(text))?.[1] ?? null,
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
