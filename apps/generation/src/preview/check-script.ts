import { parse, type Program } from 'acorn';
import type { CodeProblem } from './code.js';

/** Whether a script can be read as one. It runs in a sandboxed frame only, so what it does is not looked at. */
export function checkScript(js: string): CodeProblem[] {
  const read = readScript(js);
  return 'problem' in read ? [read.problem] : [];
}

/** The script with a semicolon at its end where it could run on into the one behind it. */
export function endedScript(js: string): string {
  const read = readScript(js);
  const last = 'problem' in read ? undefined : read.program.body.at(-1);
  if (!last || !RUNS_ON.has(last.type) || js[last.end - 1] === ';') return js;
  return `${js.slice(0, last.end)};${js.slice(last.end)}`;
}

const RUNS_ON = new Set(['ExpressionStatement', 'VariableDeclaration', 'ThrowStatement', 'DoWhileStatement']);

function readScript(js: string): { program: Program } | { problem: CodeProblem } {
  try {
    return { program: parse(js, { ecmaVersion: 'latest', sourceType: 'script' }) };
  } catch (error) {
    // A stack that overflows tells no place.
    const { message, loc } = error as SyntaxError & { loc?: { line: number } };
    const words =
      error instanceof RangeError ? 'it is nested too deep' : message.replace(/ \(\d+:\d+\)$/, '');
    return {
      problem: { file: 'js', error_code: 'OUTPUT_INVALID', message: words, ...(loc && { line: loc.line }) },
    };
  }
}
