/**
 * Colours for code: names bold, strings blue, marks quiet. A line at a time, with what the line before left open (a
 * comment, a template), so that a stream costs little and any line can be begun from. Pure.
 */
import type { SiteFile } from '@openv0/contracts/events.js';

export interface CodePart {
  text: string;
  kind: 'plain' | 'name' | 'string' | 'quiet';
}

/** What closes that which an earlier line has opened; empty: nothing is open. */
export type OpenEnd = '' | '*/' | '-->' | '`';

export interface HighlightedLine {
  parts: CodePart[];
  /** What the next line begins in. */
  open: OpenEnd;
}

const RULES: Record<SiteFile, readonly [RegExp, CodePart['kind']][]> = {
  html: [
    [/<!--.*?(?:-->|$)/y, 'quiet'],
    [/(?<=<\/?)[a-zA-Z][\w-]*/y, 'name'],
    [/"[^"]*"?/y, 'string'],
    [/(?:[>/]|<(?!!--))+/y, 'quiet'],
  ],
  css: [
    [/\/\*.*?(?:\*\/|$)/y, 'quiet'],
    [/--[\w-]+|@[\w-]+/y, 'string'],
    [/[.#]?[a-zA-Z][\w-]*(?=[^:;{}]*\{)/y, 'name'],
    [/[{}();:,]+/y, 'quiet'],
  ],
  js: [
    [/\/\/.*$/y, 'quiet'],
    [/\/\*.*?(?:\*\/|$)/y, 'quiet'],
    [/"[^"]*"?|'[^']*'?|`[^`]*`?/y, 'string'],
    [
      /\b(?:const|let|function|return|if|else|for|of|in|new|class|import|export|await|async|while|true|false|null)\b/y,
      'name',
    ],
    [/[{}();,[\]]+/y, 'quiet'],
  ],
};

/** Which part begins what may go on beyond the line, and what ends it. */
const OPENERS: readonly (readonly [start: string, end: OpenEnd])[] = [
  ['<!--', '-->'],
  ['/*', '*/'],
  ['`', '`'],
];

/** A line longer than this (inline art) is shown plain. */
const MAX_LINE = 2_000;

export function highlight(line: string, file: SiteFile, open: OpenEnd = ''): HighlightedLine {
  if (line.length > MAX_LINE) {
    const stays = open !== '' && !line.includes(open);
    return { parts: [{ text: line, kind: 'plain' }], open: stays ? open : '' };
  }
  const begun = open === '' ? null : rest(line, open);
  if (begun?.open) return begun;
  const parts = begun?.parts ?? [];
  let plain = '';
  for (let at = begun?.parts[0]?.text.length ?? 0; at < line.length;) {
    const found = match(line, at, file);
    if (!found) {
      plain += line.charAt(at++);
      continue;
    }
    if (plain !== '') parts.push({ text: plain, kind: 'plain' });
    plain = '';
    parts.push(found);
    at += found.text.length;
  }
  const last = plain === '' ? parts.at(-1) : undefined;
  if (plain !== '') parts.push({ text: plain, kind: 'plain' });
  return { parts, open: last && parts.length > (begun?.parts.length ?? 0) ? leftOpen(last) : '' };
}

/** The part of the line that still belongs to what is open. */
function rest(line: string, open: Exclude<OpenEnd, ''>): HighlightedLine {
  const kind = open === '`' ? 'string' : 'quiet';
  const end = line.indexOf(open);
  if (end < 0) return { parts: line === '' ? [] : [{ text: line, kind }], open };
  return { parts: [{ text: line.slice(0, end + open.length), kind }], open: '' };
}

/** Only what no rule has closed reaches the line's end: a template with one mark, a comment without its end. */
function leftOpen({ text, kind }: CodePart): OpenEnd {
  if (kind !== 'quiet' && kind !== 'string') return '';
  const [start = '', end = ''] = OPENERS.find(([mark]) => text.startsWith(mark)) ?? [];
  return end !== '' && !text.slice(start.length).endsWith(end) ? end : '';
}

function match(line: string, at: number, file: SiteFile): CodePart | null {
  for (const [pattern, kind] of RULES[file]) {
    pattern.lastIndex = at;
    const text = pattern.exec(line)?.[0];
    if (text) return { text, kind };
  }
  return null;
}
