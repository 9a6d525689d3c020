// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { platformSignals, soon } from './page-signals.js';

let hidden = false;
let heard: string[] = [];
let stop = (): void => {};

beforeEach(() => {
  hidden = false;
  heard = [];
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  stop = platformSignals.watch((signal) => void heard.push(signal));
});

afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function become(state: DocumentVisibilityState): void {
  hidden = state === 'hidden';
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('the page', () => {
  it('tells of the network', () => {
    window.dispatchEvent(new Event('offline'));
    window.dispatchEvent(new Event('online'));
    expect(heard).toEqual(['offline', 'online']);
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    expect(platformSignals.online()).toBe(false);
  });

  it('wakes when it is shown, not when it is hidden', () => {
    become('hidden');
    expect([heard, platformSignals.hidden()]).toEqual([[], true]);
    become('visible');
    expect([heard, platformSignals.hidden()]).toEqual([['wake'], false]);
  });

  it('wakes when it comes back out of the back/forward cache', () => {
    window.dispatchEvent(new Event('pageshow'));
    expect(heard).toEqual(['wake']);
  });

  it('is heard no more after that', () => {
    stop();
    window.dispatchEvent(new Event('online'));
    window.dispatchEvent(new Event('pageshow'));
    become('visible');
    expect(heard).toEqual([]);
  });

  it('is always online and shown where there is none', () => {
    vi.stubGlobal('window', undefined);
    vi.stubGlobal('document', undefined);
    expect([platformSignals.online(), platformSignals.hidden()]).toEqual([true, false]);
    expect(platformSignals.watch(() => {})).not.toThrow();
  });
});

describe('soon', () => {
  it('is the next frame, and once', () => {
    vi.useFakeTimers();
    const flush = vi.fn();
    soon(flush);
    expect(flush).not.toHaveBeenCalled();
    vi.advanceTimersToNextFrame();
    expect(flush).toHaveBeenCalledTimes(1);
    // The timer that stands by has been put away.
    vi.advanceTimersByTime(650);
    expect(flush).toHaveBeenCalledTimes(1);
  });

  it('is one frame for all who wait for it', () => {
    const frames: (() => void)[] = [];
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
    const told: string[] = [];
    soon(() => void told.push('one'));
    soon(() => void told.push('other'));
    frames[0]?.();
    expect(told).toEqual(['one', 'other']);
    frames[1]?.();
    expect(told).toHaveLength(2);
  });

  it('comes also on a page that gets no frames', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 1);
    const flush = vi.fn();
    soon(flush);
    await vi.waitFor(() => expect(flush).toHaveBeenCalledTimes(1));
  });

  it('is the next microtask where nothing is painted', async () => {
    vi.stubGlobal('requestAnimationFrame', undefined);
    const flush = vi.fn();
    soon(flush);
    await Promise.resolve();
    expect(flush).toHaveBeenCalledTimes(1);
  });
});
