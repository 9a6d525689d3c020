import { describe, expect, it } from 'vitest';
import { RevokedLately } from './revoked-lately.js';

describe('tokens that were revoked a moment ago', () => {
  it('are known by session and id', () => {
    const lately = new RevokedLately();
    lately.add('s', 'one', 0);
    expect([lately.has('s', 'one'), lately.has('s', 'two'), lately.has('t', 'one')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('are not the session itself, nor it they', () => {
    const lately = new RevokedLately();
    lately.add('s', null, 0);
    lately.add('t', 'one', 0);
    expect([lately.has('s', null), lately.has('s', 'one'), lately.has('t', null)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('are forgotten after a while, the oldest first, and kept when said again', () => {
    const lately = new RevokedLately();
    lately.add('s', 'old', 0);
    lately.add('s', 'again', 1_000);
    lately.add('s', 'again', 50_000);
    lately.add('s', 'new', 70_000);
    expect(['old', 'again', 'new'].map((token) => lately.has('s', token))).toEqual([false, true, true]);
  });
});
