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

/** Cuts text into pieces of about 30 ms each. Joined, they are the text. */
export function piecesOf(text: string, file: 'html' | 'css' | 'js'): Piece[] {
  const tokens = file === 'html' ? tokensOfHtml(text) : tokensOfCode(text);
  const pieces: Piece[] = [];
  let piece: Piece = { text: '', ms: 0 };
  for (const token of tokens) {
    piece = { text: piece.text + token.text, ms: piece.ms + token.cost };
    if (piece.ms >= PIECE_MS) {
      pieces.push(piece);
      piece = { text: '', ms: 0 };
    }
  }
  return piece.text === '' ? pieces : [...pieces, piece];
}

/** How long the text takes at pace 1, in milliseconds. */
export const timeFor = (text: string, file: 'html' | 'css' | 'js'): number =>
  Math.round(piecesOf(text, file).reduce((sum, { ms }) => sum + ms, 0));
