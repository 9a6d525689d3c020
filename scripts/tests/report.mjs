/**
 * What one step of the tests came to.
 *
 * @typedef {object} Outcome
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {number} seconds
 * @property {string[]} failures what failed, by name
 * @property {string} [note] why a step did not run
 */

/**
 * Counts a vitest run from its JSON report. A run that ends with an error although no test failed (a file that can't be
 * loaded, an error outside of tests, no report at all) counts as one failure.
 *
 * @param {object | null} report of vitest's JSON reporter
 * @param {number} code the exit code
 * @returns {Pick<Outcome, 'passed' | 'failed' | 'skipped' | 'failures'>}
 */
export function countTests(report, code) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults.map((test) => ({ ...test, file: file.name })));
  const broken = files
    .filter(
      (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
    )
    .map((file) => `${file.name}: ${firstLine(file.message)}`);
  const failures = tests
    .filter((test) => test.status === 'failed')
    .map((test) => `${test.file}: ${test.fullName}`);
  failures.push(...broken);
  if (code !== 0 && failures.length === 0) failures.push('an error outside of the tests');
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: failures.length,
    skipped: tests.filter((test) => ['pending', 'skipped', 'todo'].includes(test.status)).length,
    failures,
  };
}

/**
 * The table at the end; its last line is exactly `N passed, N failed`.
 *
 * @param {Outcome[]} outcomes
 */
export function summary(outcomes) {
  const width = Math.max(...outcomes.map((outcome) => outcome.name.length));
  const lines = outcomes.flatMap((outcome) => [
    `${outcome.failed > 0 ? '✗' : outcome.note ? '–' : '✓'} ${outcome.name.padEnd(width)}  ${detail(outcome)}`,
    ...outcome.failures.map((failure) => `    ${failure}`),
  ]);
  const total = (key) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  return [...lines, '', `${total('passed')} passed, ${total('failed')} failed`].join('\n');
}

/** @param {Outcome} outcome */
function detail({ passed, failed, skipped, seconds, note }) {
  if (note) return note;
  const counts = [`${passed} passed`];
  if (failed > 0) counts.push(`${failed} failed`);
  if (skipped > 0) counts.push(`${skipped} skipped`);
  return `${counts.join(', ')} (${seconds.toFixed(1)} s)`;
}

function firstLine(text) {
  return (text ?? '').trim().split('\n')[0] ?? '';
}
