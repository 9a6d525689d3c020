import type { FrameCodec, LogSource } from './ports.js';
import { LARGEST_SLAB } from './session-log.js';
import type { Tally } from './tally.js';

/** What a hub is made of. Times are in milliseconds, sizes in bytes. */
export interface HubOptions {
  source: LogSource;
  codec: FrameCodec;
  /** Memory for one session's recent events. */
  logBytes: number;
  /** Memory for all sessions; the one that was watched least recently gives way first. */
  totalLogBytes: number;
  /** At most this and one frame waits for a viewer in its link. */
  highWater: number;
  /** A viewer whose link holds more than this gets nothing; less, and it is filled up to `highWater`. */
  lowWater: number;
  /** A viewer that had to wait for this long while its session went on lags: it may be spared some of what it missed. */
  lagMs: number;
  /** A full link that takes nothing for this long is closed. */
  stallMs: number;
  /** How long a session is kept after its last viewer. */
  lingerMs: number;
  /** Runs a task when this turn's work is done, so that events which arrive together leave together. */
  defer: (task: () => void) => void;
  wait: (ms: number) => Promise<void>;
  /** A read failed and is going to be tried again. */
  onFault: (sessionId: string, error: unknown) => void;
}

/** What the parts of a hub share. */
export interface HubParts extends HubOptions {
  tally: Tally;
}

/** How frames are kept, and how many of them a link is given at once, so that `highWater` bounds the memory they hold. */
export interface Measures {
  slabBytes: number;
  highWater: number;
  lowWater: number;
}

/** A view into a slab holds all of it: the two slabs at the ends of what waits in a link count whole. */
export function measuresOf(options: Pick<HubOptions, 'highWater' | 'lowWater'>): Measures {
  const slabBytes = Math.min(LARGEST_SLAB, Math.floor(options.highWater / 8));
  const highWater = options.highWater - 2 * slabBytes;
  return { slabBytes, highWater, lowWater: Math.min(options.lowWater, highWater) };
}
