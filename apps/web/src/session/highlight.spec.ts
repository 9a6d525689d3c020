import { describe, expect, it } from 'vitest';
import { highlight } from './highlight.js';

const kinds = (line: string, file: 'html' | 'css' | 'js'): string[] =>
  highlight(line, file).map(({ text, kind }) => `${kind}:${text}`);

describe('highlight', () => {
  it('names tags and strings', () => {
    expect(kinds('<li id="a">Bread</li>', 'html')).toEqual([
      'quiet:<',
      'name:li',
      'plain: id=',
      'string:"a"',
      'quiet:>',
      'plain:Bread',
      'quiet:</',
      'name:li',
      'quiet:>',
    ]);
  });

  it.each([
    ['<p class="a < b', 'html'],
    ['.menu li:hover { color: var(--ink); }', 'css'],
    ["const a = `x`; // 'note'", 'js'],
    [`<path d="${'M0 0'.repeat(900)}"/>`, 'html'],
    ['', 'html'],
  ] as const)('loses no character of %.40s', (line, file) => {
    expect(
      highlight(line, file)
        .map(({ text }) => text)
        .join(''),
    ).toBe(line);
  });
});
