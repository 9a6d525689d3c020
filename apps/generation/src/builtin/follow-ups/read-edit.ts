/**
 * What a follow-up asks of a site that is there: a small grammar of edits, read clause by clause. What it doesn't
 * understand it says.
 */
import { isDeepStrictEqual } from 'node:util';
import { nameIn } from '../understand/brand.js';
import { HUES } from '../understand/colours.js';
import { everyWord, word } from '../understand/words.js';

export type Place = { at: 'top' | 'bottom' | 'up' | 'down' } | { side: 'before' | 'after'; id: string };

export type Edit =
  | { kind: 'rename'; name: string }
  | { kind: 'light'; dark: boolean }
  | { kind: 'colour'; hue: number; word: string }
  | { kind: 'remove'; id: string }
  | { kind: 'add'; id: string; place?: Place }
  | { kind: 'move'; id: string; place: Place };

export interface ReadEdits {
  edits: Edit[];
  /** Clauses that ask for something else. */
  unknown: string[];
}

/** A section that the site has, or could have. */
export interface NamedSection {
  id: string;
  title: string;
}

/** Which sections a word may mean; a site has some of them. */
const SECTION_WORDS: readonly (readonly [string, RegExp])[] = [
  ['nav', everyWord('navigation|nav ?bar|menu bar')],
  ['hero', everyWord('hero|headline|banner|intro(?:duction)?')],
  ['today', everyWord("today['’]?s? ?(?:oven|band|bar)?|facts")],
  ['menu', everyWord('menus?|dishes|speisekarte|carte|carta')],
  ['signature', everyWord(String.raw`signature|special(?:it)?(?:y|ties)`)],
  ['story why', everyWord(String.raw`(?:our )?story|history|about(?: us)?|geschichte|histoire|historia`)],
  ['why', everyWord('why(?: us| this place)?')],
  ['voices voice', everyWord('testimonials?|reviews?|quotes?|voices?|stimmen|avis|opiniones')],
  [
    'booking contact',
    everyWord(String.raw`bookings?|reserv\w*|réserv\w*|contact|kontakt|contacto|forms?|formular|formulaire`),
  ],
  [
    'where',
    everyWord(
      String.raw`(?:opening )?hours|maps?|address|directions|getting here|öffnungs\w*|anfahrt|horaires?|horarios?`,
    ),
  ],
  [
    'faq',
    everyWord(String.raw`faqs?|(?:questions?|q) ?(?:and|&) ?(?:answers?|a)|questions?|fragen|preguntas`),
  ],
  ['footer', everyWord('footer|fußzeile|pied de page')],
  ['stats', everyWord('stats?|statistics|figures|numbers|zahlen|chiffres')],
  ['steps', everyWord('steps|how it works')],
  ['features', everyWord('features?|funktionen')],
  ['compare', everyWord(String.raw`compar\w*|before and after|vergleich`)],
  ['pricing prices', everyWord(String.raw`pric\w*|tariffs?|plans|preise?|tarifs?|precios?`)],
  ['closing', everyWord('call[ -]to[ -]action|cta|closing')],
  ['offers', everyWord('offers?|services?|classes|rooms|angebote?')],
  ['day', everyWord(String.raw`schedule|timetable|program\w*|the day|zeitplan|horaire`)],
];

const REMOVE = word(
  String.raw`remov\w*|delet\w*|drop|get rid of|take (?:out|away|off)|hide|cut|lose|no|entfern\w*|lösch\w*|supprim\w*|enl[eè]v\w*|retir\w*|quit\w*|elimin\w*|borr\w*`,
);
/** Takes away as well, but for "add reviews without stars". */
const WITHOUT = word('without|ohne|sans|sin');
const INSERT = word(String.raw`add\w*|insert\w*|includ\w*|hinzu|ergänz\w*|füg\w*|ajout\w*|añad\w*|agreg\w*`);
const MOVE = word(String.raw`mov\w*|put|plac\w*|shift\w*|bring|verschieb\w*|setz\w*|déplac\w*|muev\w*`);
const ADD = word(
  String.raw`add\w*|insert\w*|includ\w*|bring back|restor\w*|need|want|with|hinzu|ergänz\w*|füg\w*|ajout\w*|añad\w*|agreg\w*`,
);
/** What is asked of a section beyond its place. */
const OTHER = word(
  String.raw`replac\w*|rewrit\w*|chang\w*|reword\w*|shorten\w*|translat\w*|bigger|larger|smaller|longer|shorter|swap\w*|ersetz\w*|änder\w*|remplac\w*|cambi\w*`,
);
const SIDES: readonly (readonly ['before' | 'after', RegExp])[] = [
  ['before', word('before|above|over|in front of|vor|über|avant|au-dessus d[eu]|antes de|encima de')],
  ['after', word('after|below|under|beneath|behind|nach|unter|après|sous|después de|debajo de')],
];
const ENDS: readonly (readonly ['top' | 'bottom' | 'up' | 'down', RegExp])[] = [
  ['top', word('top|start|beginning|first|nach oben|en haut|arriba')],
  ['bottom', word('bottom|end|last|nach unten|en bas|abajo')],
  ['up', word('up|higher|hoch')],
  ['down', word('down|lower|runter')],
];
const DARK = word('dark|(?<!at )night|black|dunkel|sombre|oscur[oa]');
const LIGHT = word('light|bright|white|hell|claire?|clar[oa]');
/** Says where to go, whatever else is dark or light: "make the dark parts lighter", "too dark". */
const DARKER = word(
  'darker|dunkler|(?:too|less|viel zu|weniger|trop|moins|demasiado|menos) (?:light|bright|white|hell|claire?|clar[oa])',
);
const LIGHTER = word(
  'lighter|brighter|heller|(?:too|less|viel zu|weniger|trop|moins|demasiado|menos) (?:dark|black|dunkel|sombre|oscur[oa])',
);

