/**
 * A script that logs in a loop must not drown the page: what is too much in a second is dropped, and how much it was is
 * told. Faults have a budget of their own, so that no flood of lines takes one away.
 */
import type { FrameReport } from '@openv0/react/preview-messages.js';
import { MAX_ENTRIES } from '@openv0/react/preview-messages.js';

type Report = (message: FrameReport) => void;

export interface Clock {
  /** In milliseconds. */
  now: () => number;
  later: (run: () => void, ms: number) => unknown;
}

const LINES_PER_SECOND = MAX_ENTRIES;
const FAULTS_PER_SECOND = 50;
const TELL_EVERY_MS = 250;

export function limit(report: Report, { now, later }: Clock): Report {
  const lines = budget(LINES_PER_SECOND, now);
  const faults = budget(FAULTS_PER_SECOND, now);
  let dropped = 0;
  let waits = false;
  const tellDropped = (): void => {
    if (dropped > 0) report({ type: 'dropped', count: dropped });
    dropped = 0;
  };
  return (message) => {
    const isFault = message.type === 'error' || message.type === 'rejection' || isErrorLine(message);
    if ((isFault ? faults : lines)()) {
      // The frame may be taken away because of a fault: what came before it is told before it.
      if (isFault) tellDropped();
      return report(message);
    }
    dropped += 1;
    if (waits) return;
    waits = true;
    later(() => {
      waits = false;
      tellDropped();
    }, TELL_EVERY_MS);
  };
}

function isErrorLine(message: FrameReport): boolean {
  return message.type === 'console' && message.level === 'error';
}

/** Whether there is room for one more in this second. */
function budget(perSecond: number, now: () => number): () => boolean {
  let begun = -Infinity;
  let used = 0;
  return () => {
    if (now() - begun >= 1_000) [begun, used] = [now(), 0];
    used += 1;
    return used <= perSecond;
  };
}
