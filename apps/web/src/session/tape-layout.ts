/**
 * The tape: the run as a line. Steps lie on it by weight; what is written stands on it as bars, what is planned hangs
 * on it in pencil. Pure geometry, in pixels from the line's left end.
 */
import type { HistoryEntry } from '@openv0/client/view.js';
import type { SessionState, StepState } from '@openv0/contracts/session-state.js';
import { paceShare } from '@openv0/react/progress-text.js';

export const BAR_EVERY = 4;
const MAX_BAR = 34;
const MARK_EVERY = 3;
/** Nearer to each other two events are one place. */
const APART = 1;
/** A stretch in which no code was written still happened. */
const MIN_BAR = 3;

export interface TapeStep {
  id: string;
  title: string;
  /** Where it begins and ends. */
  from: number;
  to: number;
  state: 'done' | 'now' | 'planned';
}

export interface TapeBar {
  x: number;
  height: number;
  isNow: boolean;
}

export interface TapeLayout {
  width: number;
  /** Where ink ends and pencil begins. */
  edge: number;
  steps: TapeStep[];
  bars: TapeBar[];
  /** Where each kept event of the run is, in order. */
  moments: { seq: number; x: number; at: number }[];
}

/** `now` in milliseconds since 1970, on the server's clock. */
export function layoutTape(
  state: SessionState,
  history: readonly HistoryEntry[],
  width: number,
  now: number,
): TapeLayout {
  const steps = placeSteps(state, width);
  const edge = edgeOf(state, steps, width, now);
  const moments = placeEvents(state, runEvents(history, state), steps, edge, now);
  return { width, edge, steps, bars: bars(moments, steps, edge), moments: moments.map(moment) };
}

/**
 * By progress; between two words of the engine at this run's own pace. Never left of the step at work: what is done is
 * ink.
 */
function edgeOf(state: SessionState, steps: TapeStep[], width: number, now: number): number {
  if (state.status === 'completed') return width;
  const told = (Math.min(100, state.progress) / 100) * width;
  const begun = steps.findLast((step) => step.state !== 'planned');
  if (!begun) return told;
  if (begun.state === 'done') return Math.max(told, begun.to);
  return Math.max(told, begun.from + paceShare(state, now) * (begun.to - begun.from));
}

type Placed = HistoryEntry & { x: number; time: number };

const moment = ({ seq, x, time }: Placed): TapeLayout['moments'][number] => ({ seq, x, at: time });

function placeSteps(state: SessionState, width: number): TapeStep[] {
  const total = state.steps.reduce((sum, { weight }) => sum + Math.max(0, weight), 0) || 1;
  let before = 0;
  return state.steps.map((step) => {
    const from = (before / total) * width;
    before += Math.max(0, step.weight);
    return {
      id: step.step_id,
      title: shortTitle(step),
      from,
      to: (before / total) * width,
      state: inkOf(step),
    };
  });
}

const SHORT: Record<string, string> = { layout: 'Layout', check: 'Check' };

/** Longer, in UTF-16 code units, no label stands beside another. */
const MAX_LABEL = 24;

/** A label on a line is a word or two. */
function shortTitle({ step_id: id, title }: StepState): string {
  const label = SHORT[id] ?? title.split(/ and | & |, /)[0] ?? title;
  return label.length > MAX_LABEL ? `${label.slice(0, MAX_LABEL - 1).trimEnd()}…` : label;
}

function inkOf(step: StepState): TapeStep['state'] {
  if (step.status === 'completed') return 'done';
  return step.status === 'pending' ? 'planned' : 'now';
}

/** The events of the run that is shown: from its `generation:started` on. */
function runEvents(history: readonly HistoryEntry[], state: SessionState): readonly HistoryEntry[] {
  if (state.started_at === null) return [];
  const first = history.findLastIndex(({ type }) => type === 'generation:started');
  return first < 0 ? history : history.slice(first);
}

/** An event lies within its step's stretch, by when in the step it came. Never left of the event before it. */
function placeEvents(
  state: SessionState,
  events: readonly HistoryEntry[],
  places: TapeStep[],
  edge: number,
  now: number,
): Placed[] {
  const spans = state.steps.map((step, index) => span(step, places[index], edge, now));
  let x = 0;
  return events.map((entry) => {
    const time = Date.parse(entry.at);
    const found = spans.findLast((candidate) => candidate !== null && candidate.start <= time);
    const at = found ? found.from + share(time, found.start, found.end) * (found.to - found.from) : 0;
    x = Math.min(edge, Math.max(x, at));
    return { ...entry, x, time };
  });
}