/** What is said behind it isn't wanted: "make it red, not blue", "don't remove the menu". */
const NOT = word(
  String.raw`(?:do|does|did|should|must|is|are|was|can|could|would|will|wo|need)n['’]?t|cannot|not|never`,
);
/** Other languages have it anywhere, and some words take nothing away that would. */
const NOTHING = word(
  String.raw`nicht|nie|niemals|ne|pas|jamais|nunca|no (?:l[aeo]s? )?(?:quit|elimin|borr|hag|pong|muev|añad|agreg|cambi)\p{L}*|no (?:changes?|problems?|need|worries|idea|doubt)|without (?:chang|touch|remov|los|mov|alter)ing`,
);

/** What is renamed; anything else that gets a name isn't the site. */
const IT = String.raw`(?:it|this|us|them|the (?:(?:web)?site|page|shop|place|bakery|caf[eé]|business|company|app|product|brand)|es|sie|die seite|le|la|lo)`;
const RENAMES = [
  new RegExp(String.raw`\b(?:re)?name\s+${IT}\s+(?:to\s+|as\s+)?(.+)`, 'iu'),
  new RegExp(String.raw`\bcall\s+${IT}\s+(.+)`, 'iu'),
  /\b(?:chang|sett?)(?:e|ing)?\s+(?:its|the|our)\s+(?:name|title|brand)\s+(?:in)?to\s+(.+)/iu,
  /\b(?:its|the|our|new)\s+(?:name|title|brand)\s+(?:is|should be|must be|shall be)\s+(.+)/iu,
  /\b(?:is|be)\s+(?:now\s+)?called\s+(.+)/iu,
  new RegExp(String.raw`\bnenne?\s+${IT}\s+(.+)`, 'iu'),
  new RegExp(String.raw`\bappelle[rz]?[-\s]${IT}\s+(.+)`, 'iu'),
  /\bll[aá]mal[oa]\s+(.+)/iu,
];

