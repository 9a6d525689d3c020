/** Which parts of a page a prompt asks for, and which it refuses. */
import { SECTION_WORDS } from './section-words.js';
import { everyWord, word } from './words.js';

/** What every kind calls by another name: who refuses the first, refuses the others. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  pricing: ['fees', 'rates', 'tickets', 'prices'],
  booking: ['contact', 'commissions', 'enrol', 'rsvp', 'join', 'trial'],
  voices: ['voice', 'press'],
  schedule: ['timetable', 'day'],
  team: ['people', 'teachers'],
};

/** The wider name of a section: `fees` → `pricing`. */
export const featureOf = (section: string): string =>
  Object.entries(SAME).find(([, others]) => others.includes(section))?.[0] ?? section;

/** Whether a list of features means this section, by its own name or by the wider one. */
export const means = (features: readonly string[], section: string): boolean =>
  features.includes(section) || (WIDE.has(featureOf(section)) && features.includes(featureOf(section)));

/** Refusing these refuses all that they are called. */
const WIDE: ReadonlySet<string> = new Set(['pricing', 'booking', 'voices']);

/** Words of these are also words of trades: only a refusal makes them mean a section. */
const NEVER_ASKED: ReadonlySet<string> = new Set(
  'nav hero footer today signature why closing chef statement process press areas area day people work services treatments fields method visit catalogue material care around outcomes curriculum proof give travel topics about issues steps cases'.split(
    ' ',
  ),
);

/** The sections that a phrase names, likeliest of each word. */
export function featuresIn(text: string): string[] {
  const named = new Set<string>();
  for (const { ids, pattern } of SECTION_WORDS) {
    const [id = ''] = ids;
    // `test` would leave a place in the pattern, from where whoever reads with it next would begin.
    if (text.search(pattern) >= 0) named.add(id);
  }
  return [...named];
}

const NEGATION = everyWord(
  String.raw`no|without|ohne|keine?n?|sans|pas d[e’']|sin|ning[uú]n(?:a)?|ni|nor|weder|noch|don['’]?t (?:want|need)|do not (?:want|need)|aucune?`,
);
/** How far a refusal reaches: to where the sentence turns to what is wanted. */
const REACH =
  /^(?:\s*(?:any|a|an|the|eine?n?|den|die|das|der|une?|le|la|les|l['’]|des|de|d['’]|una?|el|los|las)\s)?[^.;:!?\n]{0,60}?(?=$|[.;:!?\n]|,?\s+(?:but|with|and (?:a|with)|aber|sondern|mit|und (?:mit|eine?)|mais|avec|et (?:avec|une?)|pero|con|y (?:con|una?))\s|,)/iu;

export interface Wishes {
  wanted: string[];
  refused: string[];
}

export function wishesIn(text: string): Wishes {
  const refused = new Set<string>();
  let rest = text;
  for (const negation of text.matchAll(NEGATION)) {
    const from = negation.index + negation[0].length;
    const [phrase = ''] = REACH.exec(text.slice(from, from + 80)) ?? [];
    const named = refusedIn(phrase);
    if (named.length === 0) continue;
    for (const id of named) refused.add(id);
    rest = rest.replace(`${negation[0]}${phrase}`, ' ');
  }
  const wanted = featuresIn(rest).filter((id) => !NEVER_ASKED.has(id) && !refused.has(id));
  return { wanted: withoutTwins(wanted), refused: withoutTwins([...refused]) };
}

/** "Tarifs" may be prices or rates: the wider word says both. */
function withoutTwins(ids: readonly string[]): string[] {
  return ids.filter((id) => featureOf(id) === id || !ids.includes(featureOf(id)));
}

/** "Prices and a form" is two; of "photos of the kitchen" only what stands first is refused. */
function refusedIn(phrase: string): string[] {
  const parts = phrase.split(word('or|and|oder|und|noch|ou|et|ni|o|y'));
  return parts.flatMap((part) => {
    const head = part.trim().split(/\s+/u).slice(0, 4).join(' ');
    return featuresIn(head).filter((id) => !NOT_REFUSED.has(id));
  });
}

const NOT_REFUSED: ReadonlySet<string> = new Set(['nav', 'hero', 'footer', 'day', 'people', 'areas', 'area']);
