/**
 * What the fault suites measured, for the table of `docs/reliability.md`: `npm run test:faults` names a folder in
 * `RELIABILITY_DIR`, collects what was recorded there, and writes the table. Without that folder nothing is recorded.
 */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Figure {
  /** `P1` … `P20`: a row of the list of promises. */
  promise: `P${number}`;
  /** One sentence for people; with the promise it names the row, so it says no measured number. */
  claim: string;
  /** The figure that the promise asks for, with its load: "1,000 clients, 12 kills: 0 violations, ≤ 5 s". */
  asked: string;
  /** The figure that was seen, good or bad: record it before it is asserted. */
  seen: string;
  /** `small` is what `npm test` runs; it never replaces a row. */
  profile: 'small' | 'full';
}

/** Keeps a figure for the table. A later one of the same promise and claim replaces it. */
export function recordFigure(figure: Figure, folder = process.env.RELIABILITY_DIR): void {
  console.info(`${figure.promise} (${figure.profile}): ${figure.claim}: ${figure.seen}`);
  if (!folder) return;
  const line = JSON.stringify({ ...figure, at: new Date().toISOString() });
  appendFileSync(join(folder, `${process.pid}.jsonl`), `${line}\n`);
}
