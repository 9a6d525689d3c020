import { expect, test } from 'vitest';
import { lateness } from './in-all-tests.mjs';

test('the containers are tried until their time is over, and how much it is over is said', () => {
  expect(lateness(undefined, 1_000)).toBeNull();
  expect(lateness('', 1_000)).toBeNull();
  expect(lateness('1000', 999.9)).toBeNull();
  expect(lateness('1000', 1_042.4)).toMatch(/ended 42 s after .*TEST_COMPOSE_UNTIL/);
});
