import type { SiteKind } from '../kinds/kind-names.js';
import { knownPlace } from '../facts/places.js';
import { hueIn } from './colours.js';
import { isTrade } from './kind-words.js';
import { toneIn } from './tone.js';
import { featuresIn } from './features.js';
import { word } from './words.js';

const tidy = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}\p{M} &’'.,!+·-]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** In letters; a longer name is cut. */
const LONGEST_NAME = 40;

/** A name as it may stand on a page; null when there is nothing in it that can be read. */
export function nameIn(text: string): string | null {
  const name = tidy(text)
    .slice(0, LONGEST_NAME)
    .replace(/[.,!\s-]+$/u, '');
  return /\p{L}|\p{N}/u.test(name) ? name : null;
}

/** A name and the words of the prompt that say it, which mean nothing else. */
export interface FoundName {
  name: string;
  said: string;
}

const QUOTED = /["“„«»‹›]\s*([^"“”„«»‹›\n]{2,40}?)\s*["“”«»‹›]/u;

/** Where a sentence goes on behind a name. */
const GOES_ON = String.raw`\s+(?:in|at|on|with|for|that|which|where|who|near|from|since|by|is|are|has|we|without|no|mit|für|die|der|das|bei|aus|seit|ohne|avec|pour|à|dans|près|depuis|sans|qui|con|para|en|que|desde|sin|cerca|and (?:a|the|our)|und (?:ein|eine|die|das|der)|et (?:un|une|le|la)|y (?:un|una|el|la))(?![\p{L}\p{N}])`;
const CALLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:called|named|titled|by the name of|namens|genannt|mit dem Namen|heißt|heisst|heißen|s['’]appel(?:le|ant)|appelée?s?|nommée?s?|du nom de|llamad[oa]s?|se llama|de nombre|(?:our|the|brand|company|its) name is|(?:unser|der) Name ist|(?:brand|name|marke|nom|nombre)\s?:)\s+(\S.{1,39}?)(?=${GOES_ON}|[.,;:!?\n(]|$)`,
  'iu',
);
/** "die Korn heißt", "das Wolke heißen soll". */
const CALLED_BEHIND = /(?:die|der|das|sie|es)\s+(\p{Lu}[^.,;:!?\n]{1,38}?)\s+(?:heißt|heisst|heißen soll)/u;

const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'-]*\p{L}`;
const COUPLE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${NAME})\s+(?:and|&|\+|und|et|y|e|con)\s+(${NAME}?)(?:['’]s?)?(?![\p{L}\p{N}'’])`,
  'gu',
);

const CONNECTORS = String.raw`(?:&|\+|and|und|et|y|of|de|la|le|les|du|des|del|am|zum|zur|im|beim|an der|the)`;
const RUN = String.raw`\p{Lu}[\p{L}\p{N}\p{M}’'.&-]*(?:\s+(?:${CONNECTORS}\s+){0,2}[\p{Lu}\p{N}][\p{L}\p{N}\p{M}’'.&-]*){0,4}`;
const LEADING = new RegExp(String.raw`^\s*(${RUN})\s*(?:[:–—|]|\s-\s)\s*\S`, 'u');
const LEADING_COMMA = new RegExp(
  String.raw`^\s*(${RUN})\s*,\s+(?:an?|the|our|eine?|der|die|das|une?|le|la|una|el)\s`,
  'u',
);
const LEADING_IS = new RegExp(
  String.raw`^\s*(${RUN})\s+(?:is|ist|est|es)\s+(?:an?|our|the|eine?|une?|una?|le|la)\s`,
  'u',
);
const BEFORE_NAME = new RegExp(
  String.raw`^\s*(?:(?:[\p{L}’' -]{0,40}?\s)?(?:web ?site|home ?page|landing ?page|page|seite|webseite|sitio(?: web)?|site(?: web)?|página(?: web)?|web)\s+(?:for|für|pour|para|de|of)\s+)?(?:(?:the|our|my|die|das|der|den|unsere?n?|meine?n?|la|le|el|l['’]|notre|nuestr[oa]|mi|a|eine?n?|une?|una?)\s+)?`,
  'iu',
);
/** Whose page it is, and nothing else: “a website for Jane Doe”. */
const OWNER = new RegExp(
  String.raw`^(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,2})(?=\s*(?:,|$)|\s(?:in|à|en)\s)`,
  'u',
);
const FIRST_RUN = new RegExp(`^${RUN}`, 'u');

/** Words that begin with a capital in a heading, and are no names. */
const COMMON_WORDS = word(
  String.raw`websites?|web|site|page|pages|landing|home|homepage|app|online|webseite|internetseite|seite|auftritt|página|sitio|modern[aeo]?s?|moderne[rsn]?|artisan|small|luxury|organic|vegan|family|local|italian|french|german|spanish|japanese|indian|mexican|greek|vintage|classic|elegant|simple|mobile|digital|new|best|premium|traditional|rustic|urban|independent|creative|professional|personal|open|source|free|fast|big|little|beautiful|high|end|street|services?|company|business|center|centre|practice|retreat|venue|invitations?|tradition|prompt|task|brief|idea|request|client|hi|hello|hallo|hola|bonjour|please|bitte|today|this|it|that|there|here|das|es|ce|esto|children['’]?s|women['’]?s|men['’]?s|kids|my|our|we|i|ich|wir|je|nous|an?|one|eine?|une?|una?|create|build|make|design|erstelle|baue|crée|haz|crea|need|want|dark|light|kleine?[rs]?|alte?[rs]?|neue?[rs]?|familie\p{L}*|gemütliche[rs]?|gmbh|e\.?v\.?|team|haus|house|city|stadt|town|summer|winter|sommer|annual|international|first|the`,
);

