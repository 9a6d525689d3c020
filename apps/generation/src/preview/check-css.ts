import { parse, tokenize, tokenNames, walk, type CssNode, type WalkContext } from 'css-tree';
import type { CodeProblem } from './code.js';

/** What replaces an address that generated code must not load. */
const NOTHING = 'url("data:,")';
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
  const problems: CodeProblem[] = [];
  const tree = parse(css, {
    positions: true,
    parseCustomProperty: false,
    onParseError: (error) => {
      problems.push(problem(error.message, error.line));
    },
  });
  if (problems.length > 0) return { css: '', problems: problems.slice(0, 5) };
  return { css: withoutLoads(css, tree), problems: [] };
}

function problem(message: string, line: number): CodeProblem {
  return { file: 'css', error_code: 'OUTPUT_INVALID', message, line };
}

/** The first bracket, string or comment that doesn't end, or ends without a beginning. */
function unbalanced(css: string): CodeProblem | null {
  const stack: { closer: string; at: number }[] = [];
  let found: CodeProblem | null = null;
  const report = (message: string, at: number) => {
    found ??= problem(message, lineAt(css, at));
  };
  tokenize(css, (type, start, end) => {
    const text = css.slice(start, end);
    const name = tokenNames[type];
    if (name === 'bad-string-token') report('a string is not closed', start);
    else if (name === 'bad-url-token') report('an address is broken', start);
    else if (name === 'string-token' && (text.length < 2 || text.at(-1) !== text[0])) {
      report('a string is not closed', start);
    } else if (name === 'comment-token' && !text.endsWith('*/')) report('a comment is not closed', start);
    else if (name === 'url-token' && !text.endsWith(')')) report('an address is not closed', start);
    else if (name === 'function-token' || text in CLOSER) {
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

/** The same text, its formatting kept, with everything taken out that would load something. */
function withoutLoads(css: string, tree: CssNode): string {
  const cuts: { start: number; end: number; by: string }[] = [];
  const cut = (node: CssNode, by: string) => {
    if (node.loc) cuts.push({ start: node.loc.start.offset, end: node.loc.end.offset, by });
  };
  walk(tree, {
    enter(this: WalkContext, node: CssNode) {
      if (node.type === 'Atrule' && node.name.toLowerCase() === 'import') cut(node, '');
      else if (node.type === 'Url' && !isInside(node.value)) cut(node, NOTHING);
      else if (node.type === 'String' && isLoadingFunction(this.function?.name) && !isInside(node.value)) {
        cut(node, '"data:,"');
      } else if (node.type === 'Raw' && /url\(|image-set\(/i.test(node.value)) {
        cut(node, withoutRawLoads(node.value));
      }
    },
  });
  return applied(css, cuts);
}

function withoutRawLoads(text: string): string {
  return text
    .replace(/url\(\s*(?!["']?\s*(?:data:|#))[^)]*\)/gi, NOTHING)
    .replace(/image-set\([^)]*\)/gi, NOTHING);
}

function isLoadingFunction(name: string | undefined): boolean {
  return name !== undefined && /^(-webkit-)?image-set$|^src$|^image$/i.test(name);
}

/** Whether an address stays within the page: its own data, or one of its own elements. */
function isInside(address: string): boolean {
  return /^\s*(data:(image|font)\/|data:,|#)/i.test(address);
}

function applied(text: string, cuts: { start: number; end: number; by: string }[]): string {
  let result = text;
  for (const { start, end, by } of cuts.toSorted((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + by + result.slice(end);
  }
  return result;
}
