import { parse } from 'acorn';
import type { CodeProblem } from './code.js';

/** Whether a script can be read as one. It runs in a sandboxed frame only, so what it does is not looked at. */
export function checkScript(js: string): CodeProblem[] {
  if (js.trim() === '') return [];
  try {
    parse(js, { ecmaVersion: 'latest', sourceType: 'script' });
    return [];
  } catch (error) {
    const { message, loc } = error as SyntaxError & { loc?: { line: number } };
    return [
      {
        file: 'js',
        error_code: 'OUTPUT_INVALID',
        message: message.replace(/ \(\d+:\d+\)$/, ''),
        ...(loc && { line: loc.line }),
      },
    ];
  }
}
