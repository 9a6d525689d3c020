import { setImmediate as turnEnd } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Turn } from './turn.js';

describe('Turn', () => {
  it('runs what was added, also by its tasks, in one go', async () => {
    const ran: string[] = [];
    const turn = new Turn(() => {});
    turn.add(() => {
      ran.push('hub');
      turn.add(() => ran.push('link'));
    });
    expect(ran).toEqual([]);
    await turnEnd();
    expect(ran).toEqual(['hub', 'link']);
    turn.add(() => ran.push('again'));
    await turnEnd();
    expect(ran).toEqual(['hub', 'link', 'again']);
  });

  it('goes on after a task that throws', async () => {
    const errors: unknown[] = [];
    const ran: string[] = [];
    const turn = new Turn((error) => errors.push(error));
    turn.add(() => {
      throw new Error('one viewer is broken');
    });
    turn.add(() => ran.push('the next'));
    await turnEnd();
    expect([errors.length, ran]).toEqual([1, ['the next']]);
  });
});
