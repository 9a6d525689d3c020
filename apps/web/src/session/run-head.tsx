import type { SessionState } from '@openv0/contracts/session-state.js';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useNow } from '../ui/use-now.js';
import { STALL_SECONDS, summarize } from './run-view.js';
import type { ServerClock } from './use-server-clock.js';

/** How long digits take to count up, in milliseconds. */
const COUNT_MS = 320;

export function RunHead({ state, clock }: { state: SessionState; clock: ServerClock }): ReactNode {
  const local = useNow(state.status === 'running', 250);
  const silence = (local - (clock.lastEventAt() ?? local)) / 1_000;
  const { percent, headline, detail } = summarize(state, clock.at(local), silence > STALL_SECONDS);
  return (
    <div
      className="run-head"
      role="progressbar"
      aria-label="Progress of the run"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={`${percent} %, ${headline}`}
    >
      <Percent value={percent} run={state.run} />
      <div className="run-time">
        <b>{headline}</b>
        <span>{detail}</span>
      </div>
    </div>
  );
}

export function Percent({ value, run }: { value: number; run: number }): ReactNode {
  return (
    <span className="percent" aria-hidden="true">
      {useCount(value, run)}
      <sup>%</sup>
    </span>
  );
}

/** Counts to `target`; at once with reduced motion, and when it falls (another run). */
function useCount(target: number, run: number): number {
  const [shown, setShown] = useState(target);
  const from = useRef(target);
  useEffect(() => {
    const start = from.current;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (calm || target <= start) {
      from.current = target;
      setShown(target);
      return undefined;
    }
    const began = performance.now();
    let frame = requestAnimationFrame(function tick(now: number) {
      const share = Math.min(1, Math.max(0, now - began) / COUNT_MS);
      from.current = Math.round(start + (target - start) * (1 - (1 - share) ** 3));
      setShown(from.current);
      if (share < 1) frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [target, run]);
  return shown;
}
