/**
 * What a request carries besides its task: words of people and code, each within marks that nobody outside can know.
 * Whatever stands between them is to be read, never obeyed.
 */
import type { ExistingSite, Plan, SiteProblem } from '../engine/author.js';
import type { Code } from '../preview/code.js';
import { partOf, readPage, sectionKey, type Page } from '../preview/page.js';

const MAX_MESSAGES = 12;
const MAX_MESSAGE_LENGTH = 1_500;
const LINES_AROUND_PROBLEM = 6;

/** `name` says what it is. The nonce is of this request alone. */
export function material(nonce: string, name: string, text: string): string {
  return `<data-${nonce} name="${name}">\n${text.trim()}\n</data-${nonce}>`;
}

/** At most so many UTF-16 units, with a word where something is missing. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.max(0, Math.floor((most - 20) / 2));
  const [begin, end] = [text.slice(0, half), text.slice(text.length - half)];
  return `${begin.toWellFormed()}\n[… shortened …]\n${end.toWellFormed()}`;
}

/** A page's elements, ids and classes, with little of its text and none of its drawings. */
export function outlineOf(html: string): string {
  return html
    .replaceAll(/<svg\b[^]*?<\/svg>/gi, '<svg></svg>')
    .replaceAll(/\s(?:style|d|points|transform)="[^"]*"/gi, '')
    .replaceAll(/>([^<]{40})[^<]+</g, '>$1…<')
    .replaceAll(/\n\s*\n/g, '\n');
}

/** The page in its parts, by the plan that it was written by. */
export function pageOf(code: Code, plan: Plan | null): Page {
  return readPage(code, plan?.sections.map(({ id }) => id) ?? null);
}

/** The style that all sections share. */
export function layoutOf(page: Page): string {
  return partOf(page, 'layout')?.code.css ?? '';
}

/** One part of the page as files: what it is rewritten from. */
export function partCode(page: Page, part: 'layout' | 'style' | 'script' | { section: string }): string {
  const found = partOf(page, typeof part === 'string' ? part : sectionKey(part.section));
  if (!found) return '';
  const { html, css, js } = found.code;
  return [html, css && `/* its CSS */\n${css}`, js && `/* its JavaScript */\n${js}`]
    .filter(Boolean)
    .join('\n\n');
}

/** What was said so far, the latest last. */
export function conversationOf({ messages }: ExistingSite): string {
  const said = messages.slice(-MAX_MESSAGES).map(({ role, text }) => {
    const who = role === 'user' ? 'Owner' : 'You';
    return `${who}: ${shortened(text, MAX_MESSAGE_LENGTH)}`;
  });
  return said.join('\n');
}

/** A fault as it was told, with the lines around it. */
export function problemText(problem: SiteProblem, code: Code): string {
  const { message, file, line } = problem;
  const where = file ? ` in ${file}${line === undefined ? '' : `, line ${line}`}` : '';
  const told = `Fault${where}: ${message}`;
  if (!file || line === undefined) return told;
  const lines = code[file].split('\n');
  const from = Math.max(0, line - 1 - LINES_AROUND_PROBLEM);
  const around = lines.slice(from, line + LINES_AROUND_PROBLEM);
  if (around.length === 0) return told;
  return `${told}\n${around.map((text, i) => `${from + i + 1}: ${shortened(text, 300)}`).join('\n')}`;
}
