/** French joins a small word to the name that follows it, and names come as they are called alone. */
import type { Lang } from '../kinds/kind-names.js';
import type { Say } from './say.js';

const JOINED: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|\s)à Le /gu, 'au '],
  [/(?<=^|\s)À Le /gu, 'Au '],
  [/(?<=^|\s)à Les /gu, 'aux '],
  [/(?<=^|\s)À Les /gu, 'Aux '],
  [/(?<=\s)de Le /gu, 'du '],
  [/(?<=\s)de Les /gu, 'des '],
  [/(?<=\s)de (?=[AEIOUÀÂÉÈÊÎÔÛŒ])/gu, 'd’'],
];

/** "à Le Mans" is said "au Mans", "de Antibes" is said "d’Antibes". */
export const contracted = (lang: Lang, say: Say): Say =>
  lang === 'fr'
    ? (sentence, more) =>
        JOINED.reduce((text, [apart, joined]) => text.replace(apart, joined), say(sentence, more))
    : say;
