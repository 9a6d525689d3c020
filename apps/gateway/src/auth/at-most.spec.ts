import { describe, expect, it } from 'vitest';
import { atMost } from './at-most.js';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe('at most so many at a time', () => {
  it('does everything once, never more at the same time', async () => {
    const done: number[] = [];
    let running = 0;
    let most = 0;
    await atMost(4, numbers(50), async (item) => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      done.push(item);
    });
    expect(most).toBe(4);
    expect(done.toSorted((a, b) => a - b)).toEqual(numbers(50));
  });

  it('does nothing for nothing', async () => {
    await atMost(4, [], () => Promise.reject(new Error('asked')));
  });

  it('stops at the first error', async () => {
    const begun: number[] = [];
    const work = atMost(2, numbers(50), async (item) => {
      begun.push(item);
      await new Promise((resolve) => setImmediate(resolve));
      if (item === 3) throw new Error('the third');
    });
    await expect(work).rejects.toThrow('the third');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(begun.length).toBeLessThan(8);
  });
});
