import { describe, expect, it } from 'vitest';
import { Lag } from './lag.js';

describe('Lag', () => {
  it('is when the link had no room for long while the session went on', () => {
    const lag = new Lag(2_000);
    lag.waits(0, 10);
    lag.waits(1_000, 11);
    lag.waits(2_000, 11);
    expect(lag.resumes()).toBe(true);
  });

  it('is told once', () => {
    const lag = new Lag(2_000);
    lag.waits(0, 10);
    lag.waits(2_000, 11);
    lag.resumes();
    expect(lag.resumes()).toBe(false);
  });

  it.each([
    ['too short a time', 1_999, 11],
    ['a session that stands still', 60_000, 10],
  ])('is not after %s', (_name, now, head) => {
    const lag = new Lag(2_000);
    lag.waits(0, 10);
    lag.waits(now, head);
    expect(lag.resumes()).toBe(false);
  });

  it('begins anew after every time that there was room', () => {
    const lag = new Lag(2_000);
    lag.waits(0, 10);
    lag.resumes();
    lag.waits(1_500, 11);
    lag.waits(2_500, 12);
    expect(lag.resumes()).toBe(false);
  });
});