/** The name in a prompt of this kind; null when it gives none. `kind` is read without it. */
export function brandIn(prompt: string, kind: SiteKind | null): FoundName | null {
  const quoted = QUOTED.exec(prompt);
  if (quoted) return found(quoted[1], quoted[0]);
  const called = CALLED.exec(prompt) ?? CALLED_BEHIND.exec(prompt);
  if (called) return found(called[1], called[1]);
  return (
    (kind === 'wedding' ? coupleIn(prompt) : null) ??
    leadingIn(prompt) ??
    tradeNameIn(prompt) ??
    namedTradeIn(prompt)
  );
}

function found(text: string | undefined, said: string | undefined): FoundName | null {
  const name = nameIn(text ?? '');
  return name && said ? { name, said } : null;
}

/** "The wedding of Anna and Tom", "Ana y Luis se casan". */
function coupleIn(prompt: string): FoundName | null {
  for (const [said, one = '', other = ''] of prompt.matchAll(COUPLE)) {
    if ([one, other].some((name) => isCommon(name) || knownPlace(name))) continue;
    return { name: `${one} & ${other}`, said };
  }
  return null;
}

/** "Ledgerly: invoices for freelancers", "Wolke, ein Café in Wien", "Website for Jane Doe, illustrator". */
function leadingIn(prompt: string): FoundName | null {
  const rest = prompt.replace(BEFORE_NAME, '');
  const patterns = [LEADING, LEADING_COMMA, LEADING_IS];
  const tried = [prompt, rest].flatMap((text) => patterns.map((pattern) => pattern.exec(text)?.[1]));
  const owner = rest === prompt ? undefined : OWNER.exec(rest)?.[1];
  for (const run of [...tried, owner]) {
    if (!run || run.length > LONGEST_NAME || namesIn(run).length === 0) continue;
    const said = withArticle(prompt, run);
    return found(said, said);
  }
  return null;
}

