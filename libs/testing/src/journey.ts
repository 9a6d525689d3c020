import type { BrowserWindow } from './browser-window.js';
import type { Figure } from './reliability.js';
import type { SharedRun } from './shared-run.js';

/** Something that happens to windows while they watch a run. */
export interface Journey {
  /** Ends the sentence "a window ends as the undisturbed one does …". */
  name: string;
  /** Lets it happen, makes sure that it did, and gives the windows that must end as the undisturbed one. */
  go: (run: SharedRun) => Promise<BrowserWindow[]>;
  /** Whose figure it is; none: of no promise about delivery. */
  promise?: Figure['promise'];
}

export interface JourneyFigures {
  /** How long absences last, in milliseconds. */
  awayMs: number;
  refreshes: number;
  /** In [0, 1): says when. */
  random: () => number;
  /** Whether real packets are dropped, which few machines allow and which takes its time. */
  packets: boolean;
}
