import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordFigure } from '../../libs/testing/src/reliability.js';
import { formatTable, mergeRows, parseTable, readRecords, readTable, suitesOf } from './reliability.mjs';

const row = (promise: string, claim: string, seen: string) => ({
  promise,
  claim,
  asked: 'a | b: 0 lost',
  seen,
  date: '2026-03-01',
  machine: '2 × a processor',
});

test('the table reads back as it was written', () => {
  const rows = [row('P1', 'kills', '0'), row('P10', 'a full disk', 'x | y')];
  expect(parseTable(formatTable(rows))).toEqual(rows);
  expect(readTable('/there/is/no/such.md')).toEqual([]);
});

test('what was measured again replaces its row, everything else stays, by number', () => {
  const earlier = [row('P2', 'restarts', '1'), row('P10', 'a full disk', '0')];
  const merged = mergeRows(earlier, [row('P10', 'a full disk', '2'), row('P1', 'kills', '0')]);
  expect(merged.map(({ promise, seen }) => [promise, seen])).toEqual([
    ['P1', '0'],
    ['P2', '1'],
    ['P10', '2'],
  ]);
});

test('what suites record in the full profile is found, in order, the last of each claim winning', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reliability-'));
  try {
    const figure = { promise: 'P1', claim: 'kills', asked: '0', profile: 'full' } as const;
    recordFigure({ ...figure, seen: '1' }, folder);
    recordFigure({ ...figure, seen: '2' }, folder);
    recordFigure({ ...figure, seen: '3', profile: 'small' }, folder);
    writeFileSync(join(folder, 'other'), 'not a record');
    const rows = mergeRows([], readRecords(folder, 'a machine'));
    expect(rows).toMatchObject([{ promise: 'P1', seen: '2', machine: 'a machine' }]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a promise names the suites that speak of it', () => {
  const suites = [
    { path: 'one.fault-spec.ts', text: "promise: 'P1'" },
    { path: 'two.fault-spec.ts', text: 'P1 and P10' },
    { path: 'ten.fault-spec.ts', text: 'P10' },
  ];
  expect(suitesOf('P1', suites)).toEqual(['one.fault-spec.ts', 'two.fault-spec.ts']);
  expect(suitesOf('delivery', suites)).toEqual(['delivery']);
});
