import { expect, test } from 'vitest';
import { interruptCounter } from './interrupts.mjs';

test('the first request stops, its echo does nothing, a later one kills', () => {
  const done: string[] = [];
  let time = 0;
  const asked = interruptCounter({
    stop: (why: string) => done.push(`stop ${why}`),
    kill: () => done.push('kill'),
    now: () => time,
  });
  asked('Ctrl-C');
  time = 100;
  asked('SIGTERM');
  expect(done).toEqual(['stop Ctrl-C']);
  time = 1_000;
  asked('Ctrl-C');
  expect(done).toEqual(['stop Ctrl-C', 'kill']);
});
