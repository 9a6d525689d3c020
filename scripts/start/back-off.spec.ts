import { expect, test } from 'vitest';
import { nextDelay } from './back-off.mjs';

test('doubles from half a second to four seconds', () => {
  const waits = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < waits.length; i++) waits[i] = nextDelay(waits[i - 1] ?? 0, 100);
  expect(waits).toEqual([500, 1000, 2000, 4000, 4000, 4000]);
});

test('begins again for a service that had been up for five seconds', () => {
  expect(nextDelay(4000, 4999)).toBe(4000);
  expect(nextDelay(4000, 5000)).toBe(500);
});
