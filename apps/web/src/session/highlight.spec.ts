import { describe, expect, it } from 'vitest';
import type { CodePart } from './highlight.js';
import { highlight } from './highlight.js';
import { CHUNK_LINES, Highlighter } from './highlighter.js';

const kinds = (line: string, file: 'html' | 'css' | 'js'): string[] =>
  highlight(line, file).parts.map(({ text, kind }) => `${kind}:${text}`);

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
    ['a */ b { /* c', 'css'],
    [`<path d="${'M0 0'.repeat(900)}"/>`, 'html'],
    ['', 'html'],
  ] as const)('loses no character of %.40s', (line, file) => {
    expect(
      highlight(line, file)
        .parts.map(({ text }) => text)
        .join(''),
    ).toBe(line);
  });

  it.each([
    ['css', ['/* one', 'b { c: d }', 'two */ p { q: r }'], ['quiet', 'quiet', 'quiet']],
    ['html', ['<p><!-- a', '<li>', '--> <b>'], ['quiet', 'quiet', 'quiet']],
    ['js', ['x = `a', 'const b', '` + 1'], ['plain', 'string', 'string']],
    ['js', ['x = `a`', 'const b'], ['plain', 'name']],
  ] as const)('knows in %s what a line before left open', (file, lines, first) => {
    expect(straight(lines, file).map((parts) => parts[0]?.kind)).toEqual(first);
  });
});

type File = 'html' | 'css' | 'js';

/** Line by line, from the first. */
function straight(lines: readonly string[], file: File): CodePart[][] {
  let open: ReturnType<typeof highlight>['open'] = '';
  return lines.map((line) => {
    const highlighted = highlight(line, file, open);
    open = highlighted.open;
    return highlighted.parts;
  });
}

describe('Highlighter', () => {
  const WORDS = [
    '/* a',
    'b */',
    'p { q: r; }',
    '',
    'const `x',
    '` + "y"',
    '// z',
    '<b id="c">',
    '<!-- d',
    '-->',
  ];
  /** Always the same lines for the same seed. */
  function someLines(count: number, seed: number): string[] {
    let state = seed;
    return Array.from({ length: count }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return `${WORDS[state % WORDS.length]} ${WORDS[(state >> 8) % WORDS.length]}`;
    });
  }

  it.each(['html', 'css', 'js'] as const)(
    'highlights %s in pieces, in any order, as it is highlighted line by line',
    (file) => {
      const highlighter = new Highlighter();
      const lines = someLines(1_000, 7);
      for (const [length, chunks] of [
        [200, [2]],
        [450, [0, 6]],
        [1_000, [15, 3]],
      ] as const) {
        const from = length === 200 ? 0 : length === 450 ? 190 : 450;
        const painted = highlighter.paint({
          name: 'a',
          file,
          from,
          lines: lines.slice(from, length),
          chunks,
        });
        const wanted = straight(lines.slice(0, length), file);
        for (const { chunk, lines: parts } of painted)
          expect(parts).toEqual(wanted.slice(chunk * CHUNK_LINES, (chunk + 1) * CHUNK_LINES));
        expect(painted.map(({ chunk }) => chunk)).toEqual(chunks);
      }
    },
  );

  it('forgets what a changed line had left open', () => {
    const highlighter = new Highlighter();
    const base = { name: 'a', file: 'css', chunks: [0] } as const;
    const [before] = highlighter.paint({ ...base, from: 0, lines: ['/* a', 'p {}'] });
    const [after] = highlighter.paint({ ...base, from: 0, lines: ['/* a */', 'p {}'] });
    expect(before?.lines[1]?.[0]?.kind).toBe('quiet');
    expect(after?.lines[1]?.[0]?.kind).toBe('name');
  });

  it('refuses lines that go on from none', () => {
    expect(() => new Highlighter().paint({ name: 'a', file: 'js', from: 3, lines: [], chunks: [] })).toThrow(
      'a has 0 lines, not 3',
    );
  });
});
