import { checkCss } from '../preview/check-css.js';
import { checkScript } from '../preview/check-script.js';
import { cleanHtml } from '../preview/clean-html.js';
import { SITE_FILES, type Code, type CodeProblem } from '../preview/code.js';
import { isTooLarge, MAX_CODE_BYTES, tooLarge } from '../preview/grow.js';

/** Viewers are told so many of a page's faults. */
const MAX_PROBLEMS = 5;

/**
 * A page as an engine outside wrote it, whole: cleaned and checked as ours are. With a problem none of it is used, so
 * that the last good page stays as it is.
 */
export function wholePage(written: Code): { page: Code } | { problems: CodeProblem[] } {
  const cleaned = cleanHtml(written.html, { rootId: null, taken: new Set() });
  const [inHtml, own] = [checkCss(cleaned.style), checkCss(written.css)];
  const css = [inHtml.css, own.css].filter((text) => text.trim() !== '').join('\n');
  const page: Code = { html: cleaned.html, css, js: written.js };
  const problems = [
    ...cleaned.problems,
    ...inHtml.problems.map(({ line: _line, ...problem }) => problem),
    ...own.problems,
    ...checkScript(page.js),
    ...sizeProblems(page),
  ];
  return problems.length > 0 ? { problems: problems.slice(0, MAX_PROBLEMS) } : { page };
}

function sizeProblems(page: Code): CodeProblem[] {
  const large = SITE_FILES.filter((file) => Buffer.byteLength(page[file]) > MAX_CODE_BYTES[file]);
  if (large.length > 0) return large.map((file) => tooLarge(file));
  if (!isTooLarge(page)) return [];
  return [
    { error_code: 'EVENT_TOO_LARGE', message: 'The page is larger than one message to its viewers may be.' },
  ];
}
