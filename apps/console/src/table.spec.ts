import { expect, it } from 'vitest';
import { ago, short, table } from './table.js';

it('makes columns, numbers to the right', () => {
  expect(
    table([
      { name: 'a', count: 7 },
      { name: 'long name', count: 12 },
    ]),
  ).toBe('name       count\na              7\nlong name     12\n');
  expect(table([])).toBe('');
});

it('shows text on one line, and nothing that a terminal would obey', () => {
  expect(short('a\n\u001B[31mred\u001B[0m\u202E!', 40)).toBe('a [31mred [0m !');
  expect(short('🥐🥐🥐🥐', 3)).toBe('🥐🥐…');
});

it('says how long ago something was', () => {
  const now = Date.parse('2026-03-01T12:00:00Z');
  const said = ['11:59:30', '11:50:00', '06:00:00'].map((time) => ago(`2026-03-01T${time}Z`, now));
  expect(said).toEqual(['30 s ago', '10 min ago', '6 h ago']);
  expect(ago('2026-02-20T12:00:00Z', now)).toBe('9 d ago');
});
