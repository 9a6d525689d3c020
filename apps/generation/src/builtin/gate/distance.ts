/** How far two sites are from each other, so that "they look different" is a number. */
import { htmlOf, type SiteParts } from '../site.js';

/** Parts of the distance, each 0 to 1, and the mean of the four. */
export interface Distance {
  outline: number;
  palette: number;
  type: number;
  art: number;
  all: number;
}

const PALETTE = ['bg', 'surface', 'ink', 'accent', 'band', 'band-accent', 'tint'] as const;
/** Distance of two colours in sRGB, of 441, that counts as altogether different. */
const FAR = 160;

export function distance(one: SiteParts, other: SiteParts): Distance {
  const parts = {
    outline: editDistance(outlineOf(one), outlineOf(other)),
    palette: paletteDistance(one, other),
    type: typeDistance(one, other),
    art: artDistance(one, other),
  };
  return { ...parts, all: (parts.outline + parts.palette + parts.type + parts.art) / 4 };
}

const outlineOf = (site: SiteParts): string[] =>
  site.sections.map(({ ground, shape }) => `${ground} ${shape}`);

/** Levenshtein's, over the longer list. */
function editDistance(one: readonly string[], other: readonly string[]): number {
  let row = other.map((_entry, index) => index + 1);
  for (const [i, entry] of one.entries()) {
    let [diagonal, left] = [i, i + 1];
    row = row.map((above, j) => {
      const cost = Math.min(above + 1, left + 1, diagonal + (entry === other[j] ? 0 : 1));
      [diagonal, left] = [above, cost];
      return cost;
    });
  }
  return (row.at(-1) ?? one.length) / Math.max(one.length, other.length, 1);
}

function token(site: SiteParts, name: string): string {
  return new RegExp(`--${name}: ([^;]+);`).exec(site.layout)?.[1] ?? '';
}

const channels = (hex: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) || 0);

function paletteDistance(one: SiteParts, other: SiteParts): number {
  const far = PALETTE.map((name) => {
    const [a, b] = [channels(token(one, name)), channels(token(other, name))];
    return Math.min(1, Math.hypot(...a.map((value, index) => value - (b[index] ?? 0))) / FAR);
  });
  return far.reduce((sum, value) => sum + value, 0) / far.length;
}

/** The family of the headings, that of the text, the radius, the width of the page. */
function typeDistance(one: SiteParts, other: SiteParts): number {
  const marks = ['head', 'body', 'radius'].map((name) => token(one, name) !== token(other, name));
  const width = (site: SiteParts): string => /max-width: (\d+)px; margin-inline/.exec(site.layout)?.[1] ?? '';
  return [...marks, width(one) !== width(other)].filter(Boolean).length / 4;
}

/** Which shapes the drawings are made of, and in which colours: one minus the cosine of their counts. */
function artDistance(one: SiteParts, other: SiteParts): number {
  const [a, b] = [artOf(one), artOf(other)];
  const dot = [...a].reduce((sum, [mark, count]) => sum + count * (b.get(mark) ?? 0), 0);
  const length = (counts: Map<string, number>): number => Math.hypot(...counts.values());
  return 1 - dot / Math.max(1e-9, length(a) * length(b));
}

function artOf(site: SiteParts): Map<string, number> {
  const counts = new Map<string, number>();
  const drawings = htmlOf(site).match(/<svg[\s\S]*?<\/svg>/g) ?? [];
  for (const [mark] of drawings.join('').matchAll(/<[a-z]+|viewBox="[^"]*"|fill="#[0-9a-f]{6}"/g))
    counts.set(mark, (counts.get(mark) ?? 0) + (mark.startsWith('<') ? 1 : 2));
  return counts;
}
