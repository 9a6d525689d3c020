import { describe, expect, it } from 'vitest';
import { MAX_ENTRY_LENGTH, parseReport } from './preview-messages.js';

const KEY = 'k1';

describe('parseReport', () => {
  it('reads what is exactly one of ours', () => {
    expect(parseReport({ key: KEY, type: 'ready', more: 1 }, KEY)).toEqual({ type: 'ready' });
    expect(parseReport({ key: KEY, type: 'rendered', revision: 3, ms: 4, height: 900 }, KEY)).toEqual({
      type: 'rendered',
      revision: 3,
      ms: 4,
      height: 900,
    });
    expect(parseReport({ key: KEY, type: 'scroll', scroll: { x: 0, y: 7 } }, KEY)).toMatchObject({
      scroll: { x: 0, y: 7 },
      by: 'reader',
    });
    expect(parseReport({ key: KEY, type: 'error', message: 'm', line: 12 }, KEY)).toEqual({
      type: 'error',
      message: 'm',
      line: 12,
      col: null,
      stack: '',
    });
  });

  it.each([
    ['another key', { key: 'k2', type: 'ready' }],
    ['no key', { type: 'ready' }],
    ['an unknown type', { key: KEY, type: 'token' }],
    ['no number', { key: KEY, type: 'pong', at: 'now' }],
    ['not finite', { key: KEY, type: 'pong', at: Infinity }],
    ['an unknown level', { key: KEY, type: 'console', level: 'table', args: [] }],
    ['args that are no list', { key: KEY, type: 'console', level: 'log', args: 'x' }],
    ['a scroll without numbers', { key: KEY, type: 'scroll', scroll: { x: '0', y: 0 } }],
    ['text', 'ready'],
    ['nothing', null],
  ])('drops %s', (_what, data) => {
    expect(parseReport(data, KEY)).toBeNull();
  });

  it('cuts what is too long, and takes only text', () => {
    const args = ['x'.repeat(MAX_ENTRY_LENGTH + 5), { secret: 1 }, ...Array.from({ length: 40 }, () => 'y')];
    const report = parseReport({ key: KEY, type: 'console', level: 'log', args }, KEY);
    expect(report).toMatchObject({ type: 'console' });
    const kept = report?.type === 'console' ? report.args : [];
    expect(kept).toHaveLength(20);
    expect(kept[0]).toHaveLength(MAX_ENTRY_LENGTH);
    expect(kept[1]).toBe('');
    expect(kept.join('')).toHaveLength(MAX_ENTRY_LENGTH);
  });
});
