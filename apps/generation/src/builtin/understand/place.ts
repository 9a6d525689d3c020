import { knownPlace, placeNamedIn } from '../facts/places.js';
import { ARTICLED_IN_GERMAN } from '../words/contracted.js';
import { isTrade } from './kind-words.js';
import { hueIn } from './colours.js';

/** What stands behind "in" and begins with a capital, and is no place all the same. */
const NOT_PLACES =
  /^(?:english|german|french|spanish|italian|deutsch|englisch|französisch|spanisch|français|anglais|allemand|español|inglés|alemán|dark|light|black|white|colou?r|scratch|python|rust|go|java|javascript|typescript|react|html|pdf|january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|which|the|a|an|one|our|my|und|and|handarbeit|bewegung|nacht|tag|kürze|ruhe|holz|stein|schwarz|weiß|bio|europe|europa|god|love|style|excellence|gravity|attention|everything|innovation|person|town|altstadt|innenstadt|zentrum|teilzeit|vollzeit|kindern|freunden|familie|hand|herzen|leidenschaft|tradition)$|\p{L}{3,}(?:ung|heit|keit|schaft|besitz|qualität|stil|form|farben|töne?n|lage|nähe|betrieb)$/iu;

const LINK = String.raw`(?:am|an der|an|im|in der|ob der|bei|upon|on|under|de|de la|del|du|des|la|le|les|sur|sous|lès|-)`;
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}’'-]+`;
const TOWN = String.raw`((?:St\.?\s|Sankt\s|La\s|Le\s|Les\s|El\s|San\s|Los\s|Bad\s)?${CAPITAL}(?:\s+(?:${LINK}\s+)?${CAPITAL}){0,2})`;
const BEHIND = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])(?:in|aus|bei|near|from|around|outside|nahe|nähe|naehe|à|en|(?:village|town|city) of|près d[eu]|cerca de|de)\s+|(?<![\p{L}\p{N}])(?:près|autour|environs) d['’])(?:der Nähe von\s+)?${TOWN}`,
  'gu',
);
/** What a town has, and "of" behind it: "am Hafen von Bergen", "the old town of Ghent", "près du port de Palma". */
const PARTS: readonly string[] = [
  String.raw`(?:harbou?r|port|docks|waterfront|seafront|shores?|banks?|beach|coast|streets|roofs|hills|heart|cent(?:re|er)|old town|outskirts|edge|suburbs|station|market|walls|gates|north|south|east|west) of(?: the (?:town|city|village) of)?`,
  String.raw`\p{L}*(?:hafens?|ufers?|strande?s?|küste|altstadt|innenstadt|stadt|zentrums?|mitte|herzen?s?|kern|rande?s?|dorfe?s?|bahnhofs?|marktes?|platze?s?|straßen|dächern?|hügeln?|toren?|norden|süden|osten|westen|unweit) von`,
  String.raw`(?:port|centre(?:-ville)?|cœur|coeur|vieille ville|gare|plages?|quais?|quartiers?|rues|toits|hauteurs|bord|côte|portes|marché|nord|sud|est|ouest|large) (?:de|d['’])`,
  String.raw`(?:puerto|centro|corazón|casco antiguo|casco viejo|barrios?|afueras|playas?|estación|costa|calles|tejados|orilla|mercado|norte|sur|este|oeste) de`,
];
const BEHIND_PART = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${anyCase(PARTS.join('|'))})(?:\s+|(?<=['’]))${TOWN}`,
  'gu',
);
/** "Bergen’s harbour", "at Whitby harbour": the town stands before what it has. */
const BEFORE_PART = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${CAPITAL}?)(?:['’]s)?\s+(?:harbou?r|docks|waterfront|seafront|old town|beach|pier)(?![\p{L}\p{N}])`,
  'gu',
);
/** A town between commas, or at the end: "Hotel am Hafen, Bergen". */
const ALONE = new RegExp(String.raw`,\s*(${CAPITAL}(?:\s${CAPITAL}){0,2})\s*(?=[,.;]|$)`, 'gu');
/** Regions that German gives an article. */
const ARTICLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:in der|aus der|im|aus dem|nahe der)\s+(${ARTICLED_IN_GERMAN})(?!\p{L})`,
  'u',
);

/** Behind these only a town that is known counts: "la maison de Paul". */
const WEAK = /^(?:de|from|aus|around)\s/iu;

/** A pattern of small letters, so that it takes capitals too; `(?i:…)` would, and is new in Node 24. */
function anyCase(pattern: string): string {
  return pattern.replaceAll(/\\p\{L\}|\p{Ll}/gu, (one) =>
    one.startsWith('\\') ? one : `[${one}${one.toUpperCase()}]`,
  );
}

/** The town that a prompt names, by our name for it if we know it; null when it names none. */
export function placeIn(text: string): string | null {
  for (const match of text
    .replaceAll(/(?<![\p{L}\p{N}])(In|Near|À|En|Bei|From|Aus)(?=\s)/gu, (one) => one.toLowerCase())
    .matchAll(BEHIND)) {
    const name = townIn(match[1] ?? '', WEAK.test(match[0]));
    if (name !== null) return name;
  }
  return partedIn(text) ?? placeNamedIn(text)?.place.name ?? null;
}

/** A town that is told by what it has, or that stands alone, or that has an article. */
function partedIn(text: string): string | null {
  for (const match of text.matchAll(BEHIND_PART)) {
    const name = townIn(match[1] ?? '', false);
    if (name !== null) return name;
  }
  for (const match of [...text.matchAll(BEFORE_PART), ...text.matchAll(ALONE)]) {
    const name = townIn(match[1] ?? '', true);
    if (name !== null) return name;
  }
  return ARTICLED.exec(text)?.[1] ?? null;
}

/** The longest beginning that is known: "Graz Dunkel" is Graz; what isn't known is taken as it is. */
function townIn(phrase: string, mustBeKnown: boolean): string | null {
  const words = phrase.replace(/[.,!’'-]+$/u, '').split(/\s+/u);
  for (let count = words.length; count > 0; count -= 1) {
    const known = knownPlace(words.slice(0, count).join(' '));
    if (known) return known.name;
  }
  const name = words.join(' ');
  if (mustBeKnown || name.length < 3 || name.length > 32) return null;
  const isOther = words.some((one) => NOT_PLACES.test(one) || isTrade(one)) || hueIn(name) !== null;
  return isOther ? null : name;
}