/** "Blumen Huber in Wien", "Hotel Sonne", "Joe’s Pizza", "Smith & Sons Plumbing". */
function tradeNameIn(prompt: string): FoundName | null {
  const whole = withoutTown(FIRST_RUN.exec(prompt.replace(BEFORE_NAME, ''))?.[0] ?? '');
  const run = ONE_OF_MANY.test(prompt) ? whole.replace(SITUATED, '') : whole;
  const words = run.split(/\s+/u);
  if (!/^\p{Lu}/u.test(run) || words.length < 2) return null;
  const names = namesIn(run);
  if (names.length === 0) return null;
  const [first = ''] = words;
  const isAfterTrade = isTrade(first) && names.includes(words[1] ?? '');
  const isBehindName = HOUSES.test(first) && names.length > 0;
  const isOwner = /['’]s?$/u.test(first) && names.includes(first);
  const isPair = /\s(?:&|\+)\s/u.test(run);
  const isEnglish = ENGLISH_TRADE.test(first);
  const isName = (isAfterTrade && !isEnglish) || isBehindName || isOwner || isPair;
  const said = withArticle(prompt, run);
  return isName ? found(said, said) : null;
}

/** “Eine Pension im Allgäu” is where it is; “Hotel am Markt” is called that. */
const ONE_OF_MANY = /(?<!\p{L})[Ee]ine?n?\s+(?:\p{Ll}+\s+)?\p{Lu}/u;
const SITUATED = /\s+(?:am|im|beim|an der)\s.*$/u;

/** Part of a name where it begins one: “La Maison Bleue”. */
const ARTICLE = /^(?:The|La|Le|Les|El|Los|Las)\s/u;

function withArticle(prompt: string, run: string): string {
  const whole = `${ARTICLE.exec(prompt)?.[0] ?? ''}${run}`;
  return prompt.startsWith(whole) ? whole : run;
}

/** “Taller mecánico Hermanos Ruiz”, “Cabinet dentaire Martin”: a trade of two words, and a name. */
const NAMED_TRADE =
  /^\s*(\p{L}+)(?:\s(?!avec|para|pour|dans|près|cerca|near|with|from|over|über|nahe|sans|ohne)(?:d[eu]l?\s|d['’])?\p{Ll}{4,}){1,2}\s(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)/u;

function namedTradeIn(prompt: string): FoundName | null {
  const [said, trade = '', name = ''] = NAMED_TRADE.exec(prompt) ?? [];
  if (!said || !isTrade(trade) || ENGLISH_TRADE.test(trade) || knownPlace(name)) return null;
  const run = withoutTown(said.trim());
  return namesIn(name).length > 0 && run.length <= LONGEST_NAME ? found(run, run) : null;
}

/** What stands before names in every language. */
const HOUSES =
  /^(?:caf[eé]|hotel|hôtel|restaurant|restaurante|bistro|bistrot|bar|trattoria|osteria|pizzeria|brasserie|villa|casa|chez|maison|studio|atelier|gasthof|gasthaus|pension|auberge|kanzlei|bodega|taberna|librería|librairie)$/iu;
/** "Bakery Story" names nothing: English puts names first. */
const ENGLISH_TRADE =
  /^(?:baker\w*|bread|coffee|shops?|stores?|law|school|gym|wedding|plumb\w*|dent\w*|clinic|doctor|photograph\w*|agency|architects?|magazine|charity|flowers?|books?|bike|yoga|climbing|dance|music|design|saas|software|startup|app|festival|conference|event|portfolio|art|artist|hair\w*|beauty|barber|tattoo|food|wine|tea|film|podcast|newsletter|blog|events?|tools?|invoices?)$/iu;

function withoutTown(run: string): string {
  const words = run.split(/\s+/u);
  for (let count = 1; count < words.length && count <= 3; count += 1) {
    if (knownPlace(words.slice(-count).join(' '))) return words.slice(0, -count).join(' ');
  }
  return run;
}

/** The words of a run that mean nothing but a name. */
function namesIn(run: string): string[] {
  const words = run.split(/\s+/u).filter((one) => /^[\p{Lu}\p{N}]/u.test(one));
  const [first = ''] = words;
  if (words.length > 0 && isCommon(first) && !/^the$/iu.test(first) && !isTrade(first)) return [];
  return words.filter((one) => !isCommon(one) && !isTrade(one) && !knownPlace(one));
}

function isCommon(text: string): boolean {
  const [said] = COMMON_WORDS.exec(text) ?? [];
  return (
    said?.length === text.length ||
    hueIn(text) !== null ||
    toneIn(text) !== null ||
    featuresIn(text).length > 0
  );
}
