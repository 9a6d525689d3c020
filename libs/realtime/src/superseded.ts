/**
 * Which events a later one has made pointless for somebody who comes after it. Only deltas are: code as it is being
 * written means nothing once the whole page of its step is there, or once that file is written from its beginning
 * again. Who leaves them out and goes on has, at the end, the state of who saw them.
 */
import type { EventData } from '@openv0/contracts/events.js';

/** Events `from` to `to`, both included. */
export interface SeqRange {
  from: number;
  to: number;
}

/**
 * What an event means here: `delta` is a piece of a step's file, `whole` when it is written from the beginning; `page`
 * is the whole page after a step; `run` is a run's beginning, before which another run's steps have the same names.
 */
export type Mark =
  | { kind: 'delta'; step: string; file: string; whole: boolean }
  | { kind: 'page'; step: string }
  | { kind: 'run' };

/** Null: it is nothing of that kind. */
export function markOf(event: { type: string; data: unknown }): Mark | null {
  if (event.type === 'generation:started') return { kind: 'run' };
  if (event.type === 'preview:updated') {
    return { kind: 'page', step: (event.data as EventData['preview:updated']).step_id };
  }
  if (event.type !== 'preview:delta') return null;
  const { step_id: step, revision, file, offset } = event.data as EventData['preview:delta'];
  // One of another revision begins a new draft, with all of its files.
  return { kind: 'delta', step, file: `${file} of ${revision}, ${step}`, whole: offset === 0 };
}

/** The superseded events among those that `marks` describe, in order. `marks[i]` is of event `first + i`. */
export function superseded(marks: readonly (Mark | null)[], first: number): SeqRange[] {
  const replaced = new Set<string>();
  const ranges: SeqRange[] = [];
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const mark = marks[index];
    if (mark && isReplaced(mark, replaced)) prepend(ranges, first + index);
    else if (mark) note(mark, replaced);
  }
  return ranges.reverse();
}

function isReplaced(mark: Mark, replaced: Set<string>): boolean {
  return mark.kind === 'delta' && (replaced.has(mark.step) || replaced.has(mark.file));
}

function note(mark: Mark, replaced: Set<string>): void {
  if (mark.kind === 'run') replaced.clear();
  else if (mark.kind === 'page') replaced.add(mark.step);
  else if (mark.whole) replaced.add(mark.file);
}

/** `ranges` are collected from the last one on. */
function prepend(ranges: SeqRange[], seq: number): void {
  const behind = ranges.at(-1);
  if (behind?.from === seq + 1) behind.from = seq;
  else ranges.push({ from: seq, to: seq });
}
