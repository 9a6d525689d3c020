import { describe, expect, it } from 'vitest';
import { MAX_ENTRY_LENGTH, parseReport } from './preview-messages.js';

describe('parseReport', () => {
  it('reads what is exactly one of ours', () => {
    expect(parseReport({ type: 'ready', more: 1 })).toEqual({ type: 'ready' });
    expect(parseReport({ type: 'failed', revision: 2 })).toEqual({ type: 'failed' });
    expect(parseReport({ type: 'rendered', revision: 3, ms: 4, height: 900 })).toEqual({
      type: 'rendered',
      revision: 3,
      ms: 4,
      height: 900,
    });
    expect(parseReport({ type: 'scroll', scroll: { x: 0, y: 7 } })).toMatchObject({
      scroll: { x: 0, y: 7 },
      by: 'reader',
    });
    expect(parseReport({ type: 'error', message: 'm', line: 12 })).toEqual({
      type: 'error',
      message: 'm',
      line: 12,
      col: null,
      stack: '',
      cut: false,
    });
    expect(parseReport({ type: 'dropped', count: 7 })).toEqual({ type: 'dropped', count: 7 });
  });

  it.each([
    ['no type', { key: 'k' }],
    ['an unknown type', { type: 'token' }],
    ['no number', { type: 'pong', at: 'now' }],
    ['a count of nothing', { type: 'dropped', count: 0 }],
    ['not finite', { type: 'pong', at: Infinity }],
    ['an unknown level', { type: 'console', level: 'table', args: [] }],
    ['args that are no list', { type: 'console', level: 'log', args: 'x' }],
    ['a scroll without numbers', { type: 'scroll', scroll: { x: '0', y: 0 } }],
    ['text', 'ready'],
    ['nothing', null],
  ])('drops %s', (_what, data) => {
    expect(parseReport(data)).toBeNull();
  });

  it('cuts what is too long, and takes only text', () => {
    const args = ['x'.repeat(MAX_ENTRY_LENGTH + 5), { secret: 1 }, ...Array.from({ length: 40 }, () => 'y')];
    const report = parseReport({ type: 'console', level: 'log', args });
    expect(report).toMatchObject({ type: 'console', cut: true });
    const kept = report?.type === 'console' ? report.args : [];
    expect(kept).toHaveLength(20);
    expect(kept[0]).toHaveLength(MAX_ENTRY_LENGTH);
    expect(kept[1]).toBe('');
    expect(kept.join('')).toHaveLength(MAX_ENTRY_LENGTH);

    const long = 'x'.repeat(MAX_ENTRY_LENGTH);
    expect(parseReport({ type: 'rejection', message: `${long}x` })).toEqual({
      type: 'rejection',
      message: long,
      cut: true,
    });
    // What just fits is whole.
    expect(parseReport({ type: 'rejection', message: long })).toMatchObject({ cut: false });
    expect(parseReport({ type: 'console', level: 'log', args: [long, ''] })).toMatchObject({ cut: false });
  });
});
