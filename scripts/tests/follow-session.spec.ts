import { expect, test } from 'vitest';
import { problemsOf } from './follow-session.mjs';

const RUN = [
  { seq: 1, type: 'generation:started', data: {} },
  { seq: 2, type: 'preview:updated', data: {} },
  { seq: 3, type: 'generation:completed', data: { status: 'completed' } },
];

test('a whole run has no problems', () => {
  expect(problemsOf(RUN)).toEqual([]);
});

test('what is lost, doubled or left open is a problem', () => {
  expect(problemsOf(RUN.filter(({ seq }) => seq !== 2))).toContain('event 2 has the number 3');
  expect(problemsOf([...RUN, ...RUN.slice(2)])).toContain('2 events of type generation:completed');
  expect(problemsOf(RUN.slice(0, 2))).toContain('generation:completed is not the last event');
});
