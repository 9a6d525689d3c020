/** Colours for a line of code: names bold, strings blue, marks quiet. A line at a time, so that a stream costs little. */
import type { SiteFile } from '@openv0/contracts/events.js';

export interface CodePart {
  text: string;
  kind: 'plain' | 'name' | 'string' | 'quiet';
}

const RULES: Record<SiteFile, readonly [RegExp, CodePart['kind']][]> = {
  html: [
    [/<!--.*?(?:-->|$)/y, 'quiet'],
    [/(?<=<\/?)[a-zA-Z][\w-]*/y, 'name'],
    [/"[^"]*"?/y, 'string'],
    [/[<>/]+/y, 'quiet'],
  ],
  css: [
    [/\/\*.*?(?:\*\/|$)/y, 'quiet'],
    [/--[\w-]+|@[\w-]+/y, 'string'],
    [/[.#]?[a-zA-Z][\w-]*(?=[^:;{}]*\{)/y, 'name'],
    [/[{}();:,]+/y, 'quiet'],
  ],
  js: [
    [/\/\/.*$/y, 'quiet'],
    [/"[^"]*"?|'[^']*'?|`[^`]*`?/y, 'string'],
    [
      /\b(?:const|let|function|return|if|else|for|of|in|new|class|import|export|await|async|while|true|false|null)\b/y,
      'name',
    ],
    [/[{}();,[\]]+/y, 'quiet'],
  ],
};

/** A line longer than this (inline art) is shown plain. */
const MAX_LINE = 2_000;

export function highlight(line: string, file: SiteFile): CodePart[] {
  if (line.length > MAX_LINE) return [{ text: line, kind: 'plain' }];
  const parts: CodePart[] = [];
  let plain = '';
  for (let at = 0; at < line.length;) {
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
  if (plain !== '') parts.push({ text: plain, kind: 'plain' });
  return parts;
}

function match(line: string, at: number, file: SiteFile): CodePart | null {
  for (const [pattern, kind] of RULES[file]) {
    pattern.lastIndex = at;
    const text = pattern.exec(line)?.[0];
    if (text) return { text, kind };
  }
  return null;
}
