import { expect, it } from 'vitest';
import { clockFinding } from './services.js';

const NOW = Date.parse('2026-03-01T12:00:00.400Z');
const verdict = (date: string | null): string => clockFinding('x', date, NOW).verdict;

it('finds clocks that differ by more than tokens bear, and says so before', () => {
  expect(verdict('Sun, 01 Mar 2026 12:00:00 GMT')).toBe('ok');
  expect(verdict('2026-03-01T12:00:04.1Z')).toBe('ok');
  expect(clockFinding('x', 'Sun, 01 Mar 2026 12:00:20 GMT', NOW)).toMatchObject({
    verdict: 'warning',
    found: '20 s ahead',
  });
  expect(clockFinding('x', 'Sun, 01 Mar 2026 11:59:00 GMT', NOW)).toMatchObject({
    verdict: 'wrong',
    found: '60 s behind',
  });
  expect(verdict(null)).toBe('warning');
});
