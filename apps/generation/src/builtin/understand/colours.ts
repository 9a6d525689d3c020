/** Colours by their words in four languages, and by their numbers. */
import { hueOf } from '../theme/color.js';
import { saidIn, word } from './words.js';

/** OKLCH hues by the words for them. */
export const HUES: readonly (readonly [RegExp, number])[] = [
  [word(String.raw`\p{L}*weinrot\p{L}*|bordeauxrot|burgundy|wine[- ]red|maroon|lie de vin|granate`), 15],
  [
    word(
      String.raw`(?<!the )red|crimson|scarlet|brick red|(?:dunkel|hell|ziegel|feuer)?rot(?:e[mnrs]?)?|rouges?|roj[oa]s?`,
    ),
    25,
  ],
  [word(String.raw`corals?|korall\p{L}*|corail|salmon|lachs\p{L}*|saumon|salmón`), 32],
  [
    word(
      String.raw`orange(?! juice)|terra-?cotta|rust(?:y|[- ]red)?(?! (?:library|crate|sdk|cli|compiler))|apricot|rostrot|orangen?farben|naranjas?|teja|abricot|albaricoque`,
    ),
    48,
  ],
  [word(String.raw`browns?|braun(?:e[mnrs]?)?|marron|marrón|brun(?:e)?s?|chocolate brown`), 55],
  [
    word(
      String.raw`yellow|gold(?:en)?(?! (?:retriever|gate|age))|mustard|ochre|gelb(?:e[mnrs]?)?|senf(?:gelb)?|ocker|jaunes?|moutarde|ocre|dorée?s?|amarill[oa]s?|mostaza|dorad[oa]s?`,
    ),
    85,
  ],
  [word(String.raw`olive(?! oil)s?|lime|oliv(?:grün)?|limette|oliva|verde lima|vert olive`), 120],
  [
    word(
      String.raw`green|emerald|(?:dunkel|hell|tannen|moos|smaragd|wald)?grün(?:e[mnrs]?)?|verte?s?|émeraude|verdes?|esmeralda|sage`,
    ),
    155,
  ],
  [
    word(
      String.raw`teal|turquoise|petrol|mint|aqua|cyan|türkis\p{L}*|minze|minzgrün|menthe|bleu canard|turquesa|menta`,
    ),
    190,
  ],
  [word(String.raw`sky blue|himmelblau\p{L}*|bleu ciel|azul cielo|celeste`), 235],
  [
    word(
      String.raw`blue|navy|cobalt|(?:dunkel|hell|nacht|marine|königs|kobalt)?blau(?:e[mnrs]?)?|bleue?s?|marine|azul(?:es)?|azur`,
    ),
    258,
  ],
  [word('indigo|índigo'), 275],
  [
    word(
      String.raw`purple|violet(?:te)?s?|lavender|plum|lilac|lila|violett\p{L}*|lavendel|pflaume|flieder\p{L}*|lavande|lilas|prune|morad[oa]s?|violeta|lavanda|púrpura|ciruela`,
    ),
    305,
  ],
  [word('fuchsia|fucsia|magenta'), 340],
  [word(String.raw`pink|rose|raspberry|rosa(?!['’]s)|himbeer\p{L}*|framboise|frambuesa`), 358],
];

const HEX = /#([0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-z])/iu;

/** OKLCH hue of the colour that is named first, in degrees; null for none, and for greys. */
export function hueIn(text: string): number | null {
  return colourSaidIn(text)?.hue ?? null;
}

/** The colour that is named first, by the word that names it. */
export function colourSaidIn(text: string): { hue: number; word: string } | null {
  const [said, hex] = HEX.exec(text) ?? [];
  if (said && hex) {
    const hue = hueOf(hex.length === 3 ? hex.replaceAll(/./g, '$&$&') : hex);
    return hue === null ? null : { hue, word: said };
  }
  const named = HUES.flatMap(([pattern, hue]) => {
    const found = saidIn(text, pattern);
    return found ? [{ hue, at: found.index ?? 0, length: found[0].length, word: found[0] }] : [];
  });
  // "Sky blue" is also blue: of two that overlap, the longer is meant.
  const meant = named.filter((one) => !named.some((other) => holds(other, one)));
  const [first] = meant.toSorted((one, other) => one.at - other.at);
  return first ? { hue: first.hue, word: first.word } : null;
}

interface Span {
  at: number;
  length: number;
}

const holds = (outer: Span, inner: Span): boolean =>
  outer.length > inner.length && outer.at <= inner.at && inner.at < outer.at + outer.length;

const DARK = word(
  String.raw`dark(?! (?:chocolate|roast|beer|rye|bread|matter|sky|skies|blonde?|room|kitchen))|black(?![- ]and[- ]white)(?! (?:forest|friday|bread|sea|box|tea|coffee|pepper|belt|sheep|pudding|board|metal|\p{Lu}))|night mode|nacht(?:modus|schwarz)|dunkel|dunkle[mnrs]?|dunkel(?=[a-zäöü]*(?:grün|blau|rot|braun|violett))[a-zäöü]*|schwarz(?:e[mnrs]?)?(?! ?wald|[- ](?:und )?wei(?:ß|ss))|sombres?|foncée?s?|noire?s?(?! chocolat| et blanc)|mode nuit|oscur[oa]s?|(?<!blanco y )negr[oa]s?|modo noche`,
);
const LIGHT = word(
  String.raw`light(?=[,.;!]|$| (?:and|mode|theme|colou?rs?|page|site|design|background|look))|bright|white (?:background|page)|hell(?:e[mnrs]?)?|claire?s?|clar[oa]s?|luminos[oa]s?|lumineu(?:x|se)`,
);

/** Which of both a text says first; null when it says neither. */
export function shadeIn(text: string): 'dark' | 'light' | null {
  const dark = saidIn(text, DARK);
  const light = saidIn(text, LIGHT);
  if (!dark) return light ? 'light' : null;
  return light && (light.index ?? 0) < (dark.index ?? 0) ? 'light' : 'dark';
}
