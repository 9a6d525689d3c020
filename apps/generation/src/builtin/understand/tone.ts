import { TONES, type Tone } from '../kinds/kind-names.js';
import { saidIn, word } from './words.js';

/** The words for each tone, in four languages, also as they are compared: "warmer", "plus chaleureux". */
export const TONE_WORDS: Record<Tone, RegExp> = {
  warm: word(
    String.raw`warm(?:er|e[mnrs]?|ly)?(?! (?:meals?|food|water|clothes|soup))|wärmer|cosy|cosier|cozy|cozier|friendly|friendlier|homely|inviting|welcoming|gemütlich\p{L}*|herzlich\p{L}*|freundlich\p{L}*|einladend\p{L}*|heimelig\p{L}*|chaleureu(?:x|se)s?|accueillante?s?|convivial\p{L}*|cosy|douillet\p{L}*|cálid[oa]s?|acogedor\p{L}*|cercan[oa]s?|hogareñ[oa]s?`,
  ),
  plain: word(
    String.raw`plain(?:er)?|simple[rs]?|minimal(?:ist(?:ic)?)?|clean(?:er)?(?! (?:energy|water|air|up|room))|sober|quiet(?:er)?|calm(?:er)?|restrained|understated|schlicht\p{L}*|einfach(?:e[mnrs]?|er)?|reduziert\p{L}*|ruhig\p{L}*|nüchtern\p{L}*|sachlich\p{L}*|minimalistisch\p{L}*|sobres?(?=[,.;:!?]|$| et)|épurée?s?|minimalistes?|discr[eè]te?s?|calmes?|dépouillée?s?|sencill[oa]s?|sobri[oa]s?|minimalistas?|tranquil[oa]s?|discret[oa]s?|limpi[oa]s?`,
  ),
  bold: word(
    String.raw`bold(?:er)?|loud(?:er)?|striking|dramatic|brutalist|daring|mutig\p{L}*|kräftig\p{L}*|auffällig\p{L}*|plakativ\p{L}*|gewagt\p{L}*|laut(?:er|e[mnrs]?)?|audacieu(?:x|se)s?|percutante?s?|osée?s?|affirmée?s?|atrevid[oa]s?|audaz|audaces|llamativ[oa]s?|impactantes?`,
  ),
  playful: word(
    String.raw`playful(?:ly)?|fun(?!d| run)|funny|funnier|quirky|quirkier|whimsical|cheerful|verspielt\p{L}*|lustig\p{L}*|fröhlich\p{L}*|bunt(?:e[mnrs]?|er)?|ludiques?|amusante?s?|joyeu(?:x|se)s?|rigolo(?:te)?s?|espiègles?|fantaisistes?|juguet[oó]n(?:a|es|as)?|divertid[oa]s?|alegres?|lúdic[oa]s?`,
  ),
};

/** The tone that a text names first; null when it names none. */
export function toneIn(text: string): Tone | null {
  const named = TONES.flatMap((tone) => {
    const found = saidIn(text, TONE_WORDS[tone]);
    return found ? [{ tone, at: found.index ?? 0 }] : [];
  });
  return named.toSorted((one, other) => one.at - other.at)[0]?.tone ?? null;
}
