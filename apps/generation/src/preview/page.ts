/**
 * The page as it grows: each step adds what it wrote, after it was cleaned and checked. Pure text in, pure text out.
 */
import type { SiteFile } from '@openv0/contracts/events.js';
import { checkCss } from './check-css.js';
import { checkScript } from './check-script.js';
import { cleanHtml } from './clean-html.js';
import type { Code, CodeProblem } from './code.js';

export interface PartOfPage {
  /** The id of the root element, for a section; else null. */
  sectionId: string | null;
  /** As people read it in the list of steps: it heads the part's style. */
  title: string;
}

export interface Growth {
  page: Code;
  /** Whether anything was added. */
  grown: boolean;
  problems: CodeProblem[];
}

/** In bytes of UTF-8, for the whole page. */
export const MAX_CODE_BYTES: Readonly<Record<SiteFile, number>> = {
  html: 200_000,
  css: 100_000,
  js: 100_000,
};

/** The page with a step's text added. A file with a problem stays as it was; the step's other files are used. */
export function grow(page: Code, part: PartOfPage, written: Code): Growth {
  const cleaned = clean(page, part, written);
  const problems = [...cleaned.problems];
  const result = { ...page };
  let grown = false;
  for (const file of ['html', 'css', 'js'] as const) {
    const added = cleaned.code[file].trim();
    if (added === '' || problems.some((problem) => problem.file === file)) continue;
    const next = append(page[file], heading(file, part) + added);
    if (Buffer.byteLength(next) > MAX_CODE_BYTES[file]) {
      problems.push(tooLarge(file));
    } else {
      result[file] = next;
      grown = true;
    }
  }
  return { page: grown ? result : page, grown, problems };
}

export function tooLarge(file: SiteFile): CodeProblem {
  const limit = MAX_CODE_BYTES[file] / 1_000;
  return {
    file,
    error_code: 'OUTPUT_INVALID',
    message: `The page's ${file.toUpperCase()} would grow beyond ${limit} kB.`,
  };
}

/** How many of the site's files have something in them. */
export function fileCount(page: Code): number {
  return Object.values(page).filter((text) => text !== '').length;
}

function clean(page: Code, part: PartOfPage, written: Code): { code: Code; problems: CodeProblem[] } {
  const html = cleanHtml(written.html, { rootId: part.sectionId, taken: idsIn(page.html) });
  const style = [html.style, written.css].filter((text) => text.trim() !== '').join('\n');
  const css = checkCss(style);
  const js = checkScript(written.js);
  return {
    code: { html: html.html, css: css.css, js: written.js },
    problems: [...html.problems, ...css.problems, ...js],
  };
}

function heading(file: SiteFile, part: PartOfPage): string {
  if (file !== 'css') return '';
  return `/* ${part.title.replaceAll('*/', '* /')} */\n`;
}

function append(before: string, added: string): string {
  return before === '' ? `${added}\n` : `${before}\n${added}\n`;
}

/** The ids of a page that was cleaned before; perhaps more, where text looks like one. */
function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1] ?? ''));
}
