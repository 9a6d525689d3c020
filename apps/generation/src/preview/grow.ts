/**
 * The page as it grows: what a step wrote is cleaned and checked, and then takes its place. Pure text in, pure text out.
 */
import type { SiteFile } from '@openv0/contracts/events.js';
import { checkCss } from './check-css.js';
import { checkScript, endedScript } from './check-script.js';
import { cleanHtml } from './clean-html.js';
import { NO_CODE, SITE_FILES, type Code, type CodeProblem } from './code.js';
import { codeOf, fileOf, headed, idsIn, partOf, place, sectionKey, type Page } from './page.js';

export interface WrittenPart {
  /** Null for what belongs to no section: colours and layout, style, script. */
  sectionId: string | null;
  /** `#<id>`, `layout`, `style` or `script`. */
  key: string;
  /** As people read it in the list of steps: it heads the part's style and script. */
  title: string;
  /**
   * What was written of each file. A file that isn't there stays as the part has it; an empty one is taken away, except
   * for HTML: a section never becomes nothing.
   */
  code: Partial<Code>;
}

export interface Growth {
  page: Page;
  /** Whether anything changed. */
  grown: boolean;
  problems: CodeProblem[];
}

/** In bytes of UTF-8, for the whole page. */
export const MAX_CODE_BYTES: Readonly<Record<SiteFile, number>> = {
  html: 200_000,
  css: 100_000,
  js: 100_000,
};

/**
 * Of the three files together, in bytes of JSON, where a quote counts twice and a control character six times. With it
 * an event and a checkpoint stay below the megabyte that the broker takes, whatever else they carry.
 */
const MAX_PAGE_BYTES = 760_000;
/** What JSON puts around the three files. */
const FRAME_BYTES = JSON.stringify(NO_CODE).length;

/** What JSON makes of a UTF-16 code unit at worst. */
const MAX_BYTES_OF_UNIT = 6;

/** The page with a step's text in its place. A file with a problem stays as it was; the step's other files are used. */
export function grow(page: Page, written: WrittenPart, sectionIds: readonly string[]): Growth {
  const others = page.filter(({ key }) => key !== written.key);
  const cleaned = clean(written, idsBeside(others, written, sectionIds));
  const problems = [...cleaned.problems];
  let result = page;
  for (const file of SITE_FILES) {
    const text = cleaned.code[file];
    if (text === undefined || problems.some((problem) => problem.file === file)) continue;
    const next = withFile(result, written, file, text, sectionIds);
    const problem = problemOf(fileOf(next, file), file, partOf(next, written.key)?.code.js ?? '');
    if (problem) problems.push(problem);
    else result = next;
  }
  if (result === page) return { page, grown: false, problems };
  const code = codeOf(result);
  if (isTooLarge(code)) return { page, grown: false, problems: [...problems, EVENT_TOO_LARGE] };
  const grown = !isSame(code, codeOf(page));
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

const EVENT_TOO_LARGE: CodeProblem = {
  error_code: 'EVENT_TOO_LARGE',
  message: 'The page would become larger than one message to its viewers may be.',
};

export function isSame(one: Code, other: Code): boolean {
  return SITE_FILES.every((file) => one[file] === other[file]);
}

/** As JSON, in a message to its viewers. */
export function isTooLarge(code: Code): boolean {
  const length = SITE_FILES.reduce((sum, file) => sum + code[file].length, 0);
  if (length * MAX_BYTES_OF_UNIT + FRAME_BYTES < MAX_PAGE_BYTES) return false;
  return Buffer.byteLength(JSON.stringify(code)) > MAX_PAGE_BYTES;
}

/** What is wrong with a whole file, although the new part of it is good. */
function problemOf(text: string, file: SiteFile, part: string): CodeProblem | null {
  if (Buffer.byteLength(text) > MAX_CODE_BYTES[file]) return tooLarge(file);
  // Scripts of several parts share their names.
  const [clash] = file === 'js' ? checkScript(text) : [];
  if (!clash) return null;
  const { line: _line, ...problem } = clash;
  const message = `With the page's other scripts: ${clash.message}`;
  const line = (clash.line ?? 0) - lineOf(text, part);
  return { ...problem, message, ...(line > 0 && line < part.split('\n').length && { line }) };
}

/** The line at which a part stands, under its heading. */
function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

function withFile(
  page: Page,
  part: WrittenPart,
  file: SiteFile,
  text: string,
  order: readonly string[],
): Page {
  const { key, title } = part;
  const before = partOf(page, key)?.code ?? NO_CODE;
  if (text === '' && (file === 'html' || before[file] === '')) return page;
  const inPage = file === 'html' || text === '' ? text : headed(key, title, text);
  return place(page, { key, code: { ...before, [file]: inPage } }, order);
}

function clean(
  part: WrittenPart,
  taken: ReadonlySet<string>,
): { code: Partial<Code>; problems: CodeProblem[] } {
  const { html = '', css, js } = part.code;
  const cleaned = cleanHtml(html, { rootId: part.sectionId, taken });
  const homeless = part.sectionId === null && cleaned.html !== '';
  const style = checkCss(cleaned.style);
  const checked = css === undefined ? null : checkCss(css);
  const code: Partial<Code> = {
    ...(!homeless && { html: cleaned.html }),
    ...(css !== undefined || style.css.trim() !== '' ? { css: joined(style.css, checked?.css ?? '') } : {}),
    ...(js !== undefined && { js: endedScript(js.trim()) }),
  };
  const problems = [
    ...cleaned.problems,
    ...(homeless ? [HOMELESS] : []),
    ...style.problems.map(({ line: _line, ...problem }) => ({
      ...problem,
      message: `In a <style> element: ${problem.message}`,
    })),
    ...(checked?.problems ?? []),
    ...checkScript(js ?? ''),
  ];
  return { code, problems };
}

const HOMELESS: CodeProblem = {
  file: 'html',
  error_code: 'OUTPUT_INVALID',
  message: 'This step writes no section, so there is no place for its HTML.',
};

function joined(...texts: string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n');
}

/** The ids that a part must leave to others: those of the page, and of the sections to come. */
function idsBeside(others: Page, part: WrittenPart, sectionIds: readonly string[]): Set<string> {
  const taken = new Set([...idsIn(fileOf(others, 'html')), ...sectionIds]);
  if (part.sectionId !== null) taken.delete(part.sectionId);
  return taken;
}

export function writtenPart(
  work: { kind: 'section'; section: { id: string } } | { kind: 'layout' | 'style' | 'script' },
  title: string,
  code: Partial<Code>,
): WrittenPart {
  const sectionId = work.kind === 'section' ? work.section.id : null;
  return { sectionId, key: sectionId === null ? work.kind : sectionKey(sectionId), title, code };
}
