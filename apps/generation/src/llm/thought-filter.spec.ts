import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ThoughtFilter } from './thought-filter.js';

function filtered(pieces: readonly string[]): string {
  const filter = new ThoughtFilter();
  return pieces.map((piece) => filter.push(piece)).join('') + filter.end();
}

describe('the filter of thoughts', () => {
  it('takes out what stands between the marks at the beginning, and nothing else', () => {
    expect(filtered(['<think>\nHm.\n</think>\n<p>1</p>'])).toBe('\n<p>1</p>');
    expect(filtered(['\n <think>a</think>b<think>c</think>'])).toBe('b<think>c</think>');
    expect(filtered(['<p>no <think>thought</think></p>'])).toBe('<p>no <think>thought</think></p>');
    expect(filtered(['<thin'])).toBe('<thin');
    expect(filtered(['<think>never ends'])).toBe('');
  });

  it('holds nobody up with blanks that never end', () => {
    const filter = new ThoughtFilter();
    const blanks = '    ';
    for (let count = 0; count < 100_000; count += 1) filter.push(blanks);
    expect(filter.end()).toHaveLength(400_000);
  }, 5_000);

  it('gives the same however the text is cut', () => {
    const word = fc.constantFrom('<think>', '</think>', '<th', 'ink>', '</', ' ', '\n', 'x', '<p>');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const whole = words.join('');
        expect(filtered(words)).toBe(filtered([whole]));
        expect(filtered([...whole])).toBe(filtered([whole]));
      }),
      { numRuns: 2_000 },
    );
  });
});
