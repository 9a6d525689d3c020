/**
 * A page as the parts that its steps wrote: colours and layout, the sections, style, script. A part can be put in,
 * replaced, moved and taken away, and all others stay as they are, byte for byte.
 *
 * The parts are kept nowhere but in the page's own text: a section's HTML begins with the element that has its id, its
 * style and its script with a line of their own (see `headed`).
 */
import { parseFragment } from 'parse5';
import { BODY } from './clean-html.js';
import { NO_CODE, SITE_FILES, type Code } from './code.js';

export interface PagePart {
  /** `#<id>` of a section, else `layout`, `style` or `script`; empty: what stands before all of them. */
  key: string;
  /** Its text in each file, without blanks around it. */
  code: Code;
}

/** In the order in which the parts stand in each file. A key comes once. */
export type Page = readonly PagePart[];

/** The line above a part's style and script: `/* #menu · Bread and cakes`, closed as a comment is. */
const HEADING = /^\/\* (#\S+|layout|style|script) · .* \*\/$/;
const LONGEST_TITLE = 100;

export function sectionKey(sectionId: string): string {
  return `#${sectionId}`;
}

export function codeOf(page: Page): Code {
  return { html: fileOf(page, 'html'), css: fileOf(page, 'css'), js: fileOf(page, 'js') };
}

export function fileOf(page: Page, file: keyof Code): string {
  const texts = page.map((part) => part.code[file]).filter((text) => text !== '');
  return texts.length === 0 ? '' : `${texts.join('\n\n')}\n`;
}

/**
 * The parts of a page's text; `codeOf` gives the same text back when the ids are in the page's order. Without ids, every
 * element at the top that has one begins a section.
 */
export function readPage(code: Code, sectionIds: readonly string[] | null): Page {
  const parts = new Map<string, Code>();
  const add = (file: keyof Code, { key, text }: Piece): void => {
    if (text.trim() === '') return;
    const known = parts.get(key) ?? NO_CODE;
    const before = known[file] === '' ? '' : `${known[file]}\n\n`;
    parts.set(key, { ...known, [file]: before + text.trim() });
  };
  for (const piece of piecesOfHtml(code.html, sectionIds)) add('html', piece);
  for (const file of ['css', 'js'] as const) for (const piece of piecesOfCode(code[file])) add(file, piece);
  const found = [...parts.keys()].filter((key) => key.startsWith('#')).map((key) => key.slice(1));
  const page = [...parts].map(([key, text]) => ({ key, code: text }));
  return arrange(page, [...new Set([...(sectionIds ?? []), ...found])]);
}

/** The page with its sections in this order. Those that aren't named are taken away. */
export function arrange(page: Page, sectionIds: readonly string[]): Page {
  const filled = page.filter(({ code }) => SITE_FILES.some((file) => code[file] !== ''));
  const byKey = new Map(filled.map((part) => [part.key, part]));
  const keys = ['', 'layout', ...sectionIds.map((id) => sectionKey(id)), 'style', 'script'];
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

/** The page with a part put where it belongs; the one that had its key goes. */
export function place(page: Page, part: PagePart, sectionIds: readonly string[]): Page {
  return arrange([...page.filter(({ key }) => key !== part.key), part], sectionIds);
}

export function partOf(page: Page, key: string): PagePart | undefined {
  return page.find((part) => part.key === key);
}

/** A part's style or script as it stands in the page, under a line by which it is found again. */
export function headed(key: string, title: string, text: string): string {
  const words = title.replaceAll('*/', '* /').replaceAll(/\s+/g, ' ').trim();
  return `/* ${key} · ${words.slice(0, LONGEST_TITLE)} */\n${withoutHeadings(text)}`;
}

/** The ids of cleaned HTML; perhaps more, where text looks like one. */
export function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1] ?? ''));
}

/** How many of the site's files have something in them. */
export function fileCount(code: Code): number {
  return SITE_FILES.filter((file) => code[file] !== '').length;
}

/** Lines that look like a heading, and would be taken for one, look a little different. */
function withoutHeadings(text: string): string {
  const lines = text.split('\n');
  return lines.map((line) => (HEADING.test(line) ? line.replace('/* ', '/** ') : line)).join('\n');
}

interface Piece {
  key: string;
  text: string;
}

function piecesOfHtml(html: string, sectionIds: readonly string[] | null): Piece[] {
  const fragment = parseFragment(BODY, html, { sourceCodeLocationInfo: true });
  const wanted = sectionIds && new Set(sectionIds);
  const starts: { key: string; at: number }[] = [{ key: '', at: 0 }];
  for (const node of fragment.childNodes) {
    if (!('attrs' in node) || !node.sourceCodeLocation) continue;
    const id = node.attrs.find(({ name }) => name === 'id')?.value;
    const begins = id !== undefined && id !== '' && (wanted?.has(id) ?? true);
    const isNew = starts.every(({ key }) => key !== `#${id}`);
    if (begins && isNew) starts.push({ key: sectionKey(id), at: node.sourceCodeLocation.startOffset });
  }
  return starts.map(({ key, at }, i) => ({ key, text: html.slice(at, starts[i + 1]?.at) }));
}

function piecesOfCode(text: string): Piece[] {
  const pieces: Piece[] = [];
  let key = '';
  let lines: string[] = [];
  for (const line of text.split('\n')) {
    const found = HEADING.exec(line)?.[1];
    if (found !== undefined) {
      pieces.push({ key, text: lines.join('\n') });
      key = found;
      lines = [];
    }
    lines.push(line);
  }
  return [...pieces, { key, text: lines.join('\n') }];
}
