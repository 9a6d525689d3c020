import { htmlOf, type Site } from './site.js';

/** A piece of text and how long the writer sits over it, in milliseconds at pace 1. */
export interface Piece {
  text: string;
  ms: number;
}

/** Nobody watches faster than this: shorter waits are joined. */
const PIECE_MS = 30;

/**
 * Milliseconds that a stretch of text is worth: words that people read take long, tags and style less, and drawings,
 * which are mostly numbers, hardly any.
 */
const COST = { word: 23, tag: 3, style: 2.6, drawing: 0.035 } as const;

interface Token {
  text: string;
  cost: number;
}

function tokensOfHtml(text: string): Token[] {
  const tokens: Token[] = [];
  for (const part of text.split(/(<svg[\s\S]*?<\/svg>)/)) {
    if (part.startsWith('<svg')) tokens.push(...drawing(part));
    else
      for (const [word] of part.matchAll(/<[^>]*>\s*|[^\s<]+\s*|\s+/g))
        tokens.push({ text: word, cost: word.startsWith('<') ? COST.tag : COST.word });
  }
  return tokens;
}

const drawing = (svg: string): Token[] =>
  (svg.match(/[\s\S]{1,240}/g) ?? []).map((text) => ({ text, cost: text.length * COST.drawing }));

const tokensOfCode = (code: string): Token[] =>
  (code.match(/\S+\s*|\s+/g) ?? []).map((text) => ({ text, cost: COST.style }));

/** How fast one site is written: its costs are taken this many times. */
export type SitePace = number;

/** Longest and shortest writing of a whole site that people like to watch, in milliseconds at pace 1. */
const WATCHED = { least: 18_000, most: 32_000 } as const;

const paces = new WeakMap<Site, SitePace>();

/** Short sites are written slower and long ones faster, so that each takes a time that people like to watch. */
export function paceOf(site: Site): SitePace {
  const known = paces.get(site);
  if (known !== undefined) return known;
  const { layout, style, script, sections } = site;
  const css = [layout, style, ...sections.map((section) => section.css)].join('\n');
  const html = htmlOf(site);
  const whole = costOf(css, 'css') + costOf(html, 'html') + costOf(script, 'js');
  const pace = Math.min(WATCHED.most, Math.max(WATCHED.least, whole)) / Math.max(1, whole);
  paces.set(site, pace);
  return pace;
}

type SiteFile = 'html' | 'css' | 'js';

const tokensOf = (text: string, file: SiteFile): Token[] =>
  file === 'html' ? tokensOfHtml(text) : tokensOfCode(text);

const costOf = (text: string, file: SiteFile): number =>
  tokensOf(text, file).reduce((sum, { cost }) => sum + cost, 0);

/** Cuts text into pieces of about 30 ms each. Joined, they are the text. */
export function piecesOf(text: string, file: SiteFile, pace: SitePace = 1): Piece[] {
  const pieces: Piece[] = [];
  let piece: Piece = { text: '', ms: 0 };
  for (const token of tokensOf(text, file)) {
    piece = { text: piece.text + token.text, ms: piece.ms + token.cost * pace };
    if (piece.ms >= PIECE_MS) {
      pieces.push(piece);
      piece = { text: '', ms: 0 };
    }
  }
  return piece.text === '' ? pieces : [...pieces, piece];
}

/** How long the text takes at pace 1, in milliseconds. */
export const timeFor = (text: string, file: SiteFile, pace: SitePace = 1): number =>
  Math.round(costOf(text, file) * pace);
