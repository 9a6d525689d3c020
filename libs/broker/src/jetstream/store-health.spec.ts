import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConnectionChange } from './connection.js';
import { StoreHealth } from './store-health.js';

const EVENT = `sessions.${'s'.repeat(22)}.1`;
const SITE = `$KV.sites.${'s'.repeat(22)}.1`;

let health: StoreHealth;
let change: (change: ConnectionChange) => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  health = new StoreHealth({
    onChange: (listener) => {
      change = listener;
      return () => {};
    },
  });
});
afterEach(() => void vi.useRealTimers());

/** A write that nobody answers within 3 s. */
function silence(subject: string): void {
  const sentAt = performance.now();
  vi.advanceTimersByTime(3_000);
  health.note(subject, 'silent', sentAt);
}

describe('the health of stores', () => {
  it('is good until something goes wrong, and names what does', () => {
    health.note(EVENT, 'stored', 0);
    expect(health.troubled).toEqual([]);
    health.note(SITE, 'full', 0);
    expect(health.troubled).toEqual([{ stream: 'KV_sites', trouble: 'full' }]);
    health.note('jobs.generate.builtin', 'full', 0);
    expect(health.troubled.map(({ stream }) => stream)).toEqual(['KV_sites', 'JOBS']);
    health.note(SITE, 'stored', 0);
    expect(health.troubled.map(({ stream }) => stream)).toEqual(['JOBS']);
  });

  it('takes no short silence for trouble, and a long one as such until a write is stored', () => {
    silence(EVENT);
    silence(EVENT);
    expect(health.troubled).toEqual([]);
    silence(EVENT);
    expect(health.troubled).toEqual([{ stream: 'SESSIONS', trouble: 'silent' }]);
    expect([health.isSilent(EVENT), health.isSilent(SITE)]).toEqual([true, false]);
    health.note(EVENT, 'stored', 0);
    expect(health.troubled).toEqual([]);
  });

  it('lets time alone decide nothing', () => {
    silence(EVENT);
    vi.advanceTimersByTime(60_000);
    expect(health.troubled).toEqual([]);
  });

  it('takes its own standstill for no silence of the broker', () => {
    const sentAt = performance.now();
    vi.advanceTimersByTime(60_000);
    for (let write = 0; write < 3; write += 1) health.note(EVENT, 'silent', sentAt + write);
    expect(health.troubled).toEqual([]);
    silence(EVENT);
    expect(health.troubled).toEqual([{ stream: 'SESSIONS', trouble: 'silent' }]);
  });

  it('begins anew with another connection, except for what was said', () => {
    for (let write = 0; write < 4; write += 1) silence(EVENT);
    health.note(SITE, 'full', 0);
    change('reconnected');
    expect(health.troubled).toEqual([{ stream: 'KV_sites', trouble: 'full' }]);
  });
});
