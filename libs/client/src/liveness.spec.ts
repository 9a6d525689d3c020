import { describe, expect, it } from 'vitest';
import { CONNECT_TIMEOUT_MS, Liveness, PROBE_TIMEOUT_MS } from './liveness.js';
import { FakeClock } from './testing/fake-clock.js';

function alive(heartbeatMs = 1_000) {
  const clock = new FakeClock();
  const seen = { silent: 0, hidden: false, probes: 0 };
  const liveness = new Liveness(
    clock,
    () => seen.hidden,
    () => void (seen.silent += 1),
  );
  liveness.start();
  liveness.frame();
  liveness.expect(heartbeatMs);
  const check = () => liveness.check(() => void (seen.probes += 1));
  return { clock, seen, liveness, check };
}

describe('liveness', () => {
  it('finds a connection silent 2.5 heartbeats after its last frame', () => {
    const { clock, seen, liveness } = alive();
    clock.advance(2_000);
    liveness.frame();
    clock.advance(2_499);
    expect(seen.silent).toBe(0);
    clock.advance(1);
    expect(seen.silent).toBe(1);
  });

  it('gives a connection ten seconds to say anything', () => {
    const clock = new FakeClock();
    let silent = 0;
    new Liveness(
      clock,
      () => false,
      () => void (silent += 1),
    ).start();
    clock.advance(CONNECT_TIMEOUT_MS - 1);
    expect(silent).toBe(0);
    clock.advance(1);
    expect(silent).toBe(1);
  });

  it('does not judge while the page is hidden, and at once when it is shown', () => {
    const { clock, seen, check } = alive();
    seen.hidden = true;
    clock.advance(600_000);
    expect(seen.silent).toBe(0);
    seen.hidden = false;
    check();
    expect(seen).toMatchObject({ silent: 1, probes: 0 });
  });

  it('asks for a sign when it is not sure', () => {
    const { clock, seen, check } = alive(10_000);
    clock.advance(1_000);
    check();
    expect(seen.probes).toBe(1);
    clock.advance(PROBE_TIMEOUT_MS);
    expect(seen.silent).toBe(1);
  });

  it('is content with any frame as a sign', () => {
    const { clock, seen, check, liveness } = alive(10_000);
    clock.advance(1_000);
    check();
    clock.advance(100);
    liveness.frame();
    clock.advance(PROBE_TIMEOUT_MS);
    expect(seen.silent).toBe(0);
    clock.advance(25_000);
    expect(seen.silent).toBe(1);
  });

  it('finds silence also when the clock was set back meanwhile', () => {
    const { clock, seen } = alive();
    clock.set(-3_600_000);
    clock.advance(2 * 2_500);
    expect(seen.silent).toBe(1);
  });

  it('leaves no timer behind', () => {
    const { clock, check, liveness } = alive();
    check();
    liveness.stop();
    expect(clock.timers).toBe(0);
  });
});
