/** How code is told from talk, in answers of models that don't keep to the stream format. Lines may end with CRLF. */
import type { SiteFile } from '@openv0/contracts/events.js';

export interface Fence {
  /** Null: what is fenced is no file of a site. `unnamed`: its first line says it, see `fileOfLine`. */
  file: SiteFile | 'unnamed' | null;
  isEnd(line: string): boolean;
}

const LANGUAGES: Readonly<Record<string, SiteFile>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  svg: 'html',
  vue: 'html',
  css: 'css',
  js: 'js',
  javascript: 'js',
  mjs: 'js',
};

/** The fence that a line opens. */
export function fenceOf(line: string): Fence | null {
  const match = /^ {0,3}(`{3,}|~{3,})\s*([\w+-]*)/.exec(line);
  if (!match || line.includes('`', match[0].length)) return null;
  const [, mark = '', language = ''] = match;
  const file = language === '' ? 'unnamed' : (LANGUAGES[language.toLowerCase()] ?? null);
  const end = new RegExp(`^ {0,3}\\${mark[0] ?? ''}{${mark.length},}\\s*$`);
  return { file, isEnd: (text) => end.test(text) };
}

/** What is in a fence without a name: markup, or what was asked for; beside markup that is its style. */
export function fileOfLine(line: string, expected: SiteFile | null): SiteFile | null {
  if (line.trimStart().startsWith('<')) return 'html';
  return expected === 'html' ? 'css' : expected;
}

/** Whether a line begins HTML, and not a sentence with a tag in it. */
export function beginsDocument(line: string): boolean {
  return /^\s*<(!doctype\s|[a-z][a-z0-9-]*[\s>/])/i.test(line) && !/^\s*<think/i.test(line);
}

/** What the line looks like that ends a document whose first line is given: its root's end, unindented. */
export function endOfDocument(first: string): RegExp {
  const name = /^\s*<([a-z][a-z0-9-]*)/i.exec(first)?.[1] ?? 'html';
  return new RegExp(`^</${name}\\s*>\\s*$`, 'i');
}

/** Whether a text without any marks can be meant as that file. */
export function isCode(text: string, file: SiteFile): boolean {
  if (file === 'css') {
    const rules = [...text.matchAll(/[^{}]\{([^{}]*)\}/g)];
    return rules.some(([, declarations = '']) => declarations.includes(':'));
  }
  if (file === 'js')
    return /^\s*(?:\{\s*)?(const|let|var|function|document\.|window\.|if|for|class|\(|\/\/|\/\*|['"]use)/.test(
      text,
    );
  return false;
}