interface Span {
  start: number;
  end: number;
  from: number;
  to: number;
}

function span(step: StepState, place: TapeStep | undefined, edge: number, now: number): Span | null {
  if (step.started_at === null || !place) return null;
  const isOver = step.ended_at !== null;
  return {
    start: Date.parse(step.started_at),
    end: isOver ? Date.parse(step.ended_at ?? '') : now,
    from: place.from,
    to: isOver ? place.to : Math.max(place.from, edge),
  };
}

function share(time: number, start: number, end: number): number {
  return end <= start ? 1 : Math.min(1, Math.max(0, (time - start) / (end - start)));
}

/** One bar every four pixels up to the edge: the code written there, on a root scale so that little still shows. */
function bars(events: Placed[], steps: TapeStep[], edge: number): TapeBar[] {
  const count = Math.floor(edge / BAR_EVERY);
  const written = Array.from<number>({ length: count }).fill(0);
  let before = 0;
  for (const { x, bytes } of events) {
    const last = Math.min(count - 1, Math.floor(x / BAR_EVERY));
    const first = Math.min(last, Math.floor(before / BAR_EVERY));
    // What came since the event before it was written on the way.
    for (let bin = Math.max(0, first); bin <= last; bin++)
      written[bin] = (written[bin] ?? 0) + bytes / (last - first + 1);
    before = x;
  }
  const most = Math.max(1, ...written);
  const now = steps.find((step) => step.state === 'now');
  return written.map((bytes, bin) => ({
    x: bin * BAR_EVERY,
    height: Math.round(MIN_BAR + Math.sqrt(bytes / most) * (MAX_BAR - MIN_BAR)),
    isNow: now !== undefined && bin * BAR_EVERY >= now.from - 1,
  }));
}

/** The last event at or left of `x`. */
export function seqAt(layout: TapeLayout, x: number): number | null {
  return layout.moments.findLast((moment) => moment.x <= x + 0.5)?.seq ?? layout.moments[0]?.seq ?? null;
}

/** The next event to the left or right of `x` that stands apart from it; null: there is none. */
export function neighbourOf(layout: TapeLayout, x: number, direction: -1 | 1): number | null {
  const found =
    direction < 0
      ? layout.moments.findLast((moment) => moment.x <= x - APART)
      : layout.moments.find((moment) => moment.x >= x + APART);
  // Of those at one place the last: there the range's handle comes to stand.
  return found ? seqAt(layout, found.x) : null;
}

/** Where an event is: at the beginning for one of a run before, at the edge where no event of this run is kept. */
export function xOf(layout: TapeLayout, seq: number): number {
  const [first] = layout.moments;
  if (first && seq < first.seq) return 0;
  return layout.moments.findLast((moment) => moment.seq <= seq)?.x ?? layout.edge;
}

/** Beside the tape's right end there is room for this much of a label, in pixels. */
const BEYOND = 24;

/**
 * Where the labels stand that fit, left to right: the step at work has one always, drawn back from the right end if it
 * must be; others if they don't touch one that stands.
 */
export function fittingLabels(
  steps: TapeStep[],
  width: number,
  charWidth = 6.1,
  gap = 9,
): Map<string, number> {
  const shown = new Map<string, number>();
  const taken: [number, number][] = [];
  const byImportance = [...steps].sort((a, b) => Number(b.state === 'now') - Number(a.state === 'now'));
  for (const step of byImportance) {
    const length = step.title.length * charWidth;
    const wanted = step === steps[0] ? 0 : step.from + 5;
    const x = step.state === 'now' ? Math.max(0, Math.min(wanted, width + BEYOND - length)) : wanted;
    const fits =
      x + length <= width + BEYOND && taken.every(([from, to]) => x + length + gap < from || x > to + gap);
    if (!fits && step.state !== 'now') continue;
    shown.set(step.id, x);
    taken.push([x, x + length]);
  }
  return shown;
}

/** The steps whose beginning is marked: so many that two marks don't touch. */
export function apartSteps(steps: TapeStep[]): Set<string> {
  const apart = new Set<string>();
  let last = 0;
  for (const { id, from } of steps) {
    if (from - last < MARK_EVERY) continue;
    apart.add(id);
    last = from;
  }
  return apart;
}
