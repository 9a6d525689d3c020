/** Whole words in any script: `\b` only knows ASCII letters. */
export const word = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
export const everyWord = (words: string): RegExp => new RegExp(word(words).source, 'giu');

/** Nothing is said of what comes right behind these: "not dark", "nicht verspielt", "pas trop sombre". */
const NOT_BEFORE =
  /(?<![\p{L}\p{N}])(?:not|never|no|nicht|kein\p{L}*|nie|pas|jamais|ni|sin|sans|ohne|without|nunca|n['’]t)\s+(?:(?:too|so|very|zu|so|sehr|trop|si|très|tan|demasiado|muy|any|de|d['’])\s+)?$/iu;

/** The first place where a pattern is said and not denied; null when there is none. */
export function saidIn(text: string, pattern: RegExp): RegExpMatchArray | null {
  const every = new RegExp(pattern.source, 'giu');
  for (const found of text.matchAll(every)) if (!NOT_BEFORE.test(text.slice(0, found.index))) return found;
  return null;
}
