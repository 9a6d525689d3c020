import type { FrameCodec, LogSource } from './ports.js';

/** What a hub is made of. Times are in milliseconds, sizes in bytes. */
export interface HubOptions {
  source: LogSource;
  codec: FrameCodec;
  /** Memory for one session's recent events. */
  logBytes: number;
  /** A viewer whose link holds this much waits. */
  highWater: number;
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
