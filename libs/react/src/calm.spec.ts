import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calm } from './calm.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a calmed listener', () => {
  it('is called at once while it is live', () => {
    const listener = vi.fn();
    const { call } = calm(listener, () => false);
    call();
    call();
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('is called a few times a second while much is caught up with, and at once when that is over', () => {
    const listener = vi.fn();
    let isReplaying = true;
    const { call } = calm(listener, () => isReplaying);
    for (let frame = 0; frame < 60; frame += 1) {
      call();
      vi.advanceTimersByTime(1000 / 60);
    }
    expect(listener.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(listener.mock.calls.length).toBeLessThanOrEqual(5);
    isReplaying = false;
    const before = listener.mock.calls.length;
    call();
    expect(listener).toHaveBeenCalledTimes(before + 1);
    vi.advanceTimersByTime(1_000);
    expect(listener).toHaveBeenCalledTimes(before + 1);
  });

  it('hears of the last change also when nothing follows, unless it has stopped', () => {
    const listener = vi.fn();
    const { call, stop } = calm(listener, () => true);
    call();
    call();
    expect(listener).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1_000);
    expect(listener).toHaveBeenCalledTimes(2);
    call();
    call();
    stop();
    vi.advanceTimersByTime(1_000);
    expect(listener).toHaveBeenCalledTimes(3);
  });
});
