import type { PreviewEvent } from '@openv0/react/preview-host.js';
import { expect, it } from 'vitest';
import { NO_FAULTS, onFaultEvent } from './script-fault.js';
import type { FaultEvent, ScriptFaults } from './script-fault.js';

const at = (revision: number, event: PreviewEvent): FaultEvent => ({
  event,
  preview: { revision, step_id: 'script', html: '', css: '', js: 'one\ntwo\nthree' },
});
const fails = (revision: number, message: string, line: number | null = 2): FaultEvent =>
  at(revision, { type: 'error', message, line, col: null, stack: '', cut: false, revision });
const drawn = (revision: number): FaultEvent =>
  at(revision, { type: 'rendered', revision, ms: 1, height: 1 });
const swapped = at(0, { type: 'swapped' });

const after = (...events: FaultEvent[]): ScriptFaults => events.reduce(onFaultEvent, NO_FAULTS);

it('tells the line that fails, and the one before it', () => {
  const { open } = after(fails(3, 'Uncaught Error: no'));
  expect(open).toMatchObject({ fault: { message: 'Error: no', file: 'js', line: 2 }, stepId: 'script' });
  expect(open?.code.map(({ line, text }) => `${line} ${text}`)).toEqual(['1 one', '2 two']);
  expect(after(fails(3, 'no', 1)).open?.code).toHaveLength(1);
  expect(after(fails(3, 'no', 4)).open?.code).toEqual([]);
  expect(after(fails(3, 'no', null)).open?.code).toEqual([]);
});

it('is over when a frame of a later revision takes over, whose script has not failed', () => {
  const first = fails(3, 'no');
  expect(after(first, swapped, drawn(4)).open).toBe(null);
  expect(after(first, swapped, drawn(3)).open?.revision).toBe(3);
  // The page is morphed under a script that has failed already.
  expect(after(first, drawn(4)).open?.revision).toBe(3);
  expect(after(first, fails(4, 'no'), swapped, drawn(4)).open?.revision).toBe(4);
  expect(after(first, fails(4, 'other'), swapped, drawn(4)).open?.fault.message).toBe('other');
});

it('keeps the first error of a revision, and stays away once it was put away', () => {
  expect(after(fails(3, 'no'), fails(3, 'other')).open?.fault.message).toBe('no');
  expect(after(fails(3, 'no'), 'dismiss', fails(4, 'no')).open).toBe(null);
  expect(after(fails(3, 'no'), 'dismiss', fails(3, 'no', 3)).open?.fault.line).toBe(3);
  expect(after('dismiss')).toBe(NO_FAULTS);
});

it('tells each error once', () => {
  const { told } = after(fails(3, 'no'), fails(4, 'other'), fails(5, 'no'), 'dismiss', fails(5, 'no'));
  expect(told).toEqual(['script.js:2: no', 'script.js:2: other']);
});
