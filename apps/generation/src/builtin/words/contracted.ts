/** Small words join the name that follows them, and names come as they are called alone. */
import type { Lang } from '../kinds/kind-names.js';
import type { Say } from './say.js';

type Joined = readonly [apart: RegExp, joined: string | ((text: string, name: string) => string)];

/** Regions and countries of which French says "en": they are no towns. */
const FRENCH_LANDS =
  'Alsace|Aquitaine|Ardèche|Auvergne|Bourgogne|Bretagne|Camargue|Champagne|Corse|Dordogne|Normandie|Picardie|Provence|Savoie|Touraine|Vendée|Suisse|Belgique|France|Allemagne|Autriche|Espagne|Italie';
/** German names that have an article: "in der Schweiz", "im Allgäu". */
const GERMAN_FEMININE =
  'Schweiz|Türkei|Ukraine|Slowakei|Toskana|Provence|Bretagne|Normandie|Pfalz|Eifel|Rhön|Lausitz|Uckermark|Steiermark|Wachau|Oberpfalz|Südsteiermark|Lüneburger Heide|Heide|Algarve|Camargue';
const GERMAN_OTHERS =
  'Allgäu|Elsass|Burgenland|Wallis|Tessin|Engadin|Saarland|Ruhrgebiet|Rheinland|Münsterland|Emsland|Erzgebirge|Harz|Schwarzwald|Odenwald|Spessart|Spreewald|Bayerischen Wald|Salzkammergut|Waldviertel|Weinviertel|Kraichgau|Vogtland|Havelland|Sauerland|Oderbruch';

/** Towns and regions that have an article in German: behind "in der" and "im" nothing else is a place. */
export const ARTICLED_IN_GERMAN = `${GERMAN_FEMININE}|${GERMAN_OTHERS}`;

const AT = String.raw`(?<!\p{L})`;
const END = String.raw`(?!\p{L})`;
const pattern = (apart: string): RegExp => new RegExp(AT + apart, 'gu');

const JOINED: Partial<Record<Lang, readonly Joined[]>> = {
  fr: [
    [pattern('à Le (?=\\p{Lu})'), 'au '],
    [pattern('À Le (?=\\p{Lu})'), 'Au '],
    [pattern('à Les (?=\\p{Lu})'), 'aux '],
    [pattern('À Les (?=\\p{Lu})'), 'Aux '],
    [pattern('de Le (?=\\p{Lu})'), 'du '],
    [pattern('de Les (?=\\p{Lu})'), 'des '],
    [pattern(`à (?=(?:${FRENCH_LANDS})${END})`), 'en '],
    [pattern(`À (?=(?:${FRENCH_LANDS})${END})`), 'En '],
    [pattern('de (?=[AEIOUÀÂÉÈÊÎÔÛŒ]\\p{L})'), 'd’'],
  ],
  de: [
    [
      pattern(`(in|In|aus|Aus|bei|Bei|von|Von|nahe|Nahe) (?=(?:${GERMAN_FEMININE})${END})`),
      (_all, word) => `${word} der `,
    ],
    [pattern(`(?:in|aus|bei|von) (?=(?:${GERMAN_OTHERS})${END})`), (all) => GERMAN_DATIVE[all.trim()] ?? all],
    [
      pattern(`(?:In|Aus|Bei|Von) (?=(?:${GERMAN_OTHERS})${END})`),
      (all) => capital(GERMAN_DATIVE[all.trim().toLowerCase()] ?? all),
    ],
  ],
  es: [[pattern('y (?=(?:I|Í|Hi)(?!a|e)\\p{Ll})'), 'e ']],
};

const GERMAN_DATIVE: Readonly<Record<string, string>> = {
  in: 'im ',
  aus: 'aus dem ',
  bei: 'beim ',
  von: 'vom ',
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/**
 * "à Le Mans" is said "au Mans", "de Antibes" "d’Antibes"; in German "in Schweiz" is "in der Schweiz", in Spanish
 * "Ana y Inés" is "Ana e Inés". English has nothing to join.
 */
export function joined(lang: Lang, text: string): string {
  return (JOINED[lang] ?? []).reduce(
    (rest, [apart, to]) => (typeof to === 'string' ? rest.replace(apart, to) : rest.replace(apart, to)),
    text,
  );
}

/** Sentences in which the small words have joined their names. */
export const contracted =
  (lang: Lang, say: Say): Say =>
  (sentence, more) =>
    joined(lang, say(sentence, more));
