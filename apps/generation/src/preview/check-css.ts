import { parse, string, tokenize, tokenNames, url } from 'css-tree';
import type { CodeProblem } from './code.js';

/** What replaces an address that generated code must not load. */
const NOTHING = 'url("data:,")';
/** Functions whose text is an address that is loaded. */
const LOADING = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set']);
/** Functions that stand for something written elsewhere. */
const STANDING_IN = /^(var|env|attr|if|inherit|--.*)$/;
const CLOSER: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };

export interface CheckedCss {
  /** Without `@import`, and without addresses outside of the page. */
  css: string;
  problems: CodeProblem[];
}

/**
 * Checks style that is going to stand next to other parts' style: besides what css-tree calls an error, nothing may
 * be left open, since it would swallow what follows.
 */
export function checkCss(css: string): CheckedCss {
  const open = unbalanced(css);
  if (open) return { css: '', problems: [open] };
  const problems = syntaxProblems(css);
  return problems.length > 0 ? { css: '', problems } : { css: withoutLoads(css), problems: [] };
}

/** Nobody reads more of them, and each takes css-tree its time. */
const MAX_PROBLEMS = 5;
class Enough extends Error {}

function syntaxProblems(css: string): CodeProblem[] {
  const problems: CodeProblem[] = [];
  try {
    parse(css, {
      positions: true,
      parseCustomProperty: false,
      onParseError: (error) => {
        problems.push(problem(error.message, error.line));
        if (problems.length === MAX_PROBLEMS) throw new Enough();
      },
    });
  } catch (error) {
    // css-tree walks into what is nested: a stack that overflows is no style.
    if (error instanceof RangeError) return [problem('it is nested too deep', 1)];
    if (!(error instanceof Enough)) throw error;
  }
  return problems;
}

function problem(message: string, line: number): CodeProblem {
  return { file: 'css', error_code: 'OUTPUT_INVALID', message, line };
}

/**
 * The first bracket, string or comment that doesn't end, or ends without a beginning; or a name that hides what it is
 * (`u\72l(` is `url(`): nobody who means well escapes the name of a function or an at-rule.
 */
function unbalanced(css: string): CodeProblem | null {
  const stack: { closer: string; at: number }[] = [];
  let found: CodeProblem | null = null;
  const report = (message: string, at: number) => {
    found ??= problem(message, lineAt(css, at));
  };
  tokenize(css, (type, start, end) => {
    const text = css.slice(start, end);
    const name = tokenNames[type];
    if (/^(function|at-keyword)-token$/.test(name ?? '') && text.includes('\\')) {
      report(`"${text}" hides its name`, start);
    }
    if (name === 'bad-string-token') report('a string is not closed', start);
    else if (name === 'bad-url-token') report('an address is broken', start);
    else if (name === 'string-token' && (text.length < 2 || text.at(-1) !== text[0])) {
      report('a string is not closed', start);
    } else if (name === 'comment-token' && !text.endsWith('*/')) report('a comment is not closed', start);
    else if (name === 'url-token' && !text.endsWith(')')) report('an address is not closed', start);
    else if (name === 'function-token' || Object.hasOwn(CLOSER, text)) {
      stack.push({ closer: name === 'function-token' ? ')' : (CLOSER[text] ?? ''), at: start });
    } else if (/^[)\]}]$/.test(text) && stack.pop()?.closer !== text) {
      report(`"${text}" closes nothing`, start);
    }
  });
  const last = stack.at(-1);
  if (last) report(`"${last.closer}" is missing`, last.at);
  return found;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

interface OpenFunction {
  name: string;
  start: number;
  /** It holds something that stands for an address which can't be seen here: it goes as a whole. */
  blind: boolean;
}

interface Cut {
  start: number;
  end: number;
  by: string;
}

/**
 * The same text, its formatting kept, with everything taken out that would load something. It goes by tokens: what a
 * custom property holds is no value yet, and may become one anywhere.
 */
function withoutLoads(css: string): string {
  const cuts: Cut[] = [];
  const open: OpenFunction[] = [];
  let importAt: number | null = null;
  tokenize(css, (type, start, end) => {
    const text = css.slice(start, end);
    const name = tokenNames[type];
    if (name === 'at-keyword-token' && text.toLowerCase() === '@import') importAt ??= start;
    else if (importAt !== null && (name === 'semicolon-token' || name === '}-token')) {
      cuts.push({ start: importAt, end: name === '}-token' ? start : end, by: '' });
      importAt = null;
    }
    if (name === 'url-token' && !isInside(url.decode(text))) cuts.push({ start, end, by: NOTHING });
    else if (name === 'string-token' && loads(open.at(-1)) && !isInside(string.decode(text))) {
      cuts.push({ start, end, by: '"data:,"' });
    } else if (name === 'function-token' || name === '(-token') {
      const opened = { name: text.slice(0, -1).toLowerCase(), start, blind: false };
      if (STANDING_IN.test(opened.name)) for (const outer of open) outer.blind ||= loads(outer);
      open.push(opened);
    } else if (name === ')-token') {
      const closed = open.pop();
      if (closed?.blind) cuts.push({ start: closed.start, end, by: NOTHING });
    }
  });
  if (importAt !== null) cuts.push({ start: importAt, end: css.length, by: '' });
  return applied(css, cuts);
}

function loads(opened: OpenFunction | undefined): boolean {
  return opened !== undefined && LOADING.has(opened.name);
}

/** Whether an address stays within the page: its own data, or one of its own elements. */
function isInside(address: string): boolean {
  return /^\s*(data:(image|font)\/|data:,|#)/i.test(address);
}

/** What lies within another cut goes with it. */
function applied(text: string, cuts: readonly Cut[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, by } of cuts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue;
    result += text.slice(at, start) + by;
    at = end;
  }
  return result + text.slice(at);
}