/** Where a name ends: at its closing quote, or where the sentence goes on. */
const NAME =
  /^["“„«]([^"“”„«»\n]{1,60})["”“»]|^(.+?)(?=[.,;:!?\n]|\s+(?:please|instead|and|und|et|y|then)\s+(?:please\s+)?(?:make|turn|add|remove|delete|drop|move|put|use|change|mach|entfern|füg|ajout|supprim|añad|quit)|\s+(?:please|instead)\s*$|$)/iu;

/** "Don't call it ...", "never again name it ...". */
const IS_NOT = new RegExp(String.raw`${NOT.source}(?:\s+\p{L}+)?\s+$`, 'iu');
/** "Name it after my mother" names nothing. */
const NO_NAME = /^(?:after|nach|not|nicht|pas)\s/u;

const POLITE =
  /^(?:(?:can|could|would|will) you|please|thanks?(?: you)?|hi|hello|bitte|danke|merci|gracias|yes|no|also|now|ok(?:ay)?|i|we|it|is|be)$/iu;

/** Longest follow-up that is read: as long as a prompt may be. */
const READ_LIMIT = 8_000;
/** Nobody asks for more at once, and the page is composed anew for each. */
const MAX_EDITS = 20;

export function readEdits(prompt: string, sections: readonly NamedSection[]): ReadEdits {
  const text = prompt.slice(0, READ_LIMIT).normalize('NFC');
  const rename = renameIn(text);
  const result: ReadEdits = { edits: rename ? [{ kind: 'rename', name: rename.name }] : [], unknown: [] };
  let verb: Verb | null = null;
  for (const clause of clausesOf(rename?.rest ?? text)) {
    const wish = wishIn(clause);
    // "Don't remove the menu and the map" means neither.
    verb = verbOf(wish) ?? (wish === clause ? verb : null);
    const edits = editsIn(wish, verb, sections);
    // "the map and the opening hours" are one section.
    const isSaid = (edit: Edit): boolean => result.edits.some((one) => isDeepStrictEqual(one, edit));
    const news = edits.filter((edit) => edit.kind === 'move' || !isSaid(edit));
    const isTooMuch = result.edits.length + news.length > MAX_EDITS;
    if (isTooMuch || (edits.length === 0 && !isPolite(clause))) result.unknown.push(clause);
    if (isTooMuch) break;
    result.edits.push(...news);
  }
  return result;
}

/** What a clause asks for, without what it asks not to do. */
function wishIn(clause: string): string {
  return NOTHING.test(clause) ? '' : (clause.split(NOT)[0] ?? '');
}

type Verb = 'remove' | 'move' | 'add' | 'other';

function renameIn(text: string): { name: string; rest: string } | null {
  for (const pattern of RENAMES) {
    const found = pattern.exec(text);
    const [whole, quoted, plain] = NAME.exec(found?.[1] ?? '') ?? [];
    const name = nameIn(quoted ?? plain ?? '');
    if (!found || !name || whole === undefined) continue;
    if (IS_NOT.test(text.slice(0, found.index)) || NO_NAME.test(name)) continue;
    const end = found.index + found[0].length - (found[1] ?? '').length + whole.length;
    return { name, rest: `${text.slice(0, found.index)}. ${text.slice(end)}` };
  }
  return null;
}

/** "before and after" and "questions and answers" are one thing each. */
function clausesOf(text: string): string[] {
  const glued = text.replaceAll(/\b(before|questions?) and (after|answers?)\b/giu, '$1\u00a0and\u00a0$2');
  return glued
    .split(/[.,;!?\n]+|[ \t](?:and then|then|and|und|et|y|but)[ \t]/iu)
    .map((clause) => clause.replaceAll('\u00a0', ' ').trim())
    .filter((clause) => /\p{L}/u.test(clause));
}

function verbOf(clause: string): Verb | null {
  if (REMOVE.test(clause)) return 'remove';
  if (word('bring back').test(clause)) return 'add';
  if (MOVE.test(clause)) return 'move';
  if (OTHER.test(clause)) return 'other';
  if (WITHOUT.test(clause) && !INSERT.test(clause)) return 'remove';
  return ADD.test(clause) ? 'add' : null;
}

function editsIn(clause: string, verb: Verb | null, sections: readonly NamedSection[]): Edit[] {
  const named = sectionsIn(clause, sections);
  const ids = named.map(({ id }) => id);
  if (verb === 'remove') return ids.map((id): Edit => ({ kind: 'remove', id }));
  const place = placeIn(clause, named);
  const [id] = ids;
  if (verb === 'move' && id !== undefined && place) return [{ kind: 'move', id, place }];
  if (verb === 'add' && id !== undefined) {
    const news = place && 'side' in place ? [id] : ids;
    return news.map((one): Edit => ({ kind: 'add', id: one, ...(place && { place }) }));
  }
  return ids.length === 0 ? looksIn(clause) : [];
}

function looksIn(clause: string): Edit[] {
  const colour = HUES.map(([pattern, hue]) => ({ hue, found: pattern.exec(clause) })).find(
    ({ found }) => found,
  );
  const decides = [DARKER, LIGHTER, DARK, LIGHT].find((pattern) => pattern.test(clause));
  const shade: Edit[] = decides ? [{ kind: 'light', dark: decides === DARKER || decides === DARK }] : [];
  if (!colour?.found) return shade;
  return [...shade, { kind: 'colour', hue: colour.hue, word: colour.found[0].toLowerCase() }];
}

interface Mention {
  id: string;
  at: number;
  length: number;
}

/** The sections that a clause names, in its order; of two words that overlap the longer one counts. */
function sectionsIn(clause: string, sections: readonly NamedSection[]): Mention[] {
  const mentions: Mention[] = [];
  for (const [ids, pattern] of SECTION_WORDS) {
    const id = ids.split(' ').find((one) => sections.some((section) => section.id === one));
    if (id === undefined) continue;
    for (const { index, 0: text } of clause.matchAll(pattern))
      mentions.push({ id, at: index, length: text.length });
  }
  const lower = clause.toLowerCase();
  for (const { id, title } of sections) {
    const at = title.length > 3 ? lower.indexOf(title.toLowerCase()) : -1;
    if (at >= 0) mentions.push({ id, at, length: title.length });
  }
  const clear = mentions.filter(
    (one) => !mentions.some((other) => other.length > one.length && overlaps(one, other)),
  );
  const inOrder = clear.toSorted((a, b) => a.at - b.at);
  return inOrder.filter(({ id }, i) => inOrder.findIndex((other) => other.id === id) === i);
}

function overlaps(one: Mention, other: Mention): boolean {
  return one.at < other.at + other.length && other.at < one.at + one.length;
}

function placeIn(clause: string, named: readonly Mention[]): Place | null {
  const anchor = named[1];
  for (const [side, pattern] of SIDES) {
    const found = pattern.exec(clause);
    if (found && anchor && found.index < anchor.at) return { side, id: anchor.id };
  }
  const end = ENDS.find(([, pattern]) => pattern.test(clause));
  return end ? { at: end[0] } : null;
}

function isPolite(clause: string): boolean {
  return clause.split(/\s+/).every((one) => POLITE.test(one)) || POLITE.test(clause);
}
