import { expect, test } from 'vitest';
import { countTests, summary } from './report.mjs';

const file = (name: string, statuses: string[], more = {}) => ({
  name,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  message: '',
  assertionResults: statuses.map((status, i) => ({ status, fullName: `${name} ${i}` })),
  ...more,
});

test('counts passed, failed and skipped tests and names the failures', () => {
  const report = { testResults: [file('a', ['passed', 'failed', 'pending']), file('b', ['passed', 'todo'])] };
  expect(countTests(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 2, failures: ['a: a 1'] });
});

test('a file that could not be loaded is a failure', () => {
  const report = { testResults: [file('a', [], { status: 'failed', message: 'SyntaxError: x\n at y' })] };
  expect(countTests(report, 1)).toMatchObject({ passed: 0, failed: 1, failures: ['a: SyntaxError: x'] });
});

test('an error that no test owns, and a run without a report, are failures', () => {
  expect(countTests({ testResults: [file('a', ['passed'])] }, 1)).toMatchObject({ passed: 1, failed: 1 });
  expect(countTests(null, 1).failed).toBe(1);
});

test('the last line of the summary holds the sums', () => {
  const step = { skipped: 0, seconds: 1, failures: [] };
  const text = summary([
    { ...step, name: 'unit', passed: 3, failed: 0 },
    { ...step, name: 'e2e', passed: 1, failed: 1, failures: ['it broke'] },
    { ...step, name: 'browser', passed: 0, failed: 0, note: 'did not run' },
  ]);
  expect(text).toMatch(
    /✓ unit.*\n✗ e2e.*1 failed.*\n {4}it broke\n– browser.*did not run\n\n4 passed, 1 failed$/,
  );
});
