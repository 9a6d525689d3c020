import type { ConsoleLevel, FrameReport } from '@openv0/react/preview-messages.js';
import { MAX_ENTRIES } from '@openv0/react/preview-messages.js';
import { describe, expect, it } from 'vitest';
import { limit } from './message-budget.js';

const said = (level: ConsoleLevel): FrameReport => ({ type: 'console', level, args: ['x'], cut: false });
const fault: FrameReport = { type: 'rejection', message: 'no', cut: false };

function bench() {
  const told: FrameReport[] = [];
  const waiting: (() => void)[] = [];
  const clock = { now: 0 };
  const tell = limit((message) => told.push(message), {
    now: () => clock.now,
    later: (run) => waiting.push(run),
  });
  const send = (count: number, message: FrameReport): void => {
    for (let sent = 0; sent < count; sent += 1) tell(message);
  };
  const count = (type: FrameReport['type']): number => told.filter((message) => message.type === type).length;
  return { told, clock, send, count, pass: () => waiting.splice(0).forEach((run) => run()) };
}

describe('the budget of messages', () => {
  it('lets through as many as a console keeps, and tells how many it dropped', () => {
    const { told, send, count, pass } = bench();
    send(MAX_ENTRIES, said('log'));
    pass();
    expect(told).toHaveLength(MAX_ENTRIES);
    send(312, said('log'));
    expect(count('dropped')).toBe(0);
    pass();
    expect(told.slice(MAX_ENTRIES)).toEqual([{ type: 'dropped', count: 312 }]);
    pass();
    expect(count('dropped')).toBe(1);
  });

  it('has room again in the next second', () => {
    const { clock, send, count } = bench();
    send(MAX_ENTRIES + 1, said('log'));
    clock.now = 999;
    send(1, said('log'));
    expect(count('console')).toBe(MAX_ENTRIES);
    clock.now = 1_000;
    send(1, said('log'));
    expect(count('console')).toBe(MAX_ENTRIES + 1);
  });

  it('lets no flood of lines take away a fault, and tells first what was left out before it', () => {
    const { told, send, pass } = bench();
    send(1_000, said('log'));
    send(1, fault);
    send(1, said('error'));
    expect(told.slice(MAX_ENTRIES)).toEqual([
      { type: 'dropped', count: 1_000 - MAX_ENTRIES },
      fault,
      said('error'),
    ]);
    pass();
    expect(told).toHaveLength(MAX_ENTRIES + 3);
  });

  it('drowns in faults no more than in lines', () => {
    const { send, count, pass } = bench();
    send(1_000, fault);
    pass();
    expect(count('rejection')).toBe(50);
    expect(count('dropped')).toBe(1);
  });
});
