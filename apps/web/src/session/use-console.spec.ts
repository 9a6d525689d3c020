import type { PreviewEvent } from '@openv0/react/preview-host.js';
import { MAX_ENTRIES } from '@openv0/react/preview-messages.js';
import { describe, expect, it } from 'vitest';
import { logged } from './use-console.js';
import type { ConsoleLog } from './use-console.js';

const line = (text: string): PreviewEvent => ({
  type: 'console',
  level: 'log',
  args: [text],
  cut: false,
  revision: 3,
});
const fault: PreviewEvent = {
  type: 'error',
  message: 'slots is not defined',
  line: 12,
  col: 1,
  stack: '',
  cut: false,
  revision: 3,
};
const logOf = (...events: PreviewEvent[]): ConsoleLog =>
  events.reduce<ConsoleLog>(logged, { entries: [], leftOut: 0 });
const lines = (count: number): PreviewEvent[] =>
  Array.from({ length: count }, (_, index) => line(String(index)));

describe('the console', () => {
  it('says where a fault is, of which revision, and what can be asked to be mended', () => {
    expect(logOf(fault).entries).toMatchObject([
      { level: 'error', place: 'script.js:12', revision: 3, fault: { file: 'js', line: 12 } },
    ]);
  });

  it('keeps the last lines, and counts those before', () => {
    const { entries, leftOut } = logOf(...lines(MAX_ENTRIES + 2));
    expect([entries.length, leftOut, entries[0]?.text]).toEqual([MAX_ENTRIES, 2, '2']);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(MAX_ENTRIES);
    expect(logOf(...lines(MAX_ENTRIES)).leftOut).toBe(0);
  });

  it('counts what came too fast', () => {
    const { entries, leftOut } = logOf(line('a'), { type: 'dropped', count: 7, revision: 3 });
    expect([entries.length, leftOut]).toEqual([1, 7]);
  });

  it('leaves out another line before an error', () => {
    const { entries } = logOf(fault, ...lines(2 * MAX_ENTRIES));
    expect(entries.filter(({ level }) => level === 'error')).toHaveLength(1);
    const faults = Array.from({ length: MAX_ENTRIES }, () => fault);
    const full = logOf(...faults, line('late'), fault);
    expect([full.entries.length, full.leftOut]).toEqual([MAX_ENTRIES, 2]);
    expect(full.entries.some(({ level }) => level !== 'error')).toBe(false);
  });
});
